/** What follows when the page falls, once and again and again, and what is remembered of it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decideRecovery, decideStart, recentFalls } from '../../electron/decide-recovery.ts';
import { Falls } from '../../electron/falls.ts';

const NOW = 1_900_000_000_000;
const MINUTE = 60_000;
/** So many falls, a second apart, the newest now. */
const falls = (count: number) => Array.from({ length: count }, (_, i) => NOW - (count - 1 - i) * 1000);
const step = (count: number) => decideRecovery(falls(count), NOW).step;

test('a page that falls is loaded again, then has a new window, then a new frame, then patients go to the desk', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 40].map(step)).toEqual([
    ...['reload', 'reload', 'new-window', 'new-window'],
    ...['restart', 'desk-page', 'desk-page', 'desk-page'],
  ]);
});

test('the first fall is answered at once; the wait never shrinks with another fall, and never passes half a minute', () => {
  const waits = Array.from({ length: 60 }, (_, i) => decideRecovery(falls(i + 1), NOW).afterMs);
  expect(waits[0]).toBe(0);
  expect(waits).toEqual(waits.toSorted((one, other) => one - other));
  expect(Math.max(...waits)).toBe(30_000);
});

test('falls more than ten minutes ago are forgotten', () => {
  const old = [12, 11.5, 11, 10.5, 10].map((minutes) => NOW - minutes * MINUTE);
  expect(decideRecovery([...old, NOW], NOW).step).toBe('reload');
  expect(decideRecovery([...old.map((at) => at + 3 * MINUTE), NOW], NOW).step).toBe('desk-page');
});

test('a clock that was set back does not keep the kiosk at the desk', () => {
  expect(recentFalls(falls(6), NOW - 60 * MINUTE)).toEqual([]);
  expect(decideStart(falls(6), NOW - 60 * MINUTE)).toBe('kiosk');
});

test('a frame started after five falls shows the kiosk, after six the way to the desk, ten minutes later the kiosk', () => {
  expect(decideStart([], NOW)).toBe('kiosk');
  expect(decideStart(falls(5), NOW)).toBe('kiosk');
  expect(decideStart(falls(6), NOW)).toBe('desk-page');
  expect(decideStart(falls(6), NOW + 10 * MINUTE)).toBe('kiosk');
});

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'backstory-falls-'));
  file = path.join(folder, 'falls.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

test('a frame that was started afresh knows how often the one before it fell', () => {
  const first = new Falls(file);
  first.add(NOW - 11 * MINUTE);
  first.add(NOW - MINUTE);
  expect(first.add(NOW)).toEqual([NOW - MINUTE, NOW]);
  expect(new Falls(file).all()).toEqual([NOW - MINUTE, NOW]);
});

test.each([
  ['nothing', ''],
  ['half a list', '[190000'],
  ['zeros', '\0\0\0'],
  ['something else', '{"a":1}'],
])('a file with %s in it counts as no fall, and the next one is noted', (_what, text) => {
  writeFileSync(file, text);
  const after = new Falls(file);
  expect(after.all()).toEqual([]);
  after.add(NOW);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([NOW]);
});

test('where nothing can be written the frame counts on', () => {
  mkdirSync(file);
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const blocked = new Falls(file);
  blocked.add(NOW - 1);
  expect(blocked.add(NOW)).toEqual([NOW - 1, NOW]);
  expect(said).toHaveBeenCalledTimes(2);
});
