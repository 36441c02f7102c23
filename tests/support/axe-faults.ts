/**
 * Runs axe on a screen and lists what it found, what it could not decide, and which rule it was meant to run but did
 * not. Contrast it could not decide is looked at again with what it takes for a cover away; nothing may stay open.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];
/** Rules that are easily skipped without a word (`target-size` is off unless its tag is asked for). */
const MUST_RUN = ['target-size', 'html-has-lang', 'valid-lang', ...CONTRAST];

interface Found {
  readonly rule: string;
  readonly target: string;
  readonly told: string;
  /** Axe has measured the contrast, found it good, and is unsure only whether one sign alone is text. */
  readonly isGoodSign: boolean;
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

export async function axeFaults(page: Page): Promise<string[]> {
  const all = await axe(page)
    .options({ runOnly: { type: 'tag', values: TAGS }, rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  const ran = new Set([all.passes, all.violations, all.incomplete, all.inapplicable].flat().map(({ id }) => id));
  const skipped = MUST_RUN.filter((rule) => !ran.has(rule)).map((rule) => `axe did not run ${rule}`);
  const open = listed(all.incomplete).filter(({ isGoodSign }) => !isGoodSign);
  const isContrast = ({ rule }: Found) => CONTRAST.includes(rule);
  const again = open.some(isContrast) ? await contrastUncovered(page) : null;
  const still = again ? listed(again.incomplete).filter(({ isGoodSign }) => !isGoodSign) : [];
  const left = open.filter(
    (one) => !isContrast(one) || still.some(({ rule, target }) => rule === one.rule && target === one.target),
  );
  return [
    ...skipped,
    ...[...listed(all.violations), ...(again ? listed(again.violations) : [])].map(sentence),
    ...left.map((one) => `left open: ${sentence(one)}`),
  ];
}

/**
 * Axe counts as a cover what is none: parts of a drawing that its frame cuts off, the clear key over attract, icons
 * beside their words, and the page that lies inert beneath a sheet.
 */
async function contrastUncovered(page: Page): Promise<Results> {
  const covers = page.locator('svg, .attract-touch, [inert]');
  await covers.evaluateAll((all) => {
    for (const one of all) (one as SVGElement).style.visibility = 'hidden';
  });
  const results = await axe(page).withRules(CONTRAST).analyze();
  await covers.evaluateAll((all) => {
    for (const one of all) (one as SVGElement).style.removeProperty('visibility');
  });
  return results;
}

/** The page has no frames, so axe may keep to it and need not open a page of its own. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true);
}

function listed(results: Results['violations']): Found[] {
  return results.flatMap(({ id, nodes }) =>
    nodes.map((node) => ({
      rule: id,
      target: node.target.join(' '),
      told: (node.failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 240),
      isGoodSign: node.any.some(({ data }) => isGood(data)),
    })),
  );
}

function isGood(data: { messageKey?: string; contrastRatio?: number; expectedContrastRatio?: string } | null): boolean {
  if (data?.messageKey !== 'shortTextContent') return false;
  return (data.contrastRatio ?? 0) >= Number.parseFloat(data.expectedContrastRatio ?? '21');
}

function sentence({ rule, target, told }: Found): string {
  return `${rule}: ${target} (${told})`;
}
