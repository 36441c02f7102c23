/**
 * Runs axe on a screen and lists what it found, what it could not decide, and which rule it was meant to run but did
 * not. What it cannot decide passes only where the reason stands in `UNDECIDED`.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that are easily skipped without a word (`target-size` is off unless its tag is asked for). */
const MUST_RUN = ['target-size', 'html-has-lang', 'valid-lang', 'color-contrast', 'color-contrast-enhanced'];

/** What axe leaves open, where, and why that is no fault. */
const UNDECIDED: readonly { readonly rule: RegExp; readonly target: RegExp; readonly why: string }[] = [];

export async function axeFaults(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: TAGS }, rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  const ran = new Set([found.passes, found.violations, found.incomplete, found.inapplicable].flat().map(({ id }) => id));
  const faults = MUST_RUN.filter((rule) => !ran.has(rule)).map((rule) => `axe did not run ${rule}`);
  for (const { id, nodes } of found.violations) {
    for (const node of nodes) faults.push(`${id}: ${node.target.join(' ')} (${told(node.failureSummary)})`);
  }
  for (const { id, nodes } of found.incomplete) {
    for (const node of nodes) {
      const target = node.target.join(' ');
      if (UNDECIDED.some((open) => open.rule.test(id) && open.target.test(target))) continue;
      faults.push(`${id} left open: ${target} (${told(node.failureSummary)})`);
    }
  }
  return faults;
}

function told(summary: string | undefined): string {
  return (summary ?? '').replace(/\s+/g, ' ').slice(0, 240);
}
