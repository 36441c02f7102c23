/**
 * Nothing leaves the building: during a whole visit the page speaks with its own host and with nobody else. The watch
 * is shown to see and to stop a request that goes elsewhere.
 */
import { expect, type Page } from '@playwright/test';
import { type HostUnderTest, startHostUnderTest } from '../support/host-under-test.ts';
import { kioskTest, PORTRAIT } from '../support/kiosk-test.ts';
import { PatientAtGlass } from '../support/patient-at-glass.ts';

interface WithStranger {
  /** Another address that would answer. */
  readonly stranger: HostUnderTest;
}

const test = kioskTest.extend<WithStranger>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from this pattern which fixtures are wanted
  stranger: async ({}, use) => {
    const stranger = await startHostUnderTest();
    await use(stranger);
    await stranger.stop();
  },
});

test.use({ viewport: PORTRAIT, serviceWorkers: 'block' });

interface Watch {
  readonly asked: string[];
  readonly stopped: string[];
  /** What the browser complained of: errors of the page, and everything its rules refused. */
  readonly complaints: string[];
}

/** Lets requests to this origin through and stops all others. */
async function watchNetwork(page: Page, origin: string): Promise<Watch> {
  const watch: Watch = { asked: [], stopped: [], complaints: [] };
  const context = page.context();
  context.on('request', (request) => watch.asked.push(request.url()));
  page.on('websocket', (socket) => watch.asked.push(socket.url()));
  page.on('pageerror', (error) => watch.complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') watch.complaints.push(line.text());
  });
  await context.route('**/*', (route) => {
    if (new URL(route.request().url()).origin === origin) return route.continue();
    watch.stopped.push(route.request().url());
    return route.abort();
  });
  return watch;
}

test('a whole visit in every language asks nobody but the kiosk itself', async ({ page, host }) => {
  const watch = await watchNetwork(page, host.origin);
  const patient = await PatientAtGlass.before(page, host.kiosk);
  for (const language of ['en', 'es', 'ar']) {
    await patient.begin(language);
    await patient.dress({ size: '150', theme: 'dark' });
    await patient.open('treatment.spinal-cord-stimulation', 'help');
    for (let steps = 0; steps < 60 && (await patient.screen()) !== 'takeaway'; steps += 1) await patient.goOn();
    for (const sheet of ['sources', 'help']) {
      await patient.findAndTouch(sheet);
      await patient.sees(sheet);
      await patient.touch('back');
    }
    await patient.touch('start-over');
    await patient.sees('attract');
  }
  // The light goes on from bone to bone meanwhile.
  await patient.pass(120_000);
  expect(watch.stopped).toEqual([]);
  expect(watch.asked.length).toBeGreaterThan(5);
  expect(watch.asked.filter((url) => new URL(url).origin !== host.origin && !url.startsWith('data:'))).toEqual([]);
  expect(watch.complaints).toEqual([]);
});

test('a page that does call elsewhere is seen and stopped', async ({ page, host, stranger }) => {
  const watch = await watchNetwork(page, host.origin);
  // An empty page has none of the kiosk's own rules, so that the request is made at all.
  await page.goto('about:blank');
  const answer = await page.evaluate(
    (url) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'answered',
        () => 'failed',
      ),
    stranger.health,
  );
  expect(answer).toBe('failed');
  expect(watch.asked).toContain(stranger.health);
  expect(watch.stopped).toEqual([stranger.health]);
});

test('a page that breaks while somebody reads is heard of', async ({ page, host, patient }) => {
  const watch = await watchNetwork(page, host.origin);
  await patient.begin();
  await page.evaluate(() => queueMicrotask(() => Promise.reject(new Error('a broken promise'))));
  await expect.poll(() => watch.complaints).toEqual(['a broken promise']);
});

test('the page itself refuses to call elsewhere before anything is sent', async ({ page, host, patient, stranger }) => {
  const watch = await watchNetwork(page, host.origin);
  await patient.begin();
  const tried = await page.evaluate(async (url) => {
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
    const fetched = await fetch(url, { mode: 'no-cors' }).then(
      () => 'answered',
      () => 'failed',
    );
    const image = new Image();
    const loaded = new Promise<string>((resolve) => {
      image.onload = () => resolve('answered');
      image.onerror = () => resolve('failed');
    });
    image.src = `${url}.png`;
    return { fetched, image: await loaded, broken };
  }, stranger.health);
  expect(tried).toEqual({ fetched: 'failed', image: 'failed', broken: ['connect-src', 'img-src'] });
  expect(watch.stopped).toEqual([]);
  for (const rule of ['connect-src', 'img-src']) expect(watch.complaints.join('\n')).toContain(`"${rule} 'self'`);
});
