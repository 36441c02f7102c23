/**
 * The first start in a clinic: staff answer seven questions with their fingers, the kiosk keeps what was touched and no
 * PIN; or they look at the sample clinic first. Patients never have to type anything.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { axeFaults } from '../support/axe-faults.ts';
import { filesHolding, modeOf } from '../support/data-folder-search.ts';
import { type HostUnderTest, startHostUnderTest } from '../support/host-under-test.ts';
import { kioskTest, LANDSCAPE, PORTRAIT } from '../support/kiosk-test.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { PatientAtGlass } from '../support/patient-at-glass.ts';
import { StaffAtSetup } from '../support/staff-at-setup.ts';

interface FirstRun {
  /** In an empty data folder, without the sample clinic. */
  readonly host: HostUnderTest;
  /** Stands before the first question. */
  readonly nurse: StaffAtSetup;
  /** Whoever stands there once the kiosk is the clinic's; holds the clock of the page. */
  readonly patient: PatientAtGlass;
}

const test = base.extend<FirstRun>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from this pattern which fixtures are wanted
  host: async ({}, use) => {
    const host = await startHostUnderTest({ sample: false });
    await use(host);
    await host.stop();
  },
  patient: async ({ page, host }, use) => {
    await use(await PatientAtGlass.before(page, host.kiosk));
  },
  nurse: async ({ patient }, use) => {
    const nurse = new StaffAtSetup(patient.page);
    await nurse.isAsked('name');
    await use(nurse);
  },
});

const WORDS = JSON.parse(readFileSync(new URL('../../locales/en/interface.json', import.meta.url), 'utf8')).setup;
const SAMPLE_CLINIC = 'Riverside Spine Clinic';
const EASY_PIN = '123456';
const PIN = '80491573';
/** Whatever anybody could write into. */
const WRITABLE = 'input, textarea, select, [contenteditable], [role="textbox"], [role="searchbox"], [role="combobox"]';
/** Axe takes "ABC" for a pictogram and cannot decide; the name of that key does begin with it. */
const LETTERS_ABC = 'left open: label-content-name-mismatch: button[data-value="latin"] ';

const ST_BRIGID = {
  viewport: PORTRAIT,
  letters: 'latin',
  name: "St. Brigid's Clínica 2",
  languages: ['es', 'en'],
  region: 'gb',
  showTexts: 'with-mark',
} as const;
const EAST = {
  viewport: LANDSCAPE,
  letters: 'arabic',
  name: 'عيادة الظهر 7',
  languages: ['ar', 'es', 'en'],
  region: 'eu',
  showTexts: 'approved-only',
} as const;
/** Touches that answer the questions after the name, each with its question. */
const SHORT_ANSWERS = [
  ['language', 'en', 'languages'],
  ['region', 'us', 'region'],
  ['show-texts', 'with-mark', 'texts'],
] as const;
type Clinic = typeof ST_BRIGID | typeof EAST;

for (const [glass, clinic] of Object.entries({ portrait: ST_BRIGID, landscape: EAST })) {
  test.describe(`on a ${glass} screen`, () => {
    test.use({ viewport: clinic.viewport });

    test('a nurse sets the kiosk up with her fingers, and it is her clinic’s', async ({
      nurse,
      patient,
      page,
      host,
    }) => {
      test.slow();
      const size = await answerUpToPin(nurse, patient, clinic);
      await nurse.choosePin(EASY_PIN);
      await nurse.isAsked('done');
      await inspect(patient, 'done');
      await nurse.touch('finish');

      await nurse.isAsked('pin');
      await expect(nurse.problem()).toHaveText(WORDS.pin.weak);
      await inspect(patient, 'pin, refused');
      expect(existsSync(settingsOf(host))).toBe(false);
      await nurse.choosePin(PIN);
      await nurse.isAsked('done');
      expect(await page.content()).not.toContain(PIN);
      await nurse.touch('finish');

      await isOver(patient);
      await expect(page.locator('[data-screen="attract"]')).toContainText(clinic.name);
      await expect(page.locator('html')).toHaveAttribute('lang', clinic.languages[0]);
      const { screen, ...rest } = JSON.parse(readFileSync(settingsOf(host), 'utf8'));
      expect(rest).toEqual({
        schemaVersion: 1,
        clinic: { name: clinic.name, region: clinic.region },
        languages: clinic.languages,
        showTexts: clinic.showTexts,
      });
      expect(screen.mmPerPixel.toFixed(3)).toBe(size);
      await patient.touch('begin');
      const codes = page.locator('[data-language]');
      await expect(codes).toHaveCount(clinic.languages.length);
      expect(await codes.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.language))).toEqual(
        clinic.languages,
      );
    });
  });
}

/** Looks at each question, answers it by touch, and stands before the PIN; gives the millimetres that the glass told. */
async function answerUpToPin(nurse: StaffAtSetup, patient: PatientAtGlass, clinic: Clinic): Promise<string> {
  const answers: Readonly<Record<string, () => Promise<void>>> = {
    name: () => nurse.type(clinic.name, clinic.letters),
    languages: async () => {
      for (const code of clinic.languages) await nurse.touch('language', code);
    },
    region: () => nurse.touch('region', clinic.region),
    texts: () => nurse.touch('show-texts', clinic.showTexts),
    size: async () => {
      await nurse.touch('card-wider', '5');
      await nurse.touch('card-narrower', '1');
    },
  };
  await inspect(patient, 'name, empty');
  let size = '';
  for (const [step, answer] of Object.entries(answers)) {
    await nurse.isAsked(step);
    await answer();
    await inspect(patient, step);
    if (step === 'name') await expect(nurse.page.getByRole('textbox')).toHaveText(clinic.name);
    if (step === 'size')
      size = (await nurse.page.locator('.size-result').innerText()).match(/[\d.]+(?= mm)/)?.[0] ?? '';
    await nurse.touch('next');
  }
  await nurse.isAsked('pin');
  await inspect(patient, 'pin');
  return size;
}

/** The page asks for its host once a second where it has lost it, and its clock is the test's. */
async function isOver(patient: PatientAtGlass): Promise<void> {
  await expect(async () => {
    await patient.pass(1_000);
    expect(await patient.screen()).toBe('attract');
  }).toPass({ timeout: 10_000 });
}

async function inspect(patient: PatientAtGlass, what: string): Promise<void> {
  const { page } = patient;
  const found = [...(await layoutFaults(page)), ...(await patient.whileTimeFlows(() => axeFaults(page)))];
  const faults = found.filter((fault) => !fault.startsWith(LETTERS_ABC));
  expect.soft(faults, what).toEqual([]);
}

test('a nurse who has not answered yet is told what is missing, and stays', async ({ nurse }) => {
  const goesNowhere = async (step: string, needed: string) => {
    await nurse.isAsked(step);
    await expect(nurse.key('next')).toContainText(needed);
    await nurse.tryTouch('next');
    await nurse.isAsked(step);
  };
  await goesNowhere('name', WORDS.name.needed);
  await nurse.type('Hill');
  await nurse.touch('next');
  for (const [does, value, step] of SHORT_ANSWERS) {
    await goesNowhere(step, WORDS[step].needed);
    await nurse.touch(does, value);
    await nurse.touch('next');
  }
  await nurse.touch('not-measured');
  await goesNowhere('pin', WORDS.pin.needed);
  await nurse.choosePin(PIN, '80491574');
  await nurse.isAsked('pin');
  await expect(nurse.problem()).toHaveText(WORDS.pin.mismatch);
});

test('whoever looks through the data folder finds no PIN there', async ({ nurse, patient, host }) => {
  await answerQuickly(nurse);
  for (const pin of [EASY_PIN, PIN]) {
    await nurse.choosePin(pin);
    await nurse.isAsked('done');
    await nurse.touch('finish');
    if (pin === EASY_PIN) await nurse.isAsked('pin');
  }
  await isOver(patient);
  const keys = path.join(host.data, 'keys');
  expect(modeOf(keys)).toBe('700');
  expect(readdirSync(keys)).toEqual(['pin.json']);
  expect(modeOf(path.join(keys, 'pin.json'))).toBe('600');
  for (const pin of [EASY_PIN, PIN]) {
    expect(filesHolding(host.data, pin)).toEqual([]);
    expect(host.said()).not.toContain(pin);
  }
  // The same search does find what is written down.
  expect(filesHolding(host.data, 'Hill')).toContain('settings.json');
  writeFileSync(path.join(keys, 'note.txt'), `the PIN is ${PIN}`);
  expect(filesHolding(host.data, PIN)).toEqual([path.join('keys', 'note.txt')]);
});

async function answerQuickly(nurse: StaffAtSetup): Promise<void> {
  await nurse.type('Hill');
  for (const [does, value] of SHORT_ANSWERS) {
    await nurse.touch('next');
    await nurse.touch(does, value);
  }
  await nurse.touch('next');
  await nurse.touch('not-measured');
  await nurse.isAsked('pin');
}

test('staff who take the sample clinic are asked again at the next start', async ({ nurse, patient, page, host }) => {
  await nurse.type('Hill');
  await nurse.touch('sample');
  await isOver(patient);
  await expect(page.locator('[data-screen="attract"]')).toContainText(SAMPLE_CLINIC);
  await patient.begin('es');
  await patient.touch('start-over');
  await patient.sees('attract');
  for (const name of [SAMPLE_CLINIC, 'Hill']) expect(filesHolding(host.data, name)).toEqual([]);
  expect(existsSync(settingsOf(host))).toBe(false);
  await host.kill();
  const again = await startHostUnderTest({ sample: false, data: host.data });
  try {
    await patient.whileTimeFlows(() => page.goto(again.kiosk).then(() => nurse.isAsked('name')));
  } finally {
    await again.stop();
  }
});

test('at the first run there is one field to write into; whoever looks for fields finds it', async ({ nurse }) => {
  await expect(nurse.page.locator(WRITABLE)).toHaveCount(1);
});

kioskTest('a patient is never asked to type anything', async ({ patient, page }) => {
  const seen: string[] = [];
  const look = async () => {
    seen.push(await patient.screen());
    expect.soft(await page.locator(WRITABLE).count(), seen.at(-1)).toBe(0);
  };
  await look();
  await patient.touch('begin');
  await look();
  await patient.touch('language', { language: 'en' });
  await look();
  await patient.open('about.what-is-fbss', 'why');
  for (const [action, screen] of [
    ['word', 'word'],
    ['sources', 'sources'],
    ['help', 'help'],
    ['size', 'display'],
  ] as const) {
    await patient.findAndTouch(action);
    await patient.sees(screen);
    await look();
    await patient.touch('continue');
    await patient.sees('page');
  }
  await readOn(patient, look);
  await patient.pass(60_000);
  await look();
  const all = 'attract languages menu page word sources help display check takeaway still-there';
  expect(new Set(seen)).toEqual(new Set(all.split(' ')));
});

async function readOn(patient: PatientAtGlass, look: () => Promise<void>): Promise<void> {
  await look();
  for (let steps = 0; steps < 40 && (await patient.screen()) !== 'takeaway'; steps += 1) {
    const asks = (await patient.screen()) === 'check' && (await patient.control('answer').count()) > 0;
    if (asks) {
      await patient.touch('answer');
      await look();
    }
    await patient.goOn();
    await look();
  }
}

function settingsOf({ data }: HostUnderTest): string {
  return path.join(data, 'settings.json');
}
