/**
 * `npm run package`: makes the folder, the archive and the Debian package for a clinic's computer from the Electron at
 * hand. Without one it packages a stand-in and says so, loudly. It fetches nothing and publishes nothing.
 */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './bundle/ensure-built.ts';
import { buildHost } from './bundle/host.ts';
import { builderConfig } from './package/builder-config.ts';
import { type ElectronFolder, findElectronFolder } from './package/electron-folder.ts';
import { layOut } from './package/staging.ts';
import { findProgram, possibleTargets, TARGETS, type Target } from './package/targets.ts';
import { typedFolder } from './start/typed-folder.ts';

const ROOT = path.dirname(import.meta.dirname);
const BAD_FLAGS = 2;
const HELP = `npm run package                      makes all three below dist/packages
npm run package -- dir tar.gz deb    makes those named; fails where one of them cannot be made
npm run package -- --out DIR         puts them there`;
const say = (line: string) => console.log(line);

process.exitCode = await main();

async function main(): Promise<number> {
  const wish = readWish();
  if (wish === null) return BAD_FLAGS;
  if (process.platform !== 'linux') {
    say('Packages are made on Linux, for Linux: for other systems there is none yet.');
    return 1;
  }
  const { targets, missing } = possibleTargets(wish.named.length > 0 ? wish.named : TARGETS, findProgram);
  for (const sentence of missing) say(sentence);
  if (targets.length === 0) return 1;
  const work = mkdtempSync(path.join(tmpdir(), 'backstory-package-'));
  try {
    const isMade = await makePackages(targets, wish.out, work);
    return isMade && (wish.named.length === 0 || missing.length === 0) ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function readWish(): { named: Target[]; out: string } | null {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
    const named = TARGETS.filter((target) => positionals.includes(target));
    if (named.length === positionals.length) {
      const out = values.out ? typedFolder(values.out, process.env, process.cwd()) : path.join(ROOT, 'dist/packages');
      return { named, out };
    }
  } catch {
    // The text below says what is known.
  }
  say(HELP);
  return null;
}

async function makePackages(targets: readonly Target[], out: string, work: string): Promise<boolean> {
  const electron = findElectronFolder(ROOT, process.env, work);
  if ('why' in electron) {
    say(`There is nothing to package: ${electron.why}.`);
    return false;
  }
  if (electron.isStandIn) sayStandIn();
  else say(`Electron ${electron.version} from ${electron.folder}`);
  if (!(await ensureBuilt({ root: ROOT, say }))) return false;
  await buildHost(ROOT, path.join(ROOT, 'dist/host'));
  const place = electron.isStandIn ? path.join(out, 'STAND-IN') : out;
  try {
    for (const made of await runBuilder(targets, place, electron, work)) say(`  ${made}`);
  } catch (error) {
    say(`The packages could not be made: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
  if (electron.isStandIn) sayStandIn();
  return true;
}

function sayStandIn(): void {
  say('');
  say('*** STAND-IN: there is no Electron here. What is made tries every step and starts NOTHING.');
  say('*** Name a folder with a real one in ELECTRON_OVERRIDE_DIST_PATH; never give these files to a clinic.');
  say('');
}

/** Answers what was made, each with its size. */
async function runBuilder(
  targets: readonly Target[],
  out: string,
  electron: ElectronFolder,
  work: string,
): Promise<string[]> {
  mkdirSync(out, { recursive: true });
  // Asked for before it loads: without them it would fetch its own.
  const archiver = findProgram('7za');
  if (archiver !== null) process.env.ELECTRON_BUILDER_7ZIP_PATH = archiver;
  process.env.CUSTOM_FPM_PATH = writeFpm(work);
  // The best level takes four times as long for one part in a hundred.
  process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL ??= '6';
  const { build, Platform, Arch } = await import('electron-builder');
  const staging = layOut(ROOT, work);
  const files = await build({
    // Not the project itself: its libraries are bundled, and would be packed a second time.
    projectDir: staging.app,
    targets: Platform.LINUX.createTarget([...targets], process.arch === 'arm64' ? Arch.arm64 : Arch.x64),
    config: builderConfig({ root: ROOT, out, electron, staging, say }),
  });
  rmSync(path.join(out, 'builder-debug.yml'), { force: true });
  const folders = readdirSync(out).filter((name) => name.endsWith('-unpacked'));
  return [
    ...folders.map((name) => path.join(out, name)),
    ...files.map((file) => `${file}  ${(statSync(file).size / 1e6).toFixed(1)} MB`),
  ];
}

/** electron-builder starts one program by its path: this one hands on to ours. */
function writeFpm(work: string): string {
  const file = path.join(work, 'fpm');
  const script = path.join(ROOT, 'build/package/deb.ts');
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}
