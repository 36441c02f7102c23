/** `npm run set-pin` for real: through a pipe, and where there is a pseudo terminal, as a person types it. */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkPin, setPin } from '../../host/pin/pin.ts';
import { PinGate } from '../../host/pin/pin-gate.ts';

vi.setConfig({ testTimeout: 30_000 });

const ROOT = path.resolve(import.meta.dirname, '../..');
const PIN = '382915';
const OTHER = '740286';
const WEAK = /^This PIN is not taken: it needs 6 to 12 digits \(0 to 9\) that are hard to guess, .+\.\n$/;

function tempFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstory-set-pin-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Wish {
  readonly args?: readonly string[];
  /** Sent through a pipe; null gives no input at all. */
  readonly input?: string | null;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** The first script of all, as npm runs it. */
function run({ args = [], input = `${PIN}\n${PIN}\n`, environment = {} }: Wish) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/set-pin.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    ...(input === null ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
  });
  return { code: status, out: stdout, err: stderr };
}

const keysIn = (data: string) => path.join(data, 'keys');

describe('a PIN sent through a pipe', () => {
  test('is set, in a data folder that it makes where there is none, and only its owner may look at it', async () => {
    const data = path.join(tempFolder(), 'new', 'clinic');
    expect(run({ args: ['--data', data] })).toEqual({ code: 0, out: 'The PIN is set.\n', err: '' });
    expect(await checkPin(keysIn(data), PIN)).toEqual({ ok: true });
    expect(readdirSync(keysIn(data))).toEqual(['pin.json']);
    expect(statSync(path.join(keysIn(data), 'pin.json')).mode & 0o777).toBe(0o600);
    expect(statSync(keysIn(data)).mode & 0o777).toBe(0o700);
  });

  test('goes where the host looks when no folder is named, or where the person stood who named one', async () => {
    const home = tempFolder();
    const environment = { XDG_DATA_HOME: undefined, HOME: home, INIT_CWD: home };
    expect(run({ args: ['--data=clinic'], environment, input: `${PIN}\r\n${PIN}` }).code).toBe(0);
    expect(await checkPin(path.join(home, 'clinic/keys'), PIN)).toEqual({ ok: true });
    if (process.platform !== 'linux') return;
    expect(run({ environment }).code).toBe(0);
    expect(await checkPin(path.join(home, '.local/share/backstory/keys'), PIN)).toEqual({ ok: true });
  });

  test('replaces the old one while the host runs, and whoever had to wait may try at once', async () => {
    const data = tempFolder();
    mkdirSync(keysIn(data));
    await setPin(keysIn(data), OTHER, () => 7);
    writeFileSync(path.join(keysIn(data), 'pin-tries.json'), 'damaged');
    const gate = new PinGate({ keysFolder: keysIn(data), monotonicMs: () => 0, note: () => {} });
    expect(await gate.try('kiosk', OTHER)).toMatchObject({ why: 'locked' });
    expect(run({ args: ['--data', data] }).code).toBe(0);
    expect(existsSync(path.join(keysIn(data), 'pin-tries.json'))).toBe(false);
    expect(await gate.try('kiosk', OTHER)).toMatchObject({ why: 'wrong-pin', freeTriesLeft: 4 });
    expect(await gate.try('kiosk', PIN)).toEqual({ ok: true });
  });
});

describe('what goes wrong is said in one sentence, and the old PIN stays', () => {
  /** A clinic with a PIN, and whether its file is still the same. */
  async function clinic() {
    const data = tempFolder();
    mkdirSync(keysIn(data));
    await setPin(keysIn(data), OTHER, () => 7);
    const file = path.join(keysIn(data), 'pin.json');
    const before = readFileSync(file, 'utf8');
    return { data, isAsBefore: () => readFileSync(file, 'utf8') === before };
  }

  test('a PIN that is easy to guess, and what it must be: 6', async () => {
    const { data, isAsBefore } = await clinic();
    for (const weak of ['123456', '3829', '38291a']) {
      const { code, out, err } = run({ args: ['--data', data], input: `${weak}\n${weak}\n` });
      expect([code, out], weak).toEqual([6, '']);
      expect(err).toMatch(WEAK);
    }
    expect(isAsBefore()).toBe(true);
  });

  test('two that differ: 4', async () => {
    const { data, isAsBefore } = await clinic();
    const said = run({ args: ['--data', data], input: `${PIN}\n${OTHER}\n` });
    expect(said).toEqual({ code: 4, out: '', err: 'The two PINs differ, so nothing was changed.\n' });
    expect(isAsBefore()).toBe(true);
  });

  test('no input, or the PIN only once: 3', async () => {
    const { data, isAsBefore } = await clinic();
    for (const input of [null, '', `${PIN}\n`]) {
      const { code, err } = run({ args: ['--data', data], input });
      expect([code, err]).toEqual([3, expect.stringMatching(/^No PIN came: type it twice in a terminal, or .+\.\n$/)]);
    }
    expect(isAsBefore()).toBe(true);
  });

  test('an argument it does not know, which is not repeated as it may be the PIN: 2', () => {
    for (const args of [['--fulscreen'], [PIN], ['--data', '/tmp', PIN], ['--data', '--help']]) {
      const { code, out, err } = run({ args });
      expect([code, out, err.trim().split('\n').length], args.join(' ')).toEqual([2, '', 1]);
      expect(err).not.toContain(PIN);
    }
    for (const args of [['--data'], ['--data=']]) {
      expect(run({ args })).toEqual({ code: 2, out: '', err: '--data needs a folder.\n' });
    }
  });

  test('a folder that cannot be made, or whose keys are no folder: 5, before anything is asked', () => {
    const data = tempFolder();
    writeFileSync(path.join(data, 'a-file'), '');
    writeFileSync(path.join(data, 'keys'), '');
    for (const folder of [path.join(data, 'a-file', 'deep'), data]) {
      const { code, err } = run({ args: ['--data', folder], input: null });
      expect([code, err]).toEqual([5, `The data folder ${folder} cannot be written: the disk refuses.\n`]);
    }
  });

  test('a folder of another user, named by root: 5, for that user could not read what root writes', ({ skip }) => {
    skip(process.getuid?.() !== 0, 'only root can give a folder to another user');
    const data = tempFolder();
    spawnSync('chown', ['65534', data]);
    const { code, err } = run({ args: ['--data', data] });
    expect([code, err]).toEqual([5, `The data folder ${data} belongs to user 65534: set the PIN as that user.\n`]);
    expect(readdirSync(data)).toEqual([]);
  });

  test('--help says how', () => {
    const { code, out } = run({ args: ['--help'], input: null });
    expect([code, out]).toEqual([0, expect.stringContaining('npm run -s set-pin -- --data DIR')]);
  });
});

const FIRST = /New staff PIN, 6 to 12 digits \(nothing shows while you type\): /;
const SECOND = /The same PIN again: /;

interface Terminal {
  /** Resolves once the terminal shows this. */
  readonly shows: (words: RegExp) => Promise<void>;
  readonly type: (keys: string) => void;
  /** With all that was shown. */
  readonly ended: Promise<{ code: number | null; shown: string }>;
}

/** A command on a pseudo terminal of its own (util-linux `script`). */
function onTerminal(command: string): Terminal {
  const child = spawn('script', ['--quiet', '--echo', 'always', '--return', '--command', command, '/dev/null'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let shown = '';
  child.stdout.on('data', (chunk) => {
    shown += chunk;
  });
  return {
    shows: (words) => vi.waitFor(() => expect(shown).toMatch(words), { timeout: 20_000, interval: 20 }),
    type: (keys) => void child.stdin.write(keys),
    ended: new Promise((done) => child.on('close', (code) => done({ code, shown }))),
  };
}

const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true;
const setPinIn = (data: string) => `'${process.execPath}' build/set-pin.mjs --data '${data}'`;

describe.skipIf(!hasScript)('a PIN typed on a terminal', () => {
  test('is asked for twice, can be corrected, and nothing of it is shown', async () => {
    const data = tempFolder();
    const terminal = onTerminal(setPinIn(data));
    await terminal.shows(FIRST);
    terminal.type('38\u007f\u007f\u007f3829\u001b[D16\u007f5\r');
    await terminal.shows(SECOND);
    terminal.type(`999\u0015${PIN}\r`);
    const { code, shown } = await terminal.ended;
    expect(code).toBe(0);
    expect(shown.replace(FIRST, '').replace(SECOND, '').trim()).toBe('The PIN is set.');
    expect(await checkPin(keysIn(data), PIN)).toEqual({ ok: true });
  });

  test('would be shown by a program that does not hide it', async () => {
    const terminal = onTerminal('echo ready; head -n 1 > /dev/null');
    await terminal.shows(/ready/);
    terminal.type(`${PIN}\r`);
    expect((await terminal.ended).shown).toContain(PIN);
  });

  test('is not asked for again when it is easy to guess', async () => {
    const terminal = onTerminal(setPinIn(tempFolder()));
    await terminal.shows(FIRST);
    terminal.type('121212\r');
    const { code, shown } = await terminal.ended;
    expect(code).toBe(6);
    expect(shown).not.toMatch(SECOND);
    expect(shown).not.toContain('121212');
  });

  test('leaves no trace after Ctrl+C, and the terminal shows again what is typed', async () => {
    const data = tempFolder();
    const terminal = onTerminal(`${setPinIn(data)}; echo "left with $?"; head -n 1 > /dev/null`);
    await terminal.shows(FIRST);
    terminal.type(`${PIN}\u0003`);
    await terminal.shows(/left with 130/);
    terminal.type(`${OTHER}\r`);
    const { shown } = await terminal.ended;
    expect(shown).not.toContain(PIN);
    expect(shown).toContain(OTHER);
    expect(shown.replace(FIRST, '')).toMatch(/^\s*left with 130\s/);
    expect(readdirSync(keysIn(data))).toEqual([]);
  });
});
