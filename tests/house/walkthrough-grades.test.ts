/** The rules about how hard a walkthrough is to read can fail. */
import { expect, test } from 'vitest';
import { checkFleschKincaid } from '../../build/check/walkthroughs/flesch-kincaid.ts';
import { fleschKincaid, isHard, sentencesIn, smog, wordsIn } from '../../build/check/walkthroughs/grade.ts';
import { knownNames } from '../../build/check/walkthroughs/known-names.ts';
import { checkSmog } from '../../build/check/walkthroughs/smog.ts';
import { changed, sampleWalkthrough } from '../support/english-sample.ts';

const HARD =
  'Postoperative epidural fibrosis represents a considerable etiological consideration in persistent symptomatology ' +
  'following otherwise uncomplicated decompressive intervention.';
const MANY_PLAIN = Array.from({ length: 40 }, () => 'Scar is part of how you heal.');
const names = knownNames([{ at: 'glossary/emg', kind: 'glossary', text: 'Nerve conduction studies' }]);
const never = () => false;

test('a patient with five years of school is not met with a text for a professor', () => {
  const plain = sampleWalkthrough();
  const hard = sampleWalkthrough({ id: 'cause.nerve-damage', pages: { first: [HARD, HARD], second: [HARD] } });
  const { problems, notes } = checkFleschKincaid([plain, hard]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^cause\.nerve-damage: Flesch-Kincaid \d+\.\d\d, 6\.0 at most$/);
  expect(notes.join()).toContain('the worst: cause.nerve-damage');
});

test.each([
  ['a title', (one: ReturnType<typeof sampleWalkthrough>) => (one.words.title = HARD)],
  [
    'an answer',
    (one: ReturnType<typeof sampleWalkthrough>) =>
      Object.assign(one.words.checks.ask?.answers.yes ?? {}, { says: HARD.repeat(2) }),
  ],
  ['what is explained again', (one: ReturnType<typeof sampleWalkthrough>) => one.words.checks.ask?.again.push(HARD)],
  ['the take-away', (one: ReturnType<typeof sampleWalkthrough>) => (one.words.takeaway.action = HARD)],
  ['a text alternative', (one: ReturnType<typeof sampleWalkthrough>) => (one.words.takeaway.alt = HARD.repeat(3))],
])('%s counts as well', (_which, change) => {
  const gradeOf = (one: ReturnType<typeof sampleWalkthrough>) =>
    Number(/median ([\d.-]+)/.exec(checkFleschKincaid([one]).notes[0] ?? '')?.[1]);
  const plain = sampleWalkthrough();
  expect(gradeOf(changed(plain, change))).toBeGreaterThan(gradeOf(plain) + 0.5);
});

test('easy text alternatives do not hide a hard page', () => {
  const hard = sampleWalkthrough({ pages: { first: [HARD, HARD], second: [HARD] } });
  const padded = changed(hard, ({ words }) => {
    words.takeaway.alt = 'A scan. '.repeat(200);
  });
  expect(checkFleschKincaid([padded]).problems).toHaveLength(1);
});

test('the formulas give the grades worked out by hand', () => {
  // 6 words, 1 sentence, 7 syllables.
  expect(fleschKincaid(['The cat sat on the table.'])).toBeCloseTo(0.39 * 6 + (11.8 * 7) / 6 - 15.59);
  // 2 sentences, 2 long words (surgery, injection).
  expect(smog(['You had surgery.', 'Now an injection.'])).toBeCloseTo(1.043 * Math.sqrt(30) + 3.1291);
});

test('words, sentences and syllables are told as they are said', () => {
  expect(wordsIn('Don’t wait: call {{emergency}} for an X-ray.')).toEqual([
    'Don’t',
    'wait',
    'call',
    '911',
    'for',
    'an',
    'X-ray',
  ]);
  expect(sentencesIn('He asks: “Why?” I say why. It is at 2 p.m.')).toHaveLength(3);
  expect(sentencesIn('A title')).toHaveLength(1);
  expect(['MRI', 'surgery', 'NSAIDs'].filter(isHard)).toHaveLength(3);
  expect(['scar', 'X-ray', 'L4', '48', '100'].filter(isHard)).toEqual([]);
});

test('many long words are too many, and fewer are allowed where they are nobody’s names', () => {
  const long = (word: string, times: number) =>
    sampleWalkthrough({ pages: { first: MANY_PLAIN, second: Array.from({ length: times }, () => `${word} it is.`) } });
  expect(checkSmog([long('Complicated', 3)], names).problems).toEqual([]);
  expect(checkSmog([long('Complicated', 90)], names).problems.join()).toMatch(/SMOG without names \d/);
  expect(checkSmog([long('Injections', 90)], names).problems).toEqual([]);
  expect(checkSmog([long('Conduction', 90)], names).problems).toEqual([]);
  expect(checkSmog([long('Conduction', 90)], never).problems).not.toEqual([]);
  expect(checkSmog([long('Injection injection', 120)], names).problems.join()).toMatch(/SMOG \d/);
});

test('a walkthrough too short for the formula is measured with its neighbours of the same group', () => {
  const short = (id: string, group: 'why' | 'help' = 'why') =>
    changed(sampleWalkthrough({ id, group }), (one) => one.walkthrough.steps.pop());
  const said = checkSmog([short('a'), short('b'), short('c', 'help')], names).notes[0];
  expect(said).toContain('a with b');
  expect(said).not.toContain('b with c');
  const long = sampleWalkthrough({ id: 'long', pages: { first: MANY_PLAIN } });
  const besideLong = checkSmog([long, short('a')], names).notes[0];
  expect(besideLong).toContain('long with a');
  expect(besideLong).toMatch(/long \d/);
});
