/** The page's clock, looked at every few seconds, so that ages do not flicker. */
import { useEffect, useState } from 'react';
import type { PageClock } from '../page-clock.ts';

const TICK_MS = 5_000;

export function useTick(clock: PageClock): number {
  const [nowMs, setNowMs] = useState(clock.nowMs());
  useEffect(() => {
    let stop = () => {};
    const tick = () => {
      setNowMs(clock.nowMs());
      stop = clock.after(TICK_MS, tick);
    };
    stop = clock.after(TICK_MS, tick);
    return () => stop();
  }, [clock]);
  return nowMs;
}
