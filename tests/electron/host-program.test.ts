/** Which host the frame runs when it was given no address. */
import { expect, test } from 'vitest';
import { canRunHost, type Here, hostProgram } from '../../electron/host/host-program.ts';

const here: Here = {
  isPackaged: true,
  nodeVersion: '24.9.0',
  resources: '/opt/Backstory/resources',
  dist: '/src/dist',
  named: undefined,
};

test.each([
  ['16.17.1', false],
  ['22.20.0', false],
  ['23.11.0', false],
  ['24.0.0', true],
  ['24.9.0', true],
  ['26.1.0', true],
  ['', false],
])('an Electron with Node %s: can it run the host? %s', (version, can) => {
  expect(canRunHost(version)).toBe(can);
});

test('a packaged frame runs the host that was packaged with it, whatever the environment names', () => {
  const own = '/opt/Backstory/resources/host/dist/host/main.mjs';
  expect(hostProgram(here)).toBe(own);
  expect(hostProgram({ ...here, named: '/tmp/other.mjs' })).toBe(own);
  expect(hostProgram({ ...here, nodeVersion: '16.17.1', named: '/tmp/other.mjs' })).toBeNull();
});

test('a frame that is not packaged runs the one that was built, or another one for a test', () => {
  expect(hostProgram({ ...here, isPackaged: false })).toBe('/src/dist/host/main.mjs');
  expect(hostProgram({ ...here, isPackaged: false, nodeVersion: '16.17.1' })).toBeNull();
  expect(hostProgram({ ...here, isPackaged: false, nodeVersion: '16.17.1', named: '/t.cjs' })).toBe('/t.cjs');
});
