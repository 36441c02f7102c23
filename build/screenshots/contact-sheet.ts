/**
 * All pictures of all looks on one sheet, so that anyone can judge them together.
 */
import { writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import type { Look, Picture } from './walk.ts';

const HEIGHT_PX = { portrait: 384, landscape: 216 };

export async function contactSheet(
  browser: Browser,
  taken: readonly { readonly look: Look; readonly pictures: readonly Picture[] }[],
  file: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2400, height: 1200 } });
  await page.setContent('<body style="margin:24px;background:#777;font:600 28px sans-serif;color:#fff">');
  for (const { look, pictures } of taken) {
    const height = look.viewport.height > look.viewport.width ? HEIGHT_PX.portrait : HEIGHT_PX.landscape;
    const images = pictures.map(
      ({ png }) => `<img height="${height}" style="margin:4px" src="data:image/png;base64,${png.toString('base64')}">`,
    );
    await page.evaluate(
      ([title, html]) => {
        document.body.insertAdjacentHTML('beforeend', `<h2>${title}</h2><div>${html}</div>`);
      },
      [look.name, images.join('')],
    );
  }
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  writeFileSync(file, await page.screenshot({ fullPage: true, type: 'jpeg', quality: 72 }));
  await page.close();
}
