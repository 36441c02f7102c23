/** What a patient is given to read: in which language, whether at all, with which numbers, and on what it rests. */
import { describe, expect, test } from 'vitest';
import { backingOf, openReadings, readingOf, spoken } from '../../renderer/kiosk/reading.ts';
import { ARABIC, ENGLISH, kioskAt, languageWords, SPANISH, walkthrough, wordsFor } from './kiosk-stand.ts';

const LIBRARY = {
  walkthroughs: [walkthrough('scar', 'why'), walkthrough('signs', 'warning'), walkthrough('goals', 'living')],
  words: {
    en: languageWords({
      scar: wordsFor('Scars', 'machine'),
      signs: wordsFor('Signs', 'machine'),
      goals: wordsFor('Goals', 'approved'),
    }),
    es: languageWords({ scar: wordsFor('Cicatrices', 'approved') }),
    ar: languageWords({ scar: wordsFor('ندوب', 'machine') }),
  },
};
const titles = (kiosk: ReturnType<typeof kioskAt>) => openReadings(kiosk).map(({ words }) => words.title);

describe('a walkthrough', () => {
  test('is read in the language the patient chose', () => {
    const reading = readingOf(kioskAt({ library: LIBRARY, visit: { language: 'ar' } }), 'scar');
    expect(reading).toMatchObject({ lang: 'ar', dir: 'rtl', isFallback: false, words: { title: 'ندوب' } });
  });

  test('is read in English, from left to right and named so, where the language has none', () => {
    const reading = readingOf(kioskAt({ library: LIBRARY, visit: { language: 'ar' } }), 'signs');
    expect(reading).toMatchObject({ lang: 'en', dir: 'ltr', isFallback: true, words: { title: 'Signs' } });
  });

  test('is English from left to right also in a clinic that has no English, and reads its own way first', () => {
    const state = { languages: [ARABIC, SPANISH] };
    const reading = readingOf(kioskAt({ state, library: LIBRARY }), 'signs');
    expect(reading).toMatchObject({ lang: 'en', dir: 'ltr', isFallback: true });
  });

  test('that has no words at all, or is not in the library, is not shown', () => {
    const library = { ...LIBRARY, walkthroughs: [walkthrough('mute', 'why')] };
    expect(readingOf(kioskAt({ library }), 'mute')).toBeNull();
    expect(readingOf(kioskAt({ library }), 'scar')).toBeNull();
    expect(openReadings(kioskAt({ library }))).toEqual([]);
  });
});

describe('in the menu', () => {
  test('a clinic that shows texts with a mark shows them all, in the order of the library', () => {
    expect(titles(kioskAt({ library: LIBRARY, visit: { language: 'en' } }))).toEqual(['Scars', 'Signs', 'Goals']);
  });

  test('a clinic that shows only approved texts shows those, and the warning signs in either case', () => {
    const state = { showTexts: 'approved-only' } as const;
    expect(titles(kioskAt({ state, library: LIBRARY, visit: { language: 'en' } }))).toEqual(['Signs', 'Goals']);
  });

  test('the words that would be read decide: an approved English text does not approve the Arabic one', () => {
    const state = { showTexts: 'approved-only' } as const;
    expect(titles(kioskAt({ state, library: LIBRARY, visit: { language: 'es' } }))).toEqual([
      'Cicatrices',
      'Signs',
      'Goals',
    ]);
    expect(titles(kioskAt({ state, library: LIBRARY, visit: { language: 'ar' } }))).toEqual(['Signs', 'Goals']);
  });
});

describe('the numbers in a text', () => {
  test('are those of the clinic', () => {
    const kiosk = kioskAt({ state: { numbers: { emergency: '112', urgent: '111', crisis: null, quitLine: null } } });
    expect(spoken(kiosk, 'Call {{emergency}} or {{urgent}}.')).toBe('Call\u00a0112 or\u00a0111.');
  });

  test("name the doctor's office, in the language of the text, where the region has none", () => {
    expect(spoken(kioskAt({ visit: { language: 'en' } }), 'Call {{urgent}}.')).toBe('Call your doctor’s office.');
    expect(spoken(kioskAt({ visit: { language: 'es' } }), '{{urgent}}')).toBe('consultorio de su médico');
  });
});

describe('what a text rests on', () => {
  const readingWith = (claims: string[][], own: Parameters<typeof wordsFor>[2] = {}) => {
    const library = {
      walkthroughs: [walkthrough('scar', 'why', claims)],
      words: { en: languageWords({ scar: wordsFor('Scars', 'approved', own) }) },
    };
    const reading = readingOf(kioskAt({ state: { languages: [ENGLISH] }, library }), 'scar');
    if (!reading) throw new Error('no reading');
    const [page, check] = reading.walkthrough.steps;
    if (!page || !check) throw new Error('no steps');
    return { reading, page, check };
  };

  test('on a page is every source of every sentence, once', () => {
    const { reading, page } = readingWith([['s-1', 's-2'], ['s-2'], ['s-4']]);
    expect(backingOf(reading, page)).toEqual({ sources: ['s-1', 's-2', 's-4'], status: 'approved', marked: false });
  });

  test('of a check and a take-away are their own sources', () => {
    const { reading, check } = readingWith([['s-1']]);
    expect(backingOf(reading, check).sources).toEqual(['s-2']);
    expect(backingOf(reading, 'takeaway').sources).toEqual(['s-3']);
  });

  test('is marked on the page, the check or the take-away nobody has approved, and on no other', () => {
    const marks = (own: Parameters<typeof wordsFor>[2]) => {
      const { reading, page, check } = readingWith([['s-1']], own);
      return [page, check, 'takeaway' as const].map((step) => backingOf(reading, step).marked);
    };
    expect(marks({ page: 'revised' })).toEqual([true, false, false]);
    expect(marks({ check: 'post-edited' })).toEqual([false, true, false]);
    expect(marks({ takeaway: 'machine' })).toEqual([false, false, true]);
  });

  test('is marked on an approved page when one sentence of it rests on general knowledge', () => {
    const { reading, page, check } = readingWith([['s-1'], ['general-knowledge']]);
    expect(backingOf(reading, page)).toMatchObject({ status: 'approved', marked: true });
    expect(backingOf(reading, check).marked).toBe(false);
  });

  test('of a page whose words are missing is told as missing', () => {
    const { reading, page } = readingWith([['s-1']]);
    const mute = { ...reading, words: { ...reading.words, pages: {} } };
    expect(backingOf(mute, page)).toMatchObject({ status: 'missing', marked: true });
  });
});
