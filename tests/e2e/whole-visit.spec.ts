/**
 * Whole visits from attract to attract, in every language, both ways of hanging the screen, and the smallest and largest
 * letters; each screen on the way is inspected. And the inspection itself is shown to see faults.
 */
import { expect } from '@playwright/test';
import { axeFaults } from '../support/axe-faults.ts';
import { LANDSCAPE, PORTRAIT, kioskTest as test } from '../support/kiosk-test.ts';
import { layoutFaults, railBoxes } from '../support/layout-faults.ts';
import type { PatientAtGlass } from '../support/patient-at-glass.ts';
import { isSameBox, ScreenInspector } from '../support/screen-inspector.ts';

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

const TOPICS = [
  { walkthrough: 'about.what-is-fbss', group: 'why' },
  { walkthrough: 'cause.scar-tissue', group: 'why' },
  { walkthrough: 'treatment.spinal-cord-stimulation', group: 'help' },
  { walkthrough: 'safety.red-flags', group: 'warning' },
] as const;
type Topic = (typeof TOPICS)[number];

const GLASSES = { portrait: PORTRAIT, landscape: LANDSCAPE } as const;
const LANGUAGES = { en: 'English', es: 'Spanish', ar: 'Arabic' } as const;
const ALL_KINDS = [
  ...['attract', 'languages', 'menu', 'group', 'page', 'word', 'check', 'check answered', 'takeaway'],
  ...['sources', 'help', 'display'],
];
/** With the largest letters axe looks at the screens that hold the most words. */
const SAMPLE = ['menu', 'page', 'check answered', 'takeaway', 'help'];

Object.entries(GLASSES).forEach(([glass, viewport], g) => {
  test.describe(`on a ${glass} screen`, () => {
    test.use({ viewport });
    Object.entries(LANGUAGES).forEach(([code, language], l) => {
      for (const [s, size] of (['100', '200'] as const).entries()) {
        const topic = TOPICS[(l + g * 2 + s) % TOPICS.length] as Topic;
        test(`a patient reads ${topic.walkthrough} in ${language} with letters of ${size} %`, async ({ patient }) => {
          const inspector = new ScreenInspector(
            patient,
            { lang: 'en', size: '100', theme: 'light' },
            size === '100' ? ALL_KINDS : SAMPLE,
          );
          await visit(patient, inspector, code, topic, { size });
        });
      }
    });
  });
});

const DRESSED = [
  { theme: 'high-contrast', glass: 'portrait', lang: 'es', topic: TOPICS[0] },
  { theme: 'dark', glass: 'landscape', lang: 'ar', topic: TOPICS[2] },
] as const;
for (const { theme, glass, lang, topic } of DRESSED) {
  test.describe(`on a ${glass} screen`, () => {
    test.use({ viewport: GLASSES[glass] });
    test(`a patient who sees badly reads in ${LANGUAGES[lang]}, ${theme}, with letters of 150 %`, async ({
      patient,
    }) => {
      const inspector = new ScreenInspector(patient, { lang: 'en', size: '100', theme: 'light' }, ALL_KINDS.slice(2));
      await visit(patient, inspector, lang, topic, { size: '150', theme });
    });
  });
}

interface Wish {
  readonly size: string;
  readonly theme?: string;
}

async function visit(patient: PatientAtGlass, inspector: ScreenInspector, lang: string, topic: Topic, wish: Wish) {
  await inspector.look();
  await patient.touch('begin');
  await patient.sees('languages');
  await inspector.lookThrough();
  await patient.touch('language', { language: lang });
  await patient.sees('menu');
  inspector.change({ lang });
  await patient.dress(wish);
  inspector.change(wish);
  await inspector.lookThrough();
  await patient.touch('home');
  await patient.findAndTouch('group', { group: 'why' });
  await inspector.lookThrough('group');
  await patient.touch('home');
  await patient.open(topic.walkthrough, topic.group);
  await read(patient, inspector);
  await askAround(patient, inspector);
  await patient.touch('home');
  await patient.sees('menu');
  await inspector.look();
  await patient.touch('languages');
  await inspector.lookThrough();
  await patient.touch('start-over');
  await patient.sees('attract');
  inspector.change({ lang: 'en', size: '100', theme: 'light' });
  await inspector.look();
  expect(new Set(inspector.seen)).toEqual(new Set(ALL_KINDS));
}

/** From the first page to the take-away: every page, the first hard word, the first question answered, others skipped. */
async function read(patient: PatientAtGlass, inspector: ScreenInspector): Promise<void> {
  let isWordSeen = false;
  let isAnswered = false;
  for (let steps = 0; steps < 30; steps += 1) {
    const screen = await patient.screen();
    await inspector.lookThrough();
    if (screen === 'takeaway') return;
    if (screen === 'page' && !isWordSeen && (await patient.control('word').count()) > 0) {
      isWordSeen = true;
      await patient.touch('word');
      await patient.sees('word');
      await inspector.lookThrough();
      await patient.touch('continue');
    }
    if (screen === 'check' && !isAnswered) {
      isAnswered = true;
      await patient.touch('answer');
      await inspector.lookThrough('check answered');
    }
    await patient.goOn();
  }
  throw new Error('the walkthrough does not end');
}

/** At the take-away: where this comes from, help, and how it looks. */
async function askAround(patient: PatientAtGlass, inspector: ScreenInspector): Promise<void> {
  for (const [action, screen] of [
    ['sources', 'sources'],
    ['help', 'help'],
    ['size', 'display'],
  ] as const) {
    await patient.touch(action);
    await patient.sees(screen);
    await inspector.lookThrough();
    await patient.touch('continue');
    await patient.sees('takeaway');
  }
}

for (const [glass, viewport] of Object.entries(GLASSES)) {
  test.describe(`on a ${glass} screen`, () => {
    test.use({ viewport });
    test('a patient who reads Arabic finds the keys where a mirror would show them', async ({ patient, page }) => {
      const boxes = async (language: string) => {
        await patient.begin(language);
        const found = [await railBoxes(page)];
        await patient.dress({ size: '200' });
        found.push(await railBoxes(page));
        await patient.open('about.what-is-fbss', 'why');
        found.push(await railBoxes(page));
        await patient.touch('start-over');
        return found;
      };
      const english = await boxes('en');
      const arabic = await boxes('ar');
      english.forEach((rail, i) => {
        for (const [key, box] of Object.entries(rail)) {
          const mirrored = { ...box, x: viewport.width - box.x - box.width };
          const found = arabic[i]?.[key];
          expect.soft(found && isSameBox(mirrored, found), `${key}: ${JSON.stringify([mirrored, found])}`).toBe(true);
        }
      });
    });
  });
}

test('an inspector who looks at a spoiled screen sees what is wrong with it', async ({ patient, page }) => {
  await patient.begin();
  await patient.open('about.what-is-fbss', 'why');
  expect(await layoutFaults(page)).toEqual([]);
  const spoiled = async (selector: string, style: Record<string, string>) => {
    const element = page.locator(selector).first();
    await element.evaluate((one, wanted) => Object.assign((one as HTMLElement).style, wanted), style);
    const faults = (await layoutFaults(page)).join('\n');
    await element.evaluate((one) => one.removeAttribute('style'));
    return faults;
  };
  expect(await spoiled('[data-screen] h1', { whiteSpace: 'nowrap', fontSize: '300px' })).toContain('sticks');
  expect(await spoiled('.key.next span', { fontSize: '300px' })).toContain('out of key next');
  expect(await spoiled('[data-screen] h1', { transform: 'translateY(160px)' })).toContain('lie on each other');
  expect(await spoiled('[data-action="home"]', { minHeight: '0', height: '60px' })).toMatch(/home is .* × 16\.6 mm/);
  expect(await spoiled('[data-action="home"]', { marginInlineEnd: '-10px' })).toMatch(
    /home and languages are 1\.\d mm/,
  );
  expect(await spoiled('[data-screen] .drawing', { transform: 'scaleX(-1)' })).toContain('mirrored');
  expect(await spoiled('[data-screen] .stage .drawing', { visibility: 'hidden' })).toContain('no drawing is seen');
  await page.locator('[data-screen] h1').evaluate((one) => {
    (one as HTMLElement).style.color = '#c0c8b8';
  });
  expect((await patient.whileTimeFlows(() => axeFaults(page))).join('\n')).toContain('color-contrast');
});
