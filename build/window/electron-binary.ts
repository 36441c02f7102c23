/**
 * Finds the Electron program, or fetches it once within a minute. A failure is remembered for a day for that version,
 * so that a kiosk without internet does not wait at every start. It never loads Electron into this process.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FETCH_WITHIN_MS = 60_000;
const REMEMBER_FAILURE_MS = 24 * 60 * 60_000;

type Environment = Readonly<Record<string, string | undefined>>;

export interface ElectronWish {
  readonly root: string;
  readonly platform: string;
  readonly environment: Environment;
  /** Fetches although it failed today. */
  readonly tryAgain: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly say: (line: string) => void;
  /** Gives up fetching when everything is to end. */
  readonly over: AbortSignal;
}

export type ElectronFound =
  | { readonly kind: 'found'; readonly program: string }
  | { readonly kind: 'missing'; readonly why: string };

export async function findElectron(wish: ElectronWish): Promise<ElectronFound> {
  const there = installedElectron(wish);
  if (there.kind === 'found' || wish.environment.ELECTRON_OVERRIDE_DIST_PATH) return there;
  const version = readJson(path.join(wish.root, 'node_modules/electron/package.json'))?.version;
  if (typeof version !== 'string') return { kind: 'missing', why: 'its package is not installed' };
  if (wish.environment.ELECTRON_SKIP_BINARY_DOWNLOAD) return { kind: 'missing', why: 'fetching it is switched off' };
  const noteFile = path.join(wish.root, `.cache/electron-${version}-not-fetched.json`);
  if (!wish.tryAgain && failedToday(readJson(noteFile)?.failedAt, wish.at)) {
    return { kind: 'missing', why: 'fetching it failed within the last day; --electron tries again' };
  }
  wish.say(`Fetching Electron ${version}, for a minute at most.`);
  const why = await fetchElectron(wish.root, wish.over);
  const fetched = installedElectron(wish);
  if (fetched.kind === 'found') {
    rmSync(noteFile, { force: true });
    return fetched;
  }
  if (wish.over.aborted) return { kind: 'missing', why };
  mkdirSync(path.dirname(noteFile), { recursive: true });
  writeFileSync(noteFile, `${JSON.stringify({ failedAt: wish.at })}\n`);
  return { kind: 'missing', why };
}

/** Whether a remembered failure still counts. A note from the future (a clock set back) does not. */
export function failedToday(failedAt: unknown, at: number): boolean {
  return typeof failedAt === 'number' && at >= failedAt && at - failedAt < REMEMBER_FAILURE_MS;
}

/** Where the program lies inside an Electron folder. */
function electronProgram(platform: string): string {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** The program named by ELECTRON_OVERRIDE_DIST_PATH, or the one the package has fetched. */
export function installedElectron({
  root,
  platform,
  environment,
}: Pick<ElectronWish, 'root' | 'platform' | 'environment'>): ElectronFound {
  const named = environment.ELECTRON_OVERRIDE_DIST_PATH || undefined;
  const program = path.join(named ?? path.join(root, 'node_modules/electron/dist'), electronProgram(platform));
  // Electron's installer writes path.txt last: without it the folder may be half unpacked.
  const isWhole = named !== undefined || existsSync(path.join(root, 'node_modules/electron/path.txt'));
  if (isWhole && existsSync(program)) return { kind: 'found', program };
  return { kind: 'missing', why: named ? `ELECTRON_OVERRIDE_DIST_PATH holds no ${program}` : 'it is not installed' };
}

/** Runs Electron's own installer; answers why it failed, which means nothing when it did not. */
function fetchElectron(root: string, over: AbortSignal): Promise<string> {
  const installer = spawn(process.execPath, [path.join(root, 'node_modules/electron/install.js')], {
    cwd: root,
    stdio: 'ignore',
    signal: over,
  });
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => {
      installer.kill('SIGKILL');
      resolve('it could not be fetched within a minute');
    }, FETCH_WITHIN_MS);
    const done = () => {
      clearTimeout(giveUp);
      resolve('it could not be fetched');
    };
    installer.on('error', done);
    installer.on('exit', done);
  });
}

function readJson(file: string): Record<string, unknown> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
