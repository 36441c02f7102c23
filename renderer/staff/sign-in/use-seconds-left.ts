/** Counts seconds down on the page's clock; 0 when there is nothing to wait for. */
import { useEffect, useReducer } from 'react';
import type { PageClock } from '../page-clock.ts';

export function useSecondsLeft(clock: PageClock, untilMs: number): number {
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  const leftMs = untilMs - clock.nowMs();
  useEffect(() => {
    const now = untilMs - clock.nowMs();
    // To the next full second before the end, so that no number is shown twice or left out.
    return now > 0 ? clock.after(now % 1_000 || 1_000, lookAgain) : undefined;
  });
  return Math.max(0, Math.ceil(leftMs / 1_000));
}
