/** The numbers a patient is told to call are those of the place, never typed into words. */
import { describe, expect, test } from 'vitest';
import { fillNumbers } from '../../core/content/fill-numbers.ts';
import { NUMBERS_BY_REGION, REGIONS } from '../../core/content/help-numbers.ts';

const OFFICE = "your doctor's office";
const inRegion = (text: string, region: (typeof REGIONS)[number]) =>
  fillNumbers(text, NUMBERS_BY_REGION[region], OFFICE);

describe('a sentence that says whom to call', () => {
  test('names the emergency number of each region', () => {
    expect(REGIONS.map((region) => inRegion('Call {{emergency}} now.', region))).toEqual([
      'Call\u00a0911 now.',
      'Call\u00a0999 now.',
      'Call\u00a0112 now.',
    ]);
  });

  test('names every number it leaves room for, as often as it does', () => {
    expect(inRegion('{{urgent}}, {{crisis}}, {{urgent}}: {{emergency}}.', 'gb')).toBe(
      '111,\u00a0116\u00a0123,\u00a0111:\u00a0999.',
    );
    expect(inRegion('{{quitLine}}', 'us')).toBe('1\u2011800\u2011QUIT\u2011NOW');
  });

  test("names the doctor's office where the region has no such number", () => {
    expect(inRegion('Call {{urgent}} or {{emergency}}.', 'eu')).toBe(`Call ${OFFICE} or\u00a0112.`);
  });

  test('names the emergency number for a crisis where the region has no line for it: an office is closed at night', () => {
    expect(inRegion('Call {{crisis}}.', 'eu')).toBe('Call\u00a0112.');
    expect(inRegion('Call {{crisis}}.', 'us')).toBe('Call\u00a0988.');
  });

  test.each(['Take {{count}} steps.', '{{toString}}', '{{constructor}}', '{ {emergency} }', '{{ emergency }}'])(
    'leaves %s as it is: nothing there is a number to call',
    (text) => {
      expect(inRegion(text, 'gb')).toBe(text);
    },
  );

  test("shows a clinic's own number as it was typed, whatever signs stand in it, and on one line with the word before it", () => {
    const own = { emergency: "$& $1 $'", urgent: null, crisis: null, quitLine: null };
    expect(fillNumbers('Call {{emergency}}.', own, OFFICE)).toBe("Call\u00a0$&\u00a0$1\u00a0$'.");
  });
});
