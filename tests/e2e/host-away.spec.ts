/**
 * The host dies while somebody reads: the patient notices nothing, the page finds the host again when it is back, and
 * what the clinic has changed meanwhile holds for the next patient.
 */
import { test as base, expect, type Route } from '@playwright/test';
import { type HostUnderTest, startHostUnderTest } from '../support/host-under-test.ts';
import { PORTRAIT } from '../support/kiosk-test.ts';
import { PatientAtGlass } from '../support/patient-at-glass.ts';

const HILLSIDE = { clinic: { name: 'Hillside Clinic' }, languages: ['en', 'es', 'ar'] };
const LAKESIDE = { clinic: { name: 'Lakeside Clinic' }, languages: ['es', 'en'] };

interface HostAway {
  /** Starts a host that is ended, and its folder thrown away, when the test is over. */
  readonly start: typeof startHostUnderTest;
}

const test = base.extend<HostAway>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from this pattern which fixtures are wanted
  start: async ({}, use) => {
    const started: HostUnderTest[] = [];
    await use(async (wish) => {
      const host = await startHostUnderTest(wish);
      started.push(host);
      return host;
    });
    for (const host of started.reverse()) await host.stop();
  },
});

test.use({ viewport: PORTRAIT });

async function onPage({ page }: PatientAtGlass, number: number): Promise<void> {
  await expect(page.locator('[data-screen="page"] main')).toHaveAttribute('data-page', String(number));
}

/** Time goes on until the page has heard from a host again: it asks once a second, and its clock is the test's. */
async function untilHeard(patient: PatientAtGlass): Promise<void> {
  let isHeard = false;
  const answer = patient.page.waitForResponse((one) => one.url().endsWith('/ask/notices') && one.ok());
  void answer.then(() => {
    isHeard = true;
  });
  await expect(async () => {
    await patient.pass(1_000);
    expect(isHeard).toBe(true);
  }).toPass({ timeout: 10_000 });
}

test('a patient turns pages while the host is dead, and is where they were when it is back', async ({
  page,
  start,
}) => {
  const first = await start({ settings: HILLSIDE });
  const patient = await PatientAtGlass.before(page, first.kiosk);
  await expect(page.locator('[data-screen="attract"]')).toContainText(HILLSIDE.clinic.name);
  let loads = 0;
  page.on('framenavigated', () => {
    loads += 1;
  });
  await patient.begin('es');
  await patient.dress({ size: '150' });
  await patient.open('cause.scar-tissue', 'why');
  await first.kill();
  await expect(fetch(first.health)).rejects.toThrow();
  while (await patient.hasMore()) await patient.goOn();
  await patient.goOn();
  await onPage(patient, 2);
  await patient.touch('help');
  await patient.sees('help');
  await patient.touch('back');
  const there = await patient.whereabouts();

  const { port, secret, data } = first;
  const second = await start({ port, secret, data, settings: LAKESIDE });
  await untilHeard(patient);
  // What the host now says holds at once for whoever comes next, and takes nothing from the one who reads.
  await expect.poll(() => patient.whereabouts()).toBe(there);
  await patient.goOn();
  await patient.touch('back');
  expect(await patient.whereabouts()).toBe(there);

  await patient.touch('start-over');
  await patient.sees('attract');
  await expect(page.locator('[data-screen="attract"]')).toContainText(LAKESIDE.clinic.name);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await patient.touch('begin');
  await expect(page.locator('[data-language]')).toHaveCount(2);
  await expect(page.locator('[data-language]').first()).toHaveAttribute('data-language', 'es');
  expect(loads).toBe(0);
  const health = await (await fetch(second.health)).json();
  expect(health.troubles.map(({ name }: { name: string }) => name)).toContain('restarted-after-a-crash');
});

test('a kiosk whose host is away for long forgets a patient who left, and welcomes the next one', async ({
  page,
  start,
}) => {
  const host = await start();
  const patient = await PatientAtGlass.before(page, host.kiosk);
  await patient.begin('ar');
  await host.kill();
  await patient.pass(60_000);
  await patient.sees('still-there');
  await patient.pass(31_000);
  await patient.sees('attract');
  await patient.begin('en');
  await patient.open('safety.red-flags', 'warning');
  await onPage(patient, 1);
});

/** What has not come yet when the page stands there. */
const LATE = {
  'the library is not there yet': '**/ask/library',
  'every answer is slow': '**/ask/**',
  'the rest of the page comes slowly': '**/assets/take-over-*.js',
};
for (const [what, address] of Object.entries(LATE)) {
  test(`somebody who touches the kiosk finds the languages at once although ${what}`, async ({ page, start }) => {
    const host = await start({ settings: HILLSIDE });
    const late: Route[] = [];
    let isLate = true;
    await page.route(address, (route) => {
      if (!isLate) return route.continue();
      late.push(route);
    });
    await page.goto(host.kiosk);
    const screen = page.locator('[data-screen]');
    await expect(screen).toHaveAttribute('data-screen', 'attract');
    await expect(screen).toContainText(HILLSIDE.clinic.name);
    await page.locator('[data-action="begin"]:visible').tap();
    await expect(screen).toHaveAttribute('data-screen', 'languages');
    await expect(page.locator('[data-language]:visible')).toHaveCount(3);
    await expect.poll(() => late.length).toBeGreaterThan(0);
    await page.locator('[data-language="ar"]').tap();
    // Nothing to read yet: the languages stay until there is.
    await expect(screen).toHaveAttribute('data-screen', 'languages');
    isLate = false;
    for (const route of late) await route.continue();
    await expect(screen).toHaveAttribute('data-screen', 'menu');
    await expect(screen).toHaveAttribute('lang', 'ar');
  });
}

test('a kiosk whose host has no answer at first asks again until a patient can read', async ({ page, start }) => {
  const host = await start();
  let refusals = 0;
  await page.route('**/ask/library', (route) => {
    refusals += 1;
    return refusals > 2 ? route.continue() : route.fulfill({ status: 503, body: 'not yet' });
  });
  const patient = await PatientAtGlass.before(page, host.kiosk);
  expect(refusals).toBe(3);
  await patient.begin();
});
