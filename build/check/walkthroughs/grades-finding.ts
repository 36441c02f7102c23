/** Grades as the check says them: what is above the limit, the median, and the five worst. */
import type { Finding } from '../finding.ts';
import type { Text } from './english-texts.ts';

export interface Grade {
  /** A walkthrough, or several measured together. */
  readonly of: string;
  readonly grade: number;
}

const WORST_SHOWN = 5;

/** Whoever sees reads all but the text alternatives; whoever does not hears those too. The harder of the two counts. */
export function harderReading(texts: readonly Text[], formula: (texts: readonly string[]) => number): number {
  const seen = texts.filter(({ kind }) => kind !== 'alt');
  return Math.max(...[seen, texts].map((read) => formula(read.map(({ text }) => text))));
}

export function gradesFinding(name: string, highest: number, grades: readonly Grade[]): Finding {
  const worstFirst = [...grades].sort((a, b) => b.grade - a.grade);
  const median = worstFirst[Math.floor(worstFirst.length / 2)]?.grade ?? 0;
  const worst = worstFirst.slice(0, WORST_SHOWN).map(({ of, grade }) => `${of} ${grade.toFixed(2)}`);
  return {
    problems: worstFirst
      .filter(({ grade }) => grade > highest)
      .map(({ of, grade }) => `${of}: ${name} ${grade.toFixed(2)}, ${highest.toFixed(1)} at most`),
    notes: grades.length === 0 ? [] : [`${name}: median ${median.toFixed(2)}; the worst: ${worst.join(', ')}`],
  };
}
