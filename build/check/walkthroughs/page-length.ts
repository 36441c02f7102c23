/** One idea on one screen: the running text of a page has 50 words at most. Title and caption are not counted. */
import { type Finding, problemsOnly } from '../finding.ts';
import type { EnglishWalkthrough } from './english-texts.ts';
import { wordsIn } from './grade.ts';

/** Content criteria, P8. */
const MOST_WORDS = 50;

export function checkPageLengths(walkthroughs: readonly EnglishWalkthrough[]): Finding {
  return problemsOnly(
    walkthroughs.flatMap(({ walkthrough, words }) =>
      Object.entries(words.pages)
        .map(([page, { sentences }]) => ({ page, length: sentences.flatMap(wordsIn).length }))
        .filter(({ length }) => length > MOST_WORDS)
        .map(({ page, length }) => `${walkthrough.id}/${page}: ${length} words, ${MOST_WORDS} at most`),
    ),
  );
}
