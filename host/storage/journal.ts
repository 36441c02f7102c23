/**
 * What the host did, as JSON lines for whoever looks after the kiosk: UTC, 10 MB at most in all. It holds no secret,
 * no PIN and nothing of a visit, and failing to write it stops nothing.
 */
import { appendFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

export type JournalFacts = Readonly<Record<string, string | number | boolean>>;

export interface Journal {
  /** Returns at once; the line is written in turn. */
  write(event: string, facts?: JournalFacts): void;
  /** Resolves when all lines given so far are written or given up. */
  flush(): Promise<void>;
  /** Gives room on a full disk: all but the file being written goes. */
  dropOld(): Promise<void>;
}

export interface JournalOptions {
  readonly now: () => number;
  /** Texts that must never stand in a line, whatever a caller passes. */
  readonly hide: readonly string[];
  readonly mostBytes?: number;
}

const FILES = 5;
const MOST_WAITING = 500;
const LONGEST_TEXT = 500;

export function openJournal(folder: string, options: JournalOptions): Journal {
  const mostBytesInFile = Math.floor((options.mostBytes ?? 10_000_000) / FILES);
  const file = (age: number) => join(folder, age === 0 ? 'journal.jsonl' : `journal.${age}.jsonl`);
  let bytes: number | null = null;
  let waiting = 0;
  let lastWrite: Promise<void> = Promise.resolve();

  async function append(line: string): Promise<void> {
    bytes ??= await stat(file(0)).then(
      (found) => found.size,
      () => 0,
    );
    const size = Buffer.byteLength(line);
    if (bytes > 0 && bytes + size > mostBytesInFile) {
      await rm(file(FILES - 1), { force: true });
      for (let age = FILES - 2; age >= 0; age -= 1) await rename(file(age), file(age + 1)).catch(() => {});
      bytes = 0;
    }
    await appendFile(file(0), line, { mode: 0o600 });
    bytes += size;
  }

  return {
    write(event, facts = {}) {
      if (waiting >= MOST_WAITING) return;
      waiting += 1;
      const line = `${toLine(new Date(options.now()).toISOString(), event, facts, options.hide)}\n`;
      lastWrite = lastWrite
        .then(() => append(line))
        .catch(() => {
          bytes = null;
        })
        .finally(() => {
          waiting -= 1;
        });
    },
    flush: () => lastWrite,
    async dropOld() {
      for (let age = 1; age < FILES; age += 1) await rm(file(age), { force: true }).catch(() => {});
    },
  };
}

function toLine(at: string, event: string, facts: JournalFacts, hide: readonly string[]): string {
  const shown = Object.entries(facts).map(([name, value]) => [name, clean(value, hide)]);
  return JSON.stringify({ at, event, ...Object.fromEntries(shown) });
}

function clean(value: string | number | boolean, hide: readonly string[]): string | number | boolean {
  if (typeof value !== 'string') return value;
  let text = value;
  for (const hidden of hide) if (hidden !== '') text = text.replaceAll(hidden, '…');
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
