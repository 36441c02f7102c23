/**
 * Writes a small file so that power loss leaves either the old text or the new one: temporary file in the same folder,
 * fsync, rename, fsync of the folder. It never throws; why nothing was written is a value.
 */
import { open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type WhyNotWritten = 'disk-full' | 'read-only' | 'not-allowed' | 'disk-trouble';
export type Written = { readonly ok: true } | { readonly ok: false; readonly why: WhyNotWritten };

/** Names that killed writes leave behind; they may be swept away while nobody writes. */
export const UNFINISHED = /^\..+\.\d+-\d+\.unfinished$/;
/** On Windows a virus scanner may hold the old file for a moment. */
const RENAME_TRIES = 6;

let writes = 0;

export async function writeWhole(file: string, text: string, mode = 0o600): Promise<Written> {
  writes += 1;
  const folder = dirname(file);
  const temporary = join(folder, `.${basename(file)}.${process.pid}-${writes}.unfinished`);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameOver(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    return { ok: false, why: whyNotWritten(error) };
  }
  await syncFolder(folder);
  return { ok: true };
}

export function whyNotWritten(error: unknown): WhyNotWritten {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EROFS':
      return 'read-only';
    case 'EACCES':
    case 'EPERM':
      return 'not-allowed';
    default:
      return 'disk-trouble';
  }
}

async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (process.platform !== 'win32' || attempt === RENAME_TRIES) throw error;
      await wait(40 * attempt);
    }
  }
}

/** Makes the rename itself outlive power loss. The text is whole either way, so a folder that cannot sync is let be. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {}
}
