/**
 * Runs axe on a screen and lists what it found, what it could not decide, and which rule it was meant to run but did
 * not. Contrast it could not decide is looked at again with what it takes for a cover away, and where axe is still not
 * sure it is reckoned from the colors themselves; nothing may stay open.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];
/** Rules that are easily skipped without a word (`target-size` is off unless its tag is asked for). */
const MUST_RUN = ['target-size', 'html-has-lang', 'valid-lang', ...CONTRAST];

/** Enough for words of any size by 1.4.3, and for words as large as the kiosk's (24 px and more) by 1.4.6. */
const LEAST_CONTRAST = 4.5;

interface Found {
  readonly rule: string;
  readonly target: string;
  readonly told: string;
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

export async function axeFaults(page: Page): Promise<string[]> {
  await untilAllStandsReady(page);
  const all = await axe(page)
    .options({ runOnly: { type: 'tag', values: TAGS }, rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  const ran = new Set([all.passes, all.violations, all.incomplete, all.inapplicable].flat().map(({ id }) => id));
  const skipped = MUST_RUN.filter((rule) => !ran.has(rule)).map((rule) => `axe did not run ${rule}`);
  const isContrast = ({ rule }: Found) => CONTRAST.includes(rule);
  const open = listed(all.incomplete);
  const again = open.some(isContrast) ? await contrastUncovered(page) : null;
  const still = again ? listed(again.incomplete) : [];
  const faults = open.filter((one) => !isContrast(one)).map((one) => `left open: ${sentence(one)}`);
  for (const one of open.filter(isContrast)) {
    if (!still.some(({ rule, target }) => rule === one.rule && target === one.target)) continue;
    const ratio = await page.evaluate(contrastOf, one.target);
    if (ratio < LEAST_CONTRAST) faults.push(`left open: ${sentence(one)}, ${ratio.toFixed(1)} by its colors`);
  }
  const violations = [...listed(all.violations), ...(again ? listed(again.violations) : [])];
  return [...skipped, ...violations.map(sentence), ...faults];
}

/**
 * axe tells elements by where they stand: nothing may be made ready beside them while it looks, and nothing be painted
 * behind them.
 */
async function untilAllStandsReady(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-painted]') === null);
  const standing = () => page.locator('.place').evaluateAll((all) => all.map(({ textContent }) => textContent).join());
  for (let before = '', now = await standing(); before !== now; [before, now] = [now, await standing()]) {
    await page.waitForTimeout(500);
  }
}

/**
 * Contrast of an element's words with the nearest ground that is one opaque color; 0 where there is none, as on a
 * picture. Formulas: WCAG 2.2, relative luminance and contrast ratio. Runs in the page.
 */
function contrastOf(selector: string): number {
  const read = (color: string) => color.match(/[\d.]+/g)?.map(Number) ?? [];
  const light = (color: string) => {
    const [red, green, blue] = read(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  };
  const words = document.querySelector(selector);
  for (let box = words; words && box; box = box.parentElement) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(box);
    if (backgroundImage !== 'none' || opacity !== '1') return 0;
    const alpha = read(backgroundColor)[3] ?? 1;
    if (alpha === 0) continue;
    if (alpha < 1) return 0;
    const both = [light(getComputedStyle(words).color), light(backgroundColor)];
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
  }
  return 0;
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
    })),
  );
}

function sentence({ rule, target, told }: Found): string {
  return `${rule}: ${target} (${told})`;
}
