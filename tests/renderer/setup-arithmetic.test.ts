/** The pure parts of the first run: letters of a name, the card on the glass, the letter sets. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../core/settings.ts';
import { CARD_MM, mmPerPixel, resized } from '../../renderer/kiosk/setup/card-size.ts';
import {
  addLetter,
  capital,
  NAME_MOST,
  removeLetter,
  roomLeft,
  wantsCapital,
} from '../../renderer/kiosk/setup/edit-name.ts';
import { LETTER_SETS, rowsOf } from '../../renderer/kiosk/setup/letter-sets.ts';

describe('a name', () => {
  test('takes no space at its start and never two in a row', () => {
    expect(addLetter('', ' ')).toBe('');
    expect(addLetter('A ', ' ')).toBe('A ');
    expect(addLetter('A', ' ')).toBe('A ');
  });

  test('an accent is one letter with what carries it', () => {
    expect(addLetter('e', '\u0301')).toBe('é');
    expect(removeLetter('Zentrum 👩‍⚕️')).toBe('Zentrum ');
    expect(removeLetter('')).toBe('');
  });

  test('capitals are offered at the start of a word; sharp s has one', () => {
    expect([wantsCapital(''), wantsCapital('St. '), wantsCapital('S')]).toEqual([true, true, false]);
    expect([capital('ß'), capital('é'), capital('7')]).toEqual(['ẞ', 'É', '7']);
  });

  test('the room that is left is told near the end only', () => {
    expect([roomLeft('a'.repeat(47)), roomLeft('a'.repeat(48)), roomLeft('a'.repeat(60))]).toEqual([null, 12, 0]);
  });

  test('whatever is typed, settings take the name', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }), { maxLength: 90 }), (letters) => {
        const name = letters.reduce(addLetter, '');
        expect(name.length).toBeLessThanOrEqual(NAME_MOST);
        expect(settingsSchema.safeParse({ clinic: { name } }).success).toBe(true);
      }),
    );
  });
});

describe('the card', () => {
  test('a 24-inch portrait screen has 0.277 mm a pixel', () => {
    expect(mmPerPixel(3.61)).toBe(0.277);
  });

  test('steps never leave what settings take, nor the glass', () => {
    const steps = fc.array(fc.constantFrom(-5, -1, 1, 5), { maxLength: 200 });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 20, noNaN: true }), steps, (start, percents) => {
        const end = percents.reduce((pixels, percent) => resized(pixels, percent, 0), start);
        expect(settingsSchema.safeParse({ screen: { mmPerPixel: mmPerPixel(end) } }).success).toBe(true);
      }),
    );
    expect(resized(4, 5, 350) * CARD_MM.width).toBeCloseTo(350);
    expect(resized(4, -5, 100)).toBeCloseTo(3.8);
  });
});

describe('the letters', () => {
  test.each(LETTER_SETS)('no key of %s stands twice, and every one can be typed', (set) => {
    for (const region of ['us', 'gb', 'eu'] as const) {
      const letters = rowsOf(set, region).flat();
      expect(new Set(letters).size).toBe(letters.length);
      for (const letter of letters) expect(addLetter('A', letter)).toBe(`A${letter}`);
    }
  });

  test('no row is longer than twelve keys, so that each stays 20 mm wide', () => {
    for (const set of LETTER_SETS) for (const row of rowsOf(set, 'us')) expect(row.length).toBeLessThanOrEqual(12);
  });
});
