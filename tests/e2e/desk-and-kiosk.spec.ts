/**
 * Two browsers side by side: staff at their page, a patient at the kiosk, the real host and its files between them.
 */
import { readFileSync } from 'node:fs';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe-faults.ts';
import { type HostUnderTest, startHostUnderTest } from '../support/host-under-test.ts';
import { PORTRAIT } from '../support/kiosk-test.ts';
import { playlistPages } from '../support/playlist-pages.ts';

const PIN = '382915';
const STIMULATOR = 'Thinking about a stimulator';
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

interface Pair {
  readonly clinic: HostUnderTest;
  /** The staff page, signed in. */
  readonly desk: Page;
  /** The kiosk, at attract. */
  readonly kiosk: Page;
}

const test = base.extend<Pair & { readonly patientContext: BrowserContext }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from this pattern which fixtures are wanted
  clinic: async ({}, use) => {
    const host = await startHostUnderTest({ staffPin: PIN });
    await use(host);
    await host.stop();
  },
  patientContext: async ({ browser }, use) => {
    const context = await browser.newContext({ viewport: PORTRAIT, hasTouch: true });
    await use(context);
    await context.close();
  },
  kiosk: async ({ patientContext, clinic }, use) => {
    const page = await patientContext.newPage();
    await page.goto(clinic.kiosk);
    await page.waitForURL((url) => url.pathname === '/');
    await expect(page.locator('#rest')).toHaveCount(0);
    await use(page);
  },
  desk: async ({ page, clinic }, use) => {
    await page.goto(clinic.staff ?? '');
    await signIn(page);
    await use(page);
  },
});

async function signIn(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled({ timeout: 20_000 });
  await page.getByLabel('Staff PIN').fill(PIN);
  await page.getByLabel('Staff PIN').press('Enter');
  await expect(page.getByRole('heading', { name: 'Start a playlist' })).toBeVisible();
}

const card = (desk: Page, name: string) => desk.getByRole('button', { name, exact: true });
const screenOf = (kiosk: Page) => kiosk.locator('[data-screen]');
const touch = (kiosk: Page, action: string) =>
  kiosk.locator(`[data-action="${action}"]:not([inert] *, [aria-hidden] *):visible`).first().tap();

/** A visit the patient began: a page they chose. */
async function read(kiosk: Page): Promise<void> {
  await touch(kiosk, 'begin');
  await touch(kiosk, 'language');
  await expect(screenOf(kiosk)).toHaveAttribute('data-screen', 'menu');
}

const { all: ALL } = playlistPages('thinking-about-a-stimulator');

test.use({ viewport: DESK, locale: 'en-US' });

test('a nurse starts a playlist in Arabic in one tap, follows it page by page, and ends it', async ({
  desk,
  kiosk,
}) => {
  await desk.locator('.pickers').getByRole('combobox').selectOption('ar');
  await card(desk, STIMULATOR).click();
  await expect(screenOf(kiosk)).toHaveAttribute('data-screen', 'page');
  await expect(screenOf(kiosk)).toHaveAttribute('lang', 'ar');
  await expect(desk.getByText(`Page 1 of ${ALL}.`).first()).toBeVisible();
  await touch(kiosk, 'next');
  await expect(desk.getByText(`Page 2 of ${ALL}.`).first()).toBeVisible();
  await desk.getByRole('button', { name: 'Hold', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Hold', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await desk.getByRole('button', { name: 'End', exact: true }).click();
  await expect(screenOf(kiosk)).toHaveAttribute('data-screen', 'offer');
  await expect(desk.getByText('The patient was asked whether to end it.').first()).toBeVisible();
  await touch(kiosk, 'accept');
  await expect(screenOf(kiosk)).toHaveAttribute('data-screen', 'menu');
  await expect(desk.getByText('Ended from the desk.').first()).toBeVisible();
});

test('undo takes back what nobody has touched, and the kiosk waits again', async ({ desk, kiosk }) => {
  await card(desk, STIMULATOR).click();
  await expect(screenOf(kiosk)).toHaveAttribute('data-screen', 'languages');
  await desk
    .getByRole('button', { name: /^(Undo|Take it back)$/ })
    .first()
    .click();
  await expect(screenOf(kiosk)).toHaveAttribute('data-screen', 'attract');
});

test('a patient who reads is asked; the desk hears "Not now" and nothing of what they read', async ({
  desk,
  kiosk,
}) => {
  await read(kiosk);
  await expect(desk.getByText('Someone is using it.').first()).toBeVisible();
  await card(desk, STIMULATOR).click();
  await expect(screenOf(kiosk)).toHaveAttribute('data-screen', 'offer');
  await expect(desk.getByText('The patient was asked').first()).toBeVisible();
  await touch(kiosk, 'not-now');
  await expect(screenOf(kiosk)).toHaveAttribute('data-screen', 'menu');
  await expect(desk.getByText('The patient chose “Not now”.').first()).toBeVisible();
});

test('by keyboard alone: sign in, a card, and the lock', async ({ page, clinic, kiosk }) => {
  await page.goto(clinic.staff ?? '');
  await expect(page.getByLabel('Staff PIN')).toBeFocused();
  await page.keyboard.type('111222');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This PIN is not right.')).toBeVisible();
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await expect(card(page, STIMULATOR)).toBeVisible();
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await card(page, STIMULATOR).evaluate((one) => one === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(screenOf(kiosk)).toHaveAttribute('data-screen', 'languages');
  await page.getByRole('button', { name: 'Lock' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Staff PIN')).toBeVisible();
});

test('a host that dies leaves the last state to read and the keys off, and both pages come back by themselves', async ({
  desk,
  kiosk,
  clinic,
}) => {
  await expect(desk.getByText('It shows the start screen.').first()).toBeVisible();
  await clinic.kill();
  await expect(desk.getByText('No connection to the kiosk’s computer').first()).toBeVisible({ timeout: 20_000 });
  await expect(card(desk, STIMULATOR)).toHaveAttribute('aria-disabled', 'true');
  const { port, secret, data, staff } = clinic;
  const again = await startHostUnderTest({ port, secret, data, staffPort: Number(new URL(staff ?? '').port) });
  try {
    // Sign-ins end with the host that gave them.
    await expect(desk.getByLabel('Staff PIN')).toBeVisible({ timeout: 20_000 });
    await signIn(desk);
    await card(desk, STIMULATOR).click();
    await expect(screenOf(kiosk)).toHaveAttribute('data-screen', 'languages', { timeout: 20_000 });
  } finally {
    await again.stop();
  }
});

test('visits are counted at once, the file of counts can be saved, and counting can be switched off', async ({
  desk,
  kiosk,
  clinic,
}) => {
  await read(kiosk);
  await desk
    .getByRole('button', { name: 'Numbers' })
    .or(desk.getByRole('link', { name: 'Numbers' }))
    .first()
    .click();
  await expect(desk.getByRole('heading', { name: 'Numbers' })).toBeVisible();
  const saved = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'CSV' }).click();
  expect(readFileSync(await (await saved).path(), 'utf8')).toMatch(/^\uFEFF?section,day,name,count\r\n/);
  const counting = desk.getByRole('switch', { name: 'Counting' });
  await counting.click();
  await expect(desk.getByText('Counting is off').first()).toBeVisible();
  expect(JSON.parse(readFileSync(`${clinic.data}/settings.json`, 'utf8')).counting).toBe(false);
});

for (const [name, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport });

    test('every place is clean by axe, and nothing runs out at the side', async ({ desk, kiosk }) => {
      await card(desk, STIMULATOR).click();
      await expect(screenOf(kiosk)).toHaveAttribute('data-screen', 'languages');
      const faults: string[] = [];
      const look = async (place: string) => {
        const wide = await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) faults.push(`${place}: ${wide} px too wide`);
        faults.push(...(await axeFaults(desk)).map((fault) => `${place}: ${fault}`));
      };
      await look('Start');
      for (const place of ['Live', 'Numbers', 'Troubles']) {
        const key = desk
          .getByRole('button', { name: new RegExp(`^${place}`) })
          .or(desk.getByRole('link', { name: place }));
        if ((await key.count()) === 0) continue;
        await key.first().click();
        await look(place);
      }
      expect(faults).toEqual([]);
    });
  });
}
