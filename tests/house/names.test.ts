/** The rule about empty names and words of one machine can fail. */
import { expect, test } from 'vitest';
import { checkNames } from '../../build/check/names.ts';

const problems = (path: string, text = '') => checkNames([{ path, text }]).problems;

test.each([
  'utils.ts',
  'util.ts',
  'helpers.tsx',
  'misc.ts',
  'common.css',
  'shared.ts',
  'manager.ts',
  'index.ts',
  'store.ts',
])('a file called %s says nothing', (name) => {
  expect(problems(`core/${name}`)).toHaveLength(1);
});

test('a file named after what it holds is fine', () => {
  expect(problems('renderer/kiosk/kiosk-store.ts')).toEqual([]);
  expect(problems('tests/core/advance.test.ts')).toEqual([]);
  expect(problems('locales/es/walkthroughs/cause.scar-tissue.json')).toEqual([]);
});

test('a file not in kebab-case is named', () => {
  expect(problems('renderer/kiosk/MenuScreen.tsx')).toEqual(['renderer/kiosk/MenuScreen.tsx: not in kebab-case']);
});

test.each([
  `const data = '/${'root'}/kiosk';`,
  `see /${'work'}/shared/notes.md`,
  "const home = '/home/ann/kiosk';",
  'C:\\Users\\Ann\\kiosk',
  `https://registry.${'npm'}js.org/vite`,
  '"resolved": "https://packages.example/vite.tgz"',
])('%s only makes sense on one machine', (text) => {
  expect(problems('docs/notes.md', text)).toHaveLength(1);
});

test('addresses on the web and words in between are not mistaken for folders', () => {
  expect(problems('content/sources.json', 'https://example.org/work/pain and at work/home')).toEqual([]);
});

test('a test may make up a person with a folder, the product may not', () => {
  expect(problems('tests/host/place.test.ts', "'/home/ann/'")).toEqual([]);
  expect(problems('host/place.ts', "'/home/ann/'")).toHaveLength(1);
});
