/**
 * Staff at the kiosk's own glass: the hidden corner, the PIN, and what it opens. The host they ask is the real one.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe-faults.ts';
import { Fingers } from '../support/fingers.ts';
import { type HostUnderTest, type HostWish, startHostUnderTest } from '../support/host-under-test.ts';
import { kioskTest, LANDSCAPE, PORTRAIT } from '../support/kiosk-test.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { PatientAtGlass } from '../support/patient-at-glass.ts';
import { StaffAtSetup } from '../support/staff-at-setup.ts';

const PIN = '80491573';
const WRONG = '80491574';
const HOLD_MS = 3_000;
const WORDS = JSON.parse(readFileSync(new URL('../../locales/en/interface.json', import.meta.url), 'utf8'));
const HILLSIDE = {
  clinic: { name: 'Hillside Clinic', region: 'gb' },
  languages: ['en', 'es', 'ar'],
  showTexts: 'with-mark',
  screen: { mmPerPixel: 0.25 },
};

interface AtGlass {
  readonly wish: HostWish;
  readonly clinic: HostUnderTest;
  readonly nurse: StaffAtSetup;
  readonly fingers: Fingers;
}

const test = kioskTest.extend<AtGlass>({
  wish: [{ sample: false, settings: HILLSIDE, staffPin: PIN }, { option: true }],
  clinic: async ({ wish }, use) => {
    const host = await startHostUnderTest(wish);
    await use(host);
    await host.stop();
  },
  patient: async ({ page, clinic }, use) => {
    const patient = await PatientAtGlass.before(page, clinic.kiosk);
    // Stopping the clock an hour on has cut the line to the host; a second later the page calls again.
    await patient.pass(1_500);
    await use(patient);
  },
  nurse: async ({ page }, use) => use(new StaffAtSetup(page)),
  fingers: async ({ page }, use) => use(await Fingers.on(page)),
});

/** A finger in the top right corner of an upright glass. */
function corner(page: Page): { x: number; y: number } {
  return { x: (page.viewportSize()?.width ?? 0) - 20, y: 20 };
}

async function holdCorner(patient: PatientAtGlass, fingers: Fingers, at = corner(patient.page)): Promise<void> {
  await fingers.down(1, at);
  await patient.pass(HOLD_MS);
  await fingers.up(1);
}

async function typePin(nurse: StaffAtSetup, pin: string): Promise<void> {
  for (const digit of pin) await nurse.touch('digit', digit);
  await nurse.touch('unlock');
}

const title = (page: Page) => page.locator('[data-screen="staff"] h1');
const refusal = (page: Page) => page.locator('[data-screen="staff"] [role="alert"]');

async function inspect(patient: PatientAtGlass, what: string): Promise<void> {
  const { page } = patient;
  const found = [...(await layoutFaults(page)), ...(await patient.whileTimeFlows(() => axeFaults(page)))];
  expect.soft(found, what).toEqual([]);
}

test.describe('the corner', () => {
  test.use({ viewport: PORTRAIT });

  test('held for three seconds on attract opens the staff sheet, not the languages; held shorter it wakes the kiosk', async ({
    patient,
    fingers,
    page,
  }) => {
    await fingers.down(1, corner(page));
    await patient.pass(HOLD_MS - 100);
    expect(await patient.screen()).toBe('attract');
    await patient.pass(100);
    await patient.sees('staff');
    await fingers.up(1);
    expect(await patient.screen()).toBe('staff');
    await patient.touch('back');
    await patient.sees('attract');

    await fingers.down(1, corner(page));
    await patient.pass(HOLD_MS - 100);
    await fingers.up(1);
    await patient.sees('languages');
    await patient.pass(HOLD_MS);
    expect(await patient.screen()).toBe('languages');
  });

  test('that a finger leaves, or that two hold, opens nothing, and a page stays as it was', async ({
    patient,
    fingers,
    page,
  }) => {
    await patient.begin();
    await patient.open('about.what-is-fbss', 'why');
    const before = await patient.whereabouts();
    const at = corner(page);
    await fingers.down(1, at);
    await patient.pass(1_000);
    await fingers.slide(1, { x: at.x - 120, y: at.y });
    await patient.pass(HOLD_MS);
    await fingers.up(1);
    await fingers.down(1, at);
    await fingers.down(2, { x: 300, y: 600 });
    await patient.pass(HOLD_MS);
    await fingers.up(1);
    await fingers.up(2);
    expect(await patient.whereabouts()).toBe(before);
    // One finger that stays does open it, and Back leads to the same page.
    await holdCorner(patient, fingers);
    await patient.sees('staff');
    await patient.touch('back');
    expect(await patient.whereabouts()).toBe(before);
  });
});

test.describe('on a glass that hangs on its side', () => {
  test.use({ viewport: LANDSCAPE, wish: { settings: { screen: { rotation: 90 } }, staffPin: PIN } });

  test('it is the corner of the page as it is seen', async ({ patient, fingers }) => {
    await holdCorner(patient, fingers);
    expect(await patient.screen()).not.toBe('staff');
    await patient.touch('start-over');
    await holdCorner(patient, fingers, { x: LANDSCAPE.width - 20, y: LANDSCAPE.height - 20 });
    expect(await patient.screen()).toBe('staff');
  });
});

for (const [glass, viewport] of Object.entries({ portrait: PORTRAIT, landscape: LANDSCAPE })) {
  test.describe(`on a ${glass} screen`, () => {
    test.use({ viewport });

    for (const look of [
      { language: 'en', size: '100', theme: 'light' },
      { language: 'es', size: '200', theme: 'dark' },
      { language: 'ar', size: '150', theme: 'high-contrast' },
    ]) {
      test(`every step is in order in ${look.language} at ${look.size} %, ${look.theme}`, async ({
        patient,
        nurse,
        fingers,
        page,
      }) => {
        test.slow();
        await patient.begin(look.language);
        await patient.dress(look);
        await holdCorner(patient, fingers);
        await patient.sees('staff');
        await inspect(patient, 'the PIN');
        await typePin(nurse, WRONG);
        await expect(refusal(page)).not.toBeEmpty();
        await inspect(patient, 'a wrong PIN');
        await typePin(nurse, PIN);
        await expect(nurse.key('close')).toBeVisible();
        expect(await page.content()).not.toContain(PIN);
        await inspect(patient, 'the three ways');
      });
    }
  });
}

test.describe('staff', () => {
  test.use({ viewport: PORTRAIT });

  test('who mistype are told how many tries are left, then how long to wait; the right PIN waits too', async ({
    patient,
    nurse,
    fingers,
    page,
  }) => {
    test.slow();
    await holdCorner(patient, fingers);
    for (const left of [4, 3, 2, 1]) {
      await typePin(nurse, WRONG);
      await expect(refusal(page)).toContainText(`After ${left} more wrong PIN`);
    }
    await typePin(nurse, WRONG);
    await expect(refusal(page)).toContainText('again in 0:30 minutes');
    await patient.pass(10_000);
    await expect(page.locator('.setup-problem')).toContainText('again in 0:20 minutes');
    for (const digit of PIN) await nurse.touch('digit', digit);
    await expect(nurse.key('unlock')).toHaveAttribute('aria-disabled', 'true');
    // Closing the sheet does not shorten it: the host counts.
    await patient.touch('back');
    await holdCorner(patient, fingers);
    await typePin(nurse, PIN);
    await expect(refusal(page)).toContainText('again in 0:');
  });

  test('with a keyboard alone hold Escape, type, and choose', async ({ patient, page, clinic }) => {
    await page.keyboard.down('Escape');
    await patient.pass(HOLD_MS);
    await page.keyboard.up('Escape');
    await patient.sees('staff');
    await page.keyboard.type(PIN);
    await page.keyboard.press('Enter');
    await expect(title(page)).toHaveText(WORDS.staff.titleIn);
    await expect(title(page)).toBeFocused();
    for (let key = 0; key < 3; key += 1) await page.keyboard.press('Tab');
    await expect(page.locator('[data-setup="close"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(WORDS.staff.closing);
    await expect(async () => expect(fetch(clinic.health)).rejects.toThrow()).toPass();
  });

  for (const way of ['close', 'restart'] as const) {
    test(`who ${way} the kiosk are told so, and the host ends`, async ({ patient, nurse, fingers, page, clinic }) => {
      await holdCorner(patient, fingers);
      await typePin(nurse, PIN);
      await nurse.touch(way);
      const told = way === 'close' ? WORDS.staff.closing : WORDS.staff.restarting;
      await expect(page.getByRole('status')).toHaveText(told);
      await expect(async () => expect(fetch(clinic.health)).rejects.toThrow()).toPass();
    });
  }

  test('who walk away leave nothing open: a minute later it is attract, without a warning', async ({
    patient,
    nurse,
    fingers,
    page,
  }) => {
    await holdCorner(patient, fingers);
    await typePin(nurse, PIN);
    await expect(nurse.key('close')).toBeVisible();
    await patient.pass(59_000);
    expect(await patient.screen()).toBe('staff');
    await patient.pass(1_500);
    expect(await patient.screen()).toBe('attract');
    await holdCorner(patient, fingers);
    await expect(title(page)).toHaveText(WORDS.staff.title);
  });

  test('change the name in settings, keep all else and the PIN; patients see the new name', async ({
    patient,
    nurse,
    fingers,
    page,
    clinic,
  }) => {
    test.slow();
    const pinFile = () => readFileSync(path.join(clinic.data, 'keys', 'pin.json'), 'utf8');
    const pinBefore = pinFile();
    await openSettings(patient, nurse, fingers);
    await expect(page.getByRole('textbox')).toHaveText(HILLSIDE.clinic.name);
    await expect(nurse.key('sample')).toHaveCount(0);
    await nurse.type(' 2');
    await inspectSettings(patient, nurse);
    await nurse.touch('finish');
    await patient.sees('attract');
    await expect(page.locator('[data-screen="attract"]')).toContainText('Hillside Clinic 2');
    const saved = JSON.parse(readFileSync(path.join(clinic.data, 'settings.json'), 'utf8'));
    expect(saved).toEqual({
      ...HILLSIDE,
      schemaVersion: 1,
      clinic: { ...HILLSIDE.clinic, name: 'Hillside Clinic 2' },
    });
    expect(pinFile()).toBe(pinBefore);
  });

  test('who change nothing in settings are led back as well, and who leave them early change nothing', async ({
    patient,
    nurse,
    fingers,
    clinic,
  }) => {
    const settings = () => readFileSync(path.join(clinic.data, 'settings.json'), 'utf8');
    const before = settings();
    await openSettings(patient, nurse, fingers);
    await nurse.touch('next');
    await nurse.isAsked('languages');
    await nurse.touch('back');
    await patient.touch('start-over');
    await patient.sees('attract');
    expect(settings()).toBe(before);
    await openSettings(patient, nurse, fingers);
    for (let step = 0; step < 5; step += 1) await nurse.touch('next');
    await nurse.touch('pin-unchanged');
    await nurse.touch('finish');
    await expect(async () => {
      await patient.pass(1_000);
      expect(await patient.screen()).toBe('attract');
    }).toPass({ timeout: 10_000 });
  });

  async function openSettings(patient: PatientAtGlass, nurse: StaffAtSetup, fingers: Fingers): Promise<void> {
    await holdCorner(patient, fingers);
    await typePin(nurse, PIN);
    await nurse.touch('settings');
    await nurse.isAsked('name');
  }

  /** To the last step, with a look at what settings alone show. */
  async function inspectSettings(patient: PatientAtGlass, nurse: StaffAtSetup): Promise<void> {
    for (const step of ['languages', 'region', 'texts', 'size', 'pin']) {
      await nurse.touch('next');
      await nurse.isAsked(step);
    }
    await inspect(patient, 'the PIN there is');
    await nurse.touch('pin-unchanged');
    await nurse.isAsked('done');
    await inspect(patient, 'everything once more');
  }
});

test.describe('the sample clinic, which has no PIN', () => {
  test.use({ viewport: PORTRAIT, wish: {} });

  test('leads staff to the first run, and back out of it', async ({ patient, nurse, fingers, page }) => {
    await holdCorner(patient, fingers);
    await nurse.isAsked('name');
    await expect(page.getByRole('textbox')).toHaveText('');
    await patient.touch('start-over');
    await patient.sees('attract');
  });
});
