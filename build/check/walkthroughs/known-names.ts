/** Words that a patient will hear in any clinic: of treatments' names and of glossary terms. It knows no other words. */
import type { Text } from './english-texts.ts';

/** As the menu and the staff name treatments. */
const TREATMENTS =
  'medicine medication physical therapy exercise epidural steroid injection nerve block radiofrequency ablation ' +
  'spinal cord stimulation stimulator revision surgery cognitive behavioral mindfulness pain management program ' +
  'acupuncture';
/** As their boxes say. */
const MEDICINES = 'ibuprofen naproxen paracetamol gabapentin pregabalin duloxetine amitriptyline';

/** `glossary`: its terms, without their meanings. */
export function knownNames(glossary: readonly Text[]): (word: string) => boolean {
  const terms = glossary.filter(({ at }, i) => glossary[i - 1]?.at !== at).map(({ text }) => text);
  const names = new Set([TREATMENTS, MEDICINES, ...terms].flatMap((text) => text.split(/[\s()]+/)).map(bare));
  return (word) => names.has(bare(word));
}

/** Without plural and possession. */
function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}
