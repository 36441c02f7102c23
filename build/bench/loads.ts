/**
 * How soon something stands on the glass, and how soon a touch on attract is answered by the languages. Each load is in
 * a fresh browser, floor and kiosk in turns.
 */
import { openGlass, type Subject } from './open-glass.ts';
import { type Row, rowOf } from './row.ts';

interface Load {
  readonly firstPaintMs: number;
  readonly firstAnswerMs: number;
}

/** Where the probe leaves the moment at which the languages were painted. */
interface Probed {
  languagesPaintedMs?: number;
}

export async function measureLoads(
  program: string,
  subjects: readonly Subject[],
  rounds: number,
  slower: 1 | 4,
): Promise<Row[]> {
  const loads = { kiosk: [] as Load[], floor: [] as Load[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) loads[subject.name].push(await load(program, subject, slower));
  }
  const rounded = (which: keyof Load) => ({
    kiosk: loads.kiosk.map((one) => one[which]),
    floor: loads.floor.map((one) => one[which]),
  });
  return [
    rowOf({
      name: `first contentful paint, ${slower}×`,
      unit: 'ms',
      rule: '≤ 1.3 × floor',
      goal: (floor) => 1.3 * floor,
      ...rounded('firstPaintMs'),
    }),
    rowOf({
      name: `first usable, ${slower}×`,
      unit: 'ms',
      rule: '≤ 1.6 × floor',
      goal: (floor) => 1.6 * floor,
      ...rounded('firstAnswerMs'),
    }),
  ];
}

async function load(program: string, subject: Subject, slower: 1 | 4): Promise<Load> {
  const glass = await openGlass({ program, subject, slower, probe: touchUntilAnswered });
  try {
    const answered = await glass.page.waitForFunction(() => (window as Probed).languagesPaintedMs, null, {
      timeout: 20_000,
      polling: 100,
    });
    const firstAnswerMs = (await answered.jsonValue()) ?? Number.NaN;
    const firstPaintMs = await glass.page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    return { firstPaintMs, firstAnswerMs };
  } finally {
    await glass.close();
  }
}

/** In the page: from the first contentful paint on, attract is touched at every frame until the languages stand there. */
function touchUntilAnswered(): void {
  const touch = () => {
    const screen = document.querySelector<HTMLElement>('[data-screen]')?.dataset.screen;
    if (screen === 'languages') {
      // This frame paints them; the next one begins when it has.
      requestAnimationFrame(() => {
        (window as Probed).languagesPaintedMs = performance.now();
      });
      return;
    }
    document.querySelector<HTMLElement>('[data-action=begin]')?.click();
    requestAnimationFrame(touch);
  };
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) touch();
  }).observe({ type: 'paint', buffered: true });
}
