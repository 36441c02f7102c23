/** The plug pulled while facts are written: what was acknowledged is there, and nothing is there twice. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { UsageBatch } from '../../core/counts/usage.ts';
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
  import { readSync, writeSync } from 'node:fs';
  const { openUsageBook } = await import(${JSON.stringify(BOOK)});
  const [root, screenId] = process.argv.slice(2);
  const batchOf = ${batchOf.toString()};
  readSync(0, Buffer.alloc(16));
  const book = openUsageBook({ root, now: () => ${NOON}, timeZone: 'UTC', isCounting: () => true, onTrouble: (...said) => { throw new Error(said.join(' ')); } });
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

interface Writer {
  /** Lets it write, kills it a while after `enough` has been acknowledged, and gives the last number that was. */
  readonly killWhileWriting: (enough: number, afterMs: number) => Promise<number>;
  readonly drop: () => void;
}

/** A process that has started and waits for the word to write: starting takes longer than all the rest. */
function startWriter(script: string, ...given: readonly string[]): Writer {
  const child = spawn(process.execPath, [script, ...given], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = new Promise<string>((done) => {
    child.on('close', (code, signal) => done(signal ?? `ended with ${code}`));
  });
  let text = '';
  child.stdout.setEncoding('utf8');
  return {
    async killWhileWriting(enough, afterMs) {
      const isEnough = new Promise<void>((done) => {
        child.stdout.on('data', (more: string) => {
          text += more;
          if (text.split('\n').length > enough) done();
        });
      });
      child.stdin.write('write\n');
      await Promise.race([isEnough, closed]);
      await wait(afterMs);
      child.kill('SIGKILL');
      expect(await closed).toBe('SIGKILL');
      // A number that was cut off was not acknowledged.
      return Number(text.slice(0, text.lastIndexOf('\n')).split('\n').at(-1));
    },
    drop: () => child.kill('SIGKILL'),
  };
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
  const start = () => {
    const screenId = crypto.randomUUID();
    return { screenId, writer: startWriter(join(root, 'writes.mjs'), root, screenId) };
  };
  let next = start();
  onTestFinished(() => next.writer.drop());
  let counted = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { screenId, writer } = next;
    next = start();
    const acknowledged = await writer.killWhileWriting(1, Math.random() * LONGEST_MS);
    expect(acknowledged).toBeGreaterThan(0);
    const found = lookInto(root, screenId);
    expect(found.sound).toBe('ok');
    expect([acknowledged, acknowledged + 1]).toContain(found.lastBatch);
    expect(found.sums).toEqual(Array(4).fill(counted + found.lastBatch));
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
  }
  expect(lookInto(root, '').sums).toEqual(Array(4).fill(counted));
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
  expect(await startWriter(join(root, 'early.mjs'), root).killWhileWriting(100, 0)).toBe(100);
  expect(lookInto(root, '').sums[0]).toBeNull();
});
