/** Waiting that ends at once when the whole program is told to end. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves after the time or when it is over, whichever comes first. */
export async function waitUnlessOver(waitMs: number, over: AbortSignal): Promise<void> {
  await sleep(waitMs, undefined, { signal: over }).catch(() => {});
}

export function untilOver(over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (over.aborted) resolve();
    over.addEventListener('abort', () => resolve(), { once: true });
  });
}
