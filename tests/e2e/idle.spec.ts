/**
 * A kiosk that is left alone, on a clock the test moves: it asks, waits, and forgets; and whoever is still there goes on
 * exactly where they were.
 */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { Fingers } from '../support/fingers.ts';
import { PORTRAIT, kioskTest as test } from '../support/kiosk-test.ts';
import type { PatientAtGlass } from '../support/patient-at-glass.ts';

test.use({ viewport: PORTRAIT });

const CHOOSING_MS = 60_000;
const READING_MS = 120_000;
const WARN_MS = 30_000;
/** Nobody waits longer than this for the kiosk to be free again. */
const RESET_MS = 1_000;

const NOWHERE = { x: 540, y: 40 };

/** How to get from attract to each screen that has a limit. */
const WAYS: Readonly<
  Record<string, { readonly limitMs: number; readonly go: (patient: PatientAtGlass) => Promise<void> }>
> = {
  languages: { limitMs: CHOOSING_MS, go: (patient) => patient.touch('begin') },
  menu: { limitMs: CHOOSING_MS, go: (patient) => patient.begin() },
  page: { limitMs: READING_MS, go: read },
  word: {
    limitMs: READING_MS,
    go: async (patient) => {
      await read(patient);
      await patient.findAndTouch('word');
    },
  },
  check: { limitMs: READING_MS, go: (patient) => readTo(patient, 'check') },
  takeaway: { limitMs: CHOOSING_MS, go: (patient) => readTo(patient, 'takeaway') },
  help: { limitMs: READING_MS, go: (patient) => lay(patient, 'help') },
  sources: { limitMs: READING_MS, go: (patient) => lay(patient, 'sources') },
  display: { limitMs: READING_MS, go: (patient) => lay(patient, 'size') },
};

async function read(patient: PatientAtGlass): Promise<void> {
  await patient.begin();
  await patient.open('about.what-is-fbss', 'why');
}

async function readTo(patient: PatientAtGlass, screen: string): Promise<void> {
  await read(patient);
  for (let pages = 0; pages < 40 && (await patient.screen()) !== screen; pages += 1) await patient.goOn();
}

async function lay(patient: PatientAtGlass, action: string): Promise<void> {
  await read(patient);
  await patient.touch(action);
}

for (const [screen, { limitMs, go }] of Object.entries(WAYS)) {
  test(`${screen}, left alone for ${limitMs / 1000} seconds, asks for 30 seconds and goes back to the start`, async ({
    patient,
    page,
  }) => {
    await go(patient);
    await patient.sees(screen);
    await patient.pass(limitMs - 1_000);
    await patient.sees(screen);
    await patient.pass(1_000);
    await patient.sees('still-there');
    await expect(page.locator('[data-screen]')).toHaveAttribute('data-over', screen);
    await expect(page.getByRole('alert')).toContainText(/\b(30|29)\b/);
    await patient.pass(WARN_MS - 2_000);
    await patient.sees('still-there');
    await patient.pass(2_000 + RESET_MS);
    await patient.sees('attract');
  });
}

test('attract waits for as long as it takes, and says how long a visit may rest', async ({ patient, page }) => {
  await expect(page.locator('[data-screen]')).toContainText(`${CHOOSING_MS / 1000}`);
  await patient.pass(3_600_000);
  await patient.sees('attract');
});

for (const language of ['en', 'es', 'ar']) {
  test(`the question whether anyone is there is asked and spoken in the language in use (${language})`, async ({
    patient,
    page,
  }) => {
    const words = JSON.parse(
      readFileSync(new URL(`../../locales/${language}/interface.json`, import.meta.url), 'utf8'),
    );
    await patient.begin(language);
    await patient.pass(CHOOSING_MS);
    await patient.sees('still-there');
    await expect(page.locator('[data-screen] h1')).toHaveText(words.stillThere.title);
    await expect(patient.control('continue')).toContainText(words.stillThere.yes);
    const spoken = page.getByRole('alert');
    await expect(spoken).toContainText(words.stillThere.title);
    const seconds = Number((await spoken.innerText()).match(/\d+/)?.[0]);
    expect(seconds).toBeGreaterThanOrEqual(20);
    await expect(page.locator('.countdown-number b')).toHaveText(String(seconds));
  });
}

test('a patient who touches anywhere goes on exactly there, twelve times in a row', async ({ patient }) => {
  await patient.begin('ar');
  await patient.dress({ size: '200', theme: 'dark' });
  await patient.open('about.what-is-fbss', 'why');
  await patient.goOn();
  await patient.goOn();
  const there = await patient.whereabouts();
  for (let times = 0; times < 12; times += 1) {
    await patient.pass(READING_MS + (times % 3) * 10_000);
    await patient.sees('still-there');
    // On the words, on the drawing beneath, on keys of the rail, on Yes.
    const row = [60, 400, 1000, 1300, 1500, 1900][times % 6] ?? 0;
    await patient.touchAt(times % 2 === 0 ? 40 : 1040, row);
    await patient.sees('page');
    expect(await patient.whereabouts()).toBe(there);
  }
});

test('Yes goes on; Home does no more than that while the kiosk asks', async ({ patient }) => {
  await read(patient);
  const there = await patient.whereabouts();
  for (const action of ['continue', 'home']) {
    await patient.pass(READING_MS);
    await patient.sees('still-there');
    await patient.touch(action);
    await patient.sees('page');
    expect(await patient.whereabouts()).toBe(there);
  }
  await patient.touch('home');
  await patient.sees('menu');
});

const OWN_WORK = {
  help: 'help',
  languages: 'languages',
  size: 'display',
  'more-time': 'page',
  'start-over': 'attract',
};
for (const [action, screen] of Object.entries(OWN_WORK)) {
  test(`the key ${action} does its own work while the kiosk asks`, async ({ patient }) => {
    await read(patient);
    await patient.pass(READING_MS);
    await patient.sees('still-there');
    await patient.touch(action);
    await patient.sees(screen);
    if (action !== 'more-time') return;
    await expect(patient.control('more-time')).toHaveAttribute('aria-pressed', 'true');
    await patient.pass(READING_MS * 9);
    await patient.sees('page');
  });
}

test('a patient who asks for more time gets ten times as much, and the next patient the usual', async ({ patient }) => {
  await patient.begin();
  await patient.touch('more-time');
  await patient.pass(CHOOSING_MS * 10 - 1_000);
  await patient.sees('menu');
  await patient.pass(1_000);
  await patient.sees('still-there');
  await patient.pass(WARN_MS + RESET_MS);
  await patient.sees('attract');
  await patient.begin();
  await patient.pass(CHOOSING_MS);
  await patient.sees('still-there');
});

test('a patient goes on reading while somebody sets the clock of the computer', async ({ patient, page }) => {
  await read(patient);
  await patient.pass(1_000);
  for (const moment of ['2031-01-01T00:00:00Z', '2001-01-01T00:00:00Z', '2027-03-28T01:59:59Z']) {
    await page.clock.setSystemTime(new Date(moment));
    expect(await page.evaluate(() => new Date().toISOString())).toContain(moment.slice(0, 16));
    await patient.pass(10_000);
    await patient.sees('page');
  }
  // 31 of the 120 seconds have gone: what the wall clock said has neither eaten nor given any.
  await patient.pass(READING_MS - 31_000 - 1_000);
  await patient.sees('page');
  await patient.pass(1_000);
  await patient.sees('still-there');
  await page.clock.setSystemTime(new Date('2002-02-02T02:02:02Z'));
  await patient.pass(WARN_MS - 1_000);
  await patient.sees('still-there');
  await patient.pass(1_000 + RESET_MS);
  await patient.sees('attract');
});

test('a finger on the glass is use for a minute; a bag on it is none, and staff are told', async ({
  patient,
  page,
  host,
  request,
}) => {
  const troubles = async () => {
    const health = await (await request.get(host.health)).json();
    return health.troubles.map(({ name }: { name: string }) => name);
  };
  const fingers = await Fingers.on(page);
  await patient.begin();
  await patient.pass(CHOOSING_MS - 1_000);
  await fingers.down(1, NOWHERE);
  await patient.pass(CHOOSING_MS - 1_000);
  await patient.sees('menu');
  expect(await troubles()).not.toContain('screen-pressed');
  // A minute of pressing, then the whole limit of the menu, all with the bag still there.
  await patient.pass(1_000 + CHOOSING_MS - 1_000);
  await patient.sees('menu');
  await expect.poll(troubles).toContain('screen-pressed');
  await patient.pass(1_000);
  await patient.sees('still-there');
  await patient.pass(WARN_MS + RESET_MS);
  await patient.sees('attract');
  expect(await troubles()).toContain('screen-pressed');
  await fingers.up(1);
  await expect.poll(troubles).not.toContain('screen-pressed');
  await patient.sees('attract');
});

test('a patient on whose still hand the kiosk asks goes on where they were', async ({ patient, page }) => {
  const fingers = await Fingers.on(page);
  await patient.begin();
  await fingers.down(1, NOWHERE);
  await patient.pass(CHOOSING_MS * 2);
  await patient.sees('still-there');
  // Taking the hand away is no touch; putting it down is.
  await fingers.up(1);
  await patient.sees('still-there');
  await fingers.down(2, NOWHERE);
  await patient.sees('menu');
  await fingers.up(2);
});
