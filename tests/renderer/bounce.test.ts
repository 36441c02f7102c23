/** The second tap of a shaking hand, told from a tap that was meant. */
import { describe, expect, test } from 'vitest';
import { type Fired, isBounce } from '../../renderer/kiosk/press/bounce.ts';

/** On a 24-inch screen ten millimetres are 36.1 pixels. */
const PIXELS_PER_MM = 3.61;
const FIRED: Fired = { key: 'next', place: { x: 500, y: 500 }, atMs: 10_000, screenChanged: false };

const tap = (afterMs: number, more: { key?: string; aside?: number | null } = {}) => {
  const { key = 'next', aside = 0 } = more;
  return { key, place: aside === null ? null : { x: 500 + aside, y: 500 }, atMs: 10_000 + afterMs };
};
const ignored = (last: Fired | null, press: ReturnType<typeof tap>, perMm = PIXELS_PER_MM) =>
  isBounce(last, press, () => perMm);

test("a patient's first touch of all is never ignored", () => {
  expect(ignored(null, tap(0))).toBe(false);
});

test('a hand that taps the same key twice within 0.4 s meant it once', () => {
  expect(ignored(FIRED, tap(399))).toBe(true);
  expect(ignored(FIRED, tap(400))).toBe(false);
});

describe('a quick patient', () => {
  test('who taps two keys beside each other means both while nothing moved beneath the finger', () => {
    expect(ignored(FIRED, tap(100, { key: 'back', aside: 30 }))).toBe(false);
  });

  test('who taps the far end of a wide key means it', () => {
    expect(ignored(FIRED, tap(100, { aside: 37 }))).toBe(false);
    expect(ignored(FIRED, tap(100, { aside: 36 }))).toBe(true);
  });

  test('who taps elsewhere on a screen that has just changed means it', () => {
    expect(ignored({ ...FIRED, screenChanged: true }, tap(100, { key: 'help', aside: 37 }))).toBe(false);
  });
});

test('a second tap does not press what a new screen has put beneath the finger', () => {
  expect(ignored({ ...FIRED, screenChanged: true }, tap(100, { key: 'open', aside: 30 }))).toBe(true);
  expect(ignored({ ...FIRED, screenChanged: true }, tap(400, { key: 'open', aside: 30 }))).toBe(false);
});

test('ten millimetres are ten millimetres on a screen with finer pixels', () => {
  expect(ignored(FIRED, tap(100, { aside: 70 }), 8)).toBe(true);
  expect(ignored(FIRED, tap(100, { aside: 81 }), 8)).toBe(false);
});

describe('a press that has no place (a key, a screen reader)', () => {
  test('is ignored on the same control and heard on another', () => {
    expect(ignored(FIRED, tap(100, { aside: null }))).toBe(true);
    expect(ignored(FIRED, tap(100, { key: 'help', aside: null }))).toBe(false);
    expect(ignored({ ...FIRED, screenChanged: true }, tap(100, { key: 'help', aside: null }))).toBe(false);
  });

  test('makes a finger right after it a second tap on the same control alone', () => {
    expect(ignored({ ...FIRED, place: null }, tap(100))).toBe(true);
    expect(ignored({ ...FIRED, place: null }, tap(100, { key: 'help' }))).toBe(false);
  });
});
