/** Fetches the numbers of a span. They are not fetched again by themselves: a question counts as use of the sign-in. */
import { useEffect, useState } from 'react';
import type { Numbers, Span } from '../../../core/counts/numbers.ts';
import type { StaffStore } from '../staff-store.ts';

export interface NumbersFetched {
  /** The last there were, also while others are on their way. */
  readonly numbers: Numbers | null;
  readonly stage: 'loading' | 'ready' | 'failed';
  readonly again: () => void;
}

export function useNumbers(store: StaffStore, span: Span): NumbersFetched {
  const [fetched, setFetched] = useState<Omit<NumbersFetched, 'again'>>({ numbers: null, stage: 'loading' });
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to try again is to fetch the same once more
  useEffect(() => {
    let isWanted = true;
    setFetched(({ numbers }) => ({ numbers, stage: 'loading' }));
    void store.numbers(span).then((numbers) => {
      if (isWanted) setFetched(numbers ? { numbers, stage: 'ready' } : { numbers: null, stage: 'failed' });
    });
    return () => {
      isWanted = false;
    };
  }, [store, span, times]);
  return { ...fetched, again: () => setTimes((before) => before + 1) };
}
