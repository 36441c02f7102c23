/**
 * The statements of the usage file: adds to counters, reads their sums, deletes what is past keeping. It opens no
 * transaction and catches nothing: that is the book's.
 */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { addDays, type Counted, daysOf, type Span, type TrueNumbers } from '../../core/counts/numbers.ts';
import type { UsageBatch, UsageFact } from '../../core/counts/usage.ts';
import type { LocalTime } from './local-time.ts';
import { DAY_TABLES } from './usage-migrations.ts';

const KEPT_DAYS = 400;
/** A page that has told nothing for so long sends no old batch any more. */
const KEPT_SCREEN_DAYS = 2;

export interface PlaylistStart {
  readonly playlist: string;
  readonly kioskId: string;
  /** Asked for by the desk; null: the patient chooses. */
  readonly language: string | null;
}

export type UsageCounters = ReturnType<typeof usageCounters>;

export function usageCounters(db: DatabaseSync) {
  const lastBatch = db.prepare('SELECT last_batch FROM screens WHERE screen = ?');
  const keepBatch = db.prepare(
    `INSERT INTO screens (screen, last_batch, used_on) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET last_batch = excluded.last_batch, used_on = excluded.used_on`,
  );
  const addFact = factAdder(db);
  const addStart = adder(db, 'playlist_starts', ['day', 'hour', 'playlist', 'kiosk', 'language_asked'], 'starts');
  const addOutcome = adder(db, 'playlist_outcomes', ['day', 'outcome'], 'starts');
  return {
    takeBatch({ screenId, number, facts }: UsageBatch, kioskId: string, time: LocalTime): void {
      if (number <= Number(lastBatch.get(screenId)?.last_batch ?? 0)) return;
      keepBatch.run(screenId, number, time.day);
      for (const fact of facts) addFact(fact, kioskId, time);
    },
    takeStart({ playlist, kioskId, language }: PlaylistStart, { day, hour }: LocalTime): void {
      addStart(day, hour, playlist, kioskId, language ?? '');
    },
    takeOutcome(outcome: string, { day }: LocalTime): void {
      addOutcome(day, outcome);
    },
    forgetOld(today: string): void {
      for (const table of DAY_TABLES) {
        db.prepare(`DELETE FROM ${table} WHERE day < ?`).run(addDays(today, -KEPT_DAYS));
      }
      db.prepare('DELETE FROM screens WHERE used_on < ?').run(addDays(today, -KEPT_SCREEN_DAYS));
    },
    read: (span: Span, today: string) => readNumbers(db, span, today),
  };
}

type Adder = (...key: readonly SQLInputValue[]) => void;

/** Adds one to a counter, which begins at 0. */
function adder(db: DatabaseSync, table: string, key: readonly string[], counter: string): Adder {
  const places = key.map(() => '?').join(', ');
  const add = db.prepare(
    `INSERT INTO ${table} (${key.join(', ')}, ${counter}) VALUES (${places}, 1)
     ON CONFLICT DO UPDATE SET ${counter} = ${counter} + 1`,
  );
  return (...values) => {
    add.run(...values);
  };
}

function factAdder(db: DatabaseSync): (fact: UsageFact, kioskId: string, time: LocalTime) => void {
  const addVisit = adder(db, 'visits', ['day', 'hour', 'kiosk'], 'visits');
  const addLanguage = adder(db, 'languages', ['day', 'language'], 'chosen');
  const addPage = adder(db, 'pages', ['day', 'walkthrough', 'page'], 'read');
  const addLeaving = adder(db, 'leaving', ['day', 'screen'], 'visits');
  const addWalkthrough = db.prepare(
    `INSERT INTO walkthroughs (day, walkthrough, opened, finished) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET opened = opened + excluded.opened, finished = finished + excluded.finished`,
  );
  return (fact, kioskId, { day, hour }) => {
    switch (fact.kind) {
      case 'visit-began':
        return addVisit(day, hour, kioskId);
      case 'language-chosen':
        return addLanguage(day, fact.language);
      case 'walkthrough-opened':
        addWalkthrough.run(day, fact.walkthrough, 1, 0);
        return;
      case 'walkthrough-finished':
        addWalkthrough.run(day, fact.walkthrough, 0, 1);
        return;
      case 'page-read':
        return addPage(day, fact.walkthrough, fact.page);
      case 'visit-left':
        return addLeaving(day, fact.screen);
      default:
        return fact satisfies never;
    }
  };
}

function readNumbers(db: DatabaseSync, span: Span, today: string): TrueNumbers {
  const first = (of: Span) => daysOf(of, today)[0] ?? today;
  const sums = (table: string, name: string, counter: string): Counted[] =>
    db
      .prepare(
        `SELECT ${name} AS name, sum(iif(day >= ?, ${counter}, 0)) AS day,
           sum(iif(day >= ?, ${counter}, 0)) AS twoWeeks, sum(${counter}) AS month
         FROM ${table} WHERE day >= ? AND day < ? GROUP BY name`,
      )
      .all(first('day'), first('two-weeks'), first('month'), today)
      .map((row) => ({
        name: String(row.name),
        day: Number(row.day),
        'two-weeks': Number(row.twoWeeks),
        month: Number(row.month),
      }));
  const visits = db
    .prepare('SELECT day, hour, sum(visits) AS visits FROM visits WHERE day >= ? AND day <= ? GROUP BY day, hour')
    .all(first(span), today);
  return {
    today,
    visits: visits.map((row) => ({ day: String(row.day), hour: Number(row.hour), visits: Number(row.visits) })),
    languages: sums('languages', 'language', 'chosen'),
    opened: sums('walkthroughs', 'walkthrough', 'opened'),
    finished: sums('walkthroughs', 'walkthrough', 'finished'),
    pages: sums('pages', "walkthrough || '/' || page", 'read'),
    leaving: sums('leaving', 'screen', 'visits'),
    playlistStarts: sums('playlist_starts', 'playlist', 'starts'),
    outcomes: sums('playlist_outcomes', 'outcome', 'starts'),
  };
}
