/** The rule about long files and functions can fail, and takes a reason. */
import { expect, test } from 'vitest';
import { checkSizes } from '../../build/check/sizes.ts';

const lines = (count: number) => 'one();\n'.repeat(count);
const problems = (path: string, text: string) => checkSizes([{ path, text }]).problems;

test('a file of 301 lines is too long, one of 300 is not', () => {
  expect(problems('core/long.ts', lines(301))).toEqual(['core/long.ts: 301 lines, 300 at most']);
  expect(problems('core/long.ts', lines(300))).toEqual([]);
});

test('a long file stays when its reason stands in it', () => {
  const reason = '// Longer than 300 lines: the outline of one bone is one list of points.\n';
  expect(problems('renderer/bone.ts', reason + lines(301))).toEqual([]);
  expect(problems('renderer/bone.ts', `// Longer than 300 lines:\n${lines(301)}`)).toHaveLength(1);
});

test.each([
  ['a function', `export function long() {\n${lines(59)}}\n`],
  ['an arrow', `export const long = () => {\n${lines(59)}};\n`],
  ['a method', `export class Long {\n  long() {\n${lines(59)}}\n}\n`],
])('%s of 61 lines is too long, however it is written', (_kind, text) => {
  expect(problems('core/long.ts', text)).toHaveLength(1);
  expect(problems('core/long.ts', text.replace('one();\n', ''))).toEqual([]);
});

test('a long function stays when its reason stands beside it, and only then', () => {
  const long = `export function long() {\n${lines(59)}}\n`;
  expect(problems('core/long.ts', `// Longer than 60 lines: one line a control.\n${long}`)).toEqual([]);
  expect(problems('core/long.ts', `// Longer than 60 lines: elsewhere.\n${lines(10)}${long}`)).toHaveLength(1);
});

test('a chapter of tests may be long, a test in it may not', () => {
  expect(problems('tests/a.test.ts', `describe('x', () => {\n${lines(80)}});\n`)).toEqual([]);
  expect(problems('tests/a.test.ts', `describe('x', () => {\ntest('y', () => {\n${lines(80)}});\n});\n`)).toHaveLength(
    1,
  );
});

test('components are measured too', () => {
  const component = `export function Long() {\n  return (\n    <p>\n${'      word\n'.repeat(60)}    </p>\n  );\n}\n`;
  expect(problems('renderer/long.tsx', component)).toHaveLength(1);
});
