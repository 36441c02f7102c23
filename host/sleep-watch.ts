/**
 * Notices that the computer slept: a clock that counts sleep runs ahead of one that does not. The two clocks and the
 * timer are passed in. Where both clocks count sleep (Windows, macOS) it sees nothing: there the frame tells the page.
 */

export interface SleepWatchParts {
  /** Milliseconds since boot, sleep counted (`os.uptime()` on Linux). */
  readonly withSleepMs: () => number;
  /** Milliseconds awake (`performance.now()` on Linux). */
  readonly awakeMs: () => number;
  /** Calls back again and again; returns what stops it. */
  readonly every: (ms: number, call: () => void) => () => void;
  readonly onSleep: () => void;
}

/** A smaller gap is the coarseness of the clocks. */
const SLEEP_MS = 5_000;
const LOOK_EVERY_MS = 1_000;

/** Returns what ends the watch. */
export function watchSleep({ withSleepMs, awakeMs, every, onSleep }: SleepWatchParts): () => void {
  const lead = () => withSleepMs() - awakeMs();
  let known = lead();
  return every(LOOK_EVERY_MS, () => {
    const ahead = lead();
    // A gap that grows slowly is drift between the clocks and becomes the new measure.
    if (ahead - known > SLEEP_MS) onSleep();
    known = ahead;
  });
}
