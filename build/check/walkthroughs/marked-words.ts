/**
 * Each hard word is marked at its first use in a walkthrough, so that its meaning is one tap away there. It knows a word
 * by its glossary term alone; other forms of it, people see.
 */
import { type Finding, problemsOnly } from '../finding.ts';
import type { EnglishWalkthrough } from './english-texts.ts';

/** Terms whose letters are also an everyday word ("act", "lead"), and one that everybody knows. */
const NOT_BY_LETTERS = ['act', 'lead', 'fever'];
/** A page has room for so many: one that is full marks its words on no other page. */
const MOST_ON_A_PAGE = 2;

/** `terms`: the English term by glossary id, brackets in it left out of the search. */
export function checkMarkedWords(
  walkthroughs: readonly EnglishWalkthrough[],
  terms: ReadonlyMap<string, string>,
): Finding {
  const known = [...terms]
    .filter(([id]) => !NOT_BY_LETTERS.includes(id))
    // The longest first: a slipped disc is no disc.
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, term]) => ({ id, pattern: patternOf(term) }));
  return problemsOnly(walkthroughs.flatMap((one) => unmarkedIn(one, known)));
}

interface Known {
  readonly id: string;
  readonly pattern: RegExp;
}

function unmarkedIn({ walkthrough, words }: EnglishWalkthrough, known: readonly Known[]): string[] {
  const met = new Set<string>();
  return walkthrough.steps.flatMap((step) => {
    if (step.kind !== 'page') return [];
    const marked = step.words ?? [];
    for (const id of marked) met.add(id);
    const page = words.pages[step.id];
    let text = [page?.title, ...(page?.sentences ?? [])].join(' ');
    const used = known.filter(({ pattern }) => {
      const rest = text.replace(pattern, ' ');
      const isThere = rest !== text;
      text = rest;
      return isThere;
    });
    const first = used.filter(({ id }) => !met.has(id));
    for (const { id } of first) met.add(id);
    if (marked.length >= MOST_ON_A_PAGE) return [];
    return first.map(({ id }) => `${walkthrough.id}/${step.id}: ${id} is used first here and not marked`);
  });
}

function patternOf(term: string): RegExp {
  const bare = term.replace(/\(.*?\)/g, '').trim();
  return new RegExp(`\\b${bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?\\b`, 'gi');
}
