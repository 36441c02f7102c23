/**
 * Starts something again whenever it has ended, 1 s to 30 s apart. Whether and when is decided from plain values; the
 * waiting and the starting are passed in.
 */

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
/** What has run this long was well: its next end waits the shortest time again. */
const WELL_AFTER_MS = 60_000;

/** How long to wait before the next start. `lastWaitMs` is 0 before the first. */
export function nextWaitMs(lastWaitMs: number, ranForMs: number): number {
  if (lastWaitMs === 0 || ranForMs >= WELL_AFTER_MS) return FIRST_WAIT_MS;
  return Math.min(lastWaitMs * 2, LONGEST_WAIT_MS);
}

export interface KeptAlive<Ended> {
  /** Runs it once and answers when it has ended. */
  readonly run: () => Promise<Ended>;
  /** `stop` ends the keeping; `again` is told and starts again after a wait; `at-once` starts again without either. */
  readonly judge: (ended: Ended, ranForMs: number) => 'again' | 'at-once' | 'stop';
  readonly tell: (waitMs: number, ended: Ended) => void;
  readonly nowMs: () => number;
  /** Resolves after the time, or at once when everything is to end. */
  readonly wait: (waitMs: number) => Promise<void>;
  readonly isOver: () => boolean;
}

/** Resolves with the last end when it is over or was judged to stop. */
export async function keepAlive<Ended>(kept: KeptAlive<Ended>): Promise<Ended> {
  let waitMs = 0;
  for (;;) {
    const startedMs = kept.nowMs();
    const ended = await kept.run();
    const ranForMs = kept.nowMs() - startedMs;
    if (kept.isOver()) return ended;
    const verdict = kept.judge(ended, ranForMs);
    if (verdict === 'stop') return ended;
    waitMs = verdict === 'at-once' ? 0 : nextWaitMs(waitMs, ranForMs);
    if (verdict === 'at-once') continue;
    kept.tell(waitMs, ended);
    await kept.wait(waitMs);
    if (kept.isOver()) return ended;
  }
}
