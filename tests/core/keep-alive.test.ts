/** How a host or a window that has ended comes back. */
import { expect, test } from 'vitest';
import { type KeptAlive, keepAlive, nextWaitMs } from '../../core/keep-alive.ts';

test('what keeps dying is started again after 1, 2, 4 … seconds, and never more than 30 apart', () => {
  const waits: number[] = [];
  for (let waitMs = 0; waits.length < 8; waits.push(waitMs)) waitMs = nextWaitMs(waitMs, 200);
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test('what ran well for a minute is started again after one second', () => {
  expect(nextWaitMs(30_000, 60_000)).toBe(1000);
});

/** A kept thing on a clock of its own, that runs as long as `lives` says. */
function keptOn(lives: readonly number[], extra: Partial<KeptAlive<string>> = {}) {
  let nowMs = 0;
  let started = 0;
  const told: number[] = [];
  const kept: KeptAlive<string> = {
    run: async () => {
      nowMs += lives[started] ?? 0;
      started += 1;
      return `end ${started}`;
    },
    judge: () => (started < lives.length ? 'again' : 'stop'),
    tell: (waitMs) => told.push(waitMs),
    nowMs: () => nowMs,
    wait: async (waitMs) => {
      nowMs += waitMs;
    },
    isOver: () => false,
    ...extra,
  };
  return { kept, told, started: () => started };
}

test('a host that died twice in a row, then held, then died is waited for 1, 2 and 1 seconds', async () => {
  const { kept, told } = keptOn([10, 10, 90_000, 10]);
  await expect(keepAlive(kept)).resolves.toBe('end 4');
  expect(told).toEqual([1000, 2000, 1000]);
});

test('when everything is to end, nothing is started again and nothing is said', async () => {
  const { kept, told, started } = keptOn([10, 10], { isOver: () => true });
  await keepAlive(kept);
  expect([started(), told]).toEqual([1, []]);
});

test('being told to end while waiting starts nothing more', async () => {
  let over = false;
  const { kept, started } = keptOn([10, 10, 10], {
    isOver: () => over,
    wait: async () => {
      over = true;
    },
  });
  await keepAlive(kept);
  expect(started()).toBe(1);
});

test('what is to start again at once is not waited for, and its next fall waits one second', async () => {
  const { kept, told } = keptOn([10, 10, 10, 10]);
  const verdicts = ['again', 'at-once', 'again', 'stop'] as const;
  let ends = 0;
  const judge = () => verdicts[ends++] ?? 'stop';
  await keepAlive({ ...kept, judge });
  expect(told).toEqual([1000, 1000]);
});
