/**
 * Staff at the kiosk's own glass: the hidden corner, the PIN and what it opens, by finger and by keyboard. The host they
 * ask is the real one.
 */
import { expect, type Page } from '@playwright/test';
import { LANDSCAPE, PORTRAIT } from '../support/kiosk-test.ts';
import {
  corner,
  HOLD_MS,
  holdCorner,
  inspect,
  PIN,
  refusal,
  staffTest as test,
  title,
  typePin,
  WORDS,
  WRONG,
} from '../support/staff-test.ts';

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
        await expect(nurse.key('close')).toBeVisible({ timeout: 20_000 });
        expect(await page.content()).not.toContain(PIN);
        await inspect(patient, 'the three ways');
      });
    }
  });
}

async function secondsLeft(page: Page): Promise<number> {
  const text = await page.locator('.setup-problem').innerText();
  const [, minutes, seconds] = /again in (\d+):(\d\d) minutes/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
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
      await expect(refusal(page)).toContainText(`After ${left} more wrong PIN`, { timeout: 20_000 });
    }
    await typePin(nurse, WRONG);
    // Looking at the PIN took some of the half minute.
    await expect(refusal(page)).toContainText(/again in 0:(30|2\d) minutes/, { timeout: 20_000 });
    const before = await secondsLeft(page);
    // Second by second, as it is counted: each sets its own alarm for the next.
    for (let second = 0; second < 10; second += 1) await patient.pass(1_000);
    // The page may show the last second a moment longer than the clock.
    await expect.poll(async () => before - (await secondsLeft(page))).toBeGreaterThanOrEqual(9);
    for (const digit of PIN) await nurse.touch('digit', digit);
    await expect(nurse.key('unlock')).toHaveAttribute('aria-disabled', 'true');
    // Closing the sheet does not shorten it: the host counts.
    await patient.touch('back');
    await holdCorner(patient, fingers);
    await typePin(nurse, PIN);
    await expect(refusal(page)).toContainText('again in 0:', { timeout: 20_000 });
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
});

test.describe('staff who are in', () => {
  test.use({ viewport: PORTRAIT });

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
    await expect(nurse.key('close')).toBeVisible({ timeout: 20_000 });
    await patient.pass(59_000);
    expect(await patient.screen()).toBe('staff');
    await patient.pass(1_500);
    expect(await patient.screen()).toBe('attract');
    await holdCorner(patient, fingers);
    await expect(title(page)).toHaveText(WORDS.staff.title);
  });
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
