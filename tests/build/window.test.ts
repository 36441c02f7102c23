/** Which window opens, what it is told, and what its end means. */
import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { kioskAddress } from '../../build/start/host-process.ts';
import { typedFolder } from '../../build/start/typed-folder.ts';
import { browserArguments, startPage } from '../../build/window/browser-arguments.ts';
import { messageReader } from '../../build/window/browser-pipe.ts';
import { chooseWay, hasDisplay } from '../../build/window/choose-way.ts';
import { failedToday } from '../../build/window/electron-binary.ts';
import { frameArguments } from '../../build/window/frame-window.ts';
import { judgeWindow, type WindowEnd } from '../../build/window/kiosk-window.ts';
import { kioskSwitches } from '../../core/browser-switches.ts';

const SECRET = 'ab'.repeat(32);
const noElectron = { kind: 'missing', why: 'it could not be fetched' } as const;

test('Electron is taken without a word where it is there', () => {
  const there = {
    hasDisplay: true,
    electron: { kind: 'found', program: '/e/electron' },
    browser: '/usr/bin/chromium',
  } as const;
  expect(chooseWay(there)).toEqual({ way: { kind: 'electron', program: '/e/electron' }, line: null });
});

test('without Electron the kiosk says in one line that it opens in a browser', () => {
  const { way, line } = chooseWay({ hasDisplay: true, electron: noElectron, browser: '/usr/bin/chromium' });
  expect(way).toEqual({ kind: 'browser', program: '/usr/bin/chromium' });
  expect(line).toBe('There is no Electron (it could not be fetched); the kiosk opens in /usr/bin/chromium instead.');
});

test('a browser that was asked for needs no explaining', () => {
  expect(chooseWay({ hasDisplay: true, electron: null, browser: '/usr/bin/chromium' }).line).toBeNull();
});

test('without a browser, or without a display, the address is printed', () => {
  expect(chooseWay({ hasDisplay: true, electron: noElectron, browser: null }).way).toEqual({ kind: 'address' });
  expect(chooseWay({ hasDisplay: true, electron: null, browser: null }).line).toMatch(/^No Chromium/);
  expect(chooseWay({ hasDisplay: false, electron: null, browser: '/usr/bin/chromium' }).way).toEqual({
    kind: 'address',
  });
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('win32', {})).toBe(true);
});

const look = {
  windowed: false,
  screen: null,
  asRoot: false,
  profile: '/tmp/p',
  startAddress: 'file:///tmp/p/start.html',
};

test('a kiosk covers the glass; on a desk it stands in a window half its size', () => {
  expect(browserArguments(look)).toContain('--kiosk');
  const windowed = browserArguments({ ...look, windowed: true });
  expect(windowed).not.toContain('--kiosk');
  expect(windowed).toEqual(expect.arrayContaining(['--window-size=1080,1920', '--force-device-scale-factor=0.5']));
});

test('a browser that stands in for the frame paints with every processor, and is never pinched or swiped', () => {
  const given = browserArguments(look);
  expect(given).toEqual(expect.arrayContaining(['--disable-pinch', '--overscroll-history-navigation=0']));
  expect(given).toContain(`--num-raster-threads=${Math.min(4, availableParallelism())}`);
  expect(kioskSwitches(1)).toContainEqual(['num-raster-threads', '1']);
  expect(kioskSwitches(64)).toContainEqual(['num-raster-threads', '4']);
});

test('the browser keeps its sandbox unless root runs it', () => {
  expect(browserArguments(look)).not.toContain('--no-sandbox');
  expect(browserArguments({ ...look, asRoot: true })).toContain('--no-sandbox');
  expect(frameArguments('/app', look)).not.toContain('--no-sandbox');
  expect(frameArguments('/app', { ...look, asRoot: true })).toContain('--no-sandbox');
});

test('the secret is posted from the start file and stands in no address that a history keeps', () => {
  const page = startPage(`http://127.0.0.1:4317/enter/${SECRET}`);
  expect(page).toContain('method="post" action="http://127.0.0.1:4317/enter"');
  expect(page).toContain(`value="${SECRET}"`);
  expect(page).not.toContain(`enter/${SECRET}`);
});

test('an address of another shape cannot break out of the start file', () => {
  expect(startPage('http://127.0.0.1:1/</script><script>alert(1)')).not.toContain('</script><script>');
});

const end: WindowEnd = {
  way: 'browser',
  windowed: false,
  isFirst: false,
  ended: { code: 0, signal: null, failure: null },
  ranForMs: 600_000,
};

test('a frame that asks to be started afresh is, even within seconds of the first start and on a desk', () => {
  const asks = {
    ...end,
    way: 'electron',
    isFirst: true,
    ranForMs: 4000,
    ended: { code: 5, signal: null, failure: null },
  } as const;
  expect(judgeWindow(asks)).toBe('open-again');
  expect(judgeWindow({ ...asks, windowed: true })).toBe('open-again');
  expect(judgeWindow({ ...asks, ended: { ...asks.ended, code: 6 } })).toBe('end-all');
});

test('a kiosk window that was closed or crashed opens again; on a desk closing ends the program', () => {
  expect(judgeWindow(end)).toBe('open-again');
  expect(judgeWindow({ ...end, ended: { code: null, signal: 'SIGSEGV', failure: null }, ranForMs: 50 })).toBe(
    'open-again',
  );
  expect(judgeWindow({ ...end, windowed: true })).toBe('end-all');
});

test('a program that fails at once, the first time, never opened', () => {
  const failed = { code: 127, signal: null, failure: null };
  expect(judgeWindow({ ...end, isFirst: true, ended: failed, ranForMs: 100 })).toBe('did-not-open');
  expect(judgeWindow({ ...end, ended: failed, ranForMs: 100 })).toBe('open-again');
});

test('a second frame on the same host ends instead of trying for ever', () => {
  expect(judgeWindow({ ...end, way: 'electron', ended: { code: 4, signal: null, failure: null } })).toBe('end-all');
});

test('a failed fetch of Electron counts for one day; a clock set back does not lengthen it', () => {
  const day = 24 * 60 * 60_000;
  expect(failedToday(1000, 1000 + day - 1)).toBe(true);
  expect(failedToday(1000, 1000 + day)).toBe(false);
  expect(failedToday(5000, 1000)).toBe(false);
  expect(failedToday(undefined, 1000)).toBe(false);
});

test('messages from the browser are read whole, however they are cut', () => {
  const seen: unknown[] = [];
  const read = messageReader((message) => seen.push(message.method));
  const bytes = Buffer.from('{"method":"Target.targetCreated"}\0{"method":"Target.targetCrashed","note":"é"}\0');
  for (const byte of bytes) read(Buffer.from([byte]));
  expect(seen).toEqual(['Target.targetCreated', 'Target.targetCrashed']);
});

test('only the line with the kiosk address counts as a host that listens', () => {
  expect(kioskAddress('{"kiosk":"http://127.0.0.1:1/enter/x","staff":null}')).toBe('http://127.0.0.1:1/enter/x');
  expect(kioskAddress('listening')).toBeNull();
  expect(kioskAddress('{}')).toBeNull();
});

test('a folder is seen from where the person stood who typed it', () => {
  expect(typedFolder('clinic', { INIT_CWD: '/home/desk' }, '/srv/backstory')).toBe('/home/desk/clinic');
  expect(typedFolder('/srv/clinic', { INIT_CWD: '/home/desk' }, '/')).toBe('/srv/clinic');
  expect(typedFolder('clinic', {}, '/srv')).toBe('/srv/clinic');
});
