/**
 * Browser tests against the real host, which each test starts itself, and tests of the frame where an Electron is at
 * hand. `npm test` names the browser; a run by hand may name one in BACKSTORY_BROWSER.
 */
import { defineConfig } from '@playwright/test';
import { testBrowserArguments } from './build/test/browser-arguments.ts';

const executablePath = process.env.BACKSTORY_BROWSER;

export default defineConfig({
  outputDir: 'test-results',
  // The same pictures on every machine: fonts come with the page.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: process.env.BACKSTORY_TEST_RESULTS ?? 'test-results/results.json' }]],
  projects: [
    {
      name: 'page',
      testDir: 'tests/e2e',
      use: {
        viewport: { width: 1080, height: 1920 },
        hasTouch: true,
        launchOptions: {
          args: testBrowserArguments(process.getuid?.() === 0),
          ...(executablePath && { executablePath }),
        },
      },
    },
    { name: 'window', testDir: 'tests/build', testMatch: '**/*.spec.ts' },
    { name: 'frame', testDir: 'tests/electron', testMatch: '**/*.spec.ts' },
  ],
});
