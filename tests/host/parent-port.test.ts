/** The host under a frame that runs it as a process of its own; Node plays the frame, its channel Electron's port. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startHost } from './start-host.ts';
import { tempFolder } from './temp-folder.ts';
import { tinyPage } from './tiny-page.ts';

const MAIN = resolve(import.meta.dirname, '../../host/main.ts');
const PORT = `process.parentPort = {
  on: (name, tell) => process.on(name, (data) => tell({ data })),
  postMessage: (message) => process.send(message),
}`;
const SECRET = 'cd'.repeat(32);

function startUnderFrame(): { child: ChildProcess; data: string; address: Promise<string> } {
  const data = tempFolder();
  const args = ['--port', '0', '--data', data, '--kiosk-dist', tinyPage(), '--secret-from-parent'];
  const execArgv = ['--import', `data:text/javascript,${encodeURIComponent(PORT)}`];
  const child = fork(MAIN, args, { execArgv, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const address = once(child.stdout ?? child, 'data').then(([line]) => String(JSON.parse(String(line)).kiosk));
  return { child, data, address };
}

test('takes its secret from the frame, keeps it to itself, and ends in order when the frame says so', async () => {
  const { child, data, address } = startUnderFrame();
  child.send(SECRET);
  expect(await address).toMatch(new RegExp(`/enter/${SECRET}$`));
  expect((await fetch(await address)).status).toBe(200);
  expect(child.spawnargs.join(' ')).not.toContain(SECRET);
  const lastWord = once(child, 'message');
  child.send('end');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect((await lastWord)[0]).toBe(0);
  expect(existsSync(join(data, 'running'))).toBe(false);
  const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) expect(readFileSync(join(parentPath, name), 'utf8')).not.toContain(SECRET);
});

test('a frame that hands over no secret, or goes before it does, gets no host', async () => {
  for (const said of ['short', 'end', { secret: SECRET }]) {
    const { child } = startUnderFrame();
    child.send(said);
    expect(await once(child, 'exit'), JSON.stringify(said)).toEqual([2, null]);
  }
}, 20_000);

test('without a frame there is nobody to take a secret from', async () => {
  const flags = ['--port', '0', '--data', tempFolder(), '--kiosk-dist', tinyPage(), '--secret-from-parent'];
  const { code, err } = await startHost(flags).ended;
  expect([code, err]).toEqual([2, 'There is no frame here that could hand over a secret.\n']);
});
