/**
 * The test of staff at the kiosk's own glass: a clinic with a PIN, the corner, the pad, and a look at what is shown.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { Fingers } from './fingers.ts';
import { type HostUnderTest, type HostWish, startHostUnderTest } from './host-under-test.ts';
import { kioskTest } from './kiosk-test.ts';
import { layoutFaults } from './layout-faults.ts';
import { PatientAtGlass } from './patient-at-glass.ts';
import { StaffAtSetup } from './staff-at-setup.ts';

export const PIN = '80491573';
export const WRONG = '80491574';
export const HOLD_MS = 3_000;
export const WORDS = JSON.parse(readFileSync(new URL('../../locales/en/interface.json', import.meta.url), 'utf8'));
export const HILLSIDE = {
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

export const staffTest = kioskTest.extend<AtGlass>({
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
export function corner(page: Page): { x: number; y: number } {
  return { x: (page.viewportSize()?.width ?? 0) - 20, y: 20 };
}

export async function holdCorner(patient: PatientAtGlass, fingers: Fingers, at = corner(patient.page)): Promise<void> {
  await fingers.down(1, at);
  await patient.pass(HOLD_MS);
  await fingers.up(1);
}

export async function typePin(nurse: StaffAtSetup, pin: string): Promise<void> {
  for (const digit of pin) await nurse.touch('digit', digit);
  await nurse.touch('unlock');
}

export const title = (page: Page) => page.locator('[data-screen="staff"] h1');
export const refusal = (page: Page) => page.locator('[data-screen="staff"] [role="alert"]');

export async function inspect(patient: PatientAtGlass, what: string): Promise<void> {
  const { page } = patient;
  const found = [...(await layoutFaults(page)), ...(await patient.whileTimeFlows(() => axeFaults(page)))];
  expect.soft(found, what).toEqual([]);
}
