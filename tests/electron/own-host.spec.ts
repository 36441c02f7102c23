/**
 * The frame with a host of its own, a process that it starts, keeps and ends. Real host not tried: it needs a newer
 * Node than the Electron at hand, so a small server of the tests takes its place and speaks the same with the frame.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import {
  argumentsOutside,
  environmentIn,
  type FrameUnderTest,
  makeFolder,
  openFrame,
  programIn,
  ROOT,
  whyNoFrame,
} from '../support/frame-under-test.ts';
import { askSmallHost, endSmallHost, SMALL_HOST } from '../support/project-with-small-host.ts';
import { processesWith } from '../support/start-under-test.ts';

test.skip(whyNoFrame !== null, whyNoFrame ?? '');
test.skip(process.platform !== 'linux', 'it looks at processes under /proc');

interface Run {
  readonly pid: number;
  readonly port: number;
  readonly secret: string;
}

let folder: string;
test.beforeEach(() => {
  folder = makeFolder();
});
test.afterEach(() => {
  for (const pid of processesWith(marker())) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** An argument that means nothing to the frame and tells its processes from all others. */
const marker = () => `--of-test=${folder}`;
const log = () => path.join(folder, 'runs.txt');
const environment = () => ({ BACKSTORY_HOST_PROGRAM: SMALL_HOST, SMALL_HOST_LOG: log() });
const openOwn = (): Promise<FrameUnderTest> =>
  openFrame(null, { folder, environment: environment(), args: [marker()] });

/** Every start of the small host, as it has noted it. */
function runs(): Run[] {
  const lines = existsSync(log()) ? readFileSync(log(), 'utf8').trim().split('\n') : [];
  return lines.map((line) => {
    const [pid = '', port = '', secret = ''] = line.split(' ');
    return { pid: Number(pid), port: Number(port), secret };
  });
}

/** The first start once it has been noted. */
async function firstRun(): Promise<Run> {
  await expect.poll(() => runs().length, { timeout: 20_000 }).toBe(1);
  return runs()[0] as Run;
}

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

test('a host that is killed comes back on the same port and secret and the page goes on (real host not tried)', async () => {
  const { page, end } = await openOwn();
  const before = await firstRun();
  await page.waitForURL(`http://127.0.0.1:${before.port}/`);
  await page.evaluate('window.stillHere = true');
  for (const signal of ['SIGKILL', 'SIGSEGV'] as const) {
    const run = runs().at(-1) as Run;
    await expect(page.locator('#answered')).toHaveText(String(run.pid));
    process.kill(run.pid, signal);
    await expect.poll(() => runs().at(-1)?.pid, { timeout: 10_000 }).not.toBe(run.pid);
  }
  const now = runs().at(-1) as Run;
  expect([now.port, now.secret]).toEqual([before.port, before.secret]);
  await expect(page.locator('#answered')).toHaveText(String(now.pid));
  expect(await page.evaluate('window.stillHere')).toBe(true);
  expect(processesWith(now.secret), 'the secret stands in no command line').toEqual([]);
  await end();
  await expect.poll(() => isRunning(now.pid)).toBe(false);
});

test('a frame that is killed takes its host with it (real host not tried)', async () => {
  const frame = startOwn();
  const { pid } = await firstRun();
  expect(isRunning(pid)).toBe(true);
  frame.kill('SIGKILL');
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
});

test('staff close the kiosk: the frame ends well (real host not tried)', async () => {
  const frame = startOwn();
  const { port } = await firstRun();
  const ended = once(frame, 'exit');
  await endSmallHost(port, 10);
  expect(await ended).toEqual([0, null]);
});

test('staff restart the kiosk: under a starter it is asked for a new frame, alone the frame starts itself afresh (real host not tried)', async () => {
  const started = startOwn({ BACKSTORY_ENDS_WITH_STDIN: '1' });
  const first = await firstRun();
  const startedEnded = once(started, 'exit');
  await endSmallHost(first.port, 11);
  expect(await startedEnded).toEqual([5, null]);

  const alone = startOwn();
  await expect.poll(() => runs().length, { timeout: 20_000 }).toBe(2);
  const second = runs()[1] as Run;
  const aloneEnded = once(alone, 'exit');
  await endSmallHost(second.port, 11);
  expect(await aloneEnded).toEqual([0, null]);
  await expect.poll(() => runs().length, { timeout: 20_000 }).toBe(3);
  const third = runs()[2] as Run;
  expect(third.secret).not.toBe(second.secret);
  expect((await askSmallHost(third.port))?.pid).toBe(third.pid);
  await endSmallHost(third.port, 10);
  await expect.poll(() => isRunning(third.pid)).toBe(false);
});

function startOwn(more: Readonly<Record<string, string>> = {}): ChildProcess {
  const env = { ...environmentIn(folder, null), ...environment(), ...more };
  return spawn(programIn(folder), argumentsOutside(ROOT, marker()), { env, stdio: ['pipe', 'ignore', 'ignore'] });
}
