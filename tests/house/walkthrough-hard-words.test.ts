/** A hard word that nobody marked is found where a patient meets it first. */
import { expect, test } from 'vitest';
import { checkMarkedWords } from '../../build/check/walkthroughs/marked-words.ts';
import { changed, sampleWalkthrough } from '../support/english-sample.ts';

const TERMS = new Map([
  ['disc', 'Disc'],
  ['epidural-fibrosis', 'Scar tissue (epidural fibrosis)'],
  ['opioid', 'Opioid'],
  ['lead', 'Lead'],
]);
const plain = sampleWalkthrough({
  pages: {
    first: ['This can lead to pain.', 'Opioids may help.'],
    second: ['An opioid is strong.', 'A disc is soft.', 'Discs age.'],
  },
});
const marked = (words: Readonly<Record<string, string[]>>) =>
  changed(plain, ({ walkthrough }) => {
    for (const step of walkthrough.steps) if (step.kind === 'page' && words[step.id]) step.words = words[step.id];
  });
const problemsOf = (words: Readonly<Record<string, string[]>>) => checkMarkedWords([marked(words)], TERMS).problems;

test('words that are marked where they come first, in whatever number, leave nothing to say', () => {
  expect(problemsOf({ first: ['opioid'], second: ['disc'] })).toEqual([]);
});

test('a word is missed on its first page only, and a term of everyday letters never', () => {
  expect(problemsOf({})).toEqual([
    'cause.scar-tissue/first: opioid is used first here and not marked',
    'cause.scar-tissue/second: disc is used first here and not marked',
  ]);
});

test('a longer term is not taken for the shorter one in it', () => {
  const terms = new Map([...TERMS, ['slipped-disc', 'Slipped disc'] as const]);
  const page = { first: ['A slipped disc may press on a nerve.'] };
  expect(checkMarkedWords([sampleWalkthrough({ pages: page })], terms).problems).toEqual([
    'cause.scar-tissue/first: slipped-disc is used first here and not marked',
  ]);
});

test('a page with two chips has no room for a third', () => {
  expect(problemsOf({ first: ['opioid'], second: ['nerve-root', 'scar-tissue'] })).toEqual([]);
});
