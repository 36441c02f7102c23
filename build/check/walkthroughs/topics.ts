/**
 * Every topic that a patient must find has a walkthrough, and every walkthrough is some topic's home. The six causes and
 * the seven treatments have homes of their own. Whether a topic is told there, people judge.
 */
import { FIVE_MINUTES } from '../../../core/content/content-names.ts';
import { type Topics, topicsSchema } from '../../../core/content/topics.ts';
import { type Finding, problemsOnly } from '../finding.ts';
import { SEVEN_TREATMENTS } from './treatment-lengths.ts';

const SIX_CAUSES = [
  'cause.scar-tissue',
  'cause.incomplete-decompression',
  'cause.recurrent-disc-herniation',
  'cause.nerve-damage',
  'cause.spinal-instability',
  'cause.wrong-pain-source',
];
const FILE = 'content/topics.json';

/** `walkthroughs`: the ids of those that are there; `index`: the file as it was read. */
export function checkTopics(walkthroughs: readonly string[], index: unknown): Finding {
  const parsed = topicsSchema.safeParse(index);
  if (!parsed.success) return problemsOnly([`${FILE}: not an index of topics`]);
  const topics = Object.entries(parsed.data);
  const homes = new Set(Object.values(parsed.data));
  return problemsOnly([
    ...topics
      .filter(([, home]) => !walkthroughs.includes(home))
      .map(([topic, home]) => `${FILE}: ${topic} lives in ${home}, which is not there`),
    ...walkthroughs
      .filter((id) => id !== FIVE_MINUTES && !homes.has(id))
      .map((id) => `${FILE}: no topic lives in ${id}`),
    ...[...SIX_CAUSES, ...SEVEN_TREATMENTS]
      .filter((topic) => !livesAlone(topic, parsed.data))
      .map((topic) => `${FILE}: ${topic} needs a walkthrough of its own`),
  ]);
}

function livesAlone(topic: string, topics: Topics): boolean {
  return Object.entries(topics).every(([other, home]) => (other === topic) === (home === topic)) && topic in topics;
}
