/**
 * What holds for every day a kiosk can have: random patients, nurses, settings and timers, on clocks that grow.
 * Each property is driven from wherever a random day has led.
 */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { advance } from '../../core/visit/advance.ts';
import {
  HOLD_MS,
  idleAt,
  nextChangeMs,
  OFFER_MS,
  type ScreenName,
  STAFF_SETTINGS_MS,
  screenOf,
} from '../../core/visit/idle.ts';
import { type Control, freshVisit, LIMITED_PLACES, type Visit } from '../../core/visit/visit.ts';
import { wait } from '../support/patient.ts';
import { after, at, control, day, happening, live, type Timed, withoutMoments } from '../support/visit-arbitraries.ts';

const RUNS = { numRuns: 2_000 };
// Thousands of days take seconds on a small computer; none of the tests waits for a clock.
vi.setConfig({ testTimeout: 60_000 });
const SCREENS: ReadonlySet<string> = new Set<ScreenName>([
  ...LIMITED_PLACES,
  'attract',
  'setup',
  'staff',
  'still-there',
  'offer',
  'trouble',
]);
const OWN_WORK: ReadonlySet<Control['action']> = new Set(['help', 'languages', 'size', 'more-time', 'start-over']);

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Nobody is there: nothing lies over attract or first run. */
function waits(visit: Visit): boolean {
  const { kind } = visit.place;
  const isPlace = kind === 'attract' || (kind === 'setup' && visit.facts.setupNeeded);
  return isPlace && visit.sheet === null && visit.troubleSinceMs === null;
}

function pristine(visit: Visit): boolean {
  return same(withoutMoments(visit), withoutMoments(freshVisit(visit.facts, visit.nowMs, visit.held)));
}

/** A visit from a random day, nobody listening any more: who listens is there. */
const anyVisit = day.map((events) => {
  const visit = after(events);
  return visit.listening ? advance(visit, at(visit.nowMs, { kind: 'listening-ended' })) : visit;
});

/** The longest that nobody can go unnoticed: a hold, a finger's last minute, an offer, the limit, the countdown. */
function longestMs(visit: Visit): number {
  const { facts, moreTime, held, offered } = visit;
  const limitMs = Math.max(STAFF_SETTINGS_MS, Math.max(...Object.values(facts.limitsMs)) * (moreTime ? 10 : 1));
  const fingerMs = Object.keys(held).length > 0 ? 60_000 : 0;
  return (visit.holdSinceMs === null ? 0 : HOLD_MS) + fingerMs + limitMs + (offered ? OFFER_MS : 0) + facts.warnForMs;
}

/** Follows the timers a visit asks for until it shows `name` or asks for none. */
function follow(visit: Visit, until: (visit: Visit) => boolean): Visit {
  let now = visit;
  for (let ticks = 0; ticks < 2_000; ticks += 1) {
    const next = nextChangeMs(now);
    if (until(now) || next === null) return now;
    if (next <= now.nowMs) throw new Error(`a timer was asked for ${now.nowMs - next} ms ago`);
    now = wait(now, next - now.nowMs);
  }
  throw new Error('the timers never end');
}

function isWarned(visit: Visit): boolean {
  return screenOf(visit).name === 'still-there';
}

test('random days reach every screen, so the properties below say something', () => {
  const seen = new Set<string>();
  for (const events of fc.sample(day, { numRuns: 1_000, seed: 7 })) {
    for (const visit of live(events)) seen.add(screenOf(visit).name);
  }
  expect([...seen].sort()).toEqual([...SCREENS].sort());
});

test('a kiosk left by whomever, wherever, is as new after limit and countdown, even if one late timer is all it gets', () => {
  fc.assert(
    fc.property(anyVisit, fc.nat({ max: 10_000_000 }), (visit, laterMs) => {
      const left = wait(visit, longestMs(visit) + laterMs);
      return waits(left) && pristine(left);
    }),
    RUNS,
  );
});

test('a kiosk whose timers come on time is as new no later than that, and asks for no timer in the past', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const left = follow(visit, () => false);
      // The countdown is told four times a second, so its end can be noticed a quarter of a second late; a finger's minute after.
      const byMs = visit.nowMs + longestMs(visit) + 250;
      return waits(left) && pristine(left) && left.nowMs <= byMs;
    }),
    RUNS,
  );
});

test('no visit is over and still on the glass', () => {
  fc.assert(
    fc.property(day, (events) => live(events).every((visit) => idleAt(visit, visit.nowMs).kind !== 'left')),
    RUNS,
  );
});

/** What is wrong with where a visit stands; null when nothing is. Plain comparisons: it runs for every event of every day. */
function astray(visit: Visit): string | null {
  const { facts, place, sheet, part, sheetPart, language } = visit;
  const { name, over } = screenOf(visit);
  if (!SCREENS.has(name) || (over !== null && !SCREENS.has(over))) return `screen ${name} over ${over}`;
  // Staff can open settings on a kiosk that has been set up.
  if (place.kind !== 'setup' && facts.setupNeeded) return `${place.kind} while setup is needed: ${facts.setupNeeded}`;
  if (part < 0 || sheetPart < 0 || (sheet === null && sheetPart !== 0)) return `portions ${part} and ${sheetPart}`;
  if (place.kind === 'attract' || place.kind === 'setup' || place.kind === 'languages') return null;
  if (language === null || !facts.languages.includes(language)) return `${place.kind} in ${language}`;
  if (place.kind === 'menu') return null;
  const outline = facts.outlines[place.walkthrough] ?? [];
  const there = place.kind === 'step' ? outline[place.step] !== undefined : outline.length > 0;
  return there ? null : `a ${place.kind} of ${place.walkthrough} that is not there`;
}

test('no day leads to a screen, a page or a language that is not there', () => {
  fc.assert(
    fc.property(day, (events) => {
      const faults = live(events).map(astray);
      expect(faults.filter((fault) => fault !== null)).toEqual([]);
    }),
    RUNS,
  );
});

test('a kiosk that waits holds no trace of anybody', () => {
  fc.assert(
    fc.property(day, (events) => live(events).every((visit) => !waits(visit) || pristine(visit))),
    RUNS,
  );
});

test('the next patient finds the same kiosk whoever was there before', () => {
  fc.assert(
    fc.property(anyVisit, day, (before, events) => {
      const left = wait(before, longestMs(before));
      const unused = freshVisit(left.facts, left.nowMs, left.held);
      const first = live(events, left).map(withoutMoments);
      return same(first, live(events, unused).map(withoutMoments));
    }),
    RUNS,
  );
});

test('the countdown never shows more than its seconds and never begins under twenty', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const started = isWarned(visit);
      const warned = follow(visit, isWarned);
      fc.pre(isWarned(warned));
      const idle = idleAt(warned, warned.nowMs);
      const seconds = idle.kind === 'warning' ? idle.secondsLeft : 0;
      const whole = warned.facts.warnForMs / 1_000;
      return seconds >= 1 && seconds <= whole && (started || (seconds === whole && seconds >= 20));
    }),
    RUNS,
  );
});

test('any touch on the countdown goes on where the patient was, twelve times in a row and more', () => {
  const touch = control.filter(({ action }) => !OWN_WORK.has(action));
  fc.assert(
    fc.property(anyVisit, fc.array(touch, { minLength: 12, maxLength: 15 }), (visit, touches) => {
      const before = follow(visit, isWarned);
      fc.pre(isWarned(before));
      let now = before;
      for (const pressed of touches) {
        now = follow(now, isWarned);
        now = advance(now, at(now.nowMs, { kind: 'pressed', control: pressed }));
        if (isWarned(now)) return false;
      }
      // That somebody has touched is all that a touch leaves.
      return same(withoutMoments(now), { ...withoutMoments(before), touched: true });
    }),
    RUNS,
  );
});

test('a timer that comes in between, or does not come, changes nothing a patient could see', () => {
  fc.assert(
    fc.property(day, fc.nat({ max: 400_000 }), fc.nat({ max: 400_000 }), happening, (events, aMs, bMs, what) => {
      const before = after(events);
      const between = wait(before, aMs);
      const ticked = advance(between, at(between.nowMs + bMs, what));
      const throttled = advance(before, at(before.nowMs + aMs + bMs, what));
      const ended = waits(wait(before, aMs + bMs)) && !waits(before);
      // A touch that comes too late for its visit is not the touch that wakes attract; by the timer's clock it is.
      if (ended && what.kind === 'pressed') return waits(throttled) && pristine(throttled);
      return ended ? same(withoutMoments(ticked), withoutMoments(throttled)) : sameUse(ticked, throttled);
    }),
    RUNS,
  );
});

/** Equal to the millisecond, but for the moments of a kiosk that waits. */
function sameUse(a: Visit, b: Visit): boolean {
  return waits(a) ? same(withoutMoments(a), withoutMoments(b)) : same(a, b);
}

test('a clock that steps back is a clock that stands still', () => {
  fc.assert(
    fc.property(day, happening, fc.nat({ max: 10_000_000 }), (events, what, backMs) => {
      const visit = after(events);
      return same(advance(visit, at(visit.nowMs - backMs, what)), advance(visit, at(visit.nowMs, what)));
    }),
    RUNS,
  );
});

test('a playlist never changes what a patient is reading without their yes', () => {
  const agreed = ({ happening: what }: Timed) =>
    what.kind === 'pressed' && (what.control.action === 'accept' || what.control.action === 'language');
  fc.assert(
    fc.property(day, (events) => {
      const visits = live(events);
      events.forEach((event, index) => {
        // Time acts before the event: what counts is the visit it met.
        const met = wait(visits[index] as Visit, event.afterMs);
        const now = visits[index + 1] as Visit;
        const isNew = now.playing !== null && now.playing.playlist !== met.playing?.playlist;
        const isDesk = /^(playlist|skip|end|hold)-/.test(event.happening.kind);
        if (isDesk && event.happening.kind !== 'playlist-arrived' && met.touched) {
          const still = (visit: Visit) => JSON.stringify([visit.place, visit.sheet, visit.part, visit.playing]);
          if (still(now) !== still(met)) throw new Error('the desk moved the page');
        }
        if (event.happening.kind === 'playlist-arrived' && met.touched) {
          if (!same({ ...now, offered: null }, { ...met, offered: null })) throw new Error('the page moved');
        } else if (isNew && met.touched) {
          expect(agreed(event)).toBe(true);
          expect([met.offered?.playlist, met.pending]).toContainEqual(now.playing?.playlist);
        }
      });
    }),
    RUNS,
  );
});

test('an offer lies thirty seconds at most, only before a patient, and never over a kiosk that waits', () => {
  fc.assert(
    fc.property(day, (events) =>
      live(events).every(
        (visit) => !visit.offered || (visit.nowMs - visit.offered.sinceMs < OFFER_MS && visit.touched && !waits(visit)),
      ),
    ),
    RUNS,
  );
});

test('a playlist that waits for a language waits before the languages, and only until somebody leaves', () => {
  fc.assert(
    fc.property(day, (events) =>
      live(events).every((visit) => !visit.pending || (visit.place.kind === 'languages' && visit.language === null)),
    ),
    RUNS,
  );
});
