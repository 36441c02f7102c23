/** What the host writes on disk, and what is left of it after damage, power loss and full disks. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultDataFolder, foldersIn, makeDataFolder, sweepUnfinished } from '../../host/storage/data-folder.ts';
import { loadSettings, saveSettings } from '../../host/storage/settings-file.ts';
import { whyNotWritten, writeWhole } from '../../host/storage/write-whole.ts';
import { putFiles, tempFolder } from './temp-folder.ts';

const WRITE_WHOLE = resolve(import.meta.dirname, '../../host/storage/write-whole.ts');
const NOON = Date.UTC(2026, 10, 23, 12);
const load = (root: string) => loadSettings(root, () => NOON);
const named = (name: string) => ({ clinic: { name } });

describe('the data folder', () => {
  test('lies where each platform keeps such things', () => {
    expect(defaultDataFolder('linux', { HOME: '/home/k' })).toBe('/home/k/.local/share/backstory');
    expect(defaultDataFolder('linux', { HOME: '/home/k', XDG_DATA_HOME: '/data' })).toBe('/data/backstory');
    expect(defaultDataFolder('linux', { HOME: '/home/k', XDG_DATA_HOME: 'not/absolute' })).toBe(
      '/home/k/.local/share/backstory',
    );
    expect(defaultDataFolder('darwin', { HOME: '/Users/k' })).toBe('/Users/k/Library/Application Support/Backstory');
    expect(defaultDataFolder('win32', { LOCALAPPDATA: 'C:\\Users\\k\\AppData\\Local' })).toBe(
      'C:\\Users\\k\\AppData\\Local\\Backstory',
    );
    expect(defaultDataFolder('win32', {})).toBeNull();
    expect(defaultDataFolder('linux', {})).toBeNull();
  });

  test('lets nobody else look at the keys, even when the folder was there before', async () => {
    const folder = foldersIn(tempFolder());
    mkdirSync(folder.keys, { mode: 0o777 });
    chmodSync(folder.keys, 0o777);
    expect(await makeDataFolder(folder)).toEqual({ ok: true });
    expect(statSync(folder.keys).mode & 0o777).toBe(0o700);
    expect([folder.journal, folder.packs].every(existsSync)).toBe(true);
  });
});

describe('a settings file that is damaged', () => {
  const damage: Record<string, unknown> = {
    'cut off in the middle': '{"clinic":{"na',
    'empty after power loss': '',
    'full of NUL bytes': new Uint8Array(4096),
    'a list instead of settings': [],
    'far too long': ' '.repeat(1_100_000),
  };
  for (const [what, content] of Object.entries(damage)) {
    test(`(${what}) is put aside whole and the last good one is used and stands again`, async () => {
      const root = tempFolder();
      putFiles(root, { 'settings.json': { ...named('Hill Clinic'), ownNote: 1 } });
      expect((await load(root)).settings.clinic.name).toBe('Hill Clinic');
      putFiles(root, { 'settings.json': content });
      const damaged = readFileSync(join(root, 'settings.json'));
      const read = await load(root);
      expect(read.settings.clinic.name).toBe('Hill Clinic');
      expect(read.setAside).toBe('settings.json.bad-2026-11-23T12-00-00-000Z');
      expect(readFileSync(join(root, read.setAside ?? '')).equals(damaged)).toBe(true);
      const again = await load(root);
      expect([again.setAside, again.raw.ownNote]).toEqual([null, 1]);
    });
  }

  test('or is a folder is put aside too', async () => {
    const root = tempFolder();
    putFiles(root, { 'settings.json': named('Hill Clinic') });
    await load(root);
    const { rmSync } = await import('node:fs');
    rmSync(join(root, 'settings.json'));
    mkdirSync(join(root, 'settings.json'));
    const read = await load(root);
    expect(read.settings.clinic.name).toBe('Hill Clinic');
    expect(statSync(join(root, read.setAside ?? '')).isDirectory()).toBe(true);
    expect(statSync(join(root, 'settings.json')).isFile()).toBe(true);
  });

  test('with no good one before it leaves the kiosk at its first run', async () => {
    const root = tempFolder();
    putFiles(root, { 'settings.json': '{', 'settings.last-good.json': '{' });
    const read = await load(root);
    expect([read.settings.clinic.name, read.raw]).toEqual(['', {}]);
    expect((await load(root)).bad).toEqual([]);
  });

  test('in one value only loses that value, by name, and the copy of before is kept', async () => {
    const root = tempFolder();
    putFiles(root, { 'settings.json': { ...named('Hill Clinic'), idle: { warnForSeconds: 30 } } });
    await load(root);
    putFiles(root, { 'settings.json': { ...named('Hill Clinic'), idle: { warnForSeconds: 1 } } });
    const read = await load(root);
    expect([read.settings.clinic.name, read.setAside]).toEqual(['Hill Clinic', null]);
    expect(read.bad.map(({ path }) => path)).toEqual(['idle.warnForSeconds']);
    expect(JSON.parse(readFileSync(join(root, 'settings.last-good.json'), 'utf8')).idle.warnForSeconds).toBe(30);
  });

  test('is not what an editor on Windows makes: its mark in front is read over', async () => {
    const root = tempFolder();
    putFiles(root, { 'settings.json': `\uFEFF${JSON.stringify(named('Hill Clinic'))}` });
    expect(await load(root)).toMatchObject({ settings: named('Hill Clinic'), setAside: null });
  });
});

describe('saving', () => {
  test('keeps keys it does not know and what was edited by hand since the start', async () => {
    const root = tempFolder();
    putFiles(root, { 'settings.json': { later: { version: 2 } } });
    expect(await saveSettings(root, (raw) => ({ ...raw, ...named('Hill Clinic') }))).toEqual({ ok: true });
    expect(JSON.parse(readFileSync(join(root, 'settings.json'), 'utf8'))).toEqual({
      later: { version: 2 },
      ...named('Hill Clinic'),
    });
    expect(readdirSync(root).sort()).toEqual(['settings.json', 'settings.last-good.json']);
  });

  test('names why it could not be', () => {
    const why = (code: string) => whyNotWritten(Object.assign(new Error(), { code }));
    expect(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO'].map(why)).toEqual([
      ...['disk-full', 'disk-full', 'read-only', 'not-allowed', 'disk-trouble'],
    ]);
    expect(why('')).toBe('disk-trouble');
  });

  test('in a folder that is gone refuses and throws nothing', async () => {
    expect(await saveSettings(join(tempFolder(), 'gone'), () => ({}))).toEqual({ ok: false, why: 'disk-trouble' });
  });

  test('twenty writes at once leave one of the twenty texts, whole', async () => {
    const root = tempFolder();
    const writes = Array.from({ length: 20 }, (_, i) => writeWhole(join(root, 'a.json'), `${i}`.repeat(1000)));
    expect((await Promise.all(writes)).every(({ ok }) => ok)).toBe(true);
    expect(new Set(readFileSync(join(root, 'a.json'), 'utf8').match(/../g)).size).toBeLessThanOrEqual(2);
  });

  const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
  test.skipIf(!canMount)('on a full or read-only disk refuses by name and the old file stands', () => {
    const place = tempFolder();
    const script = `
      import { readFileSync } from 'node:fs';
      const { writeWhole } = await import(${JSON.stringify(WRITE_WHOLE)});
      const file = ${JSON.stringify(join(place, 'settings.json'))};
      const results = [await writeWhole(file, 'small'), await writeWhole(file, 'x'.repeat(200_000)), readFileSync(file, 'utf8')];
      const { execFileSync } = await import('node:child_process');
      const { readdirSync } = await import('node:fs');
      execFileSync('mount', ['-o', 'remount,ro', ${JSON.stringify(place)}]);
      console.log(JSON.stringify([...results, await writeWhole(file, 'new'), readFileSync(file, 'utf8'), readdirSync(${JSON.stringify(place)})]));`;
    const scripts = tempFolder();
    putFiles(scripts, { 'fill.mjs': script });
    const inside = `mount -t tmpfs -o size=64k none ${place} && exec ${process.execPath} ${join(scripts, 'fill.mjs')}`;
    const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', inside], { encoding: 'utf8' });
    expect(JSON.parse(stdout || JSON.stringify(stderr))).toEqual([
      { ok: true },
      { ok: false, why: 'disk-full' },
      'small',
      { ok: false, why: 'read-only' },
      'small',
      ['settings.json'],
    ]);
  });
});

describe('power loss while writing', () => {
  const KILLS = 20;

  /** Runs a script, waits for its first word, then kills it as hard as can be. */
  function killAfterFirstWord(script: string, delayMs: number): Promise<void> {
    return new Promise((done, fail) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delayMs));
      child.on('close', (code, signal) => (signal === 'SIGKILL' ? done() : fail(new Error(`ended with ${code}`))));
    });
  }

  test('leaves the old settings or the new ones, twenty times out of twenty; a plain write does not', async () => {
    const folder = foldersIn(tempFolder());
    await makeDataFolder(folder);
    const file = join(folder.root, 'settings.json');
    const text = `JSON.stringify({ clinic: { name: 'Clinic ' + i }, padding: 'x'.repeat(300_000), end: i })`;
    const whole = `
      const { writeWhole } = await import(${JSON.stringify(WRITE_WHOLE)});
      for (let i = 0; ; i += 1) { await writeWhole(${JSON.stringify(file)}, ${text}); if (i === 0) console.log('begun'); }`;
    for (let kill = 0; kill < KILLS; kill += 1) {
      await killAfterFirstWord(whole, kill * 2);
      const found = JSON.parse(readFileSync(file, 'utf8'));
      expect(found.clinic.name).toBe(`Clinic ${found.end}`);
    }
    await sweepUnfinished(folder);
    expect(readdirSync(folder.root).sort()).toEqual(['journal', 'keys', 'packs', 'settings.json']);
    const plain = `
      import { openSync, writeSync } from 'node:fs';
      const i = 1;
      const handle = openSync(${JSON.stringify(file)}, 'w');
      writeSync(handle, ${text}.slice(0, 100_000));
      console.log('half');
      setInterval(() => {}, 1000);`;
    await killAfterFirstWord(plain, 0);
    expect(() => JSON.parse(readFileSync(file, 'utf8'))).toThrow();
  }, 60_000);

  test('what a killed write left behind is swept away, and nothing else', async () => {
    const folder = foldersIn(tempFolder());
    await makeDataFolder(folder);
    putFiles(folder.root, {
      '.settings.json.123-4.unfinished': 'x',
      '.keep': 'y',
      'keys/.pin.json.9-1.unfinished': 'z',
    });
    await sweepUnfinished(folder);
    expect([readdirSync(folder.root).includes('.keep'), readdirSync(folder.keys)]).toEqual([true, []]);
    expect(readdirSync(folder.root).some((name) => name.endsWith('unfinished'))).toBe(false);
  });
});
