/** A clinic's book of counts on a real SQLite file and a clock moved by hand, and other eyes on that file. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import type { UsageFact } from '../../core/counts/usage.ts';
import { openUsageBook, type UsageBook } from '../../host/usage/usage-book.ts';
import { tempFolder } from './temp-folder.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const NOON = Date.UTC(2026, 10, 23, 12);
export const FILE = 'backstory.sqlite';
export const BEGAN: UsageFact = { kind: 'visit-began' };
export const read = (page: string): UsageFact => ({ kind: 'page-read', walkthrough: 'scar', page });
export const speaks = (language: string): UsageFact => ({ kind: 'language-chosen', language });

interface Stand {
  readonly root: string;
  readonly book: UsageBook;
  readonly troubles: string[];
  at: number;
  counting: boolean;
  /** Tells facts as the next batch of one screen. */
  readonly tell: (...facts: readonly UsageFact[]) => boolean;
}

/** A clinic's book on a clock moved by hand. */
export function stand(given: { root?: string; at?: number; timeZone?: string; counting?: boolean } = {}): Stand {
  const root = given.root ?? tempFolder();
  const here = { at: given.at ?? NOON, counting: given.counting ?? true };
  const troubles: string[] = [];
  const book = openUsageBook({
    root,
    now: () => here.at,
    timeZone: given.timeZone ?? 'UTC',
    isCounting: () => here.counting,
    onTrouble: (name, stands, details) => troubles.push([stands ? name : `${name} over`, details].join(' ').trim()),
  });
  onTestFinished(() => book.close());
  const screenId = crypto.randomUUID();
  let number = 0;
  const tell = (...facts: readonly UsageFact[]) => {
    number += 1;
    return book.take({ screenId, number, facts }, 'kiosk-1');
  };
  return Object.assign(here, { root, book, troubles, tell });
}

/** Looks into the file with another program's eyes. */
export function rows(root: string, question: string): unknown[][] {
  return withFile(root, (db) =>
    db
      .prepare(question)
      .all()
      .map((row) => Object.values(row)),
  );
}

export function withFile<T>(root: string, what: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(join(root, FILE));
  try {
    return what(db);
  } finally {
    db.close();
  }
}

export function damagedIn(root: string): string[] {
  return readdirSync(root)
    .filter((name) => /damaged.*\.sqlite$/.test(name))
    .sort();
}
