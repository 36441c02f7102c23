/** The plug pulled while facts are written: what was acknowledged is there, and nothing is there twice. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { UsageBatch } from '../../core/usage.ts';
import { openUsageBook } from '../../host/usage/usage-book.ts';
import { putFiles, tempFolder } from './temp-folder.ts';

const KILLS = 50;
const BOOK = resolve(import.meta.dirname, '../../host/usage/usage-book.ts');
const NOON = Date.UTC(2026, 10, 23, 12);
/** As long as a few dozen commits take, so that the kill falls anywhere in one of them. */
const LONGEST_MS = 40;

/** Four facts, each to another table. */
function batchOf(screenId: string, number: number): UsageBatch {
  return {
    screenId,
    number,
    facts: [
      { kind: 'visit-began' },
      { kind: 'language-chosen', language: 'en' },
      { kind: 'page-read', walkthrough: 'scar', page: 'page-1' },
      { kind: 'visit-left', screen: 'menu' },
    ],
  };
}

/** Writes batch after batch until it is killed; prints the number of each that was acknowledged. */
const WRITES = `
  import { writeSync } from 'node:fs';
  const { openUsageBook } = await import(${JSON.stringify(BOOK)});
  const [root, screenId] = process.argv.slice(2);
  const book = openUsageBook({ root, now: () => ${NOON}, timeZone: 'UTC', isCounting: () => true, onTrouble: (...said) => { throw new Error(said.join(' ')); } });
  const batchOf = ${batchOf.toString()};
  for (let number = 1; ; number += 1) if (book.take(batchOf(screenId, number), 'kiosk-1')) writeSync(1, number + '\\n');`;

/** Acknowledges what it has not committed yet. */
const TOO_EARLY = `
  import { writeSync } from 'node:fs';
  import { DatabaseSync } from 'node:sqlite';
  const [root] = process.argv.slice(2);
  const db = new DatabaseSync(root + '/backstory.sqlite');
  db.exec("PRAGMA journal_mode = WAL; BEGIN IMMEDIATE");
  const add = db.prepare("INSERT INTO visits VALUES ('2026-11-23', 12, 'kiosk-1', 1) ON CONFLICT DO UPDATE SET visits = visits + 1");
  for (let number = 1; number <= 100; number += 1) { add.run(); writeSync(1, number + '\\n'); }
  setInterval(() => {}, 1000);`;

/** Runs a script until `enough` of it has been acknowledged and a while more, kills it, and gives the last number. */
function killWhileWriting(script: string, given: readonly string[], enough: number, afterMs: number): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...given], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    let isBegun = false;
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      if (isBegun || text.split('\n').length <= enough) return;
      isBegun = true;
      void wait(afterMs).then(() => child.kill('SIGKILL'));
    });
    // A number that was cut off was not acknowledged.
    const last = () => Number(text.slice(0, text.lastIndexOf('\n')).split('\n').at(-1));
    child.on('close', (code, signal) => (signal === 'SIGKILL' ? done(last()) : fail(new Error(`ended with ${code}`))));
  });
}

interface Found {
  readonly sound: unknown;
  /** One sum for each of the four tables. */
  readonly sums: readonly unknown[];
  readonly lastBatch: number;
}

function lookInto(root: string, screenId: string): Found {
  const db = new DatabaseSync(join(root, 'backstory.sqlite'));
  const one = (question: string, ...given: readonly string[]) =>
    Object.values(db.prepare(question).get(...given) ?? {})[0];
  const found = {
    sound: one('PRAGMA integrity_check'),
    sums: [
      'sum(visits) FROM visits',
      'sum(chosen) FROM languages',
      'sum(read) FROM pages',
      'sum(visits) FROM leaving',
    ].map((what) => one(`SELECT ${what}`)),
    lastBatch: Number(one('SELECT last_batch FROM screens WHERE screen = ?', screenId) ?? 0),
  };
  db.close();
  return found;
}

test('fifty times out of fifty keeps every acknowledged fact, whole batches, and none of them twice', async () => {
  const root = tempFolder();
  putFiles(root, { 'writes.mjs': WRITES });
  let counted = 0;
  let inFlight = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const screenId = crypto.randomUUID();
    const acknowledged = await killWhileWriting(
      join(root, 'writes.mjs'),
      [root, screenId],
      1,
      Math.random() * LONGEST_MS,
    );
    expect(acknowledged).toBeGreaterThan(0);
    const found = lookInto(root, screenId);
    expect(found.sound).toBe('ok');
    expect([acknowledged, acknowledged + 1]).toContain(found.lastBatch);
    expect(found.sums).toEqual(Array(4).fill(counted + found.lastBatch));
    inFlight += found.lastBatch - acknowledged;
    // The screen has had no answer to the next one, so it sends it again; and the one before, had its answer been lost.
    const book = openUsageBook({
      root,
      now: () => NOON,
      timeZone: 'UTC',
      isCounting: () => true,
      onTrouble: expect.fail,
    });
    for (const number of [acknowledged, acknowledged + 1]) book.take(batchOf(screenId, number), 'kiosk-1');
    book.close();
    counted += acknowledged + 1;
    expect(lookInto(root, screenId).sums).toEqual(Array(4).fill(counted));
  }
  console.log(`${counted} batches; ${inFlight} of ${KILLS} kills fell between a commit and its acknowledgement`);
}, 120_000);

test('a book that acknowledged before it committed would lose facts, and this test would see it', async () => {
  const root = tempFolder();
  putFiles(root, { 'early.mjs': TOO_EARLY });
  const book = openUsageBook({
    root,
    now: () => NOON,
    timeZone: 'UTC',
    isCounting: () => true,
    onTrouble: expect.fail,
  });
  book.close();
  expect(await killWhileWriting(join(root, 'early.mjs'), [root], 100, 0)).toBe(100);
  expect(lookInto(root, '').sums[0]).toBeNull();
});
