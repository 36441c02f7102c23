/**
 * Starts the real frame for a test, on the Electron at hand, with its sandbox on and as an ordinary user even where root
 * runs the tests; and beside it a bare frame, an Electron app without a single lock, as the control of every denial.
 */
import { type ChildProcess, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { installedElectron } from '../../build/window/electron-binary.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

const electron = installedElectron({ root: ROOT, platform: process.platform, environment: process.env });
const isOnDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const electronProgram = electron.kind === 'found' ? electron.program : '';

/** Why the frame cannot be tested here, or null. */
export const whyNoFrame =
  electron.kind === 'missing' ? 'no Electron binary is at hand' : isOnDisplay ? null : 'there is no display';

/** Nobody's user on Linux; only root needs another one, since Chromium's sandbox refuses root. */
const NOBODY = 65534;
const AS_NOBODY = ['--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups', '--'];
const isRoot = process.getuid?.() === 0;
const canBeNobody = isRoot && whyNoFrame === null && nobodyCanSandbox();

/** Why the sandbox is off in these tests, or null where it is on. */
export const whyNoSandbox =
  isRoot && !canBeNobody ? 'root runs the tests, and no other user of this machine can open a sandbox' : null;

export interface FrameWish {
  /** A folder that stays; without one a new one is made and thrown away. */
  readonly folder?: string;
  /** Another app than the frame of this project. */
  readonly app?: string;
  readonly sandbox?: boolean;
  readonly args?: readonly string[];
  /** Beyond the address. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface FrameUnderTest {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Where it keeps what it keeps; `home` and all else lie in it. */
  readonly folder: string;
  readonly end: () => Promise<void>;
}

/** The frame's first page, loaded from this address (null: none is given); what stands on it is for the test to wait for. */
export async function openFrame(address: string | null, wish: FrameWish = {}): Promise<FrameUnderTest> {
  const folder = wish.folder ?? makeFolder();
  const sandbox = (wish.sandbox ?? true) && whyNoSandbox === null;
  const app = await _electron.launch({
    executablePath: programIn(folder),
    args: [wish.app ?? ROOT, ...(wish.args ?? [])],
    env: { ...environmentIn(folder, address), ...wish.environment },
    chromiumSandbox: sandbox,
  });
  const child = app.process();
  const page = await app.firstWindow();
  return {
    app,
    page,
    folder,
    end: async () => {
      await endApp(app, child);
      if (wish.folder === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** An app that guards nothing, on Electron's own defaults, with the two that its guards could mask turned on. */
export async function openBareFrame(address: string, args: readonly string[] = []): Promise<FrameUnderTest> {
  const folder = makeFolder();
  const frame = await openFrame(address, { folder, app: writeBareApp(folder), args });
  const end = async () => {
    await frame.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  return { ...frame, end };
}

/** Writes it into the folder and answers where. */
export function writeBareApp(folder: string): string {
  const app = path.join(folder, 'bare');
  mkdirSync(app);
  writeFileSync(path.join(app, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.cjs' }));
  writeFileSync(path.join(app, 'main.cjs'), BARE);
  return app;
}

const BARE = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 900, height: 900, webPreferences: { navigateOnDragDrop: true } });
  window.webContents.on('did-finish-load', () => window.webContents.setVisualZoomLevelLimits(1, 3));
  window.loadURL(process.env.BACKSTORY_ADDRESS);
});
app.on('window-all-closed', () => app.quit());
`;

/** A folder that the user who runs the frame may write. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstory-frame-'));
  chmodSync(folder, 0o755);
  if (canBeNobody) chownSync(folder, NOBODY, NOBODY);
  return folder;
}

/** What to start in this folder: Electron itself, or a script beside it that takes another user first. */
export function programIn(folder: string, program = electronProgram): string {
  if (!canBeNobody) return program;
  const script = path.join(folder, 'as-nobody');
  writeFileSync(script, `#!/bin/sh\nexec setpriv ${AS_NOBODY.join(' ')} '${program}' "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}

/** For a frame that is started without Playwright. */
export function argumentsOutside(...args: readonly string[]): string[] {
  return [...(whyNoSandbox === null ? [] : ['--no-sandbox']), ...args];
}

export function environmentIn(folder: string, address: string | null): Record<string, string> {
  const { BACKSTORY_ADDRESS: _, ...all } = process.env;
  const own = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(own),
    HOME: folder,
    XDG_CONFIG_HOME: path.join(folder, 'config'),
    XDG_CACHE_HOME: path.join(folder, 'cache'),
    ...(address !== null && { BACKSTORY_ADDRESS: address }),
  };
}

async function endApp(app: ElectronApplication, child: ChildProcess): Promise<void> {
  const kill = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await app.close().catch(() => {});
  clearTimeout(kill);
}

/** Tries what Chromium will try, and whether the project can be read at all. */
function nobodyCanSandbox(): boolean {
  if (process.platform !== 'linux' || !existsSync(electronProgram)) return false;
  const question = ['unshare', '--user', '--map-root-user', 'test', '-r', path.join(ROOT, 'package.json')];
  return spawnSync('setpriv', [...AS_NOBODY, ...question], { stdio: 'ignore' }).status === 0;
}
