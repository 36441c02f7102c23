/**
 * Lists words on the glass that the browser has drawn in a face that the project does not bring along: what a machine
 * has of its own is another one everywhere, of other widths, or none at all.
 */
import type { Page } from '@playwright/test';

const WITH_WORDS = 'body :is(h1, h2, p, li, b, bdi, small, span, button, figcaption):not(.place[aria-hidden] *)';

export async function foreignFaces(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const line = await page.context().newCDPSession(page);
  await line.send('DOM.enable');
  await line.send('CSS.enable');
  const { root } = await line.send('DOM.getDocument');
  const { nodeIds } = await line.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: WITH_WORDS });
  const faults = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await line.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const font of fonts.filter(({ isCustomFont }) => !isCustomFont)) {
      const { outerHTML } = await line.send('DOM.getOuterHTML', { nodeId });
      faults.add(`${font.familyName}: ${outerHTML.slice(0, 120)}`);
    }
  }
  await line.detach();
  return [...faults];
}
