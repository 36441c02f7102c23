/** Which browser of a machine the kiosk opens in when there is no Electron. */
import { expect, test } from 'vitest';
import { browserCandidates, findBrowser } from '../../build/window/find-browser.ts';

test('a clinic that names a browser gets that one and no other', () => {
  for (const platform of ['linux', 'win32', 'darwin']) {
    expect(browserCandidates(platform, { BACKSTORY_BROWSER: '/opt/clinic/chrome', PATH: '/usr/bin' })).toEqual([
      '/opt/clinic/chrome',
    ]);
  }
});

test('on Linux a packaged Chromium is taken before one from a snap, which sees little of the disk', () => {
  const places = browserCandidates('linux', { PATH: '/snap/bin:/usr/local/bin:relative' });
  const there = new Set(['/snap/bin/chromium', '/usr/bin/google-chrome']);
  expect(findBrowser(places, (file) => there.has(file))).toBe('/usr/bin/google-chrome');
  expect(places.every((place) => place.startsWith('/'))).toBe(true);
});

test('on Windows Chrome comes before Edge, wherever it was installed', () => {
  const environment = {
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\Desk\\AppData\\Local',
  };
  const places = browserCandidates('win32', environment);
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const chrome = 'C:\\Users\\Desk\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
  expect(findBrowser(places, (file) => file === edge || file === chrome)).toBe(chrome);
  expect(findBrowser(places, (file) => file === edge)).toBe(edge);
});

test('on a Mac the program inside the app is taken', () => {
  const places = browserCandidates('darwin', { HOME: '/Users/desk' });
  expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain('/Users/desk/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('a machine without any of them has none', () => {
  expect(findBrowser(browserCandidates('linux', { PATH: '/usr/bin' }), () => false)).toBeNull();
});

test('a folder or a text file is no browser, a program is', () => {
  expect(findBrowser(['/', import.meta.filename, process.execPath])).toBe(process.execPath);
});
