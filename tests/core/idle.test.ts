/** When a visit counts as left: limits by place, the countdown, what is use, and clocks that jump or come late. */
import { describe, expect, test } from 'vitest';
import { advance } from '../../core/visit/advance.ts';
import { idleAt, isPressedTooLong, nextChangeMs, screenOf } from '../../core/visit/idle.ts';
import { freshVisit, type LimitedPlace } from '../../core/visit/visit.ts';
import { AT, atPage, attract, meet, NEXT, press, pressAll, wait, watch } from '../support/patient.ts';
import { FACTS, withoutMoments } from '../support/visit-arbitraries.ts';

const SECONDS: readonly (readonly [LimitedPlace, number])[] = [
  ['languages', 60],
  ['menu', 60],
  ['takeaway', 60],
  ['page', 120],
  ['check', 120],
  ['help', 120],
  ['sources', 120],
  ['display', 120],
  ['word', 120],
];

describe.each(SECONDS)('%s, left alone for %i seconds', (place, seconds) => {
  const visit = AT[place];

  test('is the screen it is meant to be', () => {
    expect(screenOf(visit).name).toBe(place);
  });

  test('asks whether anyone is there, and not a moment before', () => {
    expect(screenOf(watch(visit, seconds * 1_000 - 1)).name).toBe(place);
    const now = watch(visit, seconds * 1_000);
    expect(screenOf(now)).toEqual({ name: 'still-there', over: place });
    expect(idleAt(now, now.nowMs)).toMatchObject({ kind: 'warning', secondsLeft: 30 });
  });

  test('goes back to the start thirty seconds later, with nothing of the visit left', () => {
    const last = watch(visit, seconds * 1_000 + 29_999);
    expect(idleAt(last, last.nowMs)).toMatchObject({ kind: 'warning', secondsLeft: 1 });
    const left = watch(visit, seconds * 1_000 + 30_000);
    expect(left).toEqual(freshVisit(FACTS, left.nowMs));
  });

  test('goes back to the start even if no timer spoke until long after', () => {
    const left = wait(visit, seconds * 1_000 + 30_000 + 86_400_000);
    expect(left).toEqual(freshVisit(FACTS, left.nowMs));
  });
});

test('setup waits for the clinic for as long as it takes', () => {
  const setup = attract({ ...FACTS, setupNeeded: true });
  expect(nextChangeMs(setup)).toBeNull();
  expect(screenOf(wait(setup, 365 * 86_400_000)).name).toBe('setup');
});

test('attract waits without a timer', () => {
  expect(nextChangeMs(attract())).toBeNull();
});

test.each([30, 900])('a clinic that set %i seconds for pages has them', (seconds) => {
  const visit = atPage({ ...FACTS, limitsMs: { ...FACTS.limitsMs, page: seconds * 1_000 } });
  expect(screenOf(watch(visit, seconds * 1_000 - 1)).name).toBe('page');
  expect(screenOf(watch(visit, seconds * 1_000)).name).toBe('still-there');
});

test.each([20, 120])('a clinic that set a countdown of %i seconds has it whole', (seconds) => {
  const now = watch(atPage({ ...FACTS, warnForMs: seconds * 1_000 }), 120_000);
  expect(idleAt(now, now.nowMs)).toMatchObject({ kind: 'warning', secondsLeft: seconds });
  expect(screenOf(watch(now, seconds * 1_000 - 1)).name).toBe('still-there');
  expect(screenOf(watch(now, seconds * 1_000)).name).toBe('attract');
});

test('the countdown, on no timers but its own, shows every second, downwards', () => {
  let visit = watch(atPage(), 120_000);
  const shown = new Set<number>();
  while (screenOf(visit).name === 'still-there') {
    const idle = idleAt(visit, visit.nowMs);
    if (idle.kind === 'warning') shown.add(idle.secondsLeft);
    visit = wait(visit, (nextChangeMs(visit) ?? 0) - visit.nowMs);
  }
  expect([...shown]).toEqual(Array.from({ length: 30 }, (_, second) => 30 - second));
});

test('More time holds everywhere in this visit and is gone in the next', () => {
  const menu = pressAll(atPage(), 'more-time', 'home');
  expect(screenOf(watch(menu, 599_999)).name).toBe('menu');
  expect(screenOf(watch(menu, 600_000)).name).toBe('still-there');
  const nextPatient = press(watch(menu, 630_000), 'begin');
  expect(screenOf(watch(nextPatient, 60_000)).name).toBe('still-there');
});

test('More time does not make the countdown longer', () => {
  const now = watch(press(atPage(), 'more-time'), 1_200_000);
  expect(idleAt(now, now.nowMs)).toMatchObject({ kind: 'warning', secondsLeft: 30 });
});

describe('a throttled timer', () => {
  test('that comes late into the countdown shows what is left of it', () => {
    const now = wait(atPage(), 130_000);
    expect(idleAt(now, now.nowMs)).toMatchObject({ kind: 'warning', secondsLeft: 20 });
  });

  test('does not end the visit of a person who touches in time', () => {
    const before = atPage();
    expect(press(before, 'continue', 149_999).place).toEqual(before.place);
    expect(press(before, NEXT, 119_999).place).toEqual({ kind: 'step', walkthrough: 'scar', step: 1 });
  });

  test('does not let a person who comes ten minutes later read what the one before them read', () => {
    const late = meet(atPage(), { kind: 'press-started', by: 'finger-1' }, 600_000);
    expect(withoutMoments({ ...late, held: {} })).toEqual(withoutMoments(attract()));
  });
});

test('a clock that steps back does not add to the limit', () => {
  const page = atPage();
  const halfway = wait(page, 60_000);
  const back = advance(halfway, { kind: 'time-passed', clockMs: page.nowMs - 7_200_000 });
  expect(screenOf(wait(back, 60_000)).name).toBe('still-there');
});

describe('a finger still down', () => {
  test('is use for its first minute: the limit begins after it', () => {
    const down = meet(atPage(), { kind: 'press-started', by: 'finger-1' });
    expect(screenOf(watch(down, 179_999)).name).toBe('page');
    expect(screenOf(watch(down, 180_000)).name).toBe('still-there');
    const left = watch(down, 210_000);
    expect(left).toEqual(freshVisit(FACTS, left.nowMs, { 'finger-1': down.nowMs }));
  });

  test('that comes up again within a minute is use until then', () => {
    const down = meet(atPage(), { kind: 'press-started', by: 'finger-1' });
    const up = meet(down, { kind: 'press-ended', by: 'finger-1' }, 59_000);
    expect(up.held).toEqual({});
    expect(screenOf(watch(up, 119_999)).name).toBe('page');
    expect(screenOf(watch(up, 120_000)).name).toBe('still-there');
  });

  test('for longer than a minute is something lying on the glass, and staff see it until it is gone', () => {
    const down = meet(atPage(), { kind: 'press-started', by: 'finger-1' });
    expect(isPressedTooLong(watch(down, 59_999))).toBe(false);
    const minute = watch(down, 60_000);
    expect(isPressedTooLong(minute)).toBe(true);
    const nextVisit = press(watch(minute, 600_000), 'begin');
    expect(isPressedTooLong(nextVisit)).toBe(true);
    expect(isPressedTooLong(meet(nextVisit, { kind: 'press-ended', by: 'finger-1' }))).toBe(false);
  });

  test('that has lain for two minutes is no use when it comes up', () => {
    const down = meet(atPage(), { kind: 'press-started', by: 'finger-1' });
    const up = meet(watch(down, 170_000), { kind: 'press-ended', by: 'finger-1' });
    expect(screenOf(watch(up, 9_999)).name).toBe('page');
    expect(screenOf(watch(up, 10_000)).name).toBe('still-there');
  });

  test('keeps the time of staff exact: a timer is asked for the end of its minute, even on attract', () => {
    const down = meet(attract(), { kind: 'press-started', by: 'finger-1' });
    expect(nextChangeMs(down)).toBe(down.nowMs + 60_000);
    expect(nextChangeMs(wait(down, 60_000))).toBeNull();
  });

  test('does not stop a second finger from being use', () => {
    const lying = watch(meet(atPage(), { kind: 'press-started', by: 'finger-1' }), 170_000);
    const touched = meet(lying, { kind: 'press-started', by: 'finger-2' });
    expect(screenOf(watch(touched, 179_999)).name).toBe('page');
  });

  test('is one press however often a key that is stuck repeats itself', () => {
    let visit = atPage();
    for (let second = 0; second < 211; second += 1) {
      visit = meet(visit, { kind: 'press-started', by: 'key-space' }, 1_000);
    }
    expect(visit.place.kind).toBe('attract');
    expect(isPressedTooLong(visit)).toBe(true);
  });
});

describe('listening', () => {
  test('for twenty minutes is use', () => {
    const listening = meet(atPage(), { kind: 'listening-started' });
    expect(nextChangeMs(listening)).toBeNull();
    expect(screenOf(wait(listening, 1_200_000)).name).toBe('page');
  });

  test('that ends lets the limit begin', () => {
    const heard = meet(meet(atPage(), { kind: 'listening-started' }), { kind: 'listening-ended' }, 1_200_000);
    expect(screenOf(watch(heard, 119_999)).name).toBe('page');
    expect(screenOf(watch(heard, 120_000)).name).toBe('still-there');
  });

  test('to help from a trouble on attract is use too', () => {
    const help = press(meet(attract(), { kind: 'trouble-met' }), 'help');
    expect(screenOf(wait(meet(help, { kind: 'listening-started' }), 600_000)).name).toBe('help');
  });

  test('that is told of on attract keeps nobody', () => {
    expect(meet(attract(), { kind: 'listening-started' }).listening).toBe(false);
  });
});

describe('settings that change under a visit', () => {
  const shorter = { ...FACTS, limitsMs: { ...FACTS.limitsMs, page: 30_000 } };

  test('never end it without a whole countdown', () => {
    const told = meet(wait(atPage(), 100_000), { kind: 'facts-told', facts: shorter });
    expect(idleAt(told, told.nowMs)).toMatchObject({ kind: 'warning', secondsLeft: 30 });
  });

  test('and are told again and again do not keep a visit that was left', () => {
    let visit = watch(atPage(), 120_000);
    for (let beat = 0; beat < 6; beat += 1) visit = meet(visit, { kind: 'facts-told', facts: FACTS }, 5_000);
    expect(visit.place.kind).toBe('attract');
  });

  test('count from when the countdown began, and a shorter one is not over at once', () => {
    const facts = { ...FACTS, warnForMs: 120_000 };
    const counting = watch(atPage(facts), 120_000 + 50_000);
    const told = meet(counting, { kind: 'facts-told', facts: { ...FACTS, warnForMs: 20_000 } });
    expect(idleAt(told, told.nowMs)).toMatchObject({ kind: 'warning', secondsLeft: 20 });
    const longer = meet(watch(atPage(), 125_000), { kind: 'facts-told', facts });
    expect(idleAt(longer, longer.nowMs)).toMatchObject({ kind: 'warning', secondsLeft: 115 });
  });
});
