/** Causes, tests and treatments are shown, not only told: two pages in three have a drawing. Which one fits, people judge. */
import type { Finding } from '../finding.ts';
import type { EnglishWalkthrough } from './english-texts.ts';

const SHOWN = /^(?:cause|evaluation|treatment)\./;

export function checkDrawingShare(walkthroughs: readonly EnglishWalkthrough[]): Finding {
  const shares = walkthroughs.map(({ walkthrough: { id, steps } }) => {
    const pages = steps.filter((step) => step.kind === 'page');
    return { id, pages: pages.length, drawn: pages.filter(({ drawing }) => drawing).length };
  });
  const sum = (of: 'pages' | 'drawn') => shares.reduce((all, share) => all + share[of], 0);
  return {
    problems: shares
      .filter(({ id, pages, drawn }) => SHOWN.test(id) && drawn * 3 < pages * 2)
      .map(({ id, pages, drawn }) => `${id}: ${drawn} of ${pages} pages have a drawing, two in three at least`),
    notes: [`${sum('drawn')} of ${sum('pages')} pages have a drawing`],
  };
}
