/**
 * Looks for a Chromium, Chrome or Edge that this machine has. It downloads nothing, and takes no other browser: kiosk
 * mode and the page's features are only known to work there.
 */
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const LINUX_NAMES = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Every place to look, best first. A path named in BACKSTORY_BROWSER is the only one then. */
export function browserCandidates(platform: string, environment: Environment): string[] {
  const named = environment.BACKSTORY_BROWSER;
  if (named) return [named];
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    const known = roots.filter((root) => root !== undefined && root !== '');
    return WINDOWS_PROGRAMS.flatMap((program) => known.map((root) => `${root}\\${program}`));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', `${environment.HOME ?? ''}/Applications`];
    return MAC_APPS.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`));
  }
  const folders = (environment.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  // A browser from a snap sees little of the disk: it comes last.
  const [snaps, others] = [folders.filter(isSnap), folders.filter((folder) => !isSnap(folder))];
  return [...others, '/usr/bin', ...snaps, '/snap/bin'].flatMap((folder) =>
    LINUX_NAMES.map((name) => `${folder}/${name}`),
  );
}

/** The first candidate that is a program, or null. */
export function findBrowser(
  candidates: readonly string[],
  isProgram: (file: string) => boolean = isProgramFile,
): string | null {
  return candidates.find((file) => isProgram(file)) ?? null;
}

function isSnap(folder: string): boolean {
  return folder.startsWith('/snap/');
}

function isProgramFile(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return path.isAbsolute(file) && statSync(file).isFile();
  } catch {
    return false;
  }
}
