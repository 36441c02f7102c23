/** How long wrong PINs make somebody wait, and how few tries that leaves to whoever goes through all the PINs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideLockout, FREE_TRIES, type PinSource, type PinTries } from '../../core/decide-lockout.ts';

const SECOND = 1_000;
const DAY = 86_400 * SECOND;
const NOW = 5 * DAY;

/** So many wrong tries at each, the last of them just now. */
function wrongTries(kiosk: number, desk: number, lastAtMs = NOW): PinTries {
  return { kiosk: { failed: kiosk, lastAtMs }, desk: { failed: desk, lastAtMs } };
}

const waitSeconds = (tries: PinTries, source: PinSource) => decideLockout(tries, source, NOW).retryAfterMs / SECOND;

describe('somebody who mistypes at one place', () => {
  test('has five free tries, then waits 30 s, twice as long after each more, and never over 15 min', () => {
    const waits = Array.from({ length: 14 }, (_, failed) => waitSeconds(wrongTries(failed, 0), 'kiosk'));
    expect(waits).toEqual([0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900, 900]);
    expect(waitSeconds(wrongTries(1e9, 0), 'kiosk')).toBe(900);
  });

  test('is told how many free tries are left', () => {
    const left = [0, 1, 4, 5, 6, 100].map((failed) => decideLockout(wrongTries(failed, 0), 'kiosk', NOW).freeTriesLeft);
    expect(left).toEqual([5, 4, 1, 0, 0, 0]);
  });

  test('may try again at the end of the wait and not a moment before', () => {
    const tries = wrongTries(6, 0);
    expect(decideLockout(tries, 'kiosk', NOW + 60 * SECOND - 1).retryAfterMs).toBe(1);
    expect(decideLockout(tries, 'kiosk', NOW + 60 * SECOND).retryAfterMs).toBe(0);
    expect(decideLockout(tries, 'kiosk', NOW + DAY).retryAfterMs).toBe(0);
  });
});

describe('two places', () => {
  test('a patient who never stops at the glass does not keep staff from signing in at the desk', () => {
    for (const desk of [0, 1, 4]) expect(waitSeconds(wrongTries(500, desk), 'desk')).toBe(0);
  });

  test('whoever has used up the free tries of both waits as at a single one', () => {
    expect(waitSeconds(wrongTries(5, 5), 'kiosk')).toBe(30);
    // Each alone would be at 120 s.
    expect(waitSeconds(wrongTries(7, 7), 'desk')).toBe(480);
    expect(waitSeconds(wrongTries(20, 5), 'desk')).toBe(900);
  });

  test('a wait of all together begins with the last try, wherever it was', () => {
    const tries: PinTries = { kiosk: { failed: 8, lastAtMs: NOW - 600 * SECOND }, desk: { failed: 8, lastAtMs: NOW } };
    expect(waitSeconds(tries, 'kiosk')).toBe(900);
  });
});

/** Wrong PINs, each at the first moment at which any of these places takes one; the moments within so long a time. */
function asFastAsCanBe(places: readonly PinSource[], forMs: number): number[] {
  let tries = wrongTries(0, 0, 0);
  const moments: number[] = [];
  for (let nowMs = 0; ; ) {
    const waits = places.map((place) => ({ place, waitMs: decideLockout(tries, place, nowMs).retryAfterMs }));
    const [next] = waits.toSorted((one, other) => one.waitMs - other.waitMs);
    if (!next || nowMs + next.waitMs >= forMs) return moments;
    nowMs += next.waitMs;
    tries = { ...tries, [next.place]: { failed: tries[next.place].failed + 1, lastAtMs: nowMs } };
    moments.push(nowMs);
  }
}

/** The most moments in any 24 hours. */
function mostInADay(moments: readonly number[]): number {
  const inDayFrom = (from: number) => moments.filter((at) => at >= from && at < from + DAY).length;
  return Math.max(0, ...moments.map(inDayFrom));
}

describe('whoever goes through all PINs', () => {
  test('gets about a hundred tries a day, at one place and at both', () => {
    expect(asFastAsCanBe(['kiosk'], DAY).length).toBe(104);
    expect(asFastAsCanBe(['kiosk', 'desk'], DAY).length).toBe(109);
    const week = asFastAsCanBe(['kiosk', 'desk'], 7 * DAY);
    expect(week.filter((at) => at >= 6 * DAY).length).toBeLessThanOrEqual(97);
  });

  test('gets no more by any order of places, pauses and restarts', () => {
    const step = fc.record({
      place: fc.constantFrom<PinSource>('kiosk', 'desk'),
      pauseMs: fc.oneof(
        { weight: 60, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: DAY }) },
      ),
      restarted: fc.integer({ min: 0, max: 99 }).map((lot) => lot === 0),
    });
    const steps = fc.array(step, { minLength: 100, maxLength: 400, size: 'max' });
    fc.assert(
      fc.property(steps, (all) => {
        let tries = wrongTries(0, 0, 0);
        let nowMs = 0;
        const moments: number[] = [];
        for (const { place, pauseMs, restarted } of all) {
          // The clock begins anew, and each wait with it: the same as if all of them had been just now.
          if (restarted) tries = wrongTries(tries.kiosk.failed, tries.desk.failed, nowMs);
          nowMs += Math.max(pauseMs, decideLockout(tries, place, nowMs).retryAfterMs);
          tries = { ...tries, [place]: { failed: tries[place].failed + 1, lastAtMs: nowMs } };
          moments.push(nowMs);
        }
        expect(mostInADay(moments)).toBeLessThanOrEqual(110);
      }),
      { numRuns: 200 },
    );
  });

  test('would get thousands if a restart, here one a minute, gave the free tries back', () => {
    const moments: number[] = [];
    for (let nowMs = 0; nowMs < DAY; nowMs += 60 * SECOND) {
      let failed = 0;
      for (; decideLockout(wrongTries(failed, 0, nowMs), 'kiosk', nowMs).retryAfterMs === 0; failed += 1) {
        moments.push(nowMs);
      }
    }
    expect(mostInADay(moments)).toBe(1440 * FREE_TRIES);
  });
});
