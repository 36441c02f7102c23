/**
 * Settings from the staff way out: first run again with the answers filled in, on the real host and its files.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Fingers } from '../support/fingers.ts';
import { PORTRAIT } from '../support/kiosk-test.ts';
import type { PatientAtGlass } from '../support/patient-at-glass.ts';
import type { StaffAtSetup } from '../support/staff-at-setup.ts';
import { HILLSIDE, holdCorner, inspect, PIN, staffTest as test, typePin } from '../support/staff-test.ts';

test.use({ viewport: PORTRAIT });

test('change the name in settings, keep all else and the PIN; patients see the new name', async ({
  patient,
  nurse,
  fingers,
  page,
  clinic,
}) => {
  test.slow();
  const pinFile = () => readFileSync(path.join(clinic.data, 'keys', 'pin.json'), 'utf8');
  const pinBefore = pinFile();
  await openSettings(patient, nurse, fingers);
  await expect(page.getByRole('textbox')).toHaveText(HILLSIDE.clinic.name);
  await expect(nurse.key('sample')).toHaveCount(0);
  await nurse.type(' 2');
  await inspectSettings(patient, nurse);
  await nurse.touch('finish');
  await backAtAttract(patient);
  await expect(page.locator('[data-screen="attract"]')).toContainText('Hillside Clinic 2');
  const saved = JSON.parse(readFileSync(path.join(clinic.data, 'settings.json'), 'utf8'));
  expect(saved).toEqual({
    ...HILLSIDE,
    schemaVersion: 1,
    clinic: { ...HILLSIDE.clinic, name: 'Hillside Clinic 2' },
  });
  expect(pinFile()).toBe(pinBefore);
});

test('who change nothing in settings are led back as well, and who leave them early change nothing', async ({
  patient,
  nurse,
  fingers,
  clinic,
}) => {
  const settings = () => readFileSync(path.join(clinic.data, 'settings.json'), 'utf8');
  const before = settings();
  await openSettings(patient, nurse, fingers);
  await nurse.touch('next');
  await nurse.isAsked('languages');
  await nurse.touch('back');
  await patient.touch('start-over');
  await patient.sees('attract');
  expect(settings()).toBe(before);
  await openSettings(patient, nurse, fingers);
  for (let step = 0; step < 5; step += 1) await nurse.touch('next');
  await nurse.touch('pin-unchanged');
  await nurse.touch('finish');
  await backAtAttract(patient);
});

/** The line to the host may have been cut by the hands of a clock that a test moves: it is called again within seconds. */
async function backAtAttract(patient: PatientAtGlass): Promise<void> {
  await expect(async () => {
    await patient.pass(1_000);
    expect(await patient.screen()).toBe('attract');
  }).toPass({ timeout: 20_000 });
}

async function openSettings(patient: PatientAtGlass, nurse: StaffAtSetup, fingers: Fingers): Promise<void> {
  await holdCorner(patient, fingers);
  await typePin(nurse, PIN);
  await nurse.touch('settings');
  await nurse.isAsked('name');
}

/** To the last step, with a look at what settings alone show. */
async function inspectSettings(patient: PatientAtGlass, nurse: StaffAtSetup): Promise<void> {
  for (const step of ['languages', 'region', 'texts', 'size', 'pin']) {
    await nurse.touch('next');
    await nurse.isAsked(step);
  }
  await inspect(patient, 'the PIN there is');
  await nurse.touch('pin-unchanged');
  await nurse.isAsked('done');
  await inspect(patient, 'everything once more');
}
