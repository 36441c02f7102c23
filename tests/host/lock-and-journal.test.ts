/** One host a data folder, and what it writes down of its own doings. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processStarted, takeFolderLock } from '../../host/storage/folder-lock.ts';
import { openJournal } from '../../host/storage/journal.ts';
import { putFiles, tempFolder } from './temp-folder.ts';

const NOON = Date.UTC(2026, 10, 23, 12);

describe('the lock of the data folder', () => {
  const lock = (root: string, holder: unknown) => putFiles(root, { 'host.lock': holder });
  const alive = () => ({ pid: process.pid, started: processStarted(process.pid), bootedAt: 0 });

  test('is held by a living process, and free once it lets go', async () => {
    const root = tempFolder();
    const first = await takeFolderLock(root);
    expect(await takeFolderLock(root)).toEqual({ ok: false, why: 'held', pid: process.pid });
    if (first.ok) first.release();
    expect((await takeFolderLock(root)).ok).toBe(true);
    expect(readdirSync(root)).toEqual(['host.lock']);
  });

  test('of a dead process is taken over', async () => {
    const root = tempFolder();
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    lock(root, { ...alive(), pid: dead });
    expect((await takeFolderLock(root)).ok).toBe(true);
    expect(JSON.parse(readFileSync(join(root, 'host.lock'), 'utf8')).pid).toBe(process.pid);
  });

  test.skipIf(process.platform !== 'linux')(
    'of a number that now belongs to another process is taken over',
    async () => {
      const root = tempFolder();
      lock(root, { ...alive(), started: `${processStarted(process.pid)}1` });
      expect((await takeFolderLock(root)).ok).toBe(true);
      lock(root, alive());
      expect((await takeFolderLock(root)).ok).toBe(false);
    },
  );

  test('that is empty or no JSON after power loss is taken over', async () => {
    for (const text of ['', '{"pid":', new Uint8Array(20), '{"pid":-1}', '{"pid":0,"started":null,"bootedAt":0}']) {
      const root = tempFolder();
      lock(root, text);
      expect((await takeFolderLock(root)).ok, String(text)).toBe(true);
    }
  });

  test('let go by one who no longer holds it stays', async () => {
    const root = tempFolder();
    const first = await takeFolderLock(root);
    lock(root, { ...alive(), other: true });
    if (first.ok) first.release();
    expect(existsSync(join(root, 'host.lock'))).toBe(true);
  });
});

describe('the journal', () => {
  test('says in UTC what happened, and hides the secret whoever passes it', async () => {
    const folder = tempFolder();
    const journal = openJournal(folder, { now: () => NOON, hide: ['s3cret'] });
    journal.write('started', { port: 80, what: 'with s3cret inside' });
    await journal.flush();
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe(
      '{"at":"2026-11-23T12:00:00.000Z","event":"started","port":80,"what":"with … inside"}\n',
    );
  });

  test('never grows over its bound, keeps the newest lines, and goes on where it ended', async () => {
    const folder = tempFolder();
    for (let run = 0; run < 3; run += 1) {
      const journal = openJournal(folder, { now: () => NOON, hide: [], mostBytes: 5_000 });
      for (let i = 0; i < 100; i += 1) journal.write('line', { run, i });
      await journal.flush();
    }
    const files = readdirSync(folder);
    expect(files).toHaveLength(5);
    expect(files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)).toBeLessThanOrEqual(5_000);
    const newest = readFileSync(join(folder, 'journal.jsonl'), 'utf8').trim().split('\n').at(-1) ?? '';
    expect(JSON.parse(newest)).toMatchObject({ run: 2, i: 99 });
  });

  test('that cannot be written stops nothing and is written again once it can', async () => {
    const folder = join(tempFolder(), 'gone');
    const journal = openJournal(folder, { now: () => NOON, hide: [] });
    journal.write('lost');
    await journal.flush();
    mkdirSync(folder);
    journal.write('kept');
    await journal.flush();
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toContain('"kept"');
  });

  test('gives its old files to a full disk', async () => {
    const folder = tempFolder();
    const journal = openJournal(folder, { now: () => NOON, hide: [], mostBytes: 500 });
    for (let i = 0; i < 20; i += 1) journal.write('line', { i });
    await journal.flush();
    await journal.dropOld();
    expect(readdirSync(folder)).toEqual(['journal.jsonl']);
  });
});
