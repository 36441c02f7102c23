/**
 * What the frame refuses a page that would lead a patient out of the kiosk, on a page that tries it all. Each refusal has
 * its control: the same hand on a bare frame without locks gets through.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type FrameUnderTest, openBareFrame, openFrame, whyNoFrame } from '../support/frame-under-test.ts';
import { serveTemptingPage, type TemptingPage } from '../support/tempting-page.ts';

test.skip(whyNoFrame !== null, whyNoFrame ?? '');

const FAKE_CAMERA = ['--use-fake-device-for-media-stream'];

let tempting: TemptingPage;
let frame: FrameUnderTest;
let bare: FrameUnderTest;

test.beforeAll(async () => {
  tempting = await serveTemptingPage();
  frame = await openFrame(`${tempting.origin}/`, { args: FAKE_CAMERA });
  bare = await openBareFrame(`${tempting.origin}/`, FAKE_CAMERA);
  for (const one of [frame, bare]) await offerPicture(one);
});

test.afterAll(async () => {
  await frame?.end();
  await bare?.end();
  await tempting?.close();
});

test.beforeEach(async () => {
  for (const { page } of [frame, bare]) await page.goto(`${tempting.origin}/`);
  tempting.visits();
});

/** The host's own pages may be led to; once one has come, what was tried before it has been dealt with. */
async function settle({ page }: FrameUnderTest): Promise<void> {
  await page.evaluate(() => location.assign('/settled'));
  await page.waitForURL(`${tempting.origin}/settled`);
}

async function windows({ app }: FrameUnderTest): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

async function closeOthers({ app }: FrameUnderTest): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const all = BrowserWindow.getAllWindows().sort((one, other) => one.id - other.id);
    for (const other of all.slice(1)) other.destroy();
  });
}

const click = (link: string, options: Parameters<Page['click']>[1] = {}) => {
  return (page: Page) => page.click(link, { ...options, noWaitAfter: true });
};

const WAYS_OUT: Readonly<Record<string, (page: Page, elsewhere: string) => Promise<unknown>>> = {
  'a link': click('#link'),
  'a link to a new window': click('#blank'),
  'a link touched with Ctrl held down': click('#link', { modifiers: ['Control'] }),
  'a link touched with Shift held down': click('#link', { modifiers: ['Shift'] }),
  'a link pressed with the middle button': click('#link', { button: 'middle' }),
  'a form': click('#form button'),
  'a script that goes elsewhere': (page, there) => page.evaluate((url) => location.assign(url), there),
  'a script that opens a window': (page, there) => page.evaluate((url) => void window.open(url), there),
  'a redirect by the host': (page) => page.evaluate(() => location.assign('/away')),
  'a page inside the page': (page, there) =>
    page.evaluate((url) => {
      document.body.appendChild(document.createElement('iframe')).src = url;
    }, there),
  'a question to another address': (page, there) =>
    page.evaluate((url) => fetch(url, { mode: 'no-cors' }).catch(() => {}), there),
  'an address dropped onto the page': async (page, there) => {
    const line = await page.context().newCDPSession(page);
    const data = { items: [{ mimeType: 'text/uri-list', data: there }], files: [], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await line.send('Input.dispatchDragEvent', { type, x: 300, y: 600, data });
    }
  },
};

for (const [name, go] of Object.entries(WAYS_OUT)) {
  test(`${name} leads nowhere`, async () => {
    await go(frame.page, tempting.elsewhere);
    await settle(frame);
    expect(tempting.visits()).toBe(0);
    expect(await windows(frame)).toBe(1);
    await go(bare.page, tempting.elsewhere);
    await expect.poll(tempting.visits).toBeGreaterThan(0);
    await closeOthers(bare);
  });
}

const WISHES: Readonly<Record<string, () => Promise<string>>> = {
  'where the kiosk stands': () =>
    new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        // 1 is a refusal; without a network the place itself is not found.
        ({ code }) => resolve(code === 1 ? 'refused' : 'given'),
        { timeout: 1000 },
      ),
    ),
  notifications: () => Notification.requestPermission().then((said) => (said === 'granted' ? 'given' : 'refused')),
  'the microphone': () =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      () => 'refused',
    ),
  'the camera': () =>
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    ),
  'showing the display to somebody': () =>
    navigator.mediaDevices.getDisplayMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    ),
  'what was copied': () =>
    navigator.clipboard.readText().then(
      () => 'given',
      () => 'refused',
    ),
  'copying something': () =>
    navigator.clipboard.writeText('left behind').then(
      () => 'given',
      () => 'refused',
    ),
  'a picture above all windows': async () => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
    const video = document.body.appendChild(document.createElement('video'));
    Object.assign(video, { muted: true, srcObject: canvas.captureStream() });
    await video.play();
    return Promise.resolve()
      .then(() => video.requestPictureInPicture())
      .then(
        () => document.exitPictureInPicture().then(() => 'given'),
        () => 'refused',
      );
  },
};

/** Each frame has a picture to give: Electron offers none by itself. */
function offerPicture({ app }: FrameUnderTest): Promise<void> {
  return app.evaluate(({ session }) =>
    session.defaultSession.setDisplayMediaRequestHandler(({ frame: asking }, give) => give({ video: asking as never })),
  );
}

for (const [wish, ask] of Object.entries(WISHES)) {
  test(`a page that asks for ${wish} is refused`, async () => {
    expect(await frame.page.evaluate(ask)).toBe('refused');
    expect(await bare.page.evaluate(ask)).toBe('given');
  });
}

test('a file that a link offers is not saved', async () => {
  const saved = ({ folder }: FrameUnderTest) => readdirSync(folder).filter((name) => name === 'saved.bin');
  for (const { app, folder } of [frame, bare]) {
    await app.evaluate(
      ({ BrowserWindow }, file) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.session.on('will-download', (_event, item) => item.setSavePath(file));
      },
      path.join(folder, 'saved.bin'),
    );
  }
  await click('#download')(frame.page);
  await expect.poll(() => tempting.asked.includes('/file.bin')).toBe(true);
  await settle(frame);
  await click('#download')(bare.page);
  await expect.poll(() => saved(bare)).toHaveLength(1);
  expect(saved(frame)).toEqual([]);
});

/** With a mouse that has a key for it. */
async function pressBack({ page }: FrameUnderTest): Promise<void> {
  const line = await page.context().newCDPSession(page);
  const at = { x: 400, y: 500, button: 'back', clickCount: 1 } as const;
  await line.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await line.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}

const hasPast = ({ app }: FrameUnderTest) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.canGoBack());

for (const by of ['a mouse with a key for it', 'a script']) {
  test(`${by} does not lead back to what stood here before`, async () => {
    const second = `${tempting.origin}/second`;
    const goOn = async ({ page }: FrameUnderTest) => {
      await page.evaluate(() => location.assign('/second'));
      await page.waitForURL(second);
    };
    const goBack = async (one: FrameUnderTest) => {
      if (by !== 'a script') return pressBack(one);
      await one.page.evaluate(() => setTimeout(() => history.back(), 0));
    };
    await goOn(bare);
    expect(await hasPast(bare)).toBe(true);
    await goOn(frame);
    await expect.poll(() => hasPast(frame)).toBe(false);
    await goBack(frame);
    await goBack(bare);
    await bare.page.waitForURL(`${tempting.origin}/`);
    expect(frame.page.url()).toBe(second);
  });
}

test('a host that asks for a password gets none, and nobody at the glass is asked', async () => {
  const [nobody, nurse] = [await countChallenges(frame, false), await countChallenges(bare, true)];
  const ask = ({ page }: FrameUnderTest) => page.evaluate(() => fetch('/locked').then(({ status }) => status));
  expect([await ask(frame), await ask(bare)]).toEqual([401, 200]);
  expect([await nobody(), await nurse()]).toEqual([1, 1]);
  const heard = tempting.asked.length;
  await frame.page.evaluate(() => location.assign('/locked'));
  // The desk page comes, and then the kiosk again.
  await expect.poll(() => tempting.asked.slice(heard)).toEqual(expect.arrayContaining(['/locked', '/']));
  await frame.page.waitForURL(`${tempting.origin}/`);
  expect(await nobody()).toBe(2);
  expect(await windows(frame)).toBe(1);
  await bare.page.evaluate(() => location.assign('/locked'));
  await expect(bare.page).toHaveTitle('Let in');
});

/** How often the host has asked; `isAnswered` gives it what it asks for. */
async function countChallenges({ app }: FrameUnderTest, isAnswered: boolean): Promise<() => Promise<number>> {
  const counted = await app.evaluateHandle(({ app: electron }, isIn) => {
    const seen = { challenges: 0 };
    electron.on('login', (event, _page, _request, _by, answer) => {
      seen.challenges += 1;
      if (!isIn) return;
      event.preventDefault();
      answer('nurse', 'a password');
    });
    return seen;
  }, isAnswered);
  return () => counted.evaluate(({ challenges }) => challenges);
}

test('a page that asks to stay is loaded afresh all the same', async () => {
  const isOld = ({ page }: FrameUnderTest) => page.evaluate('window.isOld ?? null').catch(() => true);
  const reload = async ({ app, page }: FrameUnderTest) => {
    // Only a page that somebody has touched may ask.
    await page.click('body', { position: { x: 300, y: 700 } });
    await page.evaluate(() => {
      Object.assign(window, { isOld: true });
      addEventListener('beforeunload', (event) => {
        event.preventDefault();
        event.returnValue = 'stay';
      });
    });
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const asked = new Promise((resolve) => contents?.once('will-prevent-unload', () => resolve(null)));
      contents?.reload();
      return asked;
    });
  };
  await reload(bare);
  await reload(frame);
  await expect.poll(() => isOld(frame)).toBeNull();
  expect(await isOld(bare)).toBe(true);
  await bare.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.once('will-prevent-unload', (event) => event.preventDefault()),
  );
});

test('the page has one thing from the frame, which it cannot change, and no way to tell it anything', async () => {
  const { page, app } = frame;
  const reach = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in globalThis),
  );
  expect(reach).toEqual([]);
  expect(await page.evaluate('Object.keys(window.backstoryFrame)')).toEqual(['onSuspended']);
  expect(await page.evaluate('window.backstoryFrame.other = 1, "other" in window.backstoryFrame')).toBe(false);
  expect(await app.evaluate(({ ipcMain }) => ipcMain.eventNames().filter((name) => name !== 'error'))).toEqual([]);
});

// The last test: for ten seconds after it the browser follows no script of this page elsewhere.
test('five thousand entries in the history at once leave no way back', async () => {
  const fill = ({ page }: FrameUnderTest) =>
    page.evaluate(() => {
      for (let entry = 1; entry <= 5_000; entry += 1) history.pushState({ entry }, '', `/?entry=${entry}`);
      return location.href;
    });
  const [last, lastBare] = [await fill(frame), await fill(bare)];
  await expect.poll(() => hasPast(frame)).toBe(false);
  expect(await hasPast(bare)).toBe(true);
  await pressBack(frame);
  await pressBack(bare);
  await expect.poll(() => bare.page.url()).not.toBe(lastBare);
  expect(frame.page.url()).toBe(last);
  expect(await frame.page.evaluate(() => location.href)).toBe(last);
});
