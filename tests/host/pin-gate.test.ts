/**
 * Who may try a staff PIN, how often, and what a restart or a pulled plug changes about that. The files are real; only
 * the digest is made cheap here, except where a process of its own tries.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { setPin } from '../../host/pin/pin.ts';
import { digests } from './cheap-digest.ts';
import { clinic, locked, RIGHT, tryWrong, WRONG, wrong } from './pin-clinic.ts';
import { tempFolder } from './temp-folder.ts';

vi.mock('node:crypto', async (original) => {
  const { cheapDigest } = await import('./cheap-digest.ts');
  return cheapDigest(await original());
});

describe('a nurse at the glass', () => {
  test('gets in with the right PIN', async () => {
    const { gate } = await clinic();
    expect(await gate.isSet()).toBe(true);
    expect(await gate.try('kiosk', RIGHT)).toEqual({ ok: true });
  });

  test('who mistypes is told how many free tries are left, and starts afresh after the right one', async () => {
    const { gate, counted } = await clinic();
    expect(await tryWrong(gate, 4)).toEqual([wrong(4), wrong(3), wrong(2), wrong(1)]);
    expect(counted()).toEqual({ kiosk: 4, desk: 0 });
    expect(await gate.try('kiosk', RIGHT)).toEqual({ ok: true });
    expect(counted()).toEqual({ kiosk: 0, desk: 0 });
    expect(await tryWrong(gate, 1)).toEqual([wrong(4)]);
  });

  test('who mistyped five times waits, and even the right PIN waits with her', async () => {
    const { gate, pass } = await clinic();
    expect((await tryWrong(gate, 5)).at(-1)).toEqual(wrong(0, 30));
    pass(1);
    expect(await gate.try('kiosk', RIGHT)).toEqual(locked(29));
    expect(digests.count).toBe(5);
    pass(28.5);
    expect(await gate.try('kiosk', RIGHT)).toEqual(locked(1));
    pass(0.5);
    expect(await gate.try('kiosk', RIGHT)).toEqual({ ok: true });
  });

  test('tapping on while she waits makes the wait no longer', async () => {
    const { gate, pass, counted } = await clinic();
    await tryWrong(gate, 5);
    for (let i = 0; i < 29; i += 1) {
      pass(1);
      expect(await gate.try('kiosk', WRONG)).toEqual(locked(29 - i));
    }
    expect(counted()).toEqual({ kiosk: 5, desk: 0 });
    pass(1);
    expect(await gate.try('kiosk', WRONG)).toEqual(wrong(0, 60));
  });

  test('whose patient played with the keys can still sign in at the desk', async () => {
    const { gate, pass, counted } = await clinic();
    await tryWrong(gate, 5);
    for (const seconds of [30, 60, 120, 240, 480, 900, 900]) {
      pass(seconds);
      await gate.try('kiosk', WRONG);
    }
    expect(await tryWrong(gate, 1, 'desk')).toEqual([wrong(4)]);
    expect(await gate.try('desk', RIGHT)).toEqual({ ok: true });
    // The glass goes on waiting.
    expect(counted()).toEqual({ kiosk: 12, desk: 0 });
    expect(await gate.try('kiosk', RIGHT)).toEqual(locked(900));
  });

  test('has nothing of what she typed in any file or note', async () => {
    const { gate, folder, noted } = await clinic();
    await gate.try('kiosk', WRONG);
    await gate.try('kiosk', RIGHT);
    expect(noted).toEqual([
      ['pin-tried', { source: 'kiosk', right: false }],
      ['pin-tried', { source: 'kiosk', right: true }],
    ]);
    const files = readdirSync(folder);
    expect(files.toSorted()).toEqual(['pin-tries.json', 'pin.json']);
    for (const name of files) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(`${RIGHT}|${WRONG}`);
    }
  });
});

describe('every attempt', () => {
  test('costs one digest, whatever was typed', async () => {
    for (const typed of ['', '3', '38291', '382914', '3829150', 'ABCDEF', '٣٨٢٩١٥', '\0', '3'.repeat(10_000)]) {
      const { gate } = await clinic();
      expect(await gate.try('kiosk', typed), typed.slice(0, 12)).toEqual(wrong(4));
      expect(digests.count).toBe(1);
    }
  });

  test('of many at the same time is taken in turn, so that no more than five are free', async () => {
    const { gate } = await clinic();
    const all = await Promise.all(Array.from({ length: 40 }, () => gate.try('kiosk', WRONG)));
    expect(all.map((tried) => !tried.ok && tried.why)).toEqual([
      ...Array<string>(5).fill('wrong-pin'),
      ...Array<string>(35).fill('locked'),
    ]);
    expect(digests).toMatchObject({ count: 5, mostAtOnce: 1 });
  });

  test('that fails for want of memory is counted, and the next one is heard', async () => {
    const { gate, counted } = await clinic();
    digests.onBegin = () => {
      digests.onBegin = () => {};
      throw new Error('no memory');
    };
    await expect(gate.try('kiosk', RIGHT)).rejects.toThrow('no memory');
    expect(counted()).toEqual({ kiosk: 1, desk: 0 });
    expect(await gate.try('kiosk', RIGHT)).toEqual({ ok: true });
  });
});

describe('a restart', () => {
  test('gives no free try back', async () => {
    const { gate, restart } = await clinic();
    await tryWrong(gate, 3);
    expect(await tryWrong(restart(), 1)).toEqual([wrong(1)]);
  });

  test('does not shorten a wait: it begins anew, from the start of the host', async () => {
    const { gate, restart, pass } = await clinic();
    await tryWrong(gate, 5);
    pass(30);
    await tryWrong(gate, 1);
    pass(59);
    const second = restart();
    pass(10);
    expect(await second.try('kiosk', RIGHT)).toEqual(locked(50));
    pass(50);
    expect(await second.try('kiosk', RIGHT)).toEqual({ ok: true });
  });

  test('with another date does not either, nor does a date that is set while she waits', async () => {
    const { gate, restart } = await clinic();
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    await tryWrong(gate, 5);
    for (const day of ['2099-01-01', '1999-01-01']) {
      vi.setSystemTime(day);
      expect(await gate.try('kiosk', RIGHT)).toEqual(locked(30));
    }
    for (const day of ['2099-01-01', '1999-01-01']) {
      vi.setSystemTime(day);
      expect(await restart().try('kiosk', RIGHT)).toEqual(locked(30));
    }
  });

  test('in the middle of a check leaves the try counted, even one with the right PIN', async () => {
    const folder = tempFolder();
    await setPin(folder, RIGHT, () => 7);
    // Only where the plug is pulled does the digest never come; the other runs to its end.
    expect(await tryInProcess(folder, { plugPulled: true })).toEqual({ signal: 'SIGKILL', said: '' });
    expect(JSON.parse(readFileSync(join(folder, 'pin-tries.json'), 'utf8')).failed).toEqual({ kiosk: 1, desk: 0 });
    const { said } = await tryInProcess(folder, { plugPulled: false });
    expect(JSON.parse(said)).toEqual({ ok: false, why: 'wrong-pin', freeTriesLeft: 3, retryAfterSeconds: 0 });
  });
});

/** A host of its own, at full cost, that tries the right PIN once and is killed when the digest begins, or is not. */
async function tryInProcess(folder: string, { plugPulled }: { readonly plugPulled: boolean }) {
  const pull = `
    import crypto from 'node:crypto';
    import { syncBuiltinESMExports } from 'node:module';
    crypto.scrypt = () => process.kill(process.pid, 'SIGKILL');
    syncBuiltinESMExports();`;
  const tryOnce = `
    const { PinGate } = await import(${JSON.stringify(resolve(import.meta.dirname, '../../host/pin/pin-gate.ts'))});
    const gate = new PinGate({ keysFolder: ${JSON.stringify(folder)}, monotonicMs: () => 0, note: () => {} });
    console.log(JSON.stringify(await gate.try('kiosk', '${RIGHT}')));`;
  const code = plugPulled ? pull + tryOnce : tryOnce;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const [, signal] = await once(child, 'close');
  return { signal, said };
}

describe('a PIN that was set anew', () => {
  test('counts at once, and whoever had to wait may try it at once', async () => {
    const { gate, folder, counted } = await clinic();
    await tryWrong(gate, 5);
    await setPin(folder, '9182736', () => 8);
    expect(await gate.try('kiosk', RIGHT)).toEqual(wrong(4));
    expect(await gate.try('kiosk', '9182736')).toEqual({ ok: true });
    expect(counted()).toEqual({ kiosk: 0, desk: 0 });
  });

  test('starts afresh after a restart too, even one with the same digits', async () => {
    const { gate, folder, restart } = await clinic();
    await tryWrong(gate, 5);
    await setPin(folder, RIGHT, () => 8);
    expect(await tryWrong(restart(), 1)).toEqual([wrong(4)]);
  });
});

describe('a clinic that has not been set up', () => {
  test('has no PIN that opens anything, and nothing is counted', async () => {
    const { gate, triesFile } = await clinic(null);
    expect(await gate.isSet()).toBe(false);
    for (const typed of ['', '000000', '123456', RIGHT]) {
      expect(await gate.try('kiosk', typed)).toEqual({ ok: false, why: 'not-set-up' });
    }
    expect(existsSync(triesFile)).toBe(false);
  });
});
