/** The page for when nothing else can be shown: in every language, out of one file, and without a script. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { deskPage, writeDeskPage } from '../../build/bundle/desk-page.ts';
import { interfaceLanguages } from '../../build/bundle/locales.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('every language that has an interface sends its patients to the desk, in its own direction', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstory-desk-'));
  await writeDeskPage(ROOT, path.join(folder, 'desk.html'));
  const page = readFileSync(path.join(folder, 'desk.html'), 'utf8');
  rmSync(folder, { recursive: true });
  const languages = interfaceLanguages(path.join(ROOT, 'locales'));
  expect(languages.length).toBeGreaterThan(0);
  for (const { code, direction, words } of languages) {
    const { title } = words.trouble as { title: string };
    expect(page).toContain(`<section lang="${code}" dir="${direction}"><h1>${title}</h1>`);
  }
  expect(page).not.toMatch(/<script|https?:|src=|href=/);
  // The fonts it needs are in it, and no others.
  expect(page).toContain('url(data:font/woff2;base64,');
  expect(page).not.toContain('url(./');
  expect(page.length).toBeLessThan(100_000);
});

test('the page allows itself its own style and fonts, and nothing else', () => {
  const page = deskPage([], ['@font-face { font-family: x }']);
  const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'; font-src data:;`);
});

test('words stay words', () => {
  const words = { trouble: { title: '<b>&"', text: 'x' } };
  expect(deskPage([{ code: 'en', direction: 'ltr', words }], [])).toContain('<h1>&lt;b&gt;&amp;&quot;</h1>');
  expect(() => deskPage([{ code: 'en', direction: 'ltr', words: {} }], [])).toThrow('trouble');
});
