/**
 * The page's side of the staff door: one question at a time with a limit on waiting, and the line of notices that is
 * opened again for as long as somebody is signed in. It keeps nothing of what it hears.
 */
import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { DESK_BEATS } from '../../core/beats.ts';
import type { StaffState, staffContract } from '../../core/desk/staff-contract.ts';
import { type PageClock, wait } from './page-clock.ts';

export type StaffDoor = ContractRouterClient<typeof staffContract>;

/** A line that was cut has so long to come back before anybody is told: a sign-in that ends looks the same at first. */
const CUT_MS = 2_000;
const RETRY_MS = 1_000;
const ANSWER_MS = 10_000;

export function openStaffDoor(): StaffDoor {
  return createORPCClient(new RPCLink({ url: `${location.origin}/ask` }));
}

/** Asks with a limit: a question that hangs is one without an answer. */
export async function askWithin<T>(clock: PageClock, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const limit = new AbortController();
  const stop = clock.after(ANSWER_MS, () => limit.abort());
  try {
    return await ask(limit.signal);
  } finally {
    stop();
  }
}

export interface StaffListener {
  readonly onState: (state: StaffState) => void;
  /** The line is silent or cut; the last state is all that is known. */
  readonly onLost: () => void;
  /** The line is back. The state comes with it. */
  readonly onBack: () => void;
  /** The sign-in has ended: nothing more will come. */
  readonly onSignedOut: () => void;
}

/** Follows the notices until `stop` or the end of the sign-in. */
export async function followStaff(
  door: StaffDoor,
  clock: PageClock,
  language: string,
  listener: StaffListener,
  stop: AbortSignal,
): Promise<void> {
  let callOff = clock.after(CUT_MS, listener.onLost);
  const watch = (ms: number) => {
    callOff();
    callOff = clock.after(ms, listener.onLost);
  };
  stop.addEventListener('abort', () => callOff());
  while (!stop.aborted) {
    const openedMs = clock.nowMs();
    const ended = await oneLine(door, clock, language, stop, (state) => {
      watch(DESK_BEATS.silenceMs);
      listener.onBack();
      if (state) listener.onState(state);
    });
    if (stop.aborted) return;
    if (ended === 'signed-out') {
      callOff();
      listener.onSignedOut();
      return;
    }
    if (ended === 'cut') watch(CUT_MS);
    if (ended === 'nothing' || clock.nowMs() - openedMs < RETRY_MS) await wait(clock, RETRY_MS);
  }
}

/** `cut`: something was heard before it ended, so that it is worth trying again at once. */
async function oneLine(
  door: StaffDoor,
  clock: PageClock,
  language: string,
  stop: AbortSignal,
  onNotice: (state: StaffState | null) => void,
): Promise<'cut' | 'nothing' | 'signed-out'> {
  const line = new AbortController();
  const hangUp = () => line.abort();
  stop.addEventListener('abort', hangUp);
  let callOff = clock.after(DESK_BEATS.silenceMs, hangUp);
  let isHeard = false;
  try {
    for await (const notice of await door.notices({ language }, { signal: line.signal })) {
      callOff();
      callOff = clock.after(DESK_BEATS.silenceMs, hangUp);
      isHeard = true;
      if (!stop.aborted) onNotice(notice.kind === 'state' ? notice.state : null);
    }
  } catch (error) {
    if (isSignedOut(error)) return 'signed-out';
  } finally {
    callOff();
    stop.removeEventListener('abort', hangUp);
    line.abort();
  }
  return isHeard ? 'cut' : 'nothing';
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof ORPCError && error.code === 'UNAUTHORIZED';
}
