/** The two large keys of the rail on every screen a patient can meet: what they do, and what stands on them. */
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../core/visit/idle.ts';
import type { Visit } from '../../core/visit/visit.ts';
import { backSlot, nextSlot } from '../../renderer/kiosk/rail/rail-slots.ts';
import { AT, atMenu, atPage, meet, NEXT, press, pressAll, wait } from '../support/patient.ts';
import { kioskAt, languageWords, walkthrough, wordsFor } from './kiosk-stand.ts';

const PLAYLIST = { startId: 's1', id: 'morning', parts: ['warning', 'stimulator'] };
const offered = meet(atPage(), { kind: 'playlist-arrived', playlist: PLAYLIST, language: null });
const taken = press(offered, 'accept');
const skipping = meet(taken, { kind: 'skip-asked', startId: 's1' });
const ending = meet(taken, { kind: 'end-asked', startId: 's1' });
const asked = wait(AT.check, 125_000);
const answered = press(AT.check, { action: 'answer', answer: 'a' });

const inEnglish = (visit: Visit) => kioskAt({ visit: { ...visit, language: 'en' } });
/** The English words behind a key of the interface; a key without words names nothing a patient could read. */
const words = (key: string) => {
  const text: string = inEnglish(atPage()).t(key as 'rail.next');
  expect(text).not.toBe(key);
  return text;
};
const next = (visit: Visit, moreWords = false) => nextSlot(inEnglish(visit), moreWords);
const back = (visit: Visit) => backSlot(inEnglish(visit));

describe('Next', () => {
  test.each([
    ['a page', atPage(), 'next', 'rail.next'],
    ['a check not answered', AT.check, 'continue', 'check.skip'],
    ['a check that is answered', answered, 'continue', 'rail.next'],
    ['the take-away', AT.takeaway, 'next', 'takeaway.another'],
    ['help', AT.help, 'continue', 'help.none'],
    ['the sizes', AT.display, 'continue', 'display.done'],
    ['a hard word', AT.word, 'continue', 'word.done'],
    ['the sources', AT.sources, 'continue', 'sources.done'],
    ['an offer', offered, 'accept', 'offer.yes'],
    ['the desk’s question to go on', skipping, 'accept', 'offer.agree'],
    ['the desk’s question to end', ending, 'accept', 'offer.agree'],
    ['the countdown', asked, 'continue', 'stillThere.yes'],
  ] as const)('on %s', (_, visit, action, key) => {
    expect(next(visit)).toMatchObject({ action, label: words(key) });
  });

  test('on the menu is the short way for who has five minutes, where there is one, and in no group', () => {
    const short = walkthrough('about.five-minutes', 'why');
    const library = {
      walkthroughs: [short],
      words: { en: languageWords({ [short.id]: wordsFor('Short', 'approved') }) },
    };
    const at = (visit: Visit) => nextSlot(kioskAt({ visit: { ...visit, language: 'en' }, library }), false);
    expect(at(AT.menu)).toMatchObject({ action: 'open', walkthrough: short.id, label: words('menu.fiveMinutes') });
    expect(at(press(AT.menu, { action: 'group', group: 'why' }))).toBeNull();
  });

  test.each([
    ['the languages', AT.languages],
    ['the menu', AT.menu],
  ])('is not there on %s: the tiles lead on', (_, visit) => {
    expect(next(visit)).toBeNull();
  });

  test('shows the rest of the words first, wherever there is one', () => {
    for (const visit of [atPage(), AT.check, answered, AT.takeaway, AT.help, AT.word, AT.menu, AT.languages]) {
      expect(next(visit, true), screenOf(visit).name).toMatchObject({ action: 'next', value: 'more', icon: 'down' });
    }
  });

  test('tells more words of a text from more tiles of a list', () => {
    const label = (visit: Visit) => next(visit, true)?.label;
    expect(label(AT.menu)).toBe(label(AT.languages));
    expect(label(AT.help)).toBe(label(atPage()));
    expect(label(AT.menu)).not.toBe(label(atPage()));
  });

  test('stands back where it is not the way most people want: skipping a check, closing help', () => {
    const quiet = [AT.check, AT.help].map((visit) => next(visit)?.quiet);
    expect(quiet).toEqual([true, true]);
    for (const visit of [atPage(), answered, AT.takeaway, offered, asked]) expect(next(visit)?.quiet).toBeUndefined();
  });

  test('of a second check is not taken for answered because the first one is', () => {
    const other = { ...AT.check, answers: { 'scar/check-9': 'a', 'stimulator/check-3': 'a' } };
    expect(next(other)?.label).toBe(next(AT.check)?.label);
  });

  test('at the end of a part leads to the next one, at the end of the playlist away from it', () => {
    const first = pressAll(press(offered, 'accept'), NEXT, NEXT);
    expect(screenOf(first).name).toBe('takeaway');
    const last = pressAll(first, NEXT, NEXT, NEXT);
    expect(screenOf(last).name).toBe('takeaway');
    expect(next(first)?.label).toBe(words('takeaway.nextPart'));
    expect(next(last)?.label).toBe(words('takeaway.endOfPlaylist'));
  });
});

describe('Back', () => {
  test('is there on every screen of a visit, under the same name', () => {
    const plain = { action: 'back', label: words('rail.back') };
    for (const [name, visit] of Object.entries(AT)) expect(back(visit), name).toEqual(plain);
  });

  test('gives way to the question on the countdown, and to staying when the desk asks', () => {
    expect(back(asked)).toBeNull();
    expect(back(wait(atMenu(), 65_000))).toBeNull();
    expect(back(offered)).toEqual({ action: 'not-now', label: words('offer.notNow') });
    for (const visit of [skipping, ending]) {
      expect(back(visit)).toEqual({ action: 'not-now', label: words('offer.stayHere') });
    }
  });
});
