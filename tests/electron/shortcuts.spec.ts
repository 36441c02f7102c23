/**
 * Keys of a keyboard, fingers on a touchpad and orders to close, as the window gets them from the system. Each refusal has
 * its control: the same on a bare frame without locks.
 */
import { expect, type Page, test } from '@playwright/test';
import { type FrameUnderTest, openBareFrame, openFrame, whyNoFrame } from '../support/frame-under-test.ts';
import { serveTemptingPage, type TemptingPage } from '../support/tempting-page.ts';

test.skip(whyNoFrame !== null, whyNoFrame ?? '');

let tempting: TemptingPage;
let frame: FrameUnderTest;
let bare: FrameUnderTest;

test.beforeEach(async () => {
  tempting = await serveTemptingPage();
  [frame, bare] = await Promise.all([openFrame(`${tempting.origin}/`), openBareFrame(`${tempting.origin}/`)]);
  for (const { page } of [frame, bare]) await page.waitForURL(`${tempting.origin}/`);
  for (const one of [frame, bare]) await hear(one);
});

/** A window that has just been opened loses keys; from here on it hears them. */
async function hear(one: FrameUnderTest): Promise<void> {
  await expect(async () => {
    await press(one, { key: 'Tab', held: [] });
    expect(await keysOf(one.page)).not.toEqual([]);
  }).toPass();
  await press(one, { key: 'z', held: [] });
  await expect.poll(() => keysOf(one.page)).toContain('z');
  await one.page.evaluate('keys.length = 0');
}

test.afterEach(async () => {
  await frame?.end();
  await bare?.end();
  await tempting?.close();
});

interface Chord {
  readonly key: string;
  readonly held: ('control' | 'shift' | 'alt' | 'meta')[];
}

const CHORDS: readonly Chord[] = [
  ...[...'PRWQOSUJHDNTLFGA'].map((key): Chord => ({ key, held: ['control'] })),
  ...[...'IJCRWNPS'].map((key): Chord => ({ key, held: ['control', 'shift'] })),
  ...['=', '-', '0', 'Plus'].map((key): Chord => ({ key, held: ['control'] })),
  ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12'].map((key): Chord => ({ key, held: [] })),
  ...['F4', 'Left', 'Right', 'Space', 'F'].map((key): Chord => ({ key, held: ['alt'] })),
  ...['Q', 'W', 'M'].map((key): Chord => ({ key, held: ['meta'] })),
];

/** Keys as the window gets them from the system, not as the page gets them from a test. */
async function press({ app }: FrameUnderTest, ...chords: readonly Chord[]): Promise<void> {
  await app.evaluate(({ BrowserWindow }, all) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.focus();
    for (const { key, held } of all) {
      window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: key, modifiers: held });
      window?.webContents.sendInputEvent({ type: 'keyUp', keyCode: key, modifiers: held });
    }
  }, chords);
}

const keysOf = (page: Page) => page.evaluate<string[]>('keys');

test('no shortcut of a browser does anything; the keys that move through a page do', async () => {
  const state = () =>
    frame.app.evaluate(({ BrowserWindow }) => {
      const all = BrowserWindow.getAllWindows().map((window) => ({
        bounds: window.getBounds(),
        shown: window.isVisible() && window.isKiosk() && !window.isMinimized(),
        address: window.webContents.getURL(),
        zoom: window.webContents.getZoomFactor(),
        tools: window.webContents.isDevToolsOpened(),
      }));
      return JSON.stringify(all);
    });
  const before = await state();
  await press(frame, ...CHORDS, { key: 'Tab', held: [] }, { key: 'a', held: [] }, { key: 'Space', held: ['shift'] });
  await expect.poll(() => keysOf(frame.page)).toEqual(['Tab', 'a', ' ']);
  expect(await state()).toBe(before);
});

test('without locks the same keys reach the page, load it afresh, change its size, open the tools and close it', async () => {
  const ask = <T>(of: (window: Electron.BrowserWindow) => T) =>
    bare.app.evaluate<T | null, string>(({ BrowserWindow }, what) => {
      const [window] = BrowserWindow.getAllWindows();
      return window ? new Function('window', `return (${what})(window)`)(window) : null;
    }, of.toString());
  await press(bare, { key: 'P', held: ['control'] }, { key: 'F5', held: [] });
  await expect.poll(() => keysOf(bare.page)).toEqual(['Control+p', 'F5']);
  await expect(async () => {
    // A menu acts on the window that has the focus, which comes and goes where no window manager runs.
    await press(bare, { key: '-', held: ['control'] });
    expect(await ask((window) => window.webContents.getZoomFactor())).toBeLessThan(1);
  }).toPass();
  await bare.page.evaluate(() => void Object.assign(window, { stays: true }));
  await press(bare, { key: 'R', held: ['control'] });
  await expect.poll(() => bare.page.evaluate('window.stays ?? null').catch(() => true)).toBeNull();
  await press(bare, { key: 'F11', held: [] });
  await expect.poll(() => ask((window) => window.isFullScreen())).toBe(true);
  await press(bare, { key: 'I', held: ['control', 'shift'] });
  await expect.poll(() => ask((window) => window.webContents.isDevToolsOpened())).toBe(true);
  await press(bare, { key: 'W', held: ['control'] });
  await expect.poll(() => bare.app.windows().length).toBe(0);
});

test('the developer tools cannot be opened', async () => {
  const open = ({ app }: FrameUnderTest) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.openDevTools());
  const isOpen = ({ app }: FrameUnderTest) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isDevToolsOpened());
  await open(frame);
  await open(bare);
  await expect.poll(() => isOpen(bare)).toBe(true);
  expect(await isOpen(frame)).toBe(false);
});

test('two fingers on a touchpad do not enlarge the page', async () => {
  const scale = async ({ page }: FrameUnderTest) => {
    const line = await page.context().newCDPSession(page);
    const pinch = { x: 300, y: 300, scaleFactor: 3, gestureSourceType: 'mouse' } as const;
    await line.send('Input.synthesizePinchGesture', pinch);
    return page.evaluate(() => visualViewport?.scale);
  };
  expect(await scale(frame)).toBe(1);
  expect(await scale(bare)).toBeGreaterThan(2);
});

test('a window that is told to close stays, and one that goes all the same comes back', async () => {
  const ids = ({ app }: FrameUnderTest) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(({ id }) => id));
  await frame.page.evaluate(() => window.close());
  const isGone = await frame.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.close();
    window?.minimize();
    return window?.isDestroyed();
  });
  expect(isGone).toBe(false);
  // A page that still follows where it is led was not closed meanwhile.
  await frame.page.evaluate(() => location.assign('/still-there'));
  await frame.page.waitForURL(`${tempting.origin}/still-there`);
  expect(await ids(frame)).toEqual([1]);
  await frame.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy());
  await expect.poll(() => ids(frame)).toEqual([2]);
});

test('a page cannot make its window smaller or move it', async () => {
  const bounds = ({ app }: FrameUnderTest) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  const whole = await bounds(frame);
  for (const { page } of [frame, bare]) {
    await page.evaluate(() => {
      window.resizeTo(300, 300);
      window.moveTo(50, 50);
    });
  }
  await expect.poll(() => bounds(bare)).toMatchObject({ x: 50, y: 50, width: 300 });
  await expect.poll(() => bounds(frame)).toEqual(whole);
});

for (const way of ['its script', 'the system']) {
  test(`without locks a window that ${way} tells to close is gone`, async () => {
    if (way === 'its script') await bare.page.evaluate(() => window.close());
    else await bare.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect.poll(() => bare.app.windows().length).toBe(0);
  });
}
