/** The rules of who may see whom can fail: the real ones, over a small house in which somebody breaks them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOUSE: Record<string, string> = {
  'core/advance.ts': "import { serve } from '../host/door.ts';\nexport const advance = serve;\n",
  'core/read.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  'core/kiosk-contract.ts': 'export const contract = 1;\nexport type Contract = number;\n',
  'core/a.ts': "import { b } from './b.ts';\nexport const a = b;\n",
  'core/b.ts': "import { a } from './a.ts';\nexport const b = a;\n",
  'host/door.ts': "import { Page } from '../renderer/page.tsx';\nexport const serve = Page;\n",
  'renderer/page.tsx': "import { contract } from '../core/kiosk-contract.ts';\nexport const Page = contract;\n",
  'renderer/fine.tsx': "import type { Contract } from '../core/kiosk-contract.ts';\nexport const fine: Contract = 2;\n",
  'electron/main.ts': "import { serve } from '../host/door.ts';\nexport const frame = serve;\n",
  'host/tool.ts': "import { check } from '../build/check.ts';\nexport const tool = check;\n",
  'build/check.ts': 'export const check = 1;\n',
  'host/alone.ts': 'export const alone = 1;\n',
};

let house = '';
let said = '';
beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'backstory-house-'));
  for (const [file, text] of Object.entries(HOUSE)) {
    mkdirSync(path.join(house, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
  }
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json']) {
    cpSync(path.join(ROOT, file), path.join(house, file));
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(house, 'node_modules'));
  const tool = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const rooms = ['core', 'host', 'renderer', 'electron', 'build'];
  const args = [tool, '--config', '.dependency-cruiser.cjs', ...rooms];
  said = spawnSync(process.execPath, args, {
    cwd: house,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  }).stdout;
}, 30_000);
afterAll(() => rmSync(house, { recursive: true }));

test.each([
  ['core-sees-only-its-own', 'core/advance.ts → host/door.ts'],
  ['core-is-pure', 'core/read.ts → fs'],
  ['host-sees-only-its-own', 'host/door.ts → renderer/page.tsx'],
  ['renderer-takes-types-of-contracts', 'renderer/page.tsx → core/kiosk-contract.ts'],
  ['electron-sees-only-its-own', 'electron/main.ts → host/door.ts'],
  ['nobody-imports-build', 'host/tool.ts → build/check.ts'],
  ['no-circles', 'core/a.ts'],
  ['no-strays', 'host/alone.ts'],
])('%s is found where %s', (rule, where) => {
  expect(said.split('\n').some((line) => line.includes(rule) && line.includes(where))).toBe(true);
});

test('a type of a contract may reach the page', () => {
  expect(said).not.toContain('renderer/fine.tsx → core');
});
