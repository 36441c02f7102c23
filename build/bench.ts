/**
 * `npm run bench`: measures the kiosk against the floor page in the same run, in turns, and says a verdict for each row,
 * as a table and in dist/bench.json. It fails nothing: milliseconds of a machine are no gate.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { BENCH_HELP, readBenchFlags } from './bench/bench-flags.ts';
import { serveFloorPage } from './bench/floor-page.ts';
import { measureGrowth, measureLongWalk } from './bench/growth.ts';
import { measureIdle } from './bench/idle-cost.ts';
import { measureLoads } from './bench/loads.ts';
import { measureMoves } from './bench/moves.ts';
import type { Subject } from './bench/open-glass.ts';
import type { Row } from './bench/row.ts';
import { table } from './bench/table.ts';
import { measureTaps } from './bench/taps.ts';
import { measureWeights } from './bench/weights.ts';
import { ensureBuilt } from './bundle/ensure-built.ts';
import { newSecret, startHost } from './start/host-process.ts';
import { browserCandidates, findBrowser } from './window/find-browser.ts';

const root = path.dirname(import.meta.dirname);
const say = (line: string) => console.error(line);
const asked = readBenchFlags(process.argv.slice(2));
if (asked.kind !== 'measure') {
  console.log(asked.kind === 'help' ? BENCH_HELP : asked.why);
  process.exit(asked.kind === 'help' ? 0 : 1);
}
const wish = asked.flags;
if (!(await ensureBuilt({ root, say }))) process.exit(1);
const program = findBrowser(browserCandidates(process.platform, process.env));
if (!program) throw new Error('No Chromium, Chrome or Edge was found on this machine.');

const startedAt = performance.now();
const data = mkdtempSync(path.join(tmpdir(), 'backstory-bench-'));
const secret = newSecret();
const host = startHost({ root, port: 0, secret, data, sample: true, staff: null });
const floor = await serveFloorPage(root);
// The browsers end with this process, and so does the host, which sees its standard input close.
process.once('SIGTERM', () => {
  rmSync(data, { recursive: true, force: true, maxRetries: 10 });
  process.exit(143);
});
const rows: Row[] = [];
const leftOut: string[] = [];
try {
  const address = await host.address;
  if (!address) throw new Error('The host did not start.');
  const { origin, port } = new URL(address);
  const subjects: Subject[] = [
    { name: 'floor', address: floor.address, cookie: null },
    { name: 'kiosk', address: `${origin}/`, cookie: { name: `kiosk-${port}`, value: secret } },
  ];
  const { rounds, taps, pause: pauseMs } = wish;
  await part('loads, 1×', () => measureLoads(program, subjects, rounds, 1));
  await part('loads, 4×', () => measureLoads(program, subjects, rounds, 4));
  await part('weight of the script', async () => measureWeights(root));
  // One p50 over all kinds needs fewer than a p95 of each.
  await part('taps, 1×', () =>
    measureTaps(program, subjects, { rounds, taps: Math.ceil(taps / 5), pauseMs, slower: 1 }),
  );
  await part('taps, 4×', () => measureTaps(program, subjects, { rounds, taps, pauseMs, slower: 4 }));
  await part('what still moves', () => measureMoves(program, subjects, { rounds, taps: Math.ceil(taps / 20) }));
  await part('a thousand pages', () => measureGrowth(program, subjects, rounds));
  await part(`${wish.pages} pages`, () => measureLongWalk(program, subjects, wish.pages));
  await part(`${wish.idleSeconds} s at rest`, () =>
    measureIdle(program, subjects, { rounds: Math.min(rounds, 3), seconds: wish.idleSeconds }),
  );
} finally {
  floor.close();
  await host.child.end();
  rmSync(data, { recursive: true, force: true });
}
console.log(table(rows));
if (leftOut.length > 0) console.log(`Left out: ${leftOut.join('; ')}.`);
console.log(
  `${Math.round((performance.now() - startedAt) / 1000)} s; the numbers of each round are in dist/bench.json.`,
);

/** `--only` keeps the parts whose names hold that text. What could not be measured is named instead of its rows. */
async function part(name: string, measure: () => Promise<Row[]>): Promise<void> {
  if (!name.includes(wish.only)) return;
  const partAt = performance.now();
  try {
    rows.push(...(await measure()));
  } catch (error) {
    leftOut.push(`${name} (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`);
  }
  say(`${name}: ${((performance.now() - partAt) / 1000).toFixed(0)} s`);
  const report = { at: new Date().toISOString(), processors: cpus().length, ...wish, leftOut, rows };
  writeFileSync(path.join(root, 'dist/bench.json'), `${JSON.stringify(report, null, 2)}\n`);
}
