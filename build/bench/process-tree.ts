/** What a browser and all processes beneath it have used, as Linux tells it under /proc. Elsewhere it knows nothing. */
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second here. */
const MS_PER_TICK = 10;

/** The process itself and everything it has started, also through others. */
export function processTree(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : '';
    const parent = fields(stat)[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = [pid];
  for (const one of tree) for (const [child, parent] of parents) if (parent === one) tree.push(child);
  return tree;
}

/** Processor time of these processes since each began, in ms. */
export function processorMs(pids: readonly number[]): number {
  const ticks = pids.map((pid) => {
    const all = fields(read(`/proc/${pid}/stat`));
    return Number(all[11] ?? 0) + Number(all[12] ?? 0);
  });
  return ticks.reduce((sum, one) => sum + one, 0) * MS_PER_TICK;
}

/** Memory of its own of the largest page process among these, in MB (the browser's other ones draw or fetch). */
export function pageMemoryMb(pids: readonly number[]): number {
  const pages = pids.filter((pid) => read(`/proc/${pid}/cmdline`).includes('--type=renderer'));
  const kilobytes = pages.map((pid) => Number(/RssAnon:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0));
  return Math.max(...kilobytes) / 1024;
}

/** From the state on: the name before it may hold anything. */
function fields(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Empty where the process has gone. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
