/** The real frame around the real page, on the Electron at hand: how it starts, covers the display, and ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { expect, type Page, test } from '@playwright/test';
import {
  argumentsOutside,
  environmentIn,
  type FrameUnderTest,
  makeFolder,
  openFrame,
  programIn,
  ROOT,
  whyNoFrame,
  whyNoSandbox,
} from '../support/frame-under-test.ts';
import { type HostUnderTest, startHostUnderTest } from '../support/host-under-test.ts';

test.skip(whyNoFrame !== null, whyNoFrame ?? '');

let host: HostUnderTest;
let frame: FrameUnderTest;
let page: Page;

test.beforeAll(async () => {
  host = await startHostUnderTest();
  frame = await openFrame(host.kiosk);
  page = frame.page;
  await page.waitForURL(`${host.origin}/`);
  await page.locator('[data-screen="attract"]').waitFor();
});

test.afterAll(async () => {
  await frame?.end();
  await host?.stop();
});

/** Whether the one window lies over the whole display. */
function covers(): Promise<boolean> {
  return frame.app.evaluate(({ BrowserWindow, screen }) => {
    const { width, height } = screen.getPrimaryDisplay().bounds;
    const [window, ...others] = BrowserWindow.getAllWindows();
    const bounds = window?.getBounds();
    const isWhole = bounds?.x === 0 && bounds.y === 0 && bounds.width >= width && bounds.height >= height;
    return isWhole && others.length === 0 && window?.isKiosk() === true && window.isVisible();
  });
}

test('the kiosk covers the whole display, without a menu', async () => {
  expect(await covers()).toBe(true);
  const inside = await page.evaluate(() => [innerWidth >= screen.width, innerHeight >= screen.height]);
  expect(inside).toEqual([true, true]);
  expect(await frame.app.evaluate(({ Menu }) => Menu.getApplicationMenu())).toBeNull();
});

test('the page is painted with every processor, up to four', async () => {
  test.skip(process.platform !== 'linux', 'reads the command line of a process from /proc');
  const pid = await frame.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const given = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').split(' ');
  expect(given).toContain(`--num-raster-threads=${Math.min(4, cpus().length)}`);
});

test('a display that changes is covered again', async () => {
  await frame.app.evaluate(({ BrowserWindow, screen }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 40, width: 300, height: 300 });
    screen.emit('display-metrics-changed');
  });
  await expect.poll(covers).toBe(true);
});

test('the display is kept awake', async () => {
  const holds = () =>
    frame.app.evaluate(({ powerSaveBlocker }) => [0, 1, 2, 3].some((id) => powerSaveBlocker.isStarted(id)));
  expect(await holds()).toBe(true);
  await frame.app.evaluate(({ powerMonitor, powerSaveBlocker }) => {
    for (const id of [0, 1, 2, 3]) if (powerSaveBlocker.isStarted(id)) powerSaveBlocker.stop(id);
    powerMonitor.emit('resume');
  });
  expect(await holds()).toBe(true);
});

test('the page runs in a sandbox; without it the same test sees none', async () => {
  test.skip(process.platform !== 'linux', 'it looks at processes under /proc');
  test.skip(whyNoSandbox !== null, whyNoSandbox ?? '');
  expect(await filterOf(frame)).toBe('2');
  const open = await openFrame(host.kiosk, { sandbox: false });
  expect(await filterOf(open)).toBe('0');
  await open.end();
});

/** The kernel's own word on a page's process: 2 where its calls are filtered. */
async function filterOf({ app }: FrameUnderTest): Promise<string | undefined> {
  const id = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId());
  return /^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
}

test('a right click asks for no menu; with the page made to allow it, it does', async () => {
  await frame.app.evaluate(({ BrowserWindow }) => {
    const counted = globalThis as { menus?: number };
    counted.menus = 0;
    BrowserWindow.getAllWindows()[0]?.webContents.on('context-menu', () => {
      counted.menus = (counted.menus ?? 0) + 1;
    });
  });
  const menus = () => frame.app.evaluate(() => (globalThis as { menus?: number }).menus);
  await page.mouse.click(300, 300, { button: 'right' });
  await page.evaluate(() => addEventListener('contextmenu', (event) => event.stopImmediatePropagation(), true));
  await page.mouse.click(300, 300, { button: 'right' });
  await expect.poll(menus).toBe(1);
});

test('when the computer sleeps the page hears of it', async () => {
  await page.evaluate('window.slept = 0; window.backstoryFrame.onSuspended(() => { window.slept += 1; })');
  await frame.app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend');
    powerMonitor.emit('resume');
  });
  await expect.poll(() => page.evaluate('window.slept')).toBe(2);
});

test('the address is gone from the frame once it was read', async () => {
  expect(await frame.app.evaluate(() => process.env.BACKSTORY_ADDRESS ?? null)).toBeNull();
});

test('a second frame on the same host ends by itself', async () => {
  const second = start(frame.folder, host.kiosk, [ROOT]);
  expect(await codeOf(second)).toBe(4);
});

test('a frame without an address on this machine does not open', async () => {
  const folder = makeFolder();
  for (const address of ['', 'http://192.168.1.20:80/']) {
    expect(await codeOf(start(folder, address, [ROOT]))).toBe(2);
  }
  rmSync(folder, { recursive: true, force: true });
});

function start(folder: string, address: string, args: readonly string[]): ChildProcess {
  const env = environmentIn(folder, address);
  return spawn(programIn(folder), argumentsOutside(...args), { env, stdio: 'ignore' });
}

async function codeOf(child: ChildProcess): Promise<number | null> {
  return (await once(child, 'exit'))[0];
}
