/**
 * Where a page says how many of a hundred people, it draws the hundred, with as many filled in as the words say. Points on
 * a scale, treated spots and shots are no people, and stay words.
 */
import { type Finding, problemsOnly } from '../finding.ts';
import type { EnglishWalkthrough } from './english-texts.ts';

const OF_HUNDRED_PEOPLE = /\d (?:out )?of (?:every |about )?100\b(?! (?:points|treated spots)\b)/;

export function checkShownNumbers(walkthroughs: readonly EnglishWalkthrough[]): Finding {
  return problemsOnly(
    walkthroughs.flatMap(({ walkthrough: { id, steps }, words }) =>
      steps.flatMap((step) => {
        if (step.kind !== 'page') return [];
        const { sentences = [], caption = '' } = words.pages[step.id] ?? {};
        const isSaid = sentences.some((sentence) => OF_HUNDRED_PEOPLE.test(sentence));
        const { scene, states = {} } = step.drawing ?? {};
        if (scene !== 'hundred')
          return isSaid ? [`${id}/${step.id}: says how many of 100 people and does not draw them`] : [];
        const said = new Set([...sentences, caption].join(' ').match(/\d+/g));
        return Object.entries(states)
          .filter(([, count]) => /^\d+$/.test(count) && !said.has(count))
          .map(([part, count]) => `${id}/${step.id}: ${part} draws ${count}, which its words do not say`);
      }),
    ),
  );
}
