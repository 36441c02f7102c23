/**
 * What a clinic gets: the packaged frame, made by the packaging script from the Electron at hand and started without a
 * test tool inside it, since its fuses shut every tool out. It says by itself, through the host, that it stands.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type FuseConfig, FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { readFuses, wrongFuses } from '../../build/package/fuses.ts';
import { environmentIn, makeFolder, programIn, ROOT, whyNoFrame, whyNoSandbox } from '../support/frame-under-test.ts';

test.skip(whyNoFrame !== null, whyNoFrame ?? '');
test.skip(process.platform !== 'linux', 'packages are made on Linux');
test.skip(whyNoSandbox !== null, whyNoSandbox ?? '');

let out: string;
let folder: string;
let unpacked: string;
/** The same program with its fuses as Electron ships them: the control of what they shut. */
let open: string;

test.beforeAll(async () => {
  out = mkdtempSync(path.join(tmpdir(), 'backstory-packages-'));
  chmodSync(out, 0o755);
  folder = makeFolder();
  const made = spawnSync(process.execPath, ['build/package.ts', 'dir', '--out', out], { cwd: ROOT, encoding: 'utf8' });
  expect(made.status, made.stdout + made.stderr).toBe(0);
  unpacked = path.join(out, process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked');
  open = path.join(unpacked, 'backstory-open');
  copyFileSync(path.join(unpacked, 'backstory'), open);
  const asShipped = { [FuseV1Options.RunAsNode]: true, [FuseV1Options.OnlyLoadAppFromAsar]: false };
  await flipFuses(open, { version: FuseVersion.V1, ...asShipped } as FuseConfig);
});

test.afterAll(() => {
  for (const place of [out, folder]) rmSync(place, { recursive: true, force: true, maxRetries: 10 });
});

/** The packaged frame, without an address unless an argument names one. */
function start(args: readonly string[], more: Readonly<Record<string, string>> = {}, program?: string): ChildProcess {
  const env = { ...environmentIn(folder, ''), ...more };
  return spawn(programIn(folder, program ?? path.join(unpacked, 'backstory')), args, { env, stdio: 'ignore' });
}

async function codeOf(child: ChildProcess): Promise<number | null> {
  return (await once(child, 'exit'))[0];
}

test('every fuse of the package stands as it should', async () => {
  const wire = await readFuses(path.join(unpacked, 'backstory'));
  expect(Object.keys(wire).length).toBeGreaterThanOrEqual(7);
  expect(wrongFuses(wire)).toEqual([]);
  expect(wrongFuses(await readFuses(open))).toEqual(['RunAsNode', 'OnlyLoadAppFromAsar']);
});

test('its archive holds the frame alone, without maps or tests, and nothing else lies there to be started', () => {
  const resources = path.join(unpacked, 'resources');
  expect(readdirSync(resources).filter((name) => name.endsWith('.asar'))).toEqual(['app.asar']);
  const archive = readFileSync(path.join(resources, 'app.asar'));
  const header = JSON.parse(archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8'));
  expect(Object.keys(header.files)).toEqual(['dist', 'package.json']);
  const { dist } = header.files;
  expect(Object.keys(dist.files.electron.files).sort()).toEqual(['ask-at-the-desk.html', 'main.cjs', 'preload.cjs']);
});

test('the packaged kiosk reaches its start screen on the host that came with it, and ends when told', async () => {
  const program = path.join(unpacked, 'resources/host/dist/host/main.mjs');
  const args = [program, '--port', '0', '--data', path.join(out, 'data'), '--sample'];
  // This Electron is too old to run it, so the Node of the tests does.
  const host = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(createInterface({ input: host.stdout }), 'line');
    const { kiosk, health }: { kiosk: string; health: string } = JSON.parse(String(line));
    const kept = async () => (await fetch(health)).json();
    expect(await kept()).toMatchObject({ ok: true, attractShownAt: null });
    const frame = start(['--host', kiosk]);
    await expect.poll(async () => (await kept()).attractShownAt, { timeout: 30_000 }).not.toBeNull();
    const ended = codeOf(frame);
    frame.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    host.kill();
  }
});

test('with a switch that opens it the packaged frame does not start; without one it comes as far as its address', async () => {
  expect(await codeOf(start([]))).toBe(2);
  // Every other one: electron/forbidden-switch.
  const openers = [
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--inspect',
    '--no-sandbox',
    '--host-resolver-rules=MAP * 127.0.0.1',
    `--user-data-dir=${folder}/other`,
  ];
  for (const opener of openers) {
    expect(await codeOf(start([opener, '--host', 'http://127.0.0.1:9/'])), opener).toBe(6);
  }
});

test('the packaged frame cannot be used as a plain Node; with its fuse as shipped it can', async () => {
  const asNode = { ELECTRON_RUN_AS_NODE: '1' };
  const script = ['-e', 'process.exit(42)'];
  expect(await codeOf(start(script, asNode))).toBe(2);
  expect(await codeOf(start(script, asNode, open))).toBe(42);
});

test('a folder in the place of its archive is not started; with the fuse as shipped it is', async () => {
  const resources = path.join(unpacked, 'resources');
  const other = path.join(resources, 'app');
  mkdirSync(other);
  writeFileSync(path.join(other, 'package.json'), JSON.stringify({ name: 'other', main: 'main.cjs' }));
  writeFileSync(path.join(other, 'main.cjs'), "require('electron').app.exit(43);");
  renameSync(path.join(resources, 'app.asar'), path.join(resources, 'away.asar'));
  try {
    expect(await codeOf(start([]))).not.toBe(43);
    expect(await codeOf(start([], {}, open))).toBe(43);
  } finally {
    renameSync(path.join(resources, 'away.asar'), path.join(resources, 'app.asar'));
    rmSync(other, { recursive: true });
  }
});
