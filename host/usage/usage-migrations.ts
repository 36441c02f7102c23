/**
 * The tables of `backstory.sqlite`, as numbered steps from an empty file to today's. Counters are not crossed: no table
 * has two of a visit's hour, language and walkthrough, no row stands for one visit, and none keeps an order.
 */
import type { DatabaseSync } from 'node:sqlite';

/** Step n leads to version n + 1. Steps that have been released are never changed. */
const STEPS: readonly string[] = [
  `
  CREATE TABLE visits (
    day TEXT NOT NULL, hour INTEGER NOT NULL, kiosk TEXT NOT NULL, visits INTEGER NOT NULL,
    PRIMARY KEY (day, hour, kiosk)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE languages (
    day TEXT NOT NULL, language TEXT NOT NULL, chosen INTEGER NOT NULL,
    PRIMARY KEY (day, language)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE walkthroughs (
    day TEXT NOT NULL, walkthrough TEXT NOT NULL, opened INTEGER NOT NULL, finished INTEGER NOT NULL,
    PRIMARY KEY (day, walkthrough)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE pages (
    day TEXT NOT NULL, walkthrough TEXT NOT NULL, page TEXT NOT NULL, read INTEGER NOT NULL,
    PRIMARY KEY (day, walkthrough, page)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE leaving (
    day TEXT NOT NULL, screen TEXT NOT NULL, visits INTEGER NOT NULL,
    PRIMARY KEY (day, screen)
  ) STRICT, WITHOUT ROWID;
  -- The last batch counted of each load of a page, so that one sent twice counts once.
  CREATE TABLE screens (
    screen TEXT NOT NULL PRIMARY KEY, last_batch INTEGER NOT NULL, used_on TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- What the desk did. The language is the one asked for, empty where the patient chooses; starts alike in everything
  -- are one row, so that not even their order is kept. Outcomes stand apart: no start can be joined to its own.
  CREATE TABLE playlist_starts (
    day TEXT NOT NULL, hour INTEGER NOT NULL, playlist TEXT NOT NULL, kiosk TEXT NOT NULL,
    language_asked TEXT NOT NULL, starts INTEGER NOT NULL,
    PRIMARY KEY (day, hour, playlist, kiosk, language_asked)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE playlist_outcomes (
    day TEXT NOT NULL, outcome TEXT NOT NULL, starts INTEGER NOT NULL,
    PRIMARY KEY (day, outcome)
  ) STRICT, WITHOUT ROWID;
  `,
];

export const USAGE_VERSION = STEPS.length;
/** Tables whose rows go when their day is past keeping. */
export const DAY_TABLES = [
  'visits',
  'languages',
  'walkthroughs',
  'pages',
  'leaving',
  'playlist_starts',
  'playlist_outcomes',
] as const;

export function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version);
}

/** Each step is whole or not there at all, also after power loss. */
export function migrate(db: DatabaseSync): void {
  for (let version = versionOf(db); version < USAGE_VERSION; version += 1) {
    db.exec(`BEGIN IMMEDIATE; ${STEPS[version]}; PRAGMA user_version = ${version + 1}; COMMIT`);
  }
}
