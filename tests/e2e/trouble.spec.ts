/**
 * A page that cannot be drawn: the patient is asked to the desk in every language of the clinic, help stays in reach,
 * and the kiosk starts again by itself. The library is spoiled on its way to the page; the page is the real one.
 */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { axeFaults } from '../support/axe-faults.ts';
import { kioskTest, LANDSCAPE, PORTRAIT } from '../support/kiosk-test.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { PatientAtGlass } from '../support/patient-at-glass.ts';

const SPOILED = 'cause.scar-tissue';

const test = kioskTest.extend({
  patient: async ({ page, host }, use) => {
    await spoilLibrary(page);
    await use(await PatientAtGlass.before(page, host.kiosk));
  },
});

/** Every drawing of one walkthrough becomes one that nobody has drawn. */
async function spoilLibrary(page: Page): Promise<void> {
  await page.route('**/ask/library', async (route) => {
    const answer = await route.fetch();
    const told = await answer.json();
    for (const walkthrough of told.json.walkthroughs) {
      if (walkthrough.id !== SPOILED) continue;
      for (const step of walkthrough.steps) step.drawing = { scene: 'no-such-drawing' };
    }
    await route.fulfill({ response: answer, json: told });
  });
}

for (const [glass, viewport] of Object.entries({ portrait: PORTRAIT, landscape: LANDSCAPE })) {
  test.describe(`on a ${glass} screen`, () => {
    test.use({ viewport });

    for (const look of [
      { language: 'en', size: '100', theme: 'light' },
      { language: 'es', size: '200', theme: 'dark' },
      { language: 'ar', size: '150', theme: 'high-contrast' },
    ]) {
      test(`trouble is in order in ${look.language} at ${look.size} %, ${look.theme}`, async ({ patient, page }) => {
        await patient.begin(look.language);
        await patient.dress(look);
        await openSpoiled(patient);
        expect.soft(await layoutFaults(page)).toEqual([]);
        expect.soft(await axeInMoments(patient)).toEqual([]);
        await patient.sees('trouble');
        await patient.touch('help');
        await patient.sees('help');
      });
    }
  });
}

test('trouble speaks every language of the clinic, and eight seconds later the kiosk waits again', async ({
  patient,
  page,
}) => {
  await patient.begin();
  await openSpoiled(patient);
  for (const words of ['Please ask at the desk', 'recepción', 'الاستقبال']) {
    await expect(page.locator('[data-screen="trouble"]')).toContainText(words);
  }
  await patient.pass(7_000);
  expect(await patient.screen()).toBe('trouble');
  await patient.pass(1_500);
  expect(await patient.screen()).toBe('attract');
});

test('what is not spoiled can be read', async ({ patient }) => {
  await patient.begin();
  await patient.open('about.what-is-fbss', 'why');
});

/** Trouble stays for eight seconds: axe, which has timers of its own, is given them in small pieces. */
async function axeInMoments(patient: PatientAtGlass): Promise<string[]> {
  let faults: string[] | null = null;
  const looking = axeFaults(patient.page).then((found) => {
    faults = found;
  });
  while (faults === null) await patient.pass(10);
  await looking;
  return faults;
}

async function openSpoiled(patient: PatientAtGlass): Promise<void> {
  const tile = patient.control('open', { walkthrough: SPOILED }).or(patient.control('group', { group: 'why' }));
  while ((await tile.count()) === 0) await patient.touch('next');
  if ((await patient.control('group', { group: 'why' }).count()) > 0) await patient.touch('group', { group: 'why' });
  await patient.findAndTouch('open', { walkthrough: SPOILED });
  await patient.sees('trouble');
}
