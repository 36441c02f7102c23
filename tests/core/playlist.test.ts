/** What staff can start on a kiosk, and that it never changes what a patient is reading without their yes. */
import { describe, expect, test } from 'vitest';
import { idleAt, nextChangeMs, screenOf } from '../../core/visit/idle.ts';
import { type Control, freshVisit, type Playlist, type Visit } from '../../core/visit/visit.ts';
import { atMenu, atPage, attract, meet, NEXT, press, pressAll, wait, watch } from '../support/patient.ts';
import { FACTS, withoutMoments } from '../support/visit-arbitraries.ts';

const MORNING: Playlist = { startId: 'm1', id: 'morning', parts: ['warning', 'stimulator'] };
const EVENING: Playlist = { startId: 'e1', id: 'evening', parts: ['scar'] };
const WITHOUT_WARNING = { ...FACTS, outlines: { scar: FACTS.outlines.scar ?? [] } };

function arrive(visit: Visit, playlist = MORNING, language: string | null = null, afterMs = 0): Visit {
  return meet(visit, { kind: 'playlist-arrived', playlist, language }, afterMs);
}

/** A reader on page two of scars, to whom the morning playlist has just been offered. */
function offered(): Visit {
  return arrive(press(atPage(), NEXT));
}

function firstPage(walkthrough: string): Visit['place'] {
  return { kind: 'step', walkthrough, step: 0 };
}

describe('started while nobody is there', () => {
  test('a playlist with a language begins at its first page, in that language', () => {
    const visit = arrive(attract(), MORNING, 'es');
    expect(visit.place).toEqual(firstPage('warning'));
    expect(visit.language).toBe('es');
  });

  test.each([null, 'xx'])('a playlist in the language %s asks for a language first, then begins', (language) => {
    const asking = arrive(attract(), MORNING, language);
    expect(asking.place).toEqual({ kind: 'languages', from: null });
    const begun = press(asking, { action: 'language', language: 'ar' });
    expect(begun.place).toEqual(firstPage('warning'));
    expect(begun.pending).toBeNull();
  });

  test('a playlist nobody took is dropped at the reset: the next patient sees the menu', () => {
    const left = watch(arrive(attract()), 90_000);
    expect(left).toEqual(freshVisit(FACTS, left.nowMs));
    const next = pressAll(left, 'begin', { action: 'language', language: 'en' });
    expect(next.place).toEqual({ kind: 'menu', group: null });
  });

  test('a playlist begun for nobody ends in attract like any visit that was left', () => {
    const left = watch(arrive(attract(), MORNING, 'en'), 150_000);
    expect(left).toEqual(freshVisit(FACTS, left.nowMs));
  });

  test('a person who goes back from its languages has left it', () => {
    expect(withoutMoments(press(arrive(attract()), 'back'))).toEqual(withoutMoments(attract()));
  });

  test('a second playlist takes the place of one that nobody has touched', () => {
    const second = arrive(arrive(attract(), MORNING, 'en'), EVENING, 'en', 1_000);
    expect(second.place).toEqual(firstPage('scar'));
  });

  test.each<[string, Visit]>([
    ['touched the glass', meet(arrive(attract(), MORNING, 'en'), { kind: 'press-started', by: 'finger-1' })],
    ['begun to listen', meet(arrive(attract(), MORNING, 'en'), { kind: 'listening-started' })],
    ['turned a page', press(arrive(attract(), MORNING, 'en'), NEXT)],
  ])('a second playlist asks a person who has %s', (_, reading) => {
    const asked = arrive(reading, EVENING, 'en');
    expect(asked.place).toEqual(reading.place);
    expect(screenOf(asked)).toEqual({ name: 'offer', over: 'page' });
  });

  test('a playlist of walkthroughs that are not there changes nothing', () => {
    const unknown = { startId: 's1', id: 'old', parts: ['not-there'] };
    expect(arrive(attract(), unknown, 'en')).toEqual(attract());
    expect(arrive(attract(), { ...MORNING, parts: ['not-there', 'scar'] }, 'en').place).toEqual(firstPage('scar'));
  });

  test('a playlist cannot be started on a kiosk that has not been set up', () => {
    const setup = attract({ ...FACTS, setupNeeded: true });
    expect(arrive(setup, MORNING, 'en')).toEqual(setup);
  });
});

describe('offered to a patient', () => {
  const everywhere: readonly (readonly [string, Visit])[] = [
    ['the languages', press(attract(), 'begin')],
    ['the menu', atMenu()],
    ['a page', atPage()],
    ['the sizes', press(atPage(), { action: 'size', value: null })],
    ['help', press(atPage(), 'help')],
    ['help after a trouble on attract', press(meet(attract(), { kind: 'trouble-met' }), 'help')],
    ['the countdown', wait(atPage(), 125_000)],
  ];

  test.each(everywhere)('over %s, it changes nothing beneath', (_, before) => {
    const after = arrive(before, MORNING, 'ar');
    expect(screenOf(after).name).toBe('offer');
    expect(withoutMoments({ ...after, offered: null })).toEqual(withoutMoments(before));
  });

  test('with a yes, it begins, and after its last take-away leads back to where the patient was', () => {
    let visit = press(offered(), 'accept');
    expect(visit.place).toEqual(firstPage('warning'));
    visit = pressAll(visit, NEXT, NEXT, NEXT);
    expect(visit.place).toEqual(firstPage('stimulator'));
    visit = pressAll(visit, NEXT, NEXT, NEXT);
    expect(visit.place).toEqual(press(atPage(), NEXT).place);
    expect(visit.playing).toBeNull();
  });

  test('with a yes, back from its first page leads to where the patient was', () => {
    const back = pressAll(offered(), 'accept', 'back');
    expect(back.place).toEqual(press(atPage(), NEXT).place);
    expect(back.playing).toBeNull();
  });

  test('with a yes before a language is chosen, it waits for the language', () => {
    const yes = press(arrive(press(attract(), 'begin')), 'accept');
    expect(yes.place.kind).toBe('languages');
    expect(press(yes, { action: 'language', language: 'es' }).place).toEqual(firstPage('warning'));
  });

  test('with a yes from a later portion of help, it asks for a language from its first portion', () => {
    const more: Control = { action: 'next', more: true };
    const yes = press(arrive(pressAll(attract(), 'begin', more, 'help', more)), 'accept');
    expect(yes).toMatchObject({ place: { kind: 'languages' }, sheet: null, part: 0, sheetPart: 0 });
  });

  test('with a yes from help after a trouble on attract, it asks for a language and begins', () => {
    const help = press(meet(attract(), { kind: 'trouble-met' }), 'help');
    const yes = press(arrive(help), 'accept');
    expect(screenOf(yes).name).toBe('languages');
    expect(press(yes, { action: 'language', language: 'es' }).place).toEqual(firstPage('warning'));
  });
});

describe('offered and not taken', () => {
  test("with 'Not now', it is withdrawn and the page stays", () => {
    const no = press(offered(), 'not-now');
    expect(withoutMoments(no)).toEqual(withoutMoments(press(atPage(), NEXT)));
    expect(press(no, 'accept').playing).toBeNull();
  });

  test('without an answer, it is withdrawn after thirty seconds', () => {
    expect(nextChangeMs(offered())).toBe(offered().nowMs + 30_000);
    expect(screenOf(wait(offered(), 29_999)).name).toBe('offer');
    expect(screenOf(wait(offered(), 30_000))).toEqual({ name: 'page', over: null });
    expect(press(offered(), 'accept', 30_000).playing).toBeNull();
  });

  test.each<Control>([
    { action: 'help' },
    { action: 'home' },
    { action: 'back' },
    { action: 'languages' },
    { action: 'size', value: null },
  ])('and left by $action, it is dropped, and the key does its own work', (control) => {
    const left = press(offered(), control);
    expect(left.offered).toBeNull();
    expect(withoutMoments(left)).toEqual(withoutMoments(press(press(atPage(), NEXT), control)));
  });

  test('More time is heard and the offer stays', () => {
    const more = press(offered(), 'more-time');
    expect(more.moreTime).toBe(true);
    expect(screenOf(more).name).toBe('offer');
  });

  test.each<Control>([
    NEXT,
    { action: 'continue' },
    { action: 'open', walkthrough: 'scar' },
    { action: 'answer', answer: 'a' },
  ])('the page beneath does not hear $action', (control) => {
    expect(withoutMoments(press(offered(), control))).toEqual(withoutMoments(offered()));
  });

  test("'I am done' drops it with the visit", () => {
    const done = press(offered(), 'start-over');
    expect(done).toEqual(freshVisit(FACTS, done.nowMs));
  });

  test('staff who withdraw it take it off the glass and leave the page', () => {
    const withdrawn = meet(offered(), { kind: 'end-asked', startId: MORNING.startId }, 5_000);
    expect(withoutMoments(withdrawn)).toEqual(withoutMoments(press(atPage(), NEXT)));
  });

  test('staff who send another one have only the new one on offer', () => {
    const second = arrive(offered(), EVENING, null, 10_000);
    expect(second.offered).toEqual({ ask: 'play', playlist: EVENING, sinceMs: second.nowMs });
    expect(press(second, 'accept').place).toEqual(firstPage('scar'));
  });

  test('it is not offered to a person who is told to ask at the desk', () => {
    const trouble = meet(atPage(), { kind: 'trouble-met' });
    expect(arrive(trouble)).toEqual(trouble);
  });
});

describe('the limit beneath an offer', () => {
  test('goes on from the last touch when the offer lapses early', () => {
    const lapsed = watch(arrive(atPage(), MORNING, null, 50_000), 30_000);
    expect(screenOf(watch(lapsed, 39_999)).name).toBe('page');
    expect(screenOf(watch(lapsed, 40_000)).name).toBe('still-there');
  });

  test('stands still while the offer lies there, then a whole countdown begins', () => {
    const late = arrive(atPage(), MORNING, null, 110_000);
    expect(screenOf(watch(late, 29_999)).name).toBe('offer');
    const lapsed = watch(late, 30_000);
    expect(idleAt(lapsed, lapsed.nowMs)).toMatchObject({ kind: 'warning', secondsLeft: 30 });
    expect(screenOf(watch(lapsed, 29_999)).name).toBe('still-there');
    expect(screenOf(watch(lapsed, 30_000)).name).toBe('attract');
  });

  test('ends the visit when the only timer comes after offer and countdown', () => {
    const left = wait(arrive(atPage(), MORNING, null, 110_000), 60_000);
    expect(left).toEqual(freshVisit(FACTS, left.nowMs));
    expect(screenOf(wait(arrive(atPage(), MORNING, null, 110_000), 59_999)).name).toBe('still-there');
  });

  test("begins anew with 'Not now', which is a touch", () => {
    const no = press(arrive(atPage(), MORNING, null, 110_000), 'not-now');
    expect(screenOf(watch(no, 119_999)).name).toBe('page');
  });

  test('does not begin anew because staff withdraw what was not on offer', () => {
    let visit = atPage();
    for (let time = 0; time < 30; time += 1) visit = meet(visit, { kind: 'end-asked', startId: 'unknown' }, 5_000);
    expect(visit.place.kind).toBe('attract');
  });
});

describe('content that changes under a playlist', () => {
  test('an accepted offer begins with the first part that is still there', () => {
    const playlist = { startId: 's1', id: 'both', parts: ['warning', 'scar'] };
    const told = meet(arrive(atPage(), playlist), { kind: 'facts-told', facts: WITHOUT_WARNING });
    expect(press(told, 'accept').place).toEqual(firstPage('scar'));
  });

  test('an accepted offer of which nothing is left changes nothing', () => {
    const told = meet(arrive(atPage()), { kind: 'facts-told', facts: WITHOUT_WARNING });
    expect(withoutMoments(press(told, 'accept'))).toEqual(withoutMoments({ ...atPage(), facts: WITHOUT_WARNING }));
  });

  test('a playlist that waited for a language and is gone gives way to the menu', () => {
    const told = meet(press(arrive(attract()), 'begin'), { kind: 'facts-told', facts: WITHOUT_WARNING });
    const chosen = press(told, { action: 'language', language: 'en' });
    expect(chosen.place).toEqual({ kind: 'menu', group: null });
    expect(chosen.pending).toBeNull();
  });

  test('Next from a take-away passes over a part that is gone', () => {
    const playlist = { startId: 's1', id: 'three', parts: ['warning', 'stimulator', 'scar'] };
    const takeaway = pressAll(arrive(attract(), playlist, 'en'), NEXT, NEXT);
    const { stimulator: _, ...outlines } = FACTS.outlines;
    const told = meet(takeaway, { kind: 'facts-told', facts: { ...FACTS, outlines } });
    expect(press(told, NEXT).place).toEqual(firstPage('scar'));
  });

  test('a playlist whose way back is gone ends before the menu', () => {
    const playlist = { startId: 's1', id: 'one', parts: ['warning'] };
    const playing = press(arrive(press(atPage(), NEXT), playlist), 'accept');
    const { scar: _, ...outlines } = FACTS.outlines;
    const told = meet(playing, { kind: 'facts-told', facts: { ...FACTS, outlines } });
    expect(pressAll(told, NEXT, NEXT, NEXT).place).toEqual({ kind: 'menu', group: null });
    expect(press(told, 'back').place).toEqual({ kind: 'menu', group: null });
  });
});
