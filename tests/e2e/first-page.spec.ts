/** The first page before its styles have come: the words stand, and a touch on them is kept until it can be answered. */
import { expect } from '@playwright/test';
import { kioskTest as test } from '../support/kiosk-test.ts';

test.use({ hasTouch: true });

test('a patient who touches the words before the styles are there is answered when they come', async ({
  page,
  host,
}) => {
  let refused = 0;
  let isBack = false;
  await page.route('**/assets/*.css', (route) => {
    if (isBack) return route.continue();
    refused += 1;
    return route.abort();
  });
  await page.goto(host.kiosk);
  await page.waitForURL((url) => url.pathname === '/');
  await expect(page.locator('.attract-words')).toBeVisible();
  await expect(page.locator('.attract-figure')).toHaveCount(0);
  await page.touchscreen.tap(300, 300);
  await expect.poll(() => refused, { timeout: 15_000 }).toBeGreaterThan(1);
  await expect(page.locator('[data-screen="attract"]')).toBeVisible();
  isBack = true;
  await expect(page.locator('[data-screen="languages"]')).toBeVisible();
  await expect(page.locator('#rest')).toHaveCount(0);
  await expect(page.locator('[data-screen="languages"]')).toBeVisible();
});
