/**
 * The desk starts a playlist and the kiosk shows it: on a kiosk that waits, during a visit, over a cut line, and never
 * with a word to the desk about what the patient chose.
 */
import { expect, type Page } from '@playwright/test';
import { GLASS_BEATS } from '../../core/beats.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { type HostUnderTest, startHostUnderTest } from '../support/host-under-test.ts';
import { kioskTest, LANDSCAPE, PORTRAIT } from '../support/kiosk-test.ts';
import { Nurse } from '../support/nurse.ts';
import { PatientAtGlass } from '../support/patient-at-glass.ts';
import { playlistPages } from '../support/playlist-pages.ts';

const PIN = '382915';
const STIMULATOR = 'thinking-about-a-stimulator';
const { parts: PARTS, screens: SCREENS, all: ALL } = playlistPages(STIMULATOR);
const FIRST_PAGE = PARTS[0] ?? '';
/** Of the second part. */
const SECOND_PAGE = (SCREENS[0] ?? 0) + 1;

const test = kioskTest.extend<{ readonly clinic: HostUnderTest; readonly nurse: Nurse }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from this pattern which fixtures are wanted
  clinic: async ({}, use) => {
    const host = await startHostUnderTest({ staffPin: PIN });
    await use(host);
    await host.stop();
  },
  nurse: async ({ clinic }, use) => use(await Nurse.at(clinic.staff, PIN)),
  patient: async ({ page, clinic }, use) => {
    const patient = await PatientAtGlass.before(page, clinic.kiosk);
    // Stopping the clock an hour on has cut the line to the host; a second later the page calls again.
    await patient.pass(1_500);
    await use(patient);
  },
});

/** The desk hears within moments; the page's clock has to go for it. */
async function deskSees(nurse: Nurse, patient: PatientAtGlass, line: string): Promise<void> {
  await expect
    .poll(async () => {
      await patient.pass(100);
      return nurse.sees();
    })
    .toBe(line);
}

async function toTakeaway(patient: PatientAtGlass): Promise<void> {
  for (let pages = 0; pages < 60 && (await patient.screen()) !== 'takeaway'; pages += 1) await patient.goOn();
}

/** Large words come in portions. */
async function leaveTakeaway(patient: PatientAtGlass): Promise<void> {
  while ((await patient.screen()) === 'takeaway') await patient.touch('next');
}

for (const [name, viewport] of Object.entries({ portrait: PORTRAIT, landscape: LANDSCAPE })) {
  test.describe(name, () => {
    test.use({ viewport });

    test('a playlist in Arabic begins at its first page on a kiosk that waits, and the desk follows it to the end', async ({
      patient,
      nurse,
      page,
    }) => {
      await nurse.start(STIMULATOR, 'ar');
      await patient.sees('page');
      await expect(page.locator('[data-screen] main[data-walkthrough]')).toHaveAttribute(
        'data-walkthrough',
        FIRST_PAGE,
      );
      await expect(page.locator('[data-screen]')).toHaveAttribute('lang', 'ar');
      await deskSees(nurse, patient, `playing 1 of ${ALL}`);
      await patient.goOn();
      await toTakeaway(patient);
      await leaveTakeaway(patient);
      for (const part of PARTS.slice(1)) {
        await expect(page.locator('[data-screen] main[data-walkthrough]')).toHaveAttribute('data-walkthrough', part);
        await toTakeaway(patient);
        await leaveTakeaway(patient);
      }
      await patient.sees('menu');
      await deskSees(nurse, patient, 'over done');
    });

    for (const size of ['100', '200']) {
      test(`at ${size} %, a patient who reads is asked, says yes, and is led back to the page`, async ({
        patient,
        nurse,
        page,
      }) => {
        await patient.begin();
        await patient.dress({ size });
        await patient.open('about.what-is-fbss', 'why');
        await patient.goOn();
        const before = await page.locator('main:not([aria-hidden] *):visible').getAttribute('data-page');
        await nurse.start('five-minutes-only');
        await patient.sees('offer');
        await deskSees(nurse, patient, 'asked');
        expect(await patient.whileTimeFlows(() => axeFaults(page))).toEqual([]);
        await patient.touch('accept');
        await patient.sees('page');
        await deskSees(nurse, patient, `playing 1 of ${playlistPages('five-minutes-only').all}`);
        await toTakeaway(patient);
        await leaveTakeaway(patient);
        await patient.sees('page');
        expect(await page.locator('main:not([aria-hidden] *):visible').getAttribute('data-page')).toBe(before);
        await deskSees(nurse, patient, 'over done');
      });
    }
  });
}

test.describe('during a visit', () => {
  test.use({ viewport: PORTRAIT });

  test('"Not now" keeps the page, and the desk hears it', async ({ patient, nurse }) => {
    await patient.begin();
    await patient.open('about.what-is-fbss', 'why');
    const before = await patient.whereabouts();
    await nurse.start(STIMULATOR, 'es');
    await patient.sees('offer');
    await patient.touch('not-now');
    expect(await patient.whereabouts()).toBe(before);
    await deskSees(nurse, patient, 'over not-now');
  });

  test('no answer for thirty seconds withdraws it', async ({ patient, nurse }) => {
    await patient.begin();
    await nurse.start(STIMULATOR);
    await patient.sees('offer');
    await patient.pass(30_500);
    await patient.sees('menu');
    await deskSees(nurse, patient, 'over no-answer');
  });

  test('staff who take it back leave the page as it was', async ({ patient, nurse }) => {
    await patient.begin();
    const before = await patient.whereabouts();
    const start = await nurse.start(STIMULATOR);
    await patient.sees('offer');
    await deskSees(nurse, patient, 'asked');
    await nurse.does('end', start);
    await patient.sees('menu');
    expect(await patient.whereabouts()).toBe(before);
    await deskSees(nurse, patient, 'over ended');
  });

  test('of what the patient chose, the desk is never told language, walkthrough or page', async ({
    patient,
    nurse,
  }) => {
    const told: string[] = [];
    const listen = async () => {
      await patient.pass(200);
      told.push(nurse.told());
    };
    await patient.begin('es');
    await listen();
    await patient.open('about.what-is-fbss', 'why');
    await listen();
    await patient.goOn();
    await listen();
    await expect.poll(() => nurse.told()).toContain('"use":"in-use"');
    for (const line of [...told, nurse.told()]) expect(line).not.toMatch(/fbss|"es"|red-flags|"page":[1-9]/);
  });
});

test.describe('on a kiosk that waits', () => {
  test.use({ viewport: PORTRAIT });

  test('without a language it begins at the languages, and dropped at the reset the next patient has the menu', async ({
    patient,
    nurse,
  }) => {
    await nurse.start(STIMULATOR);
    await patient.sees('languages');
    await deskSees(nurse, patient, `playing 0 of ${ALL}`);
    await patient.pass(91_000);
    await patient.sees('attract');
    await deskSees(nurse, patient, 'over dropped');
    await patient.begin();
  });

  test('skip and end act at once while nobody has touched, and ask after that', async ({ patient, nurse, page }) => {
    const start = await nurse.start(STIMULATOR, 'en');
    await patient.sees('page');
    await deskSees(nurse, patient, `playing 1 of ${ALL}`);
    await nurse.does('skip', start);
    await expect(page.locator('[data-screen] main[data-walkthrough]')).toHaveAttribute(
      'data-walkthrough',
      PARTS[1] ?? '',
    );
    await patient.goOn();
    await nurse.does('end', start);
    await patient.sees('offer');
    expect(await patient.whileTimeFlows(() => axeFaults(page))).toEqual([]);
    await patient.touch('not-now');
    await patient.sees('page');
    await deskSees(nurse, patient, `playing ${SECOND_PAGE + 1} of ${ALL}, end: not-now`);
    await nurse.does('end', start);
    await patient.sees('offer');
    await patient.touch('accept');
    await patient.sees('menu');
    await deskSees(nurse, patient, 'over ended, end: taken');
  });
});

test.describe('held or cut off', () => {
  test.use({ viewport: PORTRAIT });

  test('hold keeps the page for ten minutes, then the usual limit ends the visit', async ({ patient, nurse }) => {
    const start = await nurse.start(STIMULATOR, 'en');
    await patient.sees('page');
    await deskSees(nurse, patient, `playing 1 of ${ALL}`);
    await nurse.does('hold', start);
    await expect
      .poll(async () => {
        await patient.pass(100);
        return nurse.told();
      })
      .toContain('"held":true');
    await patient.pass(600_000);
    await patient.sees('page');
    await patient.pass(120_000);
    await patient.sees('still-there');
    await patient.pass(31_000);
    await patient.sees('attract');
  });

  test('a start sent while the line is cut arrives when it is back', async ({ clinic, nurse, patient, page }) => {
    await page.context().setOffline(true);
    await patient.pass(GLASS_BEATS.silenceMs);
    await nurse.start(STIMULATOR, 'en');
    await patient.sees('attract');
    await page.context().setOffline(false);
    await expect
      .poll(async () => {
        await patient.pass(1_000);
        return patient.screen();
      })
      .toBe('page');
    await deskSees(nurse, patient, `playing 1 of ${ALL}`);
    expect(clinic.said()).toBe('');
  });
});

/** How long each of twenty starts takes from the desk's tap to the page on the glass, shortest first, in milliseconds. */
async function twentyStarts(page: Page, nurse: Nurse): Promise<number[]> {
  const waits: number[] = [];
  for (let time = 0; time < 20; time += 1) {
    const shown = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = () => {
            if (document.querySelector('[data-screen="page"]')) resolve(Date.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    const sentAt = Date.now();
    const start = await nurse.start(STIMULATOR, 'en');
    waits.push((await shown) - sentAt);
    await nurse.does('end', start);
    await expect(page.locator('[data-screen="attract"]')).toBeVisible();
  }
  return waits.sort((a, b) => a - b);
}

test('the kiosk shows a start within 250 ms of the desk’s tap, nineteen times of twenty', async ({
  clinic,
  browser,
  nurse,
}) => {
  test.slow();
  const page = await browser.newPage({ viewport: PORTRAIT });
  await page.goto(clinic.kiosk);
  await expect(page.locator('[data-screen="attract"][data-shows], #attract [data-screen="attract"]')).toBeVisible();
  await expect(page.locator('#rest')).toHaveCount(0);
  // Another test on the same machine may spoil one series; it does not spoil three.
  await expect(async () => {
    const waits = await twentyStarts(page, nurse);
    console.log(`desk to glass: median ${waits[9]} ms, p95 ${waits[18]} ms of 20`);
    expect(waits[18]).toBeLessThanOrEqual(250);
  }).toPass({ intervals: [0, 0], timeout: 60_000 });
  await page.close();
});
