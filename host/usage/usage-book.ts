/**
 * Counts what the kiosks are used for: one transaction a batch, acknowledged after its commit and never before. It
 * throws nothing; while its file cannot be used it counts nothing, says so, and the kiosk goes on.
 */
import type { DatabaseSync } from 'node:sqlite';
import { type Numbers, type Span, showNumbers } from '../../core/counts/numbers.ts';
import type { UsageBatch } from '../../core/counts/usage.ts';
import type { Outcome } from '../../core/desk/desk-view.ts';
import { type LocalTime, localTimeIn } from './local-time.ts';
import type { PlaylistStart, UsageCounters } from './usage-counters.ts';
import {
  closeQuietly,
  isUsageFileThere,
  openUsageFile,
  setUsageFileAside,
  type UsageFile,
  type WhyNoUsageFile,
  whyNoUsage,
} from './usage-file.ts';

/** `counts-set-aside` stands for this run; the others are taken back when counting works again. */
export type CountTrouble = 'counts-set-aside' | 'counts-newer' | 'counts-not-saved';

export interface UsageBookParts {
  /** The data folder; its lock must be held. */
  readonly root: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** The clinic's, by its IANA name. */
  readonly timeZone: string;
  /** While false nothing is counted; what was counted before can still be read, and still goes in its time. */
  readonly isCounting: () => boolean;
  /** Called when a trouble begins or ends; `details` is the new name of a file, or why nothing could be written. */
  readonly onTrouble: (name: CountTrouble, stands: boolean, details: string) => void;
}

/** How soon a file that could not be used is tried again, when there is something to count. */
const RETRY_MS = 60_000;

export function openUsageBook(parts: UsageBookParts): UsageBook {
  return new UsageBook(parts);
}

export class UsageBook {
  readonly #parts: UsageBookParts;
  readonly #localTime: (at: number) => LocalTime;
  #file: UsageFile | null = null;
  #closed = false;
  #triedAt = Number.NEGATIVE_INFINITY;
  /** The hour in which the file was last tidied. */
  #tidied = '';
  #standing: { readonly name: CountTrouble; readonly details: string } | null = null;

  constructor(parts: UsageBookParts) {
    this.#parts = parts;
    this.#localTime = localTimeIn(parts.timeZone);
    if (parts.isCounting() || isUsageFileThere(parts.root)) this.#tidy();
  }

  /** True when the batch is on disk (also from an earlier try), or counting is off: only then acknowledge it. */
  take(batch: UsageBatch, kioskId: string): boolean {
    return this.#count((counters, time) => counters.takeBatch(batch, kioskId, time));
  }

  playlistStarted(start: PlaylistStart): boolean {
    return this.#count((counters, time) => counters.takeStart(start, time));
  }

  /** Once for each outcome of a start. Which start it was is not told. */
  playlistEnded(outcome: Outcome): boolean {
    return this.#count((counters, time) => counters.takeOutcome(outcome, time));
  }

  /** Null when there is no file to read, or it cannot be read. */
  numbers(span: Span): Numbers | null {
    if (!this.#parts.isCounting() && !isUsageFileThere(this.#parts.root)) return null;
    this.#tidy();
    const { day } = this.#localTime(this.#parts.now());
    const read = this.#use(({ counters }) => counters.read(span, day));
    return read.ok ? showNumbers(span, read.value) : null;
  }

  close(): void {
    this.#closed = true;
    this.#letGo();
  }

  #count(add: (counters: UsageCounters, time: LocalTime) => void): boolean {
    if (!this.#parts.isCounting()) return true;
    this.#tidy();
    const time = this.#localTime(this.#parts.now());
    const counted = this.#use((file) => inTransaction(file.db, () => add(file.counters, time)));
    if (counted.ok) this.#tell(null);
    return counted.ok;
  }

  /**
   * Once an hour: what is past keeping goes, and the log that SQLite writes ahead is emptied, in which facts of one
   * hour stand in the order they came.
   */
  #tidy(): void {
    const { day, hour } = this.#localTime(this.#parts.now());
    if (this.#tidied === `${day} ${hour}`) return;
    const tidied = this.#use(({ db, counters }) => {
      inTransaction(db, () => counters.forgetOld(day));
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    });
    if (tidied.ok) this.#tidied = `${day} ${hour}`;
  }

  /** Does something with the file; with a new one where this shows that the old one is damaged. */
  #use<T>(what: (file: UsageFile) => T): { readonly ok: true; readonly value: T } | { readonly ok: false } {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const file = this.#opened();
      if (file === null) break;
      try {
        return { ok: true, value: what(file) };
      } catch (error) {
        const why = whyNoUsage(error);
        if (why === 'disk-full') {
          // The file is sound: what stands in it can still be read.
          this.#cannot(why);
          break;
        }
        this.#letGo();
        if (why === 'damaged') this.#setAside();
        // Whoever opens the file again finds out whether it is still ours.
        else if (why !== 'statement') this.#cannot(why);
        else if (attempt === 2) this.#cannot('disk-trouble');
      }
    }
    return { ok: false };
  }

  #opened(): UsageFile | null {
    if (this.#file || this.#closed) return this.#file;
    const at = this.#parts.now();
    // The clock of a computer can be set back.
    if (Math.abs(at - this.#triedAt) < RETRY_MS) return null;
    let opened = openUsageFile(this.#parts.root);
    if (!opened.ok && opened.why === 'damaged' && this.#setAside()) opened = openUsageFile(this.#parts.root);
    if (!opened.ok) {
      this.#cannot(opened.why);
      return null;
    }
    this.#file = opened.file;
    return this.#file;
  }

  #letGo(): void {
    closeQuietly(this.#file?.db ?? null);
    this.#file = null;
  }

  #setAside(): boolean {
    const name = setUsageFileAside(this.#parts.root, this.#parts.now());
    if (name !== null) this.#parts.onTrouble('counts-set-aside', true, name);
    return name !== null;
  }

  #cannot(why: WhyNoUsageFile): void {
    this.#triedAt = this.#parts.now();
    if (why === 'newer') this.#tell({ name: 'counts-newer', details: '' });
    else this.#tell({ name: 'counts-not-saved', details: why === 'damaged' ? 'disk-trouble' : why });
  }

  #tell(trouble: { readonly name: CountTrouble; readonly details: string } | null): void {
    const before = this.#standing;
    this.#standing = trouble;
    if (before && before.name !== trouble?.name) this.#parts.onTrouble(before.name, false, before.details);
    if (trouble && trouble.name !== before?.name) this.#parts.onTrouble(trouble.name, true, trouble.details);
  }
}

function inTransaction(db: DatabaseSync, what: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    what();
    db.exec('COMMIT');
  } catch (error) {
    try {
      if (db.isTransaction) db.exec('ROLLBACK');
    } catch {}
    throw error;
  }
}
