/**
 * The screen's side of the door: follows the notices for as long as the page lives, through restarts of the host, and
 * asks for the library. Nothing on the way of a tap waits for it.
 */
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { GLASS_BEATS } from '../../../core/beats.ts';
import type { KioskState, kioskContract, Library } from '../../../core/kiosk-contract.ts';
import type { Clock } from '../visit-engine.ts';

export type HostDoor = ContractRouterClient<typeof kioskContract>;

const RETRY_MS = 1_000;

export function openDoor(): HostDoor {
  return createORPCClient(new RPCLink({ url: `${location.origin}/ask` }));
}

/** Tells every state the host sends, for ever; `onLine` comes before the first state of each connection. */
export async function followNotices(
  door: HostDoor,
  clock: Clock,
  onState: (state: KioskState) => void,
  onLine: () => void,
): Promise<never> {
  for (;;) {
    const line = new AbortController();
    let isFirst = true;
    let hangUp = clock.after(GLASS_BEATS.silenceMs, () => line.abort());
    try {
      for await (const notice of await door.notices(undefined, { signal: line.signal })) {
        hangUp();
        hangUp = clock.after(GLASS_BEATS.silenceMs, () => line.abort());
        if (isFirst) onLine();
        isFirst = false;
        if (notice.kind === 'state') onState(notice.state);
      }
    } catch {
      // The host is away or starting again; the patient goes on meanwhile.
    }
    hangUp();
    line.abort();
    await wait(clock, RETRY_MS);
  }
}

/** The library, asked for until the host answers. */
export async function fetchLibrary(door: HostDoor, clock: Clock): Promise<Library> {
  for (;;) {
    try {
      return await door.library();
    } catch {
      await wait(clock, RETRY_MS);
    }
  }
}

function wait(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => clock.after(ms, resolve));
}
