/** `npm start` on a machine without a display, for real: the host, its coming back, and the end of everything. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PORT_TAKEN } from '../../core/host-exit.ts';
import { askSmallHost, endSmallHost, projectWithSmallHost } from '../support/project-with-small-host.ts';
import { hostPort, processesWith, type StartUnderTest, startUnderTest } from '../support/start-under-test.ts';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = path.resolve(import.meta.dirname, '../..');
const NO_DISPLAY = { environment: { DISPLAY: undefined, WAYLAND_DISPLAY: undefined } };
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/enter\/[0-9a-f]{64}/;

const running: StartUnderTest[] = [];
const started = (...[args, wish]: Parameters<typeof startUnderTest>) => {
  const start = startUnderTest(args, { ...NO_DISPLAY, ...wish });
  running.push(start);
  return start;
};
beforeEach(({ skip }) => skip(process.platform !== 'linux', 'it looks at processes under /proc'));
afterEach(async () => {
  for (const start of running.splice(0)) await start.stop();
});

const hostOf = ({ data }: StartUnderTest) => processesWith(`--data ${data}`).filter((pid) => isHost(pid));
const isHost = (pid: number) => processesWith('host/main.ts').includes(pid);

test('without a display the address is printed, and it opens the kiosk', async () => {
  const start = started(['--sample']);
  await start.says(/There is no display here/);
  const [address] = await start.says(ADDRESS);
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toMatch(/^kiosk-\d+=/);
});

test('a host that was killed comes back on the same port with the same secret', async () => {
  const start = started(['--sample']);
  const [address] = await start.says(ADDRESS);
  for (const pid of hostOf(start)) process.kill(pid, 'SIGKILL');
  await start.says(/The host was ended by SIGKILL; it starts again in 1 s\./);
  await start.says(/The host is back\./);
  expect((await fetch(address)).status).toBe(200);
});

test('the secret stands in no command line', async () => {
  const start = started(['--sample']);
  const [address] = await start.says(ADDRESS);
  expect(processesWith(address.split('/').at(-1) ?? '')).toEqual([]);
  expect(hostOf(start)).toHaveLength(1);
});

test('Ctrl+C ends the host as well', async () => {
  const start = started(['--sample']);
  await start.says(ADDRESS);
  expect(hostOf(start)).toHaveLength(1);
  start.signal('SIGINT');
  expect(await start.ended).toBe(0);
  expect(hostOf(start)).toEqual([]);
});

test('when staff close the kiosk the whole program ends, and well', async ({ onTestFinished }) => {
  const { root, remove } = projectWithSmallHost();
  onTestFinished(remove);
  const start = started([], { root });
  await start.says(ADDRESS);
  await endSmallHost(hostPort(start), 10);
  await start.says(/Staff have closed the kiosk\./);
  expect(await start.ended).toBe(0);
});

test('when staff restart the kiosk its host is back at once, where it was', async ({ onTestFinished }) => {
  const { root, remove } = projectWithSmallHost();
  onTestFinished(remove);
  const start = started([], { root });
  const [address] = await start.says(ADDRESS);
  const before = await askSmallHost(hostPort(start));
  await endSmallHost(hostPort(start), 11);
  await start.says(/Staff restart the kiosk\.\n[^;]*The host is back\./);
  expect((await fetch(address)).status).toBe(200);
  expect((await askSmallHost(hostPort(start)))?.pid).not.toBe(before?.pid);
});

test('a second start on the same data says in one sentence that the first one runs', async () => {
  const first = started(['--sample']);
  await first.says(ADDRESS);
  const second = started(['--sample'], { data: first.data });
  await second.says(/is in use by process \d+/);
  expect(await second.ended).toBe(4);
});

test('a port that another program holds is named in one sentence and gone round', async () => {
  const other = createServer();
  const isOurs = await new Promise<boolean>((resolve) => {
    other.on('error', () => resolve(false));
    other.listen(4317, '127.0.0.1', () => resolve(true));
  });
  const start = started(['--sample']);
  const [address] = await start.says(ADDRESS);
  expect(new URL(address).port).not.toBe('4317');
  await start.says(/Port 4317 is in use by another program: the kiosk takes port \d+\./);
  if (isOurs) await new Promise((resolve) => other.close(resolve));
});

test('a port that another program takes in the last moment is gone round', async ({ onTestFinished }) => {
  const { root, remove } = projectWithSmallHost();
  onTestFinished(remove);
  const hostFile = path.join(root, 'host/main.ts');
  const smallHost = readFileSync(hostFile, 'utf8');
  // The first host finds its port taken, as a real one does that comes a moment too late.
  writeFileSync(hostFile, `process.exit(${PORT_TAKEN});\n`);
  const start = started([], { root });
  await start.says(/The host ended with code 3; it starts again in 1 s\./);
  writeFileSync(hostFile, smallHost);
  const [address] = await start.says(ADDRESS);
  expect((await fetch(address)).status).toBe(200);
});

test('whoever ends npm, even by force, ends the host it started', async () => {
  const data = mkdtempSync(path.join(tmpdir(), 'backstory-npm-'));
  // npm runs scripts in a shell, which passes no signal on.
  const line = `'${process.execPath}' build/start.mjs --sample --data ${data}; true`;
  const environment = { ...process.env, ...NO_DISPLAY.environment, npm_lifecycle_event: 'start' };
  const shell = spawn('sh', ['-c', line], { cwd: ROOT, env: environment, stdio: 'ignore' });
  await vi.waitFor(() => expect(hostPort({ data })).not.toBeNull(), { timeout: 30_000 });
  shell.kill('SIGKILL');
  await vi.waitFor(() => expect(processesWith(data)).toEqual([]), { timeout: 30_000 });
  rmSync(data, { recursive: true, force: true });
});

test('a word that nobody knows ends it at once', async () => {
  const start = started(['--fullscren']);
  await start.says(/--fullscren is not known here/);
  expect(await start.ended).toBe(2);
});
