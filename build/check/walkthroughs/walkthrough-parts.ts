/**
 * What no walkthrough may lack: a caption and a text alternative for each drawing, a check, three points to take away
 * and one thing to do. Two checks are better than one; that is only said.
 */
import type { Finding } from '../finding.ts';
import type { EnglishWalkthrough } from './english-texts.ts';

export function checkWalkthroughParts(walkthroughs: readonly EnglishWalkthrough[]): Finding {
  return {
    problems: walkthroughs.flatMap((one) => [...drawingProblems(one), ...partProblems(one)]),
    notes: walkthroughs
      .filter((one) => checksOf(one) === 1)
      .map(({ walkthrough }) => `${walkthrough.id}: one check only`),
  };
}

function drawingProblems({ walkthrough, words }: EnglishWalkthrough): string[] {
  const { id, steps, takeaway } = walkthrough;
  const problems = steps.flatMap((step) => {
    const lacks = (what: string) => `${id}/${step.id}: its drawing has no ${what}`;
    if (step.kind === 'check') return isSaid(words.checks[step.id]?.alt) ? [] : [lacks('text alternative')];
    const { caption, alt } = words.pages[step.id] ?? {};
    if (!step.drawing) return [];
    return [...(isSaid(caption) ? [] : [lacks('caption')]), ...(isSaid(alt) ? [] : [lacks('text alternative')])];
  });
  if (takeaway.drawing && !isSaid(words.takeaway.alt))
    problems.push(`${id}/take-away: its drawing has no text alternative`);
  return problems;
}

function partProblems(one: EnglishWalkthrough): string[] {
  const { id } = one.walkthrough;
  const { points, action } = one.words.takeaway;
  const problems: string[] = [];
  if (checksOf(one) === 0) problems.push(`${id}: no check`);
  if (points.filter(isSaid).length !== 3) problems.push(`${id}/take-away: not three points`);
  if (!isSaid(action)) problems.push(`${id}/take-away: nothing to do`);
  return problems;
}

function checksOf({ walkthrough }: EnglishWalkthrough): number {
  return walkthrough.steps.filter(({ kind }) => kind === 'check').length;
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
