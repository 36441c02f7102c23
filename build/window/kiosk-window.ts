/** A window on the glass, however it was opened, and when it is opened again. */
import type { Ended } from '../start/child.ts';

export interface KioskWindow {
  readonly ended: Promise<Ended>;
  readonly end: () => Promise<void>;
}

/** What ends sooner than this with an error never was a kiosk. */
const NEVER_OPENED_MS = 10_000;
/** Exit codes of the frame: no address, a frame already open on this host, and a switch that it does not start with. */
const FRAME_REFUSED = [2, 4, 6];
/** Its page keeps falling, and it wants to be started afresh. */
const FRAME_START_AGAIN = 5;

export type WindowVerdict = 'open-again' | 'end-all' | 'did-not-open';

export interface WindowEnd {
  readonly way: 'electron' | 'browser';
  readonly windowed: boolean;
  /** The first window of this run. */
  readonly isFirst: boolean;
  readonly ended: Ended;
  readonly ranForMs: number;
}

/** What the end of a window means. A window on a desk may be closed; a kiosk is opened again. */
export function judgeWindow({ way, windowed, isFirst, ended, ranForMs }: WindowEnd): WindowVerdict {
  const failed = ended.failure !== null || (ended.code ?? 1) !== 0;
  if (way === 'electron' && FRAME_REFUSED.includes(ended.code ?? 0)) return 'end-all';
  if (way === 'electron' && ended.code === FRAME_START_AGAIN) return 'open-again';
  if (isFirst && failed && ranForMs < NEVER_OPENED_MS && ended.signal === null) return 'did-not-open';
  return windowed ? 'end-all' : 'open-again';
}

/** The end of a program in plain words. */
export function saidPlainly({ code, signal, failure }: Ended): string {
  if (failure !== null) return `could not be started: ${failure}`;
  return signal === null ? `ended with code ${code}` : `was ended by ${signal}`;
}
