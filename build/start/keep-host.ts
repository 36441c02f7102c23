/** Keeps one host alive, on one port and one secret for as long as this program runs. */

import { saidPlainly } from '../window/kiosk-window.ts';
import type { Ended } from './child.ts';
import { choosePort, newSecret, startHost } from './host-process.ts';
import { keepAlive } from './keep-alive.ts';
import { waitUnlessOver } from './until-over.ts';

export interface HostToKeep {
  readonly root: string;
  /** Null: the place that the host takes by itself. */
  readonly data: string | null;
  readonly sample: boolean;
  readonly over: AbortSignal;
  readonly say: (line: string) => void;
}

export interface KeptHost {
  /** Null when it never listened: it has said why itself. */
  readonly address: string | null;
  /** The exit code this program should end with, once the host has ended for good. */
  readonly ended: Promise<number>;
}

export async function keepHost({ root, data, sample, over, say }: HostToKeep): Promise<KeptHost> {
  const { port, line } = await choosePort();
  const wish = { root, data, sample, port, secret: newSecret() };
  let hasListened = false;
  let tellAddress: (address: string | null) => void = () => {};
  const address = new Promise<string | null>((resolve) => (tellAddress = resolve));
  const run = async (): Promise<Ended> => {
    const host = startHost(wish);
    const endIt = () => void host.child.end();
    if (over.aborted) endIt();
    over.addEventListener('abort', endIt);
    const found = await host.address;
    if (found !== null && hasListened) say('The host is back.');
    // Said late: a second start on the same data has its own sentence.
    if (found !== null && !hasListened && line !== null) say(line);
    hasListened ||= found !== null;
    if (found !== null) tellAddress(found);
    const ended = await host.child.ended;
    over.removeEventListener('abort', endIt);
    return ended;
  };
  const ended = keepAlive({
    run,
    // A host that never listened has said what is wrong; trying again would only say it again.
    judge: () => (hasListened ? 'again' : 'stop'),
    tell: (waitMs, end) => say(`The host ${saidPlainly(end)}; it starts again in ${waitMs / 1000} s.`),
    nowMs: () => performance.now(),
    wait: (waitMs) => waitUnlessOver(waitMs, over),
    isOver: () => over.aborted,
  }).then((end) => {
    tellAddress(null);
    return over.aborted && hasListened ? 0 : (end.code ?? 1);
  });
  return { address: await address, ended };
}
