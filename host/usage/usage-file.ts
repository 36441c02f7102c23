/**
 * `backstory.sqlite` on disk: opened so that what was committed outlives a pulled plug, set aside under a name of its
 * own when it is damaged, and left untouched when a newer Backstory has written it. It throws nothing.
 */
import { chmodSync, closeSync, existsSync, lstatSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type WhyNotWritten, whyNotWritten } from '../storage/write-whole.ts';
import { type UsageCounters, usageCounters } from './usage-counters.ts';
import { migrate, USAGE_VERSION, versionOf } from './usage-migrations.ts';

export type WhyNoUsageFile = WhyNotWritten | 'damaged' | 'newer';
export interface UsageFile {
  readonly db: DatabaseSync;
  readonly counters: UsageCounters;
}
export type UsageFileOpened =
  | { readonly ok: true; readonly file: UsageFile }
  | { readonly ok: false; readonly why: WhyNoUsageFile };

const FILE = 'backstory.sqlite';
const DAMAGED = /^backstory\.damaged-.+\.sqlite$/;
/** SQLite's own files beside it. */
const BESIDE = ['-wal', '-shm', '-journal'] as const;
const MOST_DAMAGED = 3;
/** Whoever looks into the file with another program may hold it for a moment; the host must not stand still for long. */
const BUSY_MS = 200;

export function isUsageFileThere(root: string): boolean {
  return existsSync(join(root, FILE));
}

export function openUsageFile(root: string): UsageFileOpened {
  const file = join(root, FILE);
  let db: DatabaseSync | null = null;
  try {
    if (existsSync(file)) {
      if (!lstatSync(file).isFile()) return { ok: false, why: 'damaged' };
      if (isNewer(file)) return { ok: false, why: 'newer' };
    }
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
    db = new DatabaseSync(file, { timeout: BUSY_MS });
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    const check = db.prepare('PRAGMA quick_check(1)').get();
    if (check?.quick_check !== 'ok') throw new DamagedFile();
    migrate(db);
    return { ok: true, file: { db, counters: usageCounters(db) } };
  } catch (error) {
    closeQuietly(db);
    const why = whyNoUsage(error);
    // A version that lacks its tables, or has them already, is no version of ours.
    return { ok: false, why: why === 'statement' ? 'damaged' : why };
  }
}

/** Without a write: the file of a newer version stays as it is, to the byte. */
function isNewer(file: string): boolean {
  const db = new DatabaseSync(file, { readOnly: true, timeout: BUSY_MS });
  try {
    return versionOf(db) > USAGE_VERSION;
  } finally {
    closeQuietly(db);
  }
}

/** The name the damaged file was given; null when it cannot be renamed. The database must be closed. */
export function setUsageFileAside(root: string, at: number): string | null {
  const name = `backstory.damaged-${new Date(at).toISOString().replace(/[:.]/g, '-')}.sqlite`;
  try {
    renameSync(join(root, FILE), join(root, name));
    for (const end of BESIDE) {
      const beside = join(root, `${FILE}${end}`);
      // One that stayed would be read as part of the new file.
      if (existsSync(beside)) renameSync(beside, join(root, `${name}${end}`));
    }
    const damaged = readdirSync(root).filter((one) => DAMAGED.test(one));
    for (const old of damaged.sort().slice(0, -MOST_DAMAGED)) {
      for (const end of ['', ...BESIDE]) rmSync(join(root, `${old}${end}`), { recursive: true, force: true });
    }
    return name;
  } catch {
    return null;
  }
}

export function closeQuietly(db: DatabaseSync | null): void {
  try {
    db?.close();
  } catch {}
}

class DamagedFile extends Error {}

/** Result codes of SQLite (sqlite.org/rescode.html), the primary one in the lowest byte. */
const SQLITE = { error: 1, readOnly: 8, corrupt: 11, full: 13, notADatabase: 26 } as const;

/** `statement`: the file is sound as a database, but not ours. */
export function whyNoUsage(error: unknown): WhyNotWritten | 'damaged' | 'statement' {
  if (error instanceof DamagedFile) return 'damaged';
  const { errcode } = error as { readonly errcode?: number };
  if (errcode === undefined) return whyNotWritten(error);
  switch (errcode & 0xff) {
    case SQLITE.corrupt:
    case SQLITE.notADatabase:
      return 'damaged';
    case SQLITE.full:
      return 'disk-full';
    case SQLITE.readOnly:
      return 'read-only';
    case SQLITE.error:
      return 'statement';
    default:
      return 'disk-trouble';
  }
}
