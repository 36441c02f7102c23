/**
 * What the kiosk costs while nobody touches it: processor time of all browser processes for a still page and for attract,
 * and the page's memory, against a tab that shows nothing. All browsers run at the same time.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type Glass, openGlass, type Subject, waitForAttract, walkToTopic } from './open-glass.ts';
import { pageMemoryMb, processorMs, processTree } from './process-tree.ts';
import { type Row, rowOf } from './row.ts';

const NAMES = ['empty', 'still', 'attract'] as const;
type Cost = Record<(typeof NAMES)[number], { readonly processorMs: number; readonly memoryMb: number }>;

/** What opening a page stirs up has come to rest by then, the collection of its garbage as well. */
const SETTLE_MS = 45_000;

export async function measureIdle(
  program: string,
  subjects: readonly Subject[],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Row[]> {
  if (process.platform !== 'linux') throw new Error('only Linux tells what its processes use');
  const kiosk = subjects.find(({ name }) => name === 'kiosk') ?? null;
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) costs.push(await costAtRest(program, kiosk, seconds));
  const of = (name: keyof Cost, what: keyof Cost['empty']) => costs.map((cost) => cost[name][what]);
  const empty = { floor: of('empty', 'processorMs'), against: 'empty tab' as const };
  return [
    rowOf({
      name: `CPU in ${seconds} s: still page`,
      unit: 'ms',
      rule: '≤ empty tab + 20 %',
      kiosk: of('still', 'processorMs'),
      ...empty,
      goal: (floor) => 1.2 * floor,
    }),
    rowOf({
      name: `CPU in ${seconds} s: attract`,
      unit: 'ms',
      rule: '≤ 450 ms in 30 s',
      kiosk: of('attract', 'processorMs'),
      ...empty,
      goal: () => (450 * seconds) / 30,
    }),
    rowOf({
      name: 'page memory',
      unit: 'MB',
      rule: '≤ empty tab + 20 MB',
      kiosk: of('still', 'memoryMb'),
      floor: of('empty', 'memoryMb'),
      against: 'empty tab',
      goal: (floor) => floor + 20,
    }),
  ];
}

async function costAtRest(program: string, kiosk: Subject | null, seconds: number): Promise<Cost> {
  const opened: Glass[] = [];
  try {
    for (const name of NAMES) {
      opened.push(await openGlass({ program, subject: name === 'empty' ? null : kiosk }));
    }
    const [empty, still, attract] = opened;
    // What walks to a page leaves its own scripts there, more than 2 MB: every tab carries them.
    if (empty) await empty.page.locator('body').evaluate((body) => body.ownerDocument.title);
    if (still) await walkToTopic(still.page);
    if (attract) await waitForAttract(attract.page);
    await wait(SETTLE_MS);
    const used = () => opened.map(({ pid }) => processorMs(processTree(pid)));
    const before = used();
    await wait(seconds * 1_000);
    const after = used();
    const costs = opened.map(({ pid }, i) => ({
      processorMs: (after[i] ?? 0) - (before[i] ?? 0),
      memoryMb: pageMemoryMb(processTree(pid)),
    }));
    return Object.fromEntries(NAMES.map((name, i) => [name, costs[i]])) as Cost;
  } finally {
    await Promise.all(opened.map((glass) => glass.close()));
  }
}
