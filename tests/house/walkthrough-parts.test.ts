/** The rules about what a walkthrough must have, and how long it may be, can fail. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectContent } from '../../build/check/content.ts';
import { checkDrawingShare } from '../../build/check/walkthroughs/drawing-share.ts';
import {
  type EnglishWalkthrough,
  englishWalkthroughs,
  glossaryTexts,
  textsOf,
} from '../../build/check/walkthroughs/english-texts.ts';
import { checkPageLengths } from '../../build/check/walkthroughs/page-length.ts';
import { checkShownNumbers } from '../../build/check/walkthroughs/shown-numbers.ts';
import { checkTreatmentLengths, SEVEN_TREATMENTS } from '../../build/check/walkthroughs/treatment-lengths.ts';
import { checkWalkthroughParts } from '../../build/check/walkthroughs/walkthrough-parts.ts';
import { changed, sampleWalkthrough } from '../support/english-sample.ts';

const plain = sampleWalkthrough();
const words = (count: number) => [Array.from({ length: count }, () => 'heal').join(' ')];
const broken = (change: (one: EnglishWalkthrough) => void) => changed(plain, change);

test('a walkthrough in order has no problem', () => {
  expect(checkWalkthroughParts([plain])).toEqual({ problems: [], notes: [] });
  expect(checkPageLengths([plain]).problems).toEqual([]);
  expect(checkDrawingShare([plain]).problems).toEqual([]);
});

test.each([
  [
    'a caption',
    (one: EnglishWalkthrough) => delete one.words.pages.first?.caption,
    'first: its drawing has no caption',
  ],
  [
    'a text alternative',
    (one: EnglishWalkthrough) => delete one.words.pages.first?.alt,
    'first: its drawing has no text',
  ],
  [
    'one for a check',
    (one: EnglishWalkthrough) => Object.assign(one.words.checks.ask ?? {}, { alt: ' ' }),
    'ask: its drawing',
  ],
  ['one for the take-away', (one: EnglishWalkthrough) => delete one.words.takeaway.alt, 'take-away: its drawing'],
  ['a third point', (one: EnglishWalkthrough) => one.words.takeaway.points.pop(), 'not three points'],
  ['one thing to do', (one: EnglishWalkthrough) => Object.assign(one.words.takeaway, { action: '' }), 'nothing to do'],
  ['a check', (one: EnglishWalkthrough) => one.walkthrough.steps.splice(2), 'no check'],
])('a patient who would miss %s is thought of', (_what, change, said) => {
  const { problems } = checkWalkthroughParts([broken(change)]);
  expect(problems).toEqual([expect.stringContaining(said)]);
});

test('one check alone is told', () => {
  expect(checkWalkthroughParts([broken((one) => one.walkthrough.steps.pop())])).toEqual({
    problems: [],
    notes: ['cause.scar-tissue: one check only'],
  });
});

test('a page of 51 words is too long, one of 50 is not, whatever its title says', () => {
  const long = sampleWalkthrough({ pages: { first: words(50), second: [...words(25), ...words(26)] } });
  expect(checkPageLengths([long]).problems).toEqual(['cause.scar-tissue/second: 51 words, 50 at most']);
});

test('a cause with too many pages of words alone is named; a page about living with it may do without', () => {
  const bare = (id: string, without: number) =>
    changed(
      sampleWalkthrough({ id, pages: { a: ['A.'], b: ['B.'], c: ['C.'], d: ['D.'], e: ['E.'], f: ['F.'] } }),
      (one) => {
        for (const step of one.walkthrough.steps.slice(0, without)) delete (step as { drawing?: unknown }).drawing;
      },
    );
  expect(checkDrawingShare([bare('cause.nerve-damage', 2)]).problems).toEqual([]);
  expect(checkDrawingShare([bare('cause.nerve-damage', 3)]).problems).toEqual([
    'cause.nerve-damage: 3 of 6 pages have a drawing, two in three at least',
  ]);
  expect(checkDrawingShare([bare('living.sleep', 6)])).toEqual({
    problems: [],
    notes: ['0 of 6 pages have a drawing'],
  });
});

test.each([
  ['How many of a hundred people', 'About 21 of 100 people had pain later.', 1],
  ['How many out of a hundred', 'It came back for 5 to 15 out of every 100.', 1],
  ['Points on a scale', 'Pain fell about 5 of 100 points more.', 0],
  ['Treated spots', 'About 1 of 100 treated spots had a problem.', 0],
  ['Shots', 'About 50 of 10,000 shots pierced the nerve cover.', 0],
])('%s: is the page without their picture named?', (_what, said, problems) => {
  const page = sampleWalkthrough({ pages: { first: [said] } });
  expect(checkShownNumbers([page]).problems).toHaveLength(problems);
});

test('a picture of a hundred people fills in as many as the words say', () => {
  const drawn = (states: Record<string, string>) =>
    changed(sampleWalkthrough({ pages: { first: ['About 21 of 100 had pain.', 'For others it was 9.'] } }), (one) =>
      Object.assign(one.walkthrough.steps[0] ?? {}, { drawing: { scene: 'hundred', states } }),
    );
  expect(checkShownNumbers([drawn({ filled: '21', beside: '9', order: 'rows' })]).problems).toEqual([]);
  expect(checkShownNumbers([drawn({ filled: '12' })]).problems).toEqual([
    'cause.scar-tissue/first: filled draws 12, which its words do not say',
  ]);
});

test('a treatment told at greater length than another is named', () => {
  const [short = '', long = ''] = SEVEN_TREATMENTS;
  const told = (id: string, count: number) => sampleWalkthrough({ id, pages: { first: words(count) } });
  expect(checkTreatmentLengths([told(short, 400), told(long, 500)]).problems).toEqual([]);
  expect(checkTreatmentLengths([told(short, 400), told(long, 501)]).problems).toHaveLength(1);
  expect(checkTreatmentLengths([told(short, 400), told('treatment.overview', 900)]).problems).toEqual([]);
  expect(checkTreatmentLengths([]).problems).toEqual([]);
});

test('every text of a walkthrough is read, each with where it stands', () => {
  const texts = textsOf(plain);
  expect(texts).toContainEqual({ at: 'cause.scar-tissue/first', kind: 'sentence', text: 'It may not hurt.' });
  const said =
    JSON.stringify(plain.words).match(/"(?!machine|status|title)[^"]* [^"]*"|"One\."|"Two\."|"Three\."/g) ?? [];
  for (const text of said) expect(texts.map((one) => JSON.stringify(one.text))).toContain(text);
});

test('the project’s own walkthroughs and hard words are found', async () => {
  const files = await projectContent(path.resolve(import.meta.dirname, '../..'));
  const found = englishWalkthroughs(files).map(({ walkthrough }) => walkthrough.id);
  expect(found).toContain('cause.scar-tissue');
  const own = [...files.keys()].filter((file) => file.startsWith('content/walkthroughs/'));
  expect(found).toHaveLength(own.length);
  expect(glossaryTexts(files).length).toBeGreaterThan(120);
});
