/** No treatment is talked up or down by length: the pages of the longest have at most a quarter more words than the shortest. */
import type { Finding } from '../finding.ts';
import type { EnglishWalkthrough } from './english-texts.ts';
import { wordsIn } from './grade.ts';

/** The treatments that a patient may weigh against each other. */
export const SEVEN_TREATMENTS: readonly string[] = [
  'treatment.medications',
  'treatment.physical-therapy',
  'treatment.epidural-steroid-injections',
  'treatment.nerve-blocks',
  'treatment.radiofrequency-ablation',
  'treatment.spinal-cord-stimulation',
  'treatment.revision-surgery',
];
/** Content criteria, C1. */
const LONGEST_TO_SHORTEST = 1.25;

export function checkTreatmentLengths(walkthroughs: readonly EnglishWalkthrough[]): Finding {
  const lengths = walkthroughs
    .filter(({ walkthrough }) => SEVEN_TREATMENTS.includes(walkthrough.id))
    .map(({ walkthrough, words }) => ({
      id: walkthrough.id,
      length: Object.values(words.pages).flatMap(({ sentences }) => sentences.flatMap(wordsIn)).length,
    }))
    .sort((a, b) => a.length - b.length);
  const [shortest, longest] = [lengths[0], lengths.at(-1)];
  if (!shortest || !longest) return { problems: [], notes: [] };
  const said = `${longest.id} has ${longest.length} words on its pages, ${shortest.id} ${shortest.length}`;
  if (longest.length > shortest.length * LONGEST_TO_SHORTEST)
    return { problems: [`${said}: more than a quarter apart`], notes: [] };
  return { problems: [], notes: [`treatments: ${said}`] };
}
