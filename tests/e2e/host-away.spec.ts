/**
 * The host dies while somebody reads: the patient notices nothing, the page finds the host again when it is back, and
 * what the clinic has changed meanwhile holds for the next patient.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type HostUnderTest, startHostUnderTest } from '../support/host-under-test.ts';
import { PORTRAIT } from '../support/kiosk-test.ts';
import { PatientAtGlass } from '../support/patient-at-glass.ts';

test.use({ viewport: PORTRAIT });

async function onPage({ page }: PatientAtGlass, number: number): Promise<void> {
  await expect(page.locator('[data-screen="page"]')).toHaveAttribute('data-page', String(number));
}

/** The same kiosk again: its port, its secret, its data folder. */
function startAgain(host: HostUnderTest): Promise<HostUnderTest> {
  return startHostUnderTest({ port: host.port, secret: host.secret, data: host.data });
}

test('a patient turns pages while the host is dead, and is where they were when it is back', async ({ page }) => {
  const first = await startHostUnderTest({ settings: { languages: ['en', 'es', 'ar'] } });
  const patient = await PatientAtGlass.before(page, first.kiosk);
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

  writeFileSync(join(first.data, 'settings.json'), JSON.stringify({ languages: ['es', 'en'] }));
  const second = await startAgain(first);
  // The page asks again each second; its clock is the test's.
  const heard = page.waitForResponse((answer) => answer.url().includes('/ask/notices') && answer.ok());
  let isBack = false;
  void heard.then(() => {
    isBack = true;
  });
  await expect
    .poll(async () => {
      await patient.pass(1_000);
      return isBack;
    })
    .toBe(true);
  expect(await patient.whereabouts()).toBe(there);
  await expect.poll(() => patient.whereabouts()).toBe(there);

  await patient.touch('start-over');
  await patient.sees('attract');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await patient.touch('begin');
  await expect(page.locator('[data-language]')).toHaveCount(2);
  await expect(page.locator('[data-language]').first()).toHaveAttribute('data-language', 'es');
  const health = await (await fetch(second.health)).json();
  expect(health.troubles.map(({ name }: { name: string }) => name)).toContain('restarted-after-a-crash');
  await second.stop();
  await first.stop();
});

test('a kiosk whose host is away for long forgets a patient who left, and welcomes the next one', async ({ page }) => {
  const host = await startHostUnderTest();
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
  await host.stop();
});
