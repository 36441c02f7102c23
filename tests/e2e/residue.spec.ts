/**
 * What a visit leaves behind: nothing, neither on the page nor in the browser nor on the host. Each search is shown to
 * find what it looks for while the visit still goes on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { heapHolders } from '../support/heap-search.ts';
import { PORTRAIT, kioskTest as test } from '../support/kiosk-test.ts';
import { type PatientAtGlass, UNHURRIED_MS } from '../support/patient-at-glass.ts';

test.use({ viewport: PORTRAIT });

/** Something that stands nowhere but in this visit: the page takes any answer. */
const MARKER = 'said-only-by-this-patient-7391';

/** Arabic, dark, the largest letters, help and sources looked at, two questions answered, the second one last of all. */
async function visit(patient: PatientAtGlass): Promise<void> {
  await patient.begin('ar');
  await patient.dress({ size: '200', theme: 'dark' });
  await patient.touch('more-time');
  await patient.open('about.what-is-fbss', 'why');
  for (const sheet of ['sources', 'help']) {
    await patient.touch(sheet);
    await patient.touch('back');
  }
  let questions = 0;
  for (let steps = 0; steps < 80 && questions < 2; steps += 1) {
    const answers = patient.control('answer');
    if ((await answers.count()) > 0) {
      questions += 1;
      if (questions === 2) await answers.first().evaluate(mark, MARKER);
      await patient.touch('answer');
    }
    if (questions < 2) await patient.goOn();
  }
}

function mark(tile: Element, marker: string): void {
  (tile as HTMLElement).dataset.answer = marker;
}

/** How a visit can end. */
const ENDINGS: Readonly<Record<string, (patient: PatientAtGlass) => Promise<void>>> = {
  'says I am done': (patient) => patient.touch('start-over'),
  'walks away': (patient) => patient.pass(1_200_000 + 31_000),
};

/** Everything the browser keeps for this page, and how the page stands. */
async function kept(page: Page) {
  const inPage = await page.evaluate(async () => {
    const root = document.documentElement;
    const scrolled = [...document.querySelectorAll('*')].filter(
      ({ scrollTop, scrollLeft }) => scrollTop + scrollLeft > 0,
    );
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      history: history.length,
      historyState: history.state,
      address: location.pathname + location.search + location.hash,
      name: window.name,
      title: document.title,
      dress: [root.lang, root.dir, { ...root.dataset }],
      focus: document.activeElement?.tagName,
      selected: String(getSelection()),
      scrolled: scrolled.length,
    };
  });
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  return { ...inPage, cookies };
}

for (const [how, end] of Object.entries(ENDINGS)) {
  test(`a patient who ${how} leaves the page and the browser as the patient before found them`, async ({
    patient,
    page,
    host,
  }) => {
    const before = await kept(page);
    const looked = await page.locator('main:not([aria-hidden] *):visible').innerText();
    expect(before).toMatchObject({ local: {}, session: {}, databases: [], caches: [], workers: 0, address: '/' });
    expect(before.cookies).toEqual([`kiosk-${host.port}`]);
    await visit(patient);
    const during = await kept(page);
    expect(during.dress).not.toEqual(before.dress);
    expect({ ...during, dress: before.dress, focus: before.focus }).toEqual(before);
    await expect(page.locator('.place:not([data-screen])')).not.toHaveCount(0);
    await end(patient);
    await patient.sees('attract');
    await expect(page.locator('.place:not([data-screen])')).toHaveCount(0);
    expect(await kept(page)).toEqual(before);
    expect((await page.locator('main:not([aria-hidden] *):visible').innerText()).split('\n').at(-1)).toBe(
      looked.split('\n').at(-1),
    );
    await patient.touch('begin');
    await patient.sees('languages');
    await expect(page.locator('[data-language][aria-pressed="true"]')).toHaveCount(0);
    await expect(patient.control('more-time')).not.toHaveAttribute('aria-pressed', 'true');
    await patient.touch('language', { language: 'en' });
    await expect(page.locator('.tile-seen:visible')).toHaveCount(0);
  });

  test(`what a patient who ${how} has answered is nowhere in the memory of the page`, async ({ patient, page }) => {
    test.slow();
    await visit(patient);
    // The search works: what the visit holds now is found.
    expect((await heapHolders(page, MARKER)).join('\n')).toContain('about.what-is-fbss/clear-scan of object');
    await end(patient);
    await patient.sees('attract');
    await patient.pass(UNHURRIED_MS);
    expect(await heapHolders(page, MARKER)).toEqual([]);
  });
}

/** The counts stand in these files; `tests/host/usage*.test.ts` hold their tables to counters that are not crossed. */
const COUNTS = 'backstory.sqlite';

test('the host has written nothing of the visit but counts that know no answer, theme or text size', async ({
  patient,
  page,
  host,
}) => {
  const files = () =>
    readdirSync(host.data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => ({ name, text: readFileSync(join(parentPath, name), 'latin1') }));
  const isCounts = ({ name }: { readonly name: string }) => name.startsWith(COUNTS);
  const besideCounts = () => files().filter((file) => !isCounts(file));
  const before = besideCounts();
  // The search reads the right folder: the start of the host stands there.
  expect(before.map(({ text }) => text).join('\n')).toContain('"event":"started"');
  const sent: { readonly path: string; readonly body: string }[] = [];
  page.on('request', (request) => {
    sent.push({ path: new URL(request.url()).pathname, body: request.postData() ?? '' });
  });
  await visit(patient);
  await patient.touch('start-over');
  await patient.sees('attract');
  await patient.pass(UNHURRIED_MS);
  const bodies = (of: (path: string) => boolean) =>
    sent.flatMap(({ path, body }) => (of(path) ? [`${path} ${body}`] : [])).join('\n');
  await expect.poll(() => bodies(isOther)).toContain('attract-shown');
  await expect
    .poll(async () => {
      await patient.pass(1_000);
      return bodies(isUsage);
    })
    .toContain('visit-left');
  expect(bodies(isOther)).not.toMatch(/about\.what-is-fbss|meaning|clear-scan|"ar"|dark|7391/);
  expect(bodies(isUsage)).not.toMatch(/dark|"200"|7391/);
  expect(besideCounts()).toEqual(before);
  const counts = () =>
    files()
      .filter(isCounts)
      .map(({ text }) => text)
      .join('\n');
  await expect.poll(counts).toContain('about.what-is-fbss');
  expect(counts()).not.toMatch(/dark|7391/);
});

const isUsage = (path: string) => path.endsWith('/count');
const isOther = (path: string) => !isUsage(path);
