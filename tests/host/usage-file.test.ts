/** The file of counts when it is older, newer, damaged or cannot be written: the kiosk goes on and staff are told. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
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
import { describe, expect, test } from 'vitest';
import { putFiles, tempFolder } from './temp-folder.ts';
import { BEGAN, DAY, damagedIn, FILE, NOON, read, rows, speaks, stand, withFile } from './usage-stand.ts';

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
    'overwritten where nothing is written today': (file) => overwrite(file, statSync(file).size - 8_192, 1_000_000_000),
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
