/** Faces cut down to a few letters: from the right family, with the letters asked for and no others. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cutFaces, faceRule, isInRange } from '../../build/bundle/faces.ts';
import { languageFacts } from '../../build/bundle/locales.ts';
import { writeSmallFaces } from '../../build/bundle/small-faces.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LATIN = 'Atkinson Hyperlegible Next Variable';

test('a letter is in the ranges that name it', () => {
  const range = 'U+0600-06FF,U+200C';
  expect(['ع', '\u200c', 'a', '\u0700'].map((letter) => isInRange(letter, range))).toEqual([true, true, false, false]);
});

test('each letter comes from the first family that has it, once', async () => {
  const faces = await cutFaces(ROOT, [{ families: ['Backstory Digits', LATIN], text: 'a1a' }]);
  expect(faces.map(({ family, range }) => [family, range])).toEqual([
    [LATIN, 'U+61'],
    ['Backstory Digits', 'U+31'],
  ]);
  // WOFF2 begins with these letters; one letter weighs a fraction of the whole face.
  for (const { font } of faces) expect(font.subarray(0, 4).toString()).toBe('wOF2');
  for (const { font } of faces) expect(font.byteLength).toBeLessThan(6_000);
});

test('a letter that no family has is left out', async () => {
  expect(await cutFaces(ROOT, [{ families: ['Backstory Digits'], text: 'a' }])).toEqual([]);
});

test('a rule says what its face is for', () => {
  expect(faceRule({ family: 'F', weight: '100 900', range: 'U+61' }, '/f.woff2')).toBe(
    '@font-face{font-family:"F";src:url(/f.woff2)format("woff2");font-weight:100 900;unicode-range:U+61}',
  );
});

test('languages in another script are named and greeted in letters of their own face', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstory-faces-'));
  const rules = await writeSmallFaces(ROOT, folder);
  const names = readdirSync(folder);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(rules).toContain(`url(/assets/${name})`);
  for (const name of names) expect(statSync(path.join(folder, name)).size).toBeLessThan(40_000);
  rmSync(folder, { recursive: true });
  const ranges = [...rules.matchAll(/unicode-range:([^}]+)/g)].map(([, range = '']) => range).join();
  const foreign = languageFacts(path.join(ROOT, 'locales')).filter(({ font }) => font !== 'latin');
  for (const { endonym, greeting, begin, choose } of foreign) {
    for (const letter of [endonym, greeting, begin, choose].join('').replaceAll(' ', '')) {
      expect(isInRange(letter, ranges), letter).toBe(true);
    }
  }
  // A blank in it would take the place of the Latin face's.
  expect(isInRange(' ', ranges)).toBe(false);
});

test('the styles that name the small faces name the families that are written', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstory-faces-'));
  const rules = await writeSmallFaces(ROOT, folder);
  rmSync(folder, { recursive: true });
  const families = new Set([...rules.matchAll(/font-family:"([^"]+)"/g)].map(([, family]) => family));
  expect([...families]).toEqual(['Backstory Greetings', 'Backstory Digits']);
  const styles = readFileSync(path.join(ROOT, 'renderer/parts/fonts.css'), 'utf8');
  for (const family of families) expect(styles).toContain(`font-family: "${family}"`);
});
