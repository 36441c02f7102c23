/** What stays in the page's memory after many page turns, once everything that can be thrown away has been. */
import { type Glass, openGlass, type Subject, walkToTopic } from './open-glass.ts';
import { type Row, rowOf } from './row.ts';

/** Bytes and counts more than before. */
interface Held {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

const PAGES = 1_000;
/** For the garbage of one moment to become visible as such. */
const SETTLE_MS = 1_500;

/** A thousand pages in a fresh browser each round. Both pages at the same time: memory does not depend on speed. */
export async function measureGrowth(program: string, subjects: readonly Subject[], rounds: number): Promise<Row[]> {
  const grown: Held[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    grown.push(await Promise.all(subjects.map((subject) => grow(program, subject, PAGES))));
  }
  const of = valuesOf(subjects, grown);
  return [heapRow(PAGES, of), ...countRows(PAGES, of)];
}

/** The same once over many pages, for what only shows in the long run. */
export async function measureLongWalk(program: string, subjects: readonly Subject[], pages: number): Promise<Row[]> {
  const grown = await Promise.all(subjects.map((subject) => grow(program, subject, pages)));
  const of = valuesOf(subjects, [grown]);
  return [heapRow(pages, of), ...countRows(pages, of)];
}

type ValuesOf = (name: Subject['name'], what: keyof Held) => number[];

function valuesOf(subjects: readonly Subject[], grown: readonly (readonly Held[])[]): ValuesOf {
  return (name, what) => {
    const at = subjects.findIndex((subject) => subject.name === name);
    return grown.flatMap((round) => round[at]?.[what] ?? []);
  };
}

function heapRow(pages: number, of: ValuesOf): Row {
  return rowOf({
    name: `heap growth per 1,000 pages, over ${pages} pages, after GC`,
    unit: 'kB',
    rule: '≤ 75 kB',
    kiosk: of('kiosk', 'heapBytes').map((bytes) => bytes / pages),
    // The floor's own growth is near nothing: its spread says nothing of the machine.
    floor: [],
    goal: () => 75,
  });
}

function countRows(pages: number, of: ValuesOf): Row[] {
  return (['nodes', 'listeners'] as const).map((what) =>
    rowOf({
      name: `${what === 'nodes' ? 'DOM nodes' : 'listeners'} more after ${pages} pages`,
      unit: 'number',
      rule: 'none',
      kiosk: of('kiosk', what),
      floor: of('floor', what),
      goal: () => 0,
    }),
  );
}

/** How much more is held after that many pages than before them, once everything has been run and looked at. */
export async function grow(program: string, subject: Subject, pages: number): Promise<Held> {
  const glass = await openGlass({ program, subject });
  try {
    await walkToTopic(glass.page);
    await glass.line.send('Performance.enable');
    // To look throws away code that was ready to run, which is then made again once: the first look counts for nothing.
    for (let round = 0; round < 2; round += 1) {
      await glass.page.evaluate(turnPages, Math.min(PAGES, pages));
      await held(glass);
    }
    const before = await held(glass);
    await glass.page.evaluate(turnPages, pages);
    const after = await held(glass);
    return {
      heapBytes: after.heapBytes - before.heapBytes,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  } finally {
    await glass.close();
  }
}

async function held({ page, line }: Glass): Promise<Held> {
  await page.waitForTimeout(SETTLE_MS);
  for (let round = 0; round < 3; round += 1) await line.send('HeapProfiler.collectGarbage');
  const { metrics } = await line.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heapBytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** In the page: Next and Back in turns, so that no press is the same control's second within its 400 ms. */
async function turnPages(pages: number): Promise<void> {
  const nextTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(null);
      };
      port2.postMessage(null);
    });
  for (let turned = 0; turned < 2 * Math.ceil(pages / 2); turned += 1) {
    const before = document.querySelector('[data-screen]')?.textContent;
    document.querySelector<HTMLElement>(`[data-action=${turned % 2 === 0 ? 'next' : 'back'}]:not([inert] *)`)?.click();
    await nextTask();
    if (document.querySelector('[data-screen]')?.textContent === before) throw new Error(`page ${turned} did not turn`);
    // Now and then the page is really painted.
    if (turned % 20 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
