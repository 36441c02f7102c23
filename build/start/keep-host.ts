/** Keeps one host alive, on one port and one secret, until this program is told to end or staff close the kiosk. */

import { hostEnd, PORT_TAKEN } from '../../core/host-exit.ts';
import { keepAlive } from '../../core/keep-alive.ts';
import { saidPlainly } from '../window/kiosk-window.ts';
import type { Ended } from './child.ts';
import { choosePort, newSecret, startHost } from './host-process.ts';
import { waitUnlessOver } from './until-over.ts';

export interface HostToKeep {
  readonly root: string;
  /** Null: the place that the host takes by itself. */
  readonly data: string | null;
  readonly sample: boolean;
  readonly staff: string | null;
  readonly over: AbortSignal;
  readonly say: (line: string) => void;
  /** Staff want the kiosk afresh: this host has ended, and the next one starts at once. */
  readonly onRestart: () => void;
}

export interface KeptHost {
  /** Null when it never listened: it has said why itself. */
  readonly address: string | null;
  /** Resolves when the host of now listens, or has ended before it could. */
  readonly listening: () => Promise<unknown>;
  /** The exit code this program should end with, once the host has ended for good. */
  readonly ended: Promise<number>;
}

export async function keepHost({ root, data, sample, staff, over, say, onRestart }: HostToKeep): Promise<KeptHost> {
  const wish = { root, data, sample, staff, secret: newSecret() };
  let chosen = await choosePort();
  let hasListened = false;
  let listening: Promise<unknown> = Promise.resolve();
  let tellAddress: (address: string | null) => void = () => {};
  const address = new Promise<string | null>((resolve) => (tellAddress = resolve));
  const run = async (): Promise<Ended> => {
    const { port, line } = chosen;
    const host = startHost({ ...wish, port });
    const endIt = () => void host.child.end();
    if (over.aborted) endIt();
    over.addEventListener('abort', endIt);
    listening = host.address;
    const found = await host.address;
    if (found !== null && hasListened) say('The host is back.');
    // Said late: a second start on the same data has its own sentence.
    if (found !== null && !hasListened && line !== null) say(line);
    hasListened ||= found !== null;
    if (found !== null) tellAddress(found);
    const ended = await host.child.ended;
    over.removeEventListener('abort', endIt);
    if (isBeaten(ended)) chosen = await choosePort();
    return ended;
  };
  /** Somebody took the port between our look at it and the host's: another one will do while no page knows it. */
  const isBeaten = ({ code }: Ended) => code === PORT_TAKEN && !hasListened;
  const judge = (ended: Ended) => {
    const end = hostEnd(ended.code);
    if (isBeaten(ended)) return 'again';
    // A host that never listened has said what is wrong; trying again would only say it again.
    if (end === 'closed-by-staff' || !hasListened) return 'stop';
    if (end === 'fell') return 'again';
    say('Staff restart the kiosk.');
    onRestart();
    return 'at-once';
  };
  const ended = keepAlive({
    run,
    judge,
    tell: (waitMs, end) => say(`The host ${saidPlainly(end)}; it starts again in ${waitMs / 1000} s.`),
    nowMs: () => performance.now(),
    wait: (waitMs) => waitUnlessOver(waitMs, over),
    isOver: () => over.aborted,
  }).then((end) => {
    tellAddress(null);
    const isClosed = hostEnd(end.code) === 'closed-by-staff';
    if (isClosed && !over.aborted) say('Staff have closed the kiosk.');
    return isClosed || (over.aborted && hasListened) ? 0 : (end.code ?? 1);
  });
  return { address: await address, listening: () => listening, ended };
}
