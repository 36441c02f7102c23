/** What damaged PIN files and a disk that takes none mean for staff: nothing opens, and nobody is locked out for long. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { forgetPinTries } from '../../host/pin/pin-tries.ts';
import { clinic, locked, RIGHT, tryWrong, WRONG, wrong } from './pin-clinic.ts';

vi.mock('node:crypto', async (original) => {
  const { cheapDigest } = await import('./cheap-digest.ts');
  return cheapDigest(await original());
});

describe('a damaged pin.json', () => {
  const whole = { schemaVersion: 1, kdf: 'scrypt', N: 131_072, r: 8, p: 1 };
  const salt = Buffer.alloc(16).toString('base64');
  const digest = Buffer.alloc(32).toString('base64');
  test.each<[string, unknown]>([
    ['nothing', ''],
    ['zeros', '\0\0\0'],
    ['half of itself', '{"schemaVersion": 1, "kdf": "scr'],
    ['null', null],
    ['a list', []],
    ['no digest', { ...whole, salt }],
    ['an empty digest', { ...whole, salt, digest: '' }],
    ['a digest that is too short', { ...whole, salt, digest: salt }],
    ['a digest with stray signs', { ...whole, salt, digest: `${digest.slice(0, -2)}*=` }],
    ['no salt', { ...whole, salt: '', digest }],
    ['a cost that would take all memory', { ...whole, salt, digest, N: 2 ** 40 }],
    ['a cost of nothing', { ...whole, salt, digest, N: 2 }],
    ['another way of digesting', { ...whole, salt, digest, kdf: 'plain' }],
  ])('with %s in it opens nothing, is no invitation to choose a new PIN, and is named', async (_what, content) => {
    const { gate, folder } = await clinic(null);
    writeFileSync(join(folder, 'pin.json'), typeof content === 'string' ? content : JSON.stringify(content));
    expect(await gate.try('kiosk', RIGHT)).toEqual({ ok: false, why: 'unreadable' });
    expect(await gate.isSet()).toBe(true);
  });

  test('that is a folder does the same; the whole one is read', async () => {
    const { gate, folder } = await clinic(null);
    mkdirSync(join(folder, 'pin.json'));
    expect(await gate.try('kiosk', RIGHT)).toEqual({ ok: false, why: 'unreadable' });
    rmSync(join(folder, 'pin.json'), { recursive: true });
    writeFileSync(join(folder, 'pin.json'), JSON.stringify({ ...whole, salt, digest }));
    expect(await gate.try('kiosk', RIGHT)).toEqual(wrong(4));
  });
});

describe('a damaged count', () => {
  const failed = { kiosk: 0, desk: 0 };
  test.each<[string, string]>([
    ['nothing', ''],
    ['half of itself', '{"schemaVersion":1,"pin":"'],
    ['a count below zero', JSON.stringify({ schemaVersion: 1, pin: '', failed: { ...failed, kiosk: -5 } })],
    ['a count that is no number', JSON.stringify({ schemaVersion: 1, pin: '', failed: { ...failed, kiosk: '0' } })],
    ['a place missing', JSON.stringify({ schemaVersion: 1, pin: '', failed: { kiosk: 0 } })],
  ])('with %s in it is a wait of 30 s, not a fresh start', async (_what, content) => {
    const { triesFile, restart, pass, noted, counted } = await clinic();
    writeFileSync(triesFile, content);
    const gate = restart();
    expect(await gate.try('kiosk', RIGHT)).toEqual(locked(30));
    expect(await gate.try('desk', RIGHT)).toEqual(locked(30));
    expect(noted).toEqual([['pin-tries-damaged']]);
    pass(30);
    expect(await gate.try('kiosk', WRONG)).toEqual(wrong(0, 60));
    expect(counted()).toEqual({ kiosk: 6, desk: 5 });
    pass(60);
    expect(await gate.try('desk', RIGHT)).toEqual({ ok: true });
    expect(counted()).toEqual({ kiosk: 6, desk: 0 });
  });

  test('goes with a PIN set at the machine; without one there is no wait', async () => {
    const { folder, triesFile, restart } = await clinic();
    writeFileSync(triesFile, '');
    await forgetPinTries(folder);
    expect(await restart().try('kiosk', WRONG)).toEqual(wrong(4));
  });
});

describe('a disk that takes no count', () => {
  /** No file can be put where a folder lies, not even by root. */
  const blocked = async () => {
    const made = await clinic();
    await made.gate.try('kiosk', RIGHT);
    rmSync(made.triesFile);
    mkdirSync(join(made.triesFile, 'in-the-way'), { recursive: true });
    made.noted.length = 0;
    return made;
  };

  test('lets the right PIN in, for staff must come to it', async () => {
    const { gate } = await blocked();
    expect(await gate.try('kiosk', RIGHT)).toEqual({ ok: true });
  });

  test('leaves no free tries, as the next start would not know of them, and says so', async () => {
    const { gate, pass, noted } = await blocked();
    expect(await tryWrong(gate, 2)).toEqual([wrong(0, 30), locked(30)]);
    expect(noted[0]).toEqual(['pin-tries-not-saved', { why: 'disk-trouble' }]);
    pass(30);
    expect(await tryWrong(gate, 1)).toEqual([wrong(0, 60)]);
  });

  test('keeps the count that there is in memory once it takes files again', async () => {
    const { gate, pass, triesFile, counted } = await blocked();
    await tryWrong(gate, 1);
    rmSync(triesFile, { recursive: true });
    pass(30);
    expect(await tryWrong(gate, 1)).toEqual([wrong(0, 60)]);
    expect(counted()).toEqual({ kiosk: 6, desk: 0 });
  });
});
