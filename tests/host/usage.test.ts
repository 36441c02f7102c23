/** What is counted on a real SQLite file: once, in the clinic's hours, and whatever happens to the file. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { UsageFact } from '../../core/usage.ts';
import { openUsageBook, type UsageBook } from '../../host/usage/usage-book.ts';
import { putFiles, tempFolder } from './temp-folder.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 10, 23, 12);
const FILE = 'backstory.sqlite';
const BEGAN: UsageFact = { kind: 'visit-began' };
const read = (page: string): UsageFact => ({ kind: 'page-read', walkthrough: 'scar', page });
const speaks = (language: string): UsageFact => ({ kind: 'language-chosen', language });

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
function stand(given: { root?: string; at?: number; timeZone?: string; counting?: boolean } = {}): Stand {
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
function rows(root: string, question: string): unknown[][] {
  return withFile(root, (db) =>
    db
      .prepare(question)
      .all()
      .map((row) => Object.values(row)),
  );
}

function withFile<T>(root: string, what: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(join(root, FILE));
  try {
    return what(db);
  } finally {
    db.close();
  }
}

function damagedIn(root: string): string[] {
  return readdirSync(root)
    .filter((name) => /damaged.*\.sqlite$/.test(name))
    .sort();
}

describe('counting', () => {
  test('adds each fact to a counter of its own and keeps no row of a visit', () => {
    const { root, tell } = stand();
    const opened: UsageFact = { kind: 'walkthrough-opened', walkthrough: 'scar' };
    const finished: UsageFact = { kind: 'walkthrough-finished', walkthrough: 'scar' };
    const left: UsageFact = { kind: 'visit-left', screen: 'takeaway' };
    for (let visit = 0; visit < 3; visit += 1) tell(BEGAN, speaks('es'), opened, read('page-1'), finished, left);
    tell(BEGAN, opened);
    expect(rows(root, 'SELECT * FROM visits')).toEqual([['2026-11-23', 12, 'kiosk-1', 4]]);
    expect(rows(root, 'SELECT * FROM languages')).toEqual([['2026-11-23', 'es', 3]]);
    expect(rows(root, 'SELECT * FROM walkthroughs')).toEqual([['2026-11-23', 'scar', 4, 3]]);
    expect(rows(root, 'SELECT * FROM pages')).toEqual([['2026-11-23', 'scar', 'page-1', 3]]);
    expect(rows(root, 'SELECT * FROM leaving')).toEqual([['2026-11-23', 'takeaway', 3]]);
  });

  test('a batch sent again after a lost answer counts once, also by a host that was started anew', () => {
    const first = stand();
    const batch = { screenId: crypto.randomUUID(), number: 1, facts: [BEGAN] };
    expect([first.book.take(batch, 'kiosk-1'), first.book.take(batch, 'kiosk-1')]).toEqual([true, true]);
    first.book.close();
    const next = stand({ root: first.root });
    expect(next.book.take(batch, 'kiosk-1')).toBe(true);
    expect(next.book.take({ ...batch, number: 2 }, 'kiosk-1')).toBe(true);
    expect(next.book.take({ ...batch, screenId: crypto.randomUUID() }, 'kiosk-1')).toBe(true);
    expect(rows(first.root, 'SELECT sum(visits) FROM visits')).toEqual([[3]]);
  });

  test('a start by the desk keeps no order and is not joined to what became of it', () => {
    const { root, book } = stand();
    const start = { playlist: 'first-visit', kioskId: 'kiosk-1' };
    book.playlistStarted({ ...start, language: 'es' });
    book.playlistStarted({ ...start, language: null });
    book.playlistStarted({ ...start, language: 'es' });
    book.playlistEnded('taken');
    book.playlistEnded('done');
    expect(rows(root, 'SELECT * FROM playlist_starts')).toEqual([
      ['2026-11-23', 12, 'first-visit', 'kiosk-1', '', 1],
      ['2026-11-23', 12, 'first-visit', 'kiosk-1', 'es', 2],
    ]);
    expect(rows(root, 'SELECT * FROM playlist_outcomes ORDER BY outcome')).toEqual([
      ['2026-11-23', 'done', 1],
      ['2026-11-23', 'taken', 1],
    ]);
  });

  test('crosses nothing: no table has two of hour, language and walkthrough, and none tells rows apart by more than that', () => {
    const { root } = stand();
    const tables = rows(root, "SELECT name FROM sqlite_schema WHERE type = 'table'").map(([name]) => String(name));
    const columns = Object.fromEntries(
      tables.map((table) => [table, rows(root, `SELECT name FROM pragma_table_info('${table}')`).flat()]),
    );
    expect(columns).toEqual({
      visits: ['day', 'hour', 'kiosk', 'visits'],
      languages: ['day', 'language', 'chosen'],
      walkthroughs: ['day', 'walkthrough', 'opened', 'finished'],
      pages: ['day', 'walkthrough', 'page', 'read'],
      leaving: ['day', 'screen', 'visits'],
      screens: ['screen', 'last_batch', 'used_on'],
      // The desk's own deeds.
      playlist_starts: ['day', 'hour', 'playlist', 'kiosk', 'language_asked', 'starts'],
      playlist_outcomes: ['day', 'outcome', 'starts'],
    });
    const crossed = Object.values(columns).filter(
      (names) =>
        ['hour', 'language', 'walkthrough', 'screen', 'kiosk'].filter((name) => names.includes(name)).length > 1,
    );
    expect(crossed).toEqual([columns.visits, columns.playlist_starts]);
    expect(
      rows(root, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%WITHOUT ROWID%'"),
    ).toEqual([]);
  });

  test('switched off writes nothing and makes no file, and what was counted before can still be read', () => {
    const here = stand({ counting: false });
    expect([here.tell(BEGAN), here.book.playlistEnded('taken'), here.book.numbers('day')]).toEqual([true, true, null]);
    expect(readdirSync(here.root)).toEqual([]);
    here.counting = true;
    for (let visit = 0; visit < 6; visit += 1) here.tell(BEGAN);
    here.counting = false;
    expect(here.tell(BEGAN)).toBe(true);
    expect(here.book.numbers('day')?.today.visits).toBe(6);
  });

  test('its files are for the host alone, and the log written ahead is emptied each hour', () => {
    const here = stand();
    here.tell(BEGAN);
    for (const name of readdirSync(here.root))
      expect([name, statSync(join(here.root, name)).mode & 0o777]).toEqual([name, 0o600]);
    const log = join(here.root, `${FILE}-wal`);
    expect(statSync(log).size).toBeGreaterThan(0);
    here.at += HOUR;
    here.book.numbers('day');
    expect(statSync(log).size).toBe(0);
    here.book.close();
    expect(readdirSync(here.root)).toEqual([FILE]);
    expect(here.tell(BEGAN)).toBe(false);
  });
});

describe("the clinic's clock", () => {
  const visitsAt = (timeZone: string, ...moments: readonly string[]) => {
    const here = stand({ timeZone, at: Date.parse(moments[0] ?? '') });
    for (const moment of moments) {
      here.at = Date.parse(moment);
      here.tell(BEGAN);
    }
    return rows(here.root, 'SELECT day, hour, visits FROM visits');
  };

  test('gives the day and the hour, not the one in Greenwich', () => {
    expect(visitsAt('America/Los_Angeles', '2026-11-24T07:59:59Z', '2026-11-24T08:00:00Z')).toEqual([
      ['2026-11-23', 23, 1],
      ['2026-11-24', 0, 1],
    ]);
    expect(visitsAt('Asia/Kathmandu', '2026-11-23T18:14:59Z', '2026-11-23T18:15:00Z')).toEqual([
      ['2026-11-23', 23, 1],
      ['2026-11-24', 0, 1],
    ]);
  });

  test('when it is set back, both hours of one name are one; when it is put on, the hour that is skipped is empty', () => {
    // 1:30 in summer time, 1:30 again an hour later, 2:30.
    expect(
      visitsAt('America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z', '2026-11-01T07:30:00Z'),
    ).toEqual([
      ['2026-11-01', 1, 2],
      ['2026-11-01', 2, 1],
    ]);
    expect(visitsAt('America/New_York', '2026-03-08T06:59:59Z', '2026-03-08T07:00:00Z')).toEqual([
      ['2026-03-08', 1, 1],
      ['2026-03-08', 3, 1],
    ]);
  });

  test('makes days of 23 and 25 hours one day each in what staff are shown', () => {
    const here = stand({ timeZone: 'America/New_York', at: Date.parse('2026-10-31T12:00:00Z') });
    for (; here.at < Date.parse('2026-11-03T05:00:00Z'); here.at += HOUR) here.tell(BEGAN);
    const days = here.book.numbers('two-weeks')?.visits.days.slice(-3);
    expect(days).toEqual([
      { name: '2026-10-31', count: 16 },
      { name: '2026-11-01', count: 25 },
      { name: '2026-11-02', count: 24 },
    ]);
  });
});

describe('what staff are shown', () => {
  test('is of whole past days, but for the visits of today', () => {
    const here = stand({ at: NOON - DAY });
    const facts = [BEGAN, speaks('es'), read('page-1'), { kind: 'walkthrough-opened', walkthrough: 'scar' } as const];
    const busy = () => {
      for (let visit = 0; visit < 7; visit += 1) here.tell(...facts);
      for (let start = 0; start < 7; start += 1) {
        here.book.playlistStarted({ playlist: 'first-visit', kioskId: 'kiosk-1', language: null });
        here.book.playlistEnded('taken');
      }
    };
    busy();
    const onTheDay = here.book.numbers('day');
    expect([onTheDay?.today, onTheDay?.visits.total]).toEqual([{ day: '2026-11-22', visits: 7 }, 0]);
    expect([onTheDay?.languages, onTheDay?.playlistStarts.rows, onTheDay?.outcomes.rows]).toEqual([
      { total: 0, rows: [] },
      [],
      [],
    ]);
    here.at = NOON;
    busy();
    const nextDay = here.book.numbers('two-weeks');
    expect(nextDay?.visits.total).toBe(7);
    expect(nextDay?.visits.hours).toEqual([{ name: '12', count: 7 }]);
    expect(nextDay?.languages.rows).toEqual([{ name: 'es', count: 7 }]);
    expect(nextDay?.walkthroughs.rows).toEqual([{ name: 'scar', opened: 7, finished: 0 }]);
    expect(nextDay?.pages.rows).toEqual([{ name: 'scar/page-1', count: 7 }]);
    expect(nextDay?.playlistStarts.rows).toEqual([{ name: 'first-visit', count: 7 }]);
    expect(nextDay?.outcomes.rows).toEqual([{ name: 'taken', count: 7 }]);
  });

  test('sums each span from its first day to yesterday', () => {
    const here = stand({ at: NOON - 30 * DAY });
    // Arabic on the day before each of the longer spans begins, and on the first day of one.
    for (let ago = 30; ago >= 1; ago -= 1) {
      here.at = NOON - ago * DAY;
      here.tell(...Array<UsageFact>(6).fill(speaks(ago === 29 || ago === 15 ? 'ar' : 'en')));
    }
    here.at = NOON;
    const shown = (span: 'day' | 'two-weeks' | 'month') =>
      here.book.numbers(span)?.languages.rows.map(({ name, count }) => `${name} ${count}`);
    expect([shown('day'), shown('two-weeks'), shown('month')]).toEqual([['en 6'], ['en 84'], ['en 162', 'ar 6']]);
  });
});

describe('rows past keeping', () => {
  test('go after 400 days, at a start and at midnight, and a silent screen is forgotten after two', () => {
    const here = stand();
    here.tell(BEGAN, speaks('es'));
    here.book.playlistEnded('taken');
    const count = () => rows(here.root, 'SELECT (SELECT count(*) FROM visits), (SELECT count(*) FROM screens)')[0];
    here.at += 400 * DAY;
    here.book.numbers('day');
    expect(count()).toEqual([1, 0]);
    here.at += 12 * HOUR;
    here.book.numbers('day');
    expect(count()).toEqual([0, 0]);
    here.at = NOON;
    here.tell(BEGAN);
    here.book.close();
    stand({ root: here.root, at: NOON + 401 * DAY });
    expect(count()).toEqual([0, 0]);
    expect(
      rows(here.root, 'SELECT count(*) FROM playlist_outcomes UNION ALL SELECT count(*) FROM languages').flat(),
    ).toEqual([0, 0]);
  });
});

describe('a file of another version', () => {
  test('that is one older keeps its counts and gets what it lacks', () => {
    const old = stand();
    old.tell(BEGAN, speaks('es'));
    old.book.close();
    withFile(old.root, (db) =>
      db.exec('DROP TABLE playlist_starts; DROP TABLE playlist_outcomes; PRAGMA user_version = 1'),
    );
    const { book, troubles } = stand({ root: old.root });
    expect(book.playlistEnded('taken')).toBe(true);
    expect(rows(old.root, 'SELECT * FROM languages')).toEqual([['2026-11-23', 'es', 1]]);
    expect(rows(old.root, 'PRAGMA user_version')).toEqual([[2]]);
    expect(troubles).toEqual([]);
  });

  test('that is newer is left as it is to the byte, nothing is counted, and staff hear of it until it is gone', () => {
    const root = tempFolder();
    const newer = tempFolder();
    // Killed: the version stands in the log written ahead and nowhere else.
    withFile(newer, (db) => {
      db.exec('PRAGMA journal_mode = WAL; CREATE TABLE later (a); PRAGMA user_version = 99');
      for (const name of [FILE, `${FILE}-wal`]) copyFileSync(join(newer, name), join(root, name));
    });
    const bytes = () => [FILE, `${FILE}-wal`].map((name) => readFileSync(join(root, name)).toString('base64'));
    const before = bytes();
    const here = stand({ root });
    expect([here.tell(BEGAN), here.book.numbers('day')]).toEqual([false, null]);
    here.at += 61_000;
    expect(here.tell(BEGAN)).toBe(false);
    expect(bytes()).toEqual(before);
    expect([here.troubles, damagedIn(root)]).toEqual([['counts-newer'], []]);
    for (const name of readdirSync(root)) rmSync(join(root, name));
    here.at += 61_000;
    expect(here.tell(BEGAN)).toBe(true);
    expect(here.troubles).toEqual(['counts-newer', 'counts-newer over']);
  });
});

/** A file of a hundred and more pages of SQLite. */
function fullFile(root: string): void {
  const { book, tell } = stand({ root });
  for (let at = 0; at < 60; at += 1) tell(...Array.from({ length: 200 }, (_, page) => read(`page-${at}-${page}`)));
  book.close();
}

function overwrite(file: string, from: number, to: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, from, Math.min(to, bytes.length));
  writeFileSync(file, bytes);
}

describe('a file that is damaged', () => {
  const damage: Record<string, (file: string) => void> = {
    'no database at all': (file) => writeFileSync(file, 'Lorem ipsum'.repeat(1_000)),
    'overwritten at its beginning': (file) => overwrite(file, 0, 100),
    'overwritten in the middle': (file) => overwrite(file, 40_000, 60_000),
    'cut off': (file) => truncateSync(file, 20_000),
    'without its tables': (file) => {
      rmSync(file);
      const db = new DatabaseSync(file);
      db.exec('PRAGMA user_version = 2');
      db.close();
    },
    'a folder': (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  };
  for (const [what, harm] of Object.entries(damage)) {
    test(`(${what}) is put aside at the start, staff are told, and counting begins anew`, () => {
      const root = tempFolder();
      fullFile(root);
      harm(join(root, FILE));
      const { tell, troubles, book } = stand({ root });
      expect(damagedIn(root)).toEqual(['backstory.damaged-2026-11-23T12-00-00-000Z.sqlite']);
      expect(troubles).toEqual([`counts-set-aside ${damagedIn(root)[0]}`]);
      expect(tell(BEGAN)).toBe(true);
      expect(rows(root, 'SELECT visits FROM visits')).toEqual([[1]]);
      expect(book.numbers('day')?.today.visits).toBe('<5');
    });
  }

  test('while the kiosk runs is put aside as soon as it is met, and the batch that met it is counted in the new one', () => {
    const root = tempFolder();
    fullFile(root);
    const here = stand({ root });
    expect(here.tell(BEGAN)).toBe(true);
    // Another program writes, so that the host's own copy in memory is old, and then the disk goes bad.
    withFile(root, (db) =>
      db.exec("INSERT INTO leaving VALUES ('2026-11-23', 'menu', 1); PRAGMA wal_checkpoint(TRUNCATE)"),
    );
    overwrite(join(root, FILE), 4_096, 1_000_000);
    expect(here.tell(BEGAN, read('page-1'))).toBe(true);
    expect(here.troubles).toEqual([`counts-set-aside ${damagedIn(root)[0]}`]);
    expect(damagedIn(root)).toHaveLength(1);
    expect(rows(root, 'SELECT * FROM pages')).toEqual([['2026-11-23', 'scar', 'page-1', 1]]);
    expect(rows(root, 'PRAGMA integrity_check')).toEqual([['ok']]);
  });

  test('met while staff look at the numbers shows them what there is from then on', () => {
    const root = tempFolder();
    fullFile(root);
    const here = stand({ root });
    withFile(root, (db) =>
      db.exec("INSERT INTO leaving VALUES ('2026-11-23', 'menu', 1); PRAGMA wal_checkpoint(TRUNCATE)"),
    );
    overwrite(join(root, FILE), 4_096, 1_000_000);
    here.at += DAY;
    expect(here.book.numbers('day')?.pages).toEqual({ total: 0, rows: [] });
    expect(damagedIn(root)).toHaveLength(1);
  });

  test('is kept three times, the newest, with the log that belongs to each', () => {
    const root = tempFolder();
    for (let time = 0; time < 5; time += 1) {
      putFiles(root, { [FILE]: 'not a database'.repeat(100), [`${FILE}-wal`]: 'nor is this' });
      stand({ root, at: NOON + time * 1_000 }).book.close();
    }
    expect(damagedIn(root)).toEqual(
      [2, 3, 4].map((second) => `backstory.damaged-2026-11-23T12-00-0${second}-000Z.sqlite`),
    );
    expect(readdirSync(root).filter((name) => name.endsWith('-wal'))).toHaveLength(3);
  });
});

describe('a file that cannot be written', () => {
  test('stops nothing: nothing is acknowledged, staff are told once, and counting goes on a minute after it can', () => {
    const root = join(tempFolder(), 'gone');
    const here = stand({ root });
    expect([here.tell(BEGAN), here.tell(BEGAN), here.book.playlistEnded('done')]).toEqual([false, false, false]);
    expect(here.book.numbers('month')).toBeNull();
    mkdirSync(root);
    expect(here.tell(BEGAN)).toBe(false);
    here.at += 60_000;
    expect(here.tell(BEGAN)).toBe(true);
    expect(here.troubles).toEqual(['counts-not-saved disk-trouble', 'counts-not-saved over disk-trouble']);
  });

  test('because another program holds it is no damage, and the same batch counts once when it is free again', () => {
    const here = stand();
    here.tell(BEGAN);
    const batch = { screenId: crypto.randomUUID(), number: 1, facts: [BEGAN] };
    withFile(here.root, (db) => {
      db.exec('BEGIN IMMEDIATE');
      expect(here.book.take(batch, 'kiosk-1')).toBe(false);
      db.exec('ROLLBACK');
    });
    here.at += 60_000;
    expect(here.book.take(batch, 'kiosk-1')).toBe(true);
    expect(rows(here.root, 'SELECT sum(visits) FROM visits')).toEqual([[2]]);
    expect(damagedIn(here.root)).toEqual([]);
  });

  const BOOK = resolve(import.meta.dirname, '../../host/usage/usage-book.ts');
  const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
  test.skipIf(!canMount)(
    'because the disk is full loses nothing acknowledged, can be read, and goes on when there is room',
    () => {
      const place = tempFolder();
      const scripts = tempFolder();
      const script = `
      import { rmSync, writeFileSync } from 'node:fs';
      const { openUsageBook } = await import(${JSON.stringify(BOOK)});
      const root = ${JSON.stringify(place)};
      writeFileSync(root + '/filler', 'x'.repeat(200_000));
      const troubles = [];
      let at = ${NOON};
      const book = openUsageBook({ root, now: () => at, timeZone: 'UTC', isCounting: () => true,
        onTrouble: (name, stands, details) => troubles.push([name, stands, details]) });
      let number = 0;
      const take = () => book.take({ screenId: 'a', number: number + 1,
        facts: [{ kind: 'visit-began' }, ...Array.from({ length: 20 }, (_, i) => ({ kind: 'page-read', walkthrough: 'scar', page: 'page-' + number + '-' + i }))] }, 'kiosk-1');
      while (number < 2000 && take()) number += 1;
      const full = [number, take(), book.numbers('day')?.today.visits];
      rmSync(root + '/filler');
      at += 60_000;
      const again = take();
      console.log(JSON.stringify({ full, again, visits: book.numbers('day')?.today.visits, troubles }));`;
      putFiles(scripts, { 'fill.mjs': script });
      const inside = `mount -t tmpfs -o size=600k none ${place} && exec ${process.execPath} ${join(scripts, 'fill.mjs')}`;
      const { stdout, stderr, signal } = spawnSync('unshare', ['-rm', 'sh', '-c', inside], { encoding: 'utf8' });
      const said = JSON.parse(stdout || JSON.stringify({ stderr, signal }));
      const [acknowledged] = said.full;
      expect(acknowledged).toBeGreaterThan(5);
      expect(said).toEqual({
        full: [acknowledged, false, acknowledged],
        again: true,
        visits: acknowledged + 1,
        troubles: [
          ['counts-not-saved', true, 'disk-full'],
          ['counts-not-saved', false, 'disk-full'],
        ],
      });
      expect(existsSync(join(place, FILE))).toBe(false);
    },
  );
});
