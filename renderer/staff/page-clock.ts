/** The page's clock and alarm, passed in everywhere, so that a test can move it by hand. */

export interface PageClock {
  /** Only ever goes forward; says nothing about the time of day. */
  readonly nowMs: () => number;
  /** Calls once after so many ms; returns how to call it off. */
  readonly after: (ms: number, call: () => void) => () => void;
}

export const browserClock: PageClock = {
  nowMs: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

export function wait(clock: PageClock, ms: number): Promise<void> {
  return new Promise((resolve) => clock.after(ms, resolve));
}
