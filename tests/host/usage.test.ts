/** What is counted on a real SQLite file: once, in the clinic's hours, and by nothing that could be joined. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { UsageFact } from '../../core/counts/usage.ts';
import { BEGAN, DAY, FILE, HOUR, NOON, read, rows, speaks, stand } from './usage-stand.ts';

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
    // Arabic on the last day before each of the longer spans.
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
