/** The first page as it is really built: what a patient sees before any script has run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildKioskPage } from '../../build/bundle/kiosk-page.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'backstory-page-'));
const environment = process.env.NODE_ENV;

beforeAll(() => buildKioskPage(ROOT, path.join(folder, 'out'), path.join(folder, 'work')), 120_000);
afterAll(() => {
  // A build in production mode sets it for the whole process.
  process.env.NODE_ENV = environment;
  rmSync(folder, { recursive: true, force: true });
});

test.each(['en', 'es', 'ar'])('the first page in %s speaks that language before any script runs', (language) => {
  const words = JSON.parse(readFileSync(path.join(ROOT, `locales/${language}/interface.json`), 'utf8'));
  const page = readFileSync(path.join(folder, `out/index.${language}.html`), 'utf8');
  expect(page).toContain(words.attract.question);
  expect(page).toContain(words.attract.promise);
  expect(page).toContain(words.rail.helpNow);
  expect(page).toContain('%limit-seconds%');
  expect(page).not.toMatch(/attract\.question|rail\.home/);
  expect(page).not.toMatch(/ style=/);
});

test('the first picture is words: their style stands in the page, all else is kept back', () => {
  const page = readFileSync(path.join(folder, 'out/index.en.html'), 'utf8');
  const [first = '', rest = ''] = page.split('<template id="rest">');
  expect(first).toMatch(/<style>[^<]*\.attract-words[^<]*<\/style>/);
  expect(first).not.toMatch(/rel="(stylesheet|preload)"/);
  expect(first).not.toContain('lit-spine');
  expect(rest).toContain('lit-spine');
  expect(rest).toContain('id="languages"');
});

test('no script holds a letter for which the browser would keep it with two bytes a letter', () => {
  const assets = path.join(folder, 'out/assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(2);
  for (const name of scripts) {
    const wide = [...readFileSync(path.join(assets, name), 'utf8')].filter((letter) => letter > '\u00ff');
    expect(wide, name).toEqual([]);
  }
  // The letters are there all the same.
  const all = scripts.map((name) => readFileSync(path.join(assets, name), 'utf8')).join('');
  expect(all).toContain('\\u0627');
});
