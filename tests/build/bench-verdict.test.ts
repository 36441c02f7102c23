/** The bench judges by ratios to a floor of the same run, and keeps silent when that floor did not stand still. */
import { expect, test } from 'vitest';
import { rowOf } from '../../build/bench/row.ts';
import { table } from '../../build/bench/table.ts';
import { isBusy, median, p95, verdictOf } from '../../build/bench/verdict.ts';

test('one slow round of five does not move the median', () => {
  expect(median([90, 84, 400, 86, 85])).toBe(86);
  expect(median([10, 30])).toBe(20);
  expect(median([])).toBeNaN();
});

test('of two hundred taps the ten slowest stand above the 95th percentile', () => {
  const taps = Array.from({ length: 200 }, (_, i) => 200 - i);
  expect(p95(taps)).toBe(190);
  expect(p95([7])).toBe(7);
  expect(p95([])).toBeNaN();
});

test('a floor that moves by more than 30 % between rounds means a busy machine', () => {
  expect(isBusy([100, 100, 130])).toBe(false);
  expect(isBusy([100, 100, 131])).toBe(true);
});

test('one round alone cannot tell a busy machine', () => {
  expect(isBusy([100])).toBe(false);
  expect(isBusy([])).toBe(false);
});

test('a row is met up to its goal and missed above it', () => {
  expect(verdictOf(130, 130, [100, 101, 99])).toBe('met');
  expect(verdictOf(131, 130, [100, 101, 99])).toBe('missed');
});

test('a busy machine gets no verdict, neither good nor bad', () => {
  expect(verdictOf(1, 130, [100, 101, 160])).toBe('machine busy');
  expect(verdictOf(999, 130, [100, 101, 160])).toBe('machine busy');
});

test('what could not be measured is never met', () => {
  expect(verdictOf(Number.NaN, 130)).toBe('missed');
});

test('the goal of a row follows the floor of its own run', () => {
  const row = rowOf({
    name: 'first contentful paint, 1×',
    unit: 'ms',
    rule: '≤ 1.3 × floor',
    kiosk: [120, 125, 110],
    floor: [100, 98, 102],
    goal: (floor) => 1.3 * floor,
  });
  expect(row).toMatchObject({ kiosk: 120, floor: 100, goal: 130, verdict: 'met', against: 'floor page' });
  expect(table([row]).split('\n').at(-1)).toBe(
    '| first contentful paint, 1× | 120 ms | 100 ms | 130 ms | ≤ 1.3 × floor | met     |',
  );
});

test('a row that needs no floor says so', () => {
  const row = rowOf({ name: 'script', unit: 'kB', rule: '≤ 10 kB', kiosk: [7.25], goal: () => 10 });
  expect(row).toMatchObject({ floor: null, against: null, verdict: 'met' });
  expect(table([row])).toContain('| script | 7.3 kB | –     | 10.0 kB | ≤ 10 kB | met     |');
});
