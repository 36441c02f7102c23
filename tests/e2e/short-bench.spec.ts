/** The rows of the bench that no machine's speed can spoil: what five hundred pages leave behind, and what a page weighs. */
import { expect, test } from '@playwright/test';
import { grow } from '../../build/bench/growth.ts';
import { measureWeights } from '../../build/bench/weights.ts';
import { startHostUnderTest } from '../support/host-under-test.ts';

test('five hundred pages leave no element and no listener more than there were', async () => {
  test.setTimeout(180_000);
  const program = process.env['BACKSTORY_BROWSER'];
  if (!program) throw new Error('BACKSTORY_BROWSER names no browser.');
  const host = await startHostUnderTest();
  try {
    const { origin, pathname } = new URL(host.kiosk);
    const cookie = { name: `kiosk-${host.port}`, value: pathname.split('/').at(-1) ?? '' };
    const more = await grow(program, { name: 'kiosk', address: `${origin}/`, cookie }, 500);
    console.log(`500 pages: ${(more.heapBytes / 1000).toFixed(0)} kB more on the heap`);
    expect({ nodes: more.nodes, listeners: more.listeners }).toEqual({ nodes: 0, listeners: 0 });
  } finally {
    await host.stop();
  }
});

test('the script that answers the first touch and the script of the whole kiosk stay within their weights', () => {
  const rows = measureWeights(process.cwd());
  expect(rows).toHaveLength(2);
  for (const { name, kiosk, goal } of rows) {
    expect(kiosk, name).toBeGreaterThan(1);
    expect(kiosk, name).toBeLessThanOrEqual(goal);
  }
});
