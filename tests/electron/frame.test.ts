/** What the frame lets onto the glass, and where it puts it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFrameOptions } from '../../electron/frame-options.ts';
import { isAllowedRequest, isAllowedUrl } from '../../electron/is-allowed-url.ts';
import { windowPlace } from '../../electron/window-place.ts';

const HOST = 'http://127.0.0.1:4317/enter/00';

test('every page of the host may be opened', () => {
  expect(isAllowedUrl('http://127.0.0.1:4317/', HOST)).toBe(true);
  expect(isAllowedUrl('http://127.0.0.1:4317/enter/00', HOST)).toBe(true);
});

test.each([
  'http://127.0.0.1:4318/',
  'https://127.0.0.1:4317/',
  'http://localhost:4317/',
  'http://127.0.0.1:4317@example.org/',
  'http://example.org/',
  'file:///etc/passwd',
  'blob:http://127.0.0.1:4317/x',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:blank',
  'mailto:desk@example.org',
  'tel:112',
  'ms-settings:display',
  'intent://x',
  '',
])('%s is not opened', (url) => {
  expect(isAllowedUrl(url, HOST)).toBe(false);
});

const DESK = 'file:///app/dist/electron/ask-at-the-desk.html';

test('a picture inside the page is loaded, a picture from elsewhere is not', () => {
  expect(isAllowedRequest('data:image/png;base64,AA', HOST, DESK)).toBe(true);
  expect(isAllowedRequest('http://example.org/x.png', HOST, DESK)).toBe(false);
});

test('of the files on this computer the page that sends patients to the desk is the only one', () => {
  expect(isAllowedRequest(DESK, HOST, DESK)).toBe(true);
  expect(isAllowedUrl(DESK, HOST)).toBe(false);
  for (const other of ['file:///etc/passwd', `${DESK}/../main.cjs`, `${DESK}?x`]) {
    expect(isAllowedRequest(other, HOST, DESK)).toBe(false);
  }
});

test('the address comes by the environment, and only one on this machine is taken', () => {
  expect(readFrameOptions([], { BACKSTORY_ADDRESS: HOST })).toMatchObject({ address: HOST, windowed: false });
  expect(readFrameOptions(['--host', HOST], {})).toMatchObject({ address: HOST });
  expect(readFrameOptions(['--host', 'http://example.org:80/'], {})).toBeNull();
  expect(readFrameOptions(['--host', 'http://127.0.0.1:80@example.org/'], {})).toBeNull();
  expect(readFrameOptions(['--host'], {})).toBeNull();
  expect(readFrameOptions([], { BACKSTORY_ADDRESS: '' })).toBeNull();
});

test('without any address the frame is to have a host of its own', () => {
  expect(readFrameOptions(['--windowed'], {})).toMatchObject({ address: null, windowed: true });
});

const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
const workArea = { x: 60, y: 30, width: 1860, height: 1050 };

test('a kiosk covers the whole display, or the size it was given', () => {
  const kiosk = readFrameOptions([], { BACKSTORY_ADDRESS: HOST });
  const sized = readFrameOptions(['--screen', '1080x1920'], { BACKSTORY_ADDRESS: HOST });
  if (!kiosk || !sized) throw new Error('no options');
  expect(windowPlace(kiosk, bounds, workArea)).toEqual({ ...bounds, zoom: 1 });
  expect(windowPlace(sized, bounds, workArea)).toMatchObject({ width: 1080, height: 1920, zoom: 1 });
});

test('on a desk a whole portrait kiosk is drawn small enough to be seen at once', () => {
  const options = readFrameOptions(['--windowed'], { BACKSTORY_ADDRESS: HOST });
  if (!options) throw new Error('no options');
  const place = windowPlace(options, bounds, workArea);
  expect(place).toMatchObject({ x: 60, y: 30, height: 1050 });
  expect(place.width / place.height).toBeCloseTo(1080 / 1920, 2);
});

test('nothing in the frame opens another program, or is opened by one', () => {
  const room = path.resolve(import.meta.dirname, '../../electron');
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(10);
  const doors =
    /shell|openExternal|child_process|setAsDefaultProtocolClient|open-url|open-file|ipcMain|webviewTag: true/;
  for (const name of files) expect(readFileSync(path.join(room, name), 'utf8'), name).not.toMatch(doors);
  expect("import { shell } from 'electron';").toMatch(doors);
});
