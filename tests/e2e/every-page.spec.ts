/**
 * Every walkthrough is three taps from the languages, and every page of every walkthrough holds its words and its drawing
 * whole, upright and on its side. What a page says is for people to judge.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { FIVE_MINUTES, GROUPS } from '../../core/content/content-names.ts';
import { LANDSCAPE, PORTRAIT, kioskTest as test } from '../support/kiosk-test.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import type { PatientAtGlass } from '../support/patient-at-glass.ts';

test.describe.configure({ mode: 'parallel', timeout: 240_000 });

const FOLDER = 'content/walkthroughs/';
const WALKTHROUGHS: readonly { readonly id: string; readonly group: string }[] = readdirSync(FOLDER)
  .map((name) => JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8')))
  .filter(({ id }) => id !== FIVE_MINUTES);

for (const [glass, viewport] of Object.entries({ portrait: PORTRAIT, landscape: LANDSCAPE })) {
  test.describe(`on a ${glass} screen`, () => {
    test.use({ viewport });

    test('a patient finds every walkthrough three taps from the languages', async ({ patient }) => {
      await patient.begin();
      for (const group of GROUPS) {
        await patient.touch('group', { group });
        for (const { id } of WALKTHROUGHS.filter((one) => one.group === group)) {
          await expect.soft(patient.control('open', { walkthrough: id }), id).toHaveCount(1);
        }
        await patient.touch('home');
      }
    });

    test('a patient with five minutes is one tap from the short way', async ({ patient }) => {
      await patient.begin();
      await patient.touch('open', { walkthrough: FIVE_MINUTES });
      expect(await faultsOnTheWay(patient)).toEqual([]);
    });

    for (const group of GROUPS) {
      test(`every page of “${group}” is whole`, async ({ patient }) => {
        await patient.begin();
        for (const { id } of WALKTHROUGHS.filter((one) => one.group === group)) {
          await patient.open(id, group);
          expect.soft(await faultsOnTheWay(patient), id).toEqual([]);
          await patient.touch('home');
        }
      });
    }
  });
}

/** From the first page to the take-away, with each question answered once. */
async function faultsOnTheWay(patient: PatientAtGlass): Promise<string[]> {
  const faults: string[] = [];
  for (let screens = 0; screens < 60; screens += 1) {
    const { page = '', check = '' } = await patient.page
      .locator('main:not([aria-hidden] *):visible')
      .evaluate(({ dataset }) => ({ ...dataset }));
    faults.push(...(await layoutFaults(patient.page)).map((fault) => `${page}${check}: ${fault}`));
    if ((await patient.screen()) === 'takeaway') return faults;
    if ((await patient.control('answer').count()) > 0 && !(await patient.hasMore())) await patient.touch('answer');
    else await patient.goOn();
  }
  return [...faults, 'the take-away never came'];
}
