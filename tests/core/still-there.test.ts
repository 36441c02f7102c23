/** *Still there?*: any touch goes on exactly where the patient was, but for five keys that do their own work. */
import { expect, test } from 'vitest';
import { screenOf } from '../../core/visit/idle.ts';
import { type Control, freshVisit, type LimitedPlace, type Visit } from '../../core/visit/visit.ts';
import { AT, atPage, meet, NEXT, press, wait, watch } from '../support/patient.ts';
import { FACTS, withoutMoments } from '../support/visit-arbitraries.ts';

/** *Still there?* over a page, five seconds into the countdown. */
function asked(): Visit {
  return wait(atPage(), 125_000);
}

function limitOf(visit: Visit): number {
  return FACTS.limitsMs[screenOf(visit).name as LimitedPlace];
}

const touches: readonly Control[] = [
  { action: 'continue' },
  NEXT,
  { action: 'back' },
  { action: 'home' },
  { action: 'sources' },
  { action: 'begin' },
  { action: 'open', walkthrough: 'warning' },
  { action: 'word', word: 'nerve' },
  { action: 'theme', value: 'dark' },
];

test.each(touches)('a touch on $action while the kiosk asks goes on exactly where the patient was', (control) => {
  const before = asked();
  const now = press(before, control);
  expect(withoutMoments(now)).toEqual(withoutMoments(before));
  expect(screenOf(now)).toEqual({ name: 'page', over: null });
  expect(screenOf(watch(now, 119_999)).name).toBe('page');
});

test('a finger on no control at all goes on as well', () => {
  const down = meet(asked(), { kind: 'press-started', by: 'finger-1' }, 1_000);
  expect(screenOf(down).name).toBe('page');
  const up = meet(down, { kind: 'press-ended', by: 'finger-1' }, 100);
  expect(withoutMoments(up)).toEqual(withoutMoments(asked()));
});

test.each(Object.entries(AT))('a patient on %s goes on fifteen times in a row and loses nothing', (_, start) => {
  let visit = start;
  for (let time = 0; time < 15; time += 1) {
    visit = watch(visit, 149_999 - (FACTS.limitsMs.page - limitOf(start)));
    expect(screenOf(visit).name).toBe('still-there');
    visit = press(visit, 'continue', 0);
  }
  expect(withoutMoments(visit)).toEqual(withoutMoments(start));
});

test('Help now on the countdown shows help', () => {
  expect(screenOf(press(asked(), 'help'))).toEqual({ name: 'help', over: 'page' });
});

test('Language on the countdown shows the languages and keeps the page', () => {
  const now = press(asked(), 'languages');
  expect(now.place).toEqual({ kind: 'languages', from: asked().place });
});

test('Text size on the countdown shows the sizes', () => {
  expect(screenOf(press(asked(), { action: 'size', value: null }))).toEqual({ name: 'display', over: 'page' });
});

test('More time on the countdown goes on and makes the limit ten times longer', () => {
  const now = press(asked(), 'more-time');
  expect(screenOf(now).name).toBe('page');
  expect(screenOf(watch(now, 1_199_999)).name).toBe('page');
  expect(screenOf(watch(now, 1_200_000)).name).toBe('still-there');
});

test("'I am done' on the countdown ends the visit", () => {
  const done = press(asked(), 'start-over');
  expect(done).toEqual(freshVisit(FACTS, done.nowMs));
});
