/**
 * Where the host keeps what it writes, and the folders in it. Nothing outside this folder is ever written.
 */
import { access, chmod, constants, mkdir, readdir, unlink } from 'node:fs/promises';
import { join, posix, win32 } from 'node:path';
import { UNFINISHED, type WhyNotWritten, whyNotWritten, writeWhole } from './write-whole.ts';

export interface DataFolder {
  readonly root: string;
  readonly journal: string;
  readonly packs: string;
  /** Only the host's own user may look in (0700). */
  readonly keys: string;
}

/** The folder used without `--data`, or null when neither the platform's own variable nor a home is known. */
export function defaultDataFolder(platform: string, env: Readonly<Record<string, string | undefined>>): string | null {
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA;
    return local ? win32.join(local, 'Backstory') : null;
  }
  const home = env.HOME;
  if (platform === 'darwin') return home ? posix.join(home, 'Library', 'Application Support', 'Backstory') : null;
  // A relative XDG path is invalid (XDG Base Directory Specification) and counts as unset.
  if (env.XDG_DATA_HOME?.startsWith('/')) return posix.join(env.XDG_DATA_HOME, 'backstory');
  return home ? posix.join(home, '.local', 'share', 'backstory') : null;
}

export function foldersIn(root: string): DataFolder {
  return { root, journal: join(root, 'journal'), packs: join(root, 'packs'), keys: join(root, 'keys') };
}

/** Makes what is missing and proves by a write that the folder takes one. */
export async function makeDataFolder(
  folder: DataFolder,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: WhyNotWritten }> {
  try {
    await mkdir(folder.root, { recursive: true, mode: 0o700 });
    await mkdir(folder.journal, { recursive: true, mode: 0o700 });
    await mkdir(folder.packs, { recursive: true, mode: 0o755 });
    await mkdir(folder.keys, { recursive: true, mode: 0o700 });
    await chmod(folder.keys, 0o700);
    await access(folder.root, constants.R_OK | constants.W_OK);
  } catch (error) {
    return { ok: false, why: whyNotWritten(error) };
  }
  const proof = join(folder.root, '.writable');
  const written = await writeWhole(proof, '');
  if (written.ok) await unlink(proof).catch(() => {});
  // A full disk is no reason to stay dark: patients need no writes.
  return written.ok || written.why === 'disk-full' ? { ok: true } : written;
}

/** Takes away what killed writes left. Only to be called while the folder's lock is held. */
export async function sweepUnfinished(folder: DataFolder): Promise<void> {
  for (const place of [folder.root, folder.keys]) {
    const names = await readdir(place).catch(() => []);
    for (const name of names) if (UNFINISHED.test(name)) await unlink(join(place, name)).catch(() => {});
  }
}
