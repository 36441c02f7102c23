/**
 * Looks for a text in the memory of a page, after everything that can be thrown away has been. It sees strings of
 * JavaScript and of the document alike.
 */
import type { Page } from '@playwright/test';

export async function heapHolds(page: Page, text: string): Promise<boolean> {
  const line = await page.context().newCDPSession(page);
  let snapshot = '';
  line.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    snapshot += chunk;
  });
  await line.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await line.send('HeapProfiler.collectGarbage');
  await line.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await line.detach();
  return snapshot.includes(text);
}
