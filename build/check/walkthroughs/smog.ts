/**
 * Words of three syllables stay few (SMOG): 9.0 at most with all of them, 7.0 without names of treatments and hard words
 * that the glossary explains, which a patient will hear anyway. The formula wants 30 sentences: shorter walkthroughs of
 * one menu group are measured together.
 */
import { GROUPS } from '../../../core/content/content-names.ts';
import type { Finding } from '../finding.ts';
import { type EnglishWalkthrough, type Text, textsOf } from './english-texts.ts';
import { countSentences, smog } from './grade.ts';
import { type Grade, gradesFinding, harderReading } from './grades-finding.ts';

/** Content criteria, P3. */
const HIGHEST_WITH_ALL_WORDS = 9;
const HIGHEST_WITHOUT_NAMES = 7;
const FEWEST_SENTENCES = 30;

interface Bundle {
  readonly of: string;
  readonly texts: readonly Text[];
}

/** `isName`: whether a word belongs to a treatment's name or to the glossary. */
export function checkSmog(walkthroughs: readonly EnglishWalkthrough[], isName: (word: string) => boolean): Finding {
  const bundles = bundled(walkthroughs);
  const grades = (isCounted: (word: string) => boolean): Grade[] =>
    bundles.map(({ of, texts }) => ({ of, grade: harderReading(texts, (read) => smog(read, isCounted)) }));
  const all = gradesFinding(
    'SMOG',
    HIGHEST_WITH_ALL_WORDS,
    grades(() => true),
  );
  const withoutNames = gradesFinding(
    'SMOG without names',
    HIGHEST_WITHOUT_NAMES,
    grades((word) => !isName(word)),
  );
  return {
    problems: [...all.problems, ...withoutNames.problems],
    notes: [...all.notes, ...withoutNames.notes],
  };
}

/** Long walkthroughs alone; short ones with short neighbours of their group, or with a long one where there are none. */
function bundled(walkthroughs: readonly EnglishWalkthrough[]): Bundle[] {
  return GROUPS.flatMap((group) => {
    const own = walkthroughs.filter(({ walkthrough }) => walkthrough.group === group);
    const all = own.map((one) => ({ of: one.walkthrough.id, texts: textsOf(one) }));
    const long = all.filter((one) => !isShort(one));
    const together: Bundle[] = [];
    for (const one of all.filter(isShort)) {
      const last = together.at(-1);
      if (last && isShort(last)) together[together.length - 1] = joined(last, one);
      else together.push(one);
    }
    const rest = together.at(-1);
    const neighbour = together.at(-2) ?? long.at(-1);
    if (rest && neighbour && isShort(rest)) together[together.length - 1] = joined(neighbour, rest);
    return [...long, ...together];
  });
}

function joined(a: Bundle, b: Bundle): Bundle {
  return { of: `${a.of} with ${b.of}`, texts: [...a.texts, ...b.texts] };
}

function isShort({ texts }: Bundle): boolean {
  return countSentences(texts.filter(({ kind }) => kind !== 'alt').map(({ text }) => text)) < FEWEST_SENTENCES;
}
