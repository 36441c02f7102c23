/** How one event moves a visit, told as stories at the glass; waiting is in `idle.test.ts`, staff in `playlist.test.ts`. */
import { expect, test } from 'vitest';
import { advance } from '../../core/visit/advance.ts';
import { screenOf } from '../../core/visit/idle.ts';
import { type Control, freshVisit, languageOf, type Visit } from '../../core/visit/visit.ts';
import { atMenu, atPage, attract, meet, NEXT, press, pressAll, wait } from '../support/patient.ts';
import { FACTS, withoutMoments } from '../support/visit-arbitraries.ts';

const MORE: Control = { action: 'next', more: true };
const SETUP = { ...FACTS, setupNeeded: true };

test('the touch that wakes attract opens the languages and chooses none', () => {
  const woken = press(attract(), 'begin');
  expect(woken.place).toEqual({ kind: 'languages', from: null });
  expect(woken.language).toBeNull();
  expect(languageOf(woken)).toBe('en');
});

test.each(['help', 'languages', 'home', 'more-time', 'continue', 'accept'] as const)(
  'a touch on attract that says %s wakes nothing by itself',
  (control) => {
    expect(withoutMoments(press(attract(), control))).toEqual(withoutMoments(attract()));
  },
);

test('a finger that lands on attract and has not come up has opened nothing', () => {
  const touched = meet(attract(), { kind: 'press-started', by: 'finger-1' });
  expect(screenOf(touched).name).toBe('attract');
  expect(touched.touched).toBe(false);
});

test('the key that woke attract wakes it once: its second press is a press on the languages', () => {
  const twice = pressAll(attract(), 'begin', 'begin');
  expect(twice.place).toEqual({ kind: 'languages', from: null });
});

test('a person who chooses Spanish reads the menu in Spanish', () => {
  const visit = pressAll(attract(), 'begin', { action: 'language', language: 'es' });
  expect(visit.place).toEqual({ kind: 'menu', group: null });
  expect(languageOf(visit)).toBe('es');
});

test('a language this clinic does not offer cannot be chosen', () => {
  const visit = pressAll(attract(), 'begin', { action: 'language', language: 'xx' });
  expect(visit.place.kind).toBe('languages');
  expect(visit.language).toBeNull();
});

test('back from the first languages screen leaves', () => {
  expect(withoutMoments(pressAll(attract(), 'begin', 'back'))).toEqual(withoutMoments(attract()));
});

test('a person who reads on comes through every step to the take-away, and then home with a mark in the menu', () => {
  let visit = atPage();
  const steps: Visit['place'][] = [visit.place];
  for (let turn = 0; turn < 4; turn += 1) {
    visit = press(visit, NEXT);
    steps.push(visit.place);
  }
  expect(steps.slice(0, 4)).toEqual([0, 1, 2, 3].map((step) => ({ kind: 'step', walkthrough: 'scar', step })));
  expect(visit.place).toEqual({ kind: 'takeaway', walkthrough: 'scar' });
  expect(visit.seen).toEqual(['scar']);
  expect(press(visit, NEXT).place).toEqual({ kind: 'menu', group: null });
});

test('a page with words that have not been shown yet shows them before the next page', () => {
  const more = press(atPage(), MORE);
  expect(more).toMatchObject({ place: atPage().place, part: 1 });
  expect(press(more, 'back')).toMatchObject({ place: atPage().place, part: 0 });
  expect(press(more, NEXT)).toMatchObject({ place: { kind: 'step', walkthrough: 'scar', step: 1 }, part: 0 });
});

test('a sheet with words that have not been shown yet shows them, and the page beneath keeps its portion', () => {
  const help = pressAll(atPage(), MORE, 'help', MORE, MORE);
  expect(help).toMatchObject({ sheet: { kind: 'help' }, part: 1, sheetPart: 2 });
  expect(press(help, 'back')).toMatchObject({ sheet: { kind: 'help' }, part: 1, sheetPart: 1 });
  expect(pressAll(help, 'back', 'back', 'back')).toMatchObject({ sheet: null, part: 1, sheetPart: 0 });
  expect(press(help, 'sources')).toMatchObject({ sheet: { kind: 'sources' }, part: 1, sheetPart: 0 });
});

test('whoever was on a later portion when the kiosk asked is on it again', () => {
  const before = wait(pressAll(atPage(), MORE, 'help', MORE), 125_000);
  expect(screenOf(before).name).toBe('still-there');
  expect(press(before, NEXT)).toMatchObject({ sheet: { kind: 'help' }, part: 1, sheetPart: 1 });
});

test('back from a first page leads to the menu group it was opened from', () => {
  const group = press(atMenu(), { action: 'group', group: 'why' });
  const opened = pressAll(group, { action: 'open', walkthrough: 'scar' }, 'back');
  expect(opened.place).toEqual({ kind: 'menu', group: 'why' });
});

test('an answer to a check is kept for this visit and moves nothing', () => {
  const check = pressAll(atPage(), NEXT, NEXT);
  const answered = press(check, { action: 'answer', answer: 'unsure' });
  expect(answered.answers).toEqual({ 'scar/check-3': 'unsure' });
  expect(answered.place).toEqual(check.place);
});

test('an answer where nothing was asked is not kept', () => {
  expect(press(atPage(), { action: 'answer', answer: 'unsure' }).answers).toEqual({});
});

test('a person who changes the language on a page stays on that page', () => {
  const page = press(atPage(), NEXT);
  const changed = pressAll(page, 'languages', { action: 'language', language: 'ar' });
  expect(changed.place).toEqual(page.place);
  expect(changed.language).toBe('ar');
});

test('a person who opens the languages on a page and goes back is on that page, in the old language', () => {
  const page = press(atPage(), NEXT);
  expect(withoutMoments(pressAll(page, 'languages', 'back'))).toEqual(withoutMoments(page));
});

test('larger text begins the page again at its first portion', () => {
  const sizes = pressAll(atPage(), MORE, { action: 'size', value: null });
  expect(press(sizes, 'back').part).toBe(1);
  const larger = pressAll(sizes, { action: 'size', value: '200' }, 'back');
  expect(larger).toMatchObject({ size: '200', place: atPage().place, part: 0 });
});

test('Help now lies over the page and back takes it off again', () => {
  const page = atPage();
  expect(screenOf(press(page, 'help'))).toEqual({ name: 'help', over: 'page' });
  expect(withoutMoments(pressAll(page, 'help', 'back'))).toEqual(withoutMoments(page));
});

test.each(['help', 'sources'] as const)('Next does nothing to the page beneath %s', (sheet) => {
  const open = press(atPage(), sheet);
  expect(press(open, NEXT).place).toEqual(open.place);
});

test('a walkthrough that is not there cannot be opened', () => {
  const visit = press(atMenu(), { action: 'open', walkthrough: 'not-there' });
  expect(visit.place).toEqual({ kind: 'menu', group: null });
});

test("'I am done' leaves nothing of the visit behind", () => {
  const busy = pressAll(
    atPage(),
    'more-time',
    { action: 'size', value: '150' },
    { action: 'theme', value: 'high-contrast' },
  );
  const done = press(busy, 'start-over');
  expect(done).toEqual(freshVisit(FACTS, done.nowMs));
});

test('a computer that slept shows attract, whoever was there', () => {
  for (const before of [atMenu(), atPage(), press(atPage(), 'help'), meet(atPage(), { kind: 'listening-started' })]) {
    const woken = meet(before, { kind: 'suspended' }, 5);
    expect(woken).toEqual(freshVisit(FACTS, woken.nowMs));
  }
});

test('an event with an older moment neither turns time back nor resets the visit', () => {
  const page = atPage();
  const late = advance(page, { kind: 'time-passed', clockMs: page.nowMs - 3_600_000 });
  expect(late).toEqual(page);
  expect(screenOf(wait(late, 120_000)).name).toBe('still-there');
});

test('a control pressed after the visit ended does nothing: what was pressed is gone', () => {
  const page = atPage();
  const late = press(page, { action: 'open', walkthrough: 'warning' }, 600_000);
  expect(late).toEqual(freshVisit(FACTS, late.nowMs));
  expect(press(page, 'begin', 600_000).place).toEqual({ kind: 'attract' });
});

test('trouble asks the patient to go to the desk and gives way to attract after eight seconds', () => {
  const trouble = meet(atPage(), { kind: 'trouble-met' });
  expect(screenOf(trouble)).toEqual({ name: 'trouble', over: 'page' });
  expect(screenOf(wait(trouble, 7_999)).name).toBe('trouble');
  const gone = wait(trouble, 8_000);
  expect(gone).toEqual(freshVisit(FACTS, gone.nowMs));
});

test('trouble that is told of again and again still gives way to attract after eight seconds', () => {
  let visit = meet(atPage(), { kind: 'trouble-met' });
  for (let second = 0; second < 4; second += 1) visit = meet(visit, { kind: 'trouble-met' }, 1_999);
  expect(screenOf(wait(visit, 4)).name).toBe('attract');
});

test('a person who chooses high contrast has it, and nothing else has moved', () => {
  const sizes = press(atPage(), { action: 'size', value: null });
  const chosen = press(sizes, { action: 'theme', value: 'high-contrast' });
  expect(withoutMoments(chosen)).toEqual({ ...withoutMoments(sizes), theme: 'high-contrast' });
});

test('Help now works in trouble, and the visit goes on beneath it', () => {
  const help = press(meet(atPage(), { kind: 'trouble-met' }), 'help');
  expect(screenOf(help)).toEqual({ name: 'help', over: 'page' });
});

test('help opened from a trouble begins with its first words, whatever portion of a sheet was open before', () => {
  const sources = pressAll(atPage(), 'sources', MORE, MORE);
  const help = press(meet(sources, { kind: 'trouble-met' }), 'help');
  expect(help).toMatchObject({ sheet: { kind: 'help' }, sheetPart: 0 });
});

test('trouble while a playlist is offered: Help now shows help, not the offer', () => {
  const playlist = { startId: 's1', id: 'morning', parts: ['warning'] };
  const offered = meet(atPage(), { kind: 'playlist-arrived', playlist, language: null });
  expect(screenOf(press(meet(offered, { kind: 'trouble-met' }), 'help')).name).toBe('help');
});

test('help opened from a trouble on attract is a visit: what was set there is gone once it is closed', () => {
  const help = press(meet(attract(), { kind: 'trouble-met' }), 'help');
  const set = pressAll(help, { action: 'size', value: '200' }, { action: 'theme', value: 'dark' }, 'more-time');
  for (const close of ['back', 'continue'] as const) {
    expect(withoutMoments(press(set, close))).toEqual(withoutMoments(attract()));
  }
  expect(press(set, 'languages').place).toEqual({ kind: 'languages', from: null });
  expect(withoutMoments(wait(set, 1_230_000))).toEqual(withoutMoments(attract()));
});

test('help opened from a trouble in setup leads nowhere but back to setup', () => {
  const help = press(meet(attract(SETUP), { kind: 'trouble-met' }), 'help');
  for (const way of ['home', 'languages', 'back', 'continue'] as const) {
    expect(press(help, way).place.kind).toBe('setup');
  }
});

test('a kiosk nobody uses starts from new settings at once', () => {
  const told = meet(attract(SETUP), { kind: 'facts-told', facts: FACTS });
  expect(told).toEqual(freshVisit(FACTS, told.nowMs));
});

test('a person who reads goes on reading when settings change', () => {
  const page = atPage();
  const facts = { ...FACTS, limitsMs: { ...FACTS.limitsMs, page: 300_000 } };
  expect(withoutMoments(meet(page, { kind: 'facts-told', facts }))).toEqual(withoutMoments({ ...page, facts }));
});

test('a person whose language was taken out of the kiosk is asked from the start', () => {
  const told = meet(atPage(), { kind: 'facts-told', facts: { ...FACTS, languages: ['es'] } });
  expect(told.place).toEqual({ kind: 'attract' });
});

test('a person whose page was taken out of the content stands before the menu', () => {
  const facts = { ...FACTS, outlines: { warning: FACTS.outlines.warning ?? [] } };
  expect(meet(atPage(), { kind: 'facts-told', facts }).place).toEqual({ kind: 'menu', group: null });
});

test('a person who chooses a language while their page is taken away comes to the menu, not to an empty page', () => {
  const facts = { ...FACTS, outlines: { warning: FACTS.outlines.warning ?? [] } };
  const choosing = meet(press(atPage(), 'languages'), { kind: 'facts-told', facts });
  expect(press(choosing, { action: 'language', language: 'es' }).place).toEqual({ kind: 'menu', group: null });
  expect(press(choosing, 'back').place).toEqual({ kind: 'menu', group: null });
});
