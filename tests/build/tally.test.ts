/** The one line at the end tells the truth about all tests together. */
import { expect, test } from 'vitest';
import { exitCode, lastLine, ONE_FAILED, skipAll, sum, tallyBrowser, tallyUnits } from '../../build/test/tally.ts';

const units = tallyUnits({
  tests: [
    { test: 'a', state: 'passed', note: null },
    { test: 'b', state: 'failed', note: null },
    { test: 'c', state: 'skipped', note: 'no namespaces here' },
  ],
  errors: 1,
});
const report = {
  suites: [
    {
      specs: [{ title: 'd', tests: [{ status: 'expected' }] }],
      suites: [
        {
          specs: [
            { title: 'e', tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no Electron' }] }] },
            { title: 'f', tests: [{ status: 'unexpected' }, { status: 'flaky' }] },
          ],
        },
      ],
    },
  ],
};

test('tests of all kinds are added up in the last line', () => {
  const all = sum([units, tallyBrowser(report)]);
  expect(lastLine(all)).toBe('2 passed, 4 failed, 2 skipped');
  expect(all.skipped).toEqual([
    { test: 'c', reason: 'no namespaces here' },
    { test: 'e', reason: 'no Electron' },
  ]);
});

test('a test skipped without a reason has failed', () => {
  expect(tallyUnits({ tests: [{ test: 'x', state: 'skipped', note: null }], errors: 0 })).toEqual(ONE_FAILED);
  expect(tallyBrowser({ suites: [{ specs: [{ title: 'x', tests: [{ status: 'skipped' }] }] }] })).toEqual(ONE_FAILED);
});

test('a file that could not be loaded is a failure, not silence', () => {
  expect(tallyBrowser({ suites: [], errors: [{ message: 'SyntaxError' }] }).failed).toBe(1);
});

test('without a browser every browser test is skipped and says so', () => {
  const { passed, failed, skipped } = skipAll(report, 'no browser could be had');
  expect([passed, failed, skipped.length]).toEqual([0, 0, 4]);
  expect(skipped[0]?.reason).toBe('no browser could be had');
});

test('failures and an empty run end badly, skipped tests alone beside passed ones do not', () => {
  expect(exitCode({ passed: 3, failed: 1, skipped: [] })).toBe(1);
  expect(exitCode({ passed: 0, failed: 0, skipped: [] })).toBe(1);
  expect(exitCode({ passed: 3, failed: 0, skipped: [{ test: 'x', reason: 'y' }] })).toBe(0);
});
