/**
 * Hands at the glass: what counts as a press and what does not. Wherever something is ignored, the same hand is shown to
 * work when it does it as it is meant.
 */
import { expect, type Page } from '@playwright/test';
import { Fingers } from '../support/fingers.ts';
import { PORTRAIT, kioskTest as test } from '../support/kiosk-test.ts';
import { type PatientAtGlass, UNHURRIED_MS } from '../support/patient-at-glass.ts';

test.use({ viewport: PORTRAIT });

const NOWHERE = { x: 540, y: 40 };
const STILL_SHAKING_MS = 380;

async function read(patient: PatientAtGlass): Promise<void> {
  await patient.begin();
  await patient.open('about.what-is-fbss', 'why');
  await onPage(patient, 1);
  await patient.pass(UNHURRIED_MS);
}

async function onPage({ page }: PatientAtGlass, number: number): Promise<void> {
  await expect(page.locator('[data-screen="page"] main')).toHaveAttribute('data-page', String(number));
}

test('a finger that slides off Next before it leaves the glass turns no page', async ({ patient, page }) => {
  await read(patient);
  const fingers = await Fingers.on(page);
  const next = await patient.middleOf('next');
  await fingers.down(1, next);
  await expect(patient.control('next')).toHaveAttribute('data-pressed', '');
  await fingers.slide(1, NOWHERE);
  await fingers.up(1);
  await expect(patient.control('next')).not.toHaveAttribute('data-pressed');
  await onPage(patient, 1);
  await fingers.down(1, next);
  await fingers.up(1);
  await onPage(patient, 2);
});

test('what a finger lies on is painted behind the page, out of reach, and let go of once the page is at rest', async ({
  patient,
  page,
}) => {
  const painted = page.locator('.place[data-painted]');
  const nowhereInReach = () =>
    page.evaluate(() => {
      const steps = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];
      const points = steps.flatMap((x) => steps.map((y) => [x * innerWidth, y * innerHeight] as const));
      return points.every(([x, y]) => !document.elementFromPoint(x, y)?.closest('.place[aria-hidden]'));
    });
  await read(patient);
  await expect(painted).toHaveCount(0);
  const fingers = await Fingers.on(page);
  await fingers.down(1, await patient.middleOf('next'));
  await patient.pass(UNHURRIED_MS);
  await expect(painted).toHaveCount(2);
  await expect(page.locator('.place[data-painted][aria-hidden] main')).toHaveAttribute('data-page', '2');
  expect(await nowhereInReach()).toBe(true);
  await fingers.up(1);
  await onPage(patient, 2);
  await expect(page.locator('.place[data-painted][aria-hidden] main')).toHaveAttribute('data-page', '1');
  expect(await nowhereInReach()).toBe(true);
  await patient.pass(UNHURRIED_MS);
  await expect(painted).toHaveCount(0);
});

test('a finger that moves within a big key and leaves it there presses it', async ({ patient, page }) => {
  await patient.begin();
  await patient.pass(UNHURRIED_MS);
  const fingers = await Fingers.on(page);
  const { x, y } = await patient.middleOf('group', { group: 'why' });
  await fingers.down(1, { x: x - 150, y });
  for (const step of [-90, -30, 30, 90, 150]) await fingers.slide(1, { x: x + step, y: y + 20 });
  await fingers.up(1);
  await expect(page.locator('[data-screen] main')).toHaveAttribute('data-group', 'why');
});

test('a hand that shakes on Next turns one page; a calm hand turns the next one', async ({ patient }) => {
  await read(patient);
  const { x, y } = await patient.middleOf('next');
  await patient.touchAt(x, y);
  await onPage(patient, 2);
  await patient.touchAt(x + 8, y - 5);
  await patient.pass(STILL_SHAKING_MS);
  await patient.touchAt(x - 8, y + 5);
  await onPage(patient, 2);
  await patient.pass(UNHURRIED_MS);
  await patient.touchAt(x, y);
  await onPage(patient, 3);
});

test('a shaking hand does not choose what comes to lie beneath it when the screen changes', async ({
  patient,
  page,
}) => {
  await patient.begin();
  const tile = await patient.middleOf('group', { group: 'why' });
  await patient.touch('languages');
  await patient.sees('languages');
  const { x, y } = await patient.middleOf('language', { language: 'en' });
  const beneath = (at: { x: number; y: number }) =>
    page.evaluate(
      ({ x: left, y: top }) =>
        document.elementFromPoint(left, top)?.closest<HTMLElement>('[data-action]')?.dataset.action,
      at,
    );
  // A point at which a language lies, and a topic when it has been chosen.
  const both = { x: (x + tile.x) / 2, y: Math.max(y, tile.y - 40) };
  expect(await beneath(both)).toBe('language');
  await patient.pass(UNHURRIED_MS);
  await patient.touchAt(both.x, both.y);
  await patient.sees('menu');
  expect(await beneath(both)).toBe('group');
  await patient.pass(STILL_SHAKING_MS);
  await patient.touchAt(both.x, both.y);
  await expect(page.locator('[data-screen] main')).not.toHaveAttribute('data-group');
  await patient.pass(UNHURRIED_MS);
  await patient.touchAt(both.x, both.y);
  await expect(page.locator('[data-screen] main')).toHaveAttribute('data-group', 'why');
});

test('a quick patient loses no touch: another key elsewhere acts at once', async ({ patient }) => {
  await read(patient);
  const next = await patient.middleOf('next');
  const help = await patient.middleOf('help');
  await patient.touchAt(next.x, next.y);
  await onPage(patient, 2);
  await patient.touchAt(help.x, help.y);
  await patient.sees('help');
});

test('the touch that wakes the kiosk does nothing else', async ({ patient }) => {
  await patient.touch('begin');
  await patient.sees('languages');
  const tile = await patient.middleOf('language', { language: 'en' });
  await patient.touch('start-over');
  await patient.sees('attract');
  await patient.pass(UNHURRIED_MS);
  await patient.touchAt(tile.x, tile.y);
  await patient.sees('languages');
  await patient.touchAt(tile.x, tile.y);
  await patient.sees('languages');
  await patient.pass(UNHURRIED_MS);
  await patient.touchAt(tile.x, tile.y);
  await patient.sees('menu');
});

test('a patient who leans on the glass with one finger turns pages with another', async ({ patient, page }) => {
  await read(patient);
  const fingers = await Fingers.on(page);
  const next = await patient.middleOf('next');
  await fingers.down(1, NOWHERE);
  for (const number of [2, 3]) {
    await fingers.down(2, next);
    await fingers.up(2);
    await onPage(patient, number);
    await patient.pass(UNHURRIED_MS);
  }
  await fingers.up(1);
  await onPage(patient, 3);
});

test('a palm, a sleeve or ten fingers press nothing, in whatever order they leave', async ({ patient, page }) => {
  await read(patient);
  const fingers = await Fingers.on(page);
  const next = await patient.middleOf('next');
  const help = await patient.middleOf('help');
  for (const many of [3, 10]) {
    for (const order of ['first', 'last'] as const) {
      for (let finger = 1; finger <= many; finger += 1) {
        const at = finger === 1 ? next : finger === 2 ? help : { x: 80 + finger * 60, y: 300 + finger * 20 };
        await fingers.down(finger, at);
      }
      const all = Array.from({ length: many }, (_, i) => i + 1);
      for (const finger of order === 'first' ? all : all.reverse()) await fingers.up(finger);
      await onPage(patient, 1);
      await expect(page.locator('[data-pressed]')).toHaveCount(0);
      await patient.pass(UNHURRIED_MS);
    }
  }
  await patient.touchAt(next.x, next.y);
  await onPage(patient, 2);
});

test('a patient without touch goes from attract to the take-away with Tab and Enter, and sees where they are', async ({
  patient,
  page,
}) => {
  await patient.pass(UNHURRIED_MS);
  await page.keyboard.press('Enter');
  await patient.sees('languages');
  await reach(patient, '[data-action="language"][data-language="en"]');
  await patient.sees('menu');
  await reach(patient, '[data-action="group"][data-group="why"]');
  await expect(page.locator('[data-screen] main')).toHaveAttribute('data-group', 'why');
  await reach(patient, '[data-walkthrough="about.what-is-fbss"]');
  await onPage(patient, 1);
  for (let steps = 0; steps < 30 && (await patient.screen()) !== 'takeaway'; steps += 1) {
    await reach(patient, '.next');
  }
  await patient.sees('takeaway');
  await reach(patient, '[data-action="help"]');
  await patient.sees('help');
  await reach(patient, '[data-action="continue"], [data-action="next"]');
  for (let more = 0; more < 10 && (await patient.screen()) === 'help'; more += 1) await reach(patient, '.next');
  await patient.sees('takeaway');
});

/** Tabs to the control and presses Enter. Wherever the focus rests on the way it must be seen. */
async function reach(patient: PatientAtGlass, control: string): Promise<void> {
  const { page } = patient;
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, control)) break;
    await page.keyboard.press('Tab');
    expect(await hiddenFocus(page)).toBeNull();
  }
  await expect(page.locator(':focus')).toHaveCount(1);
  expect(await page.evaluate((wanted) => document.activeElement?.matches(wanted), control)).toBe(true);
  await patient.pass(UNHURRIED_MS);
  await page.keyboard.press('Enter');
}

/** Why the focus cannot be seen, or null: a ring of at least 3 px, on the glass, and nothing over the control. */
async function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (!element.matches(':focus-visible')) return `no ring: ${element.outerHTML.slice(0, 80)}`;
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 3) return `a thin ring: ${outlineWidth}`;
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return 'the control is not on the glass';
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return over && element.contains(over) ? null : `covered by ${over?.outerHTML.slice(0, 80)}`;
  });
}

test('a key that is held down turns one page, not a book', async ({ patient, page }) => {
  await read(patient);
  await page.locator('.next').focus();
  await page.keyboard.down('Enter');
  await onPage(patient, 2);
  for (let repeats = 0; repeats < 5; repeats += 1) {
    await patient.pass(UNHURRIED_MS);
    await page.keyboard.down('Enter');
  }
  await onPage(patient, 2);
  await page.keyboard.up('Enter');
  await patient.pass(UNHURRIED_MS);
  await page.locator('.next').focus();
  await page.keyboard.press('Enter');
  await onPage(patient, 3);
});
