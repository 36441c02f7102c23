/** What `npm run package` makes, and what it says when something is missing. The real Electron is another test. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FuseState, FuseV1Options } from '@electron/fuses';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fusesFor, wrongFuses } from '../../build/package/fuses.ts';
import { findProgram, possibleTargets } from '../../build/package/targets.ts';

vi.setConfig({ testTimeout: 120_000 });

const ROOT = path.resolve(import.meta.dirname, '../..');

let out: string;
beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), 'backstory-packages-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

function packageOut(args: readonly string[], electron?: string): { code: number | null; said: string } {
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...environment } = process.env;
  const env = electron === undefined ? environment : { ...environment, ELECTRON_OVERRIDE_DIST_PATH: electron };
  const script = path.join(ROOT, 'build/package.ts');
  const { status, stdout } = spawnSync(process.execPath, [script, ...args, '--out', out], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  return { code: status, said: stdout };
}

const everyFuse = Object.values(FuseV1Options).filter((value): value is FuseV1Options => typeof value === 'number');
const wireOf = (fuses: readonly FuseV1Options[]) => Object.fromEntries(fuses.map((fuse) => [fuse, FuseState.ENABLE]));

test('without an Electron a stand-in is packaged in all three ways, and nobody can take it for a kiosk', ({ skip }) => {
  skip(process.platform !== 'linux', 'packages are made on Linux');
  skip(existsSync(path.join(ROOT, 'node_modules/electron/path.txt')), 'an Electron is installed here');
  const lacking = ['7za', 'dpkg-deb'].filter((program) => findProgram(program) === null);
  skip(lacking.length > 0, `${lacking.join(' and ')} cannot be found`);
  const { code, said } = packageOut([]);
  expect(code, said).toBe(0);
  expect(said.match(/\*\*\* STAND-IN: there is no Electron here/g)).toHaveLength(2);
  expect(readdirSync(out)).toEqual(['STAND-IN']);
  const files = readdirSync(path.join(out, 'STAND-IN')).filter((name) => !name.endsWith('-unpacked'));
  expect(files.map((name) => name.replace(/.*STAND-IN-linux-\w+/, 'STAND-IN'))).toEqual(
    expect.arrayContaining(['STAND-IN.deb', 'STAND-IN.tar.gz']),
  );
  const deb = files.find((name) => name.endsWith('.deb')) ?? '';
  const inside = execFileSync('dpkg-deb', ['-c', path.join(out, 'STAND-IN', deb)], { encoding: 'utf8' });
  for (const part of ['./opt/Backstory/backstory', 'resources/host/dist/host/main.mjs', 'apps/backstory.png']) {
    expect(inside).toContain(part);
  }
  expect(inside, 'everything belongs to root').not.toMatch(/^\S+ (?!root\/root)/m);
});

test('a folder that is no Electron is not packaged, and no stand-in takes its place', ({ skip }) => {
  skip(process.platform !== 'linux', 'packages are made on Linux');
  const { code, said } = packageOut(['dir'], out);
  expect([code, readdirSync(out)], said).toEqual([1, []]);
  expect(said).toMatch(/There is nothing to package: ELECTRON_OVERRIDE_DIST_PATH holds no /);
});

test('a package whose tool is missing is named and left out, the others are made', () => {
  const has = (...programs: string[]) => {
    return (program: string) => (programs.includes(program) ? `/usr/bin/${program}` : null);
  };
  const all = ['dir', 'tar.gz', 'deb'] as const;
  expect(possibleTargets(all, has('7za', 'dpkg-deb'))).toEqual({ targets: [...all], missing: [] });
  expect(possibleTargets(all, has('dpkg-deb'))).toEqual({
    targets: ['dir', 'deb'],
    missing: ["No tar.gz: it needs 7za (Debian's package p7zip-full)."],
  });
  expect(possibleTargets(['deb'], has()).targets).toEqual([]);
});

test('every fuse is set by name; one of a newer Electron that nobody has decided on stops the build', () => {
  const { config, lacking } = fusesFor(wireOf(everyFuse));
  expect(lacking).toEqual([]);
  expect(config.strictlyRequireAllFuses).toBe(true);
  expect(everyFuse.filter((fuse) => config[fuse] === undefined)).toEqual([]);
  expect(config[FuseV1Options.RunAsNode]).toBe(false);
  expect(config[FuseV1Options.OnlyLoadAppFromAsar]).toBe(true);
});

test('an Electron that is too old for some fuses goes without them and they are named', () => {
  const { config, lacking } = fusesFor(wireOf(everyFuse.filter((fuse) => fuse < 7)));
  expect(lacking).toEqual(['GrantFileProtocolExtraPrivileges', 'WasmTrapHandlers']);
  expect(config[FuseV1Options.WasmTrapHandlers]).toBeUndefined();
});

test('a fuse that did not take is noticed; one that Electron has retired is not missed', () => {
  const right = { [FuseV1Options.RunAsNode]: FuseState.DISABLE, [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE };
  expect(wrongFuses(right)).toEqual([]);
  expect(wrongFuses({ ...right, [FuseV1Options.RunAsNode]: FuseState.ENABLE })).toEqual(['RunAsNode']);
  expect(wrongFuses({ ...right, [FuseV1Options.RunAsNode]: FuseState.REMOVED })).toEqual([]);
});
