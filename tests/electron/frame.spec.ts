/** The real frame around the real page, on the Electron at hand. Each lock has a control that shows what it stops. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { installedElectron } from '../../build/window/electron-binary.ts';
import { type HostUnderTest, startHostUnderTest } from '../support/host-under-test.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const electron = installedElectron({ root: ROOT, platform: process.platform, environment: process.env });
const isOnDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const program = electron.kind === 'found' ? electron.program : '';
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

test.skip(electron.kind === 'missing', 'no Electron binary is at hand');
test.skip(!isOnDisplay, 'there is no display');

let host: HostUnderTest;
let folder: string;
let app: ElectronApplication;
let page: Page;

test.beforeEach(async () => {
  host = await startHostUnderTest();
  folder = mkdtempSync(path.join(tmpdir(), 'backstory-frame-'));
  app = await _electron.launch({
    executablePath: program,
    args: [...asRoot, ROOT],
    env: { ...environment(), BACKSTORY_ADDRESS: host.kiosk },
  });
  page = await app.firstWindow();
  await page.waitForURL(`${host.origin}/`);
  await page.locator('[data-screen="attract"]').waitFor();
});

test.afterEach(async () => {
  await app?.close();
  await host?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The frame's own folders lie in the test's. */
function environment(): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(own), XDG_CONFIG_HOME: folder };
}

test('the kiosk covers the whole display, without a menu', async () => {
  const { covers, menu } = await app.evaluate(({ BrowserWindow, Menu, screen }) => {
    const { width, height } = screen.getPrimaryDisplay().bounds;
    const bounds = BrowserWindow.getAllWindows()[0]?.getBounds();
    return {
      covers: bounds?.x === 0 && bounds.y === 0 && bounds.width >= width && bounds.height >= height,
      menu: Menu.getApplicationMenu(),
    };
  });
  expect(covers).toBe(true);
  const inside = await page.evaluate(() => [innerWidth >= screen.width, innerHeight >= screen.height]);
  expect(inside).toEqual([true, true]);
  expect(menu).toBeNull();
});

test('the page has a browser around it, not a computer', async () => {
  const reach = await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis));
  expect(reach).toEqual([]);
  expect(await page.evaluate('Object.keys(window.backstoryFrame)')).toEqual(['onSuspended']);
});

test('the page cannot be led away from the host', async () => {
  let visits = 0;
  const elsewhere = createServer((_request, answer) => {
    visits += 1;
    answer.end('<title>Elsewhere</title>');
  }).listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
  await page.evaluate((there) => location.assign(there), address);
  // Within the host the same order is followed, so that the first one has been dealt with.
  await page.evaluate(() => location.assign('/health'));
  await page.waitForURL(`${host.origin}/health`);
  expect(visits).toBe(0);
  // With the guards taken out the page goes where it is led.
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.removeAllListeners('will-navigate');
    contents?.removeAllListeners('will-frame-navigate');
    contents?.session.webRequest.onBeforeRequest(null);
  });
  await page.evaluate((there) => location.assign(there), address);
  await page.waitForURL(address);
  expect(visits).toBeGreaterThan(0);
  elsewhere.close();
});

test('no second window opens, not even on the host', async () => {
  const opened = await page.evaluate(() => window.open('/health') !== null);
  expect(opened).toBe(false);
  expect(app.windows()).toHaveLength(1);
});

test('what a page may ask a browser for is refused', async () => {
  const answers = await page.evaluate(async () => {
    const place = await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        ({ code }) => resolve(code === 1 ? 'denied' : 'failed'),
      ),
    );
    return [place, await Notification.requestPermission()];
  });
  expect(answers).toEqual(['denied', 'denied']);
});

test('when the computer sleeps the page hears of it', async () => {
  await page.evaluate('window.slept = 0; window.backstoryFrame.onSuspended(() => { window.slept += 1; })');
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend');
    powerMonitor.emit('resume');
  });
  await expect.poll(() => page.evaluate('window.slept')).toBe(2);
});

test('a page whose process died comes back at the start', async () => {
  const before = await attractShownAt();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(attractShownAt, { timeout: 20_000 }).toBeGreaterThan(before);
});

async function attractShownAt(): Promise<number> {
  const { attractShownAt: at }: { attractShownAt: number | null } = await (await fetch(host.health)).json();
  return at ?? 0;
}

test('the address is gone from the frame once it was read', async () => {
  expect(await app.evaluate(() => process.env.BACKSTORY_ADDRESS ?? null)).toBeNull();
});

test('a second frame on the same host ends by itself', async () => {
  const second = spawn(program, [...asRoot, ROOT], { env: { ...environment(), BACKSTORY_ADDRESS: host.kiosk } });
  expect((await once(second, 'exit'))[0]).toBe(4);
});

test('a frame without an address on this machine does not open', async () => {
  for (const address of ['', 'http://192.168.1.20:80/']) {
    const lost = spawn(program, [...asRoot, ROOT], { env: { ...environment(), BACKSTORY_ADDRESS: address } });
    expect((await once(lost, 'exit'))[0]).toBe(2);
  }
});
