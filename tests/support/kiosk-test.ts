/**
 * The test of a patient at the glass: one real host for all tests of a worker, a page of its own for each test. Tests
 * that end the host or change its clinic start one themselves.
 */
import { test as base } from '@playwright/test';
import { type HostUnderTest, startHostUnderTest } from './host-under-test.ts';
import { PatientAtGlass } from './patient-at-glass.ts';

interface OfTest {
  /** Stands before attract, which nobody has touched. */
  readonly patient: PatientAtGlass;
}

interface OfWorker {
  readonly host: HostUnderTest;
}

export const kioskTest = base.extend<OfTest, OfWorker>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from this pattern which fixtures are wanted
    async ({}, use) => {
      const host = await startHostUnderTest();
      await use(host);
      await host.stop();
    },
    { scope: 'worker' },
  ],
  patient: async ({ page, host }, use) => {
    await use(await PatientAtGlass.before(page, host.kiosk));
  },
});

export const PORTRAIT = { width: 1080, height: 1920 };
export const LANDSCAPE = { width: 1920, height: 1080 };
