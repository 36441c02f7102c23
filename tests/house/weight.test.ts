/** The rule about the page's weight can fail. */
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkWeight } from '../../build/check/weight.ts';

const manifest = {
  'renderer/kiosk/boot.ts': {
    file: 'assets/boot-1.js',
    imports: ['_small'],
    dynamicImports: ['renderer/kiosk/app.tsx'],
  },
  _small: { file: 'assets/small-2.js' },
  'renderer/kiosk/app.tsx': { file: 'assets/app-3.js', imports: ['_drawings'] },
  _drawings: { file: 'assets/drawings-4.js' },
  'style.css': { file: 'assets/style-5.css' },
};
/** Random bytes do not shrink, so that their number is their weight. */
const built = (sizes: Record<string, number>, extra = '') =>
  checkWeight(manifest, (file) => Buffer.concat([randomBytes(sizes[file] ?? 10), Buffer.from(extra)])).problems;

test('a light page is fine, however heavy its drawings are', () => {
  expect(built({ 'assets/boot-1.js': 5000, 'assets/app-3.js': 100_000, 'assets/drawings-4.js': 900_000 })).toEqual([]);
});

test('what the first script pulls in with it counts as the first script', () => {
  expect(built({ 'assets/boot-1.js': 5000, 'assets/small-2.js': 6000 })).toHaveLength(1);
});

test('a kiosk of more than 150 kB is too heavy', () => {
  expect(built({ 'assets/app-3.js': 151_000 })).toHaveLength(1);
});

test('React in the first script is found', () => {
  const reacts = checkWeight(manifest, (file) =>
    Buffer.from(file.includes('boot') ? 'Symbol.for("react.element")' : ''),
  );
  expect(reacts.problems).toEqual(['React is in assets/boot-1.js: it belongs behind a dynamic import']);
});

test('a build without a first script is no build', () => {
  expect(checkWeight({}, () => Buffer.alloc(0)).problems).toHaveLength(1);
});
