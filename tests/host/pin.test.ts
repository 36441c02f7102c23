/** The staff PIN: which ones are refused, what is kept of the others, and what then is right and wrong. */
import { scryptSync } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPin, isPinSet, setPin } from '../../host/pin/pin.ts';
import { isWeakPin } from '../../host/pin/weak-pin.ts';
import { putFiles, tempFolder } from './temp-folder.ts';

describe('a PIN', () => {
  const weak: Record<string, string[]> = {
    'is too short, too long or no digits': ['', '38291', '3829153829153', '38291a', '٣٨٢٩١٥', ' 382915', '-38291'],
    'says one thing again and again': ['000000', '77777777', '121212', '383383', '38293829', '1111112'],
    'goes up or down': ['123456', '456789', '987654', '890123', '321098', '024680', '12345678'],
    'reads the same backwards': ['382283', '3829283'],
    'is a day or a year': [
      '010190',
      '190185',
      '121231',
      '850731',
      '01011990',
      '19901231',
      '199007',
      '071990',
      '19902020',
    ],
    'is among the first that people try': ['112233', '159753', '147258', '102030', '696969', '123654', '789456'],
  };
  for (const [why, pins] of Object.entries(weak)) {
    test(`that ${why} is refused`, () => {
      for (const pin of pins) expect(isWeakPin(pin), pin).toBe(true);
    });
  }

  test('without a pattern is taken, six to twelve digits long', () => {
    for (const pin of ['382915', '740286', '9182736', '38291574', '593027481640'])
      expect(isWeakPin(pin), pin).toBe(false);
  });

  test('drawn by lot is rarely refused', () => {
    const refused = Array.from({ length: 1000 }, (_, i) =>
      String((i * 7919 + 104_729 * i * i) % 1_000_000).padStart(6, '0'),
    );
    expect(refused.filter(isWeakPin).length).toBeLessThan(200);
  });
});

describe('what is kept', () => {
  test('is a slow digest under its own salt that only the host’s user can read', async () => {
    const folder = tempFolder();
    expect(await setPin(folder, '382915', () => 7)).toEqual({ ok: true });
    const text = readFileSync(join(folder, 'pin.json'), 'utf8');
    const record = JSON.parse(text);
    expect(record).toMatchObject({ schemaVersion: 1, kdf: 'scrypt', N: 131_072, r: 8, p: 1, setAt: 7 });
    expect(text).not.toContain('382915');
    expect(statSync(join(folder, 'pin.json')).mode & 0o777).toBe(0o600);
    const again = scryptSync('382915', Buffer.from(record.salt, 'base64'), 32, {
      N: 131_072,
      r: 8,
      p: 1,
      maxmem: 2 ** 28,
    });
    expect(again.toString('base64')).toBe(record.digest);
    await setPin(folder, '382915', () => 8);
    expect(JSON.parse(readFileSync(join(folder, 'pin.json'), 'utf8')).salt).not.toBe(record.salt);
  });

  test('of a weak one is nothing, and a folder that is gone is a refusal', async () => {
    const folder = tempFolder();
    expect(await setPin(folder, '123456', () => 7)).toEqual({ ok: false, why: 'weak-pin' });
    expect(readdirSync(folder)).toEqual([]);
    expect(await setPin(join(folder, 'gone'), '382915', () => 7)).toMatchObject({ ok: false, why: 'not-saved' });
  });
});

describe('a check at full cost', () => {
  test('takes the PIN that was set last and no other, from the moment it is set', async () => {
    const folder = tempFolder();
    expect(await checkPin(folder, '382915')).toEqual({ ok: false, why: 'not-set-up' });
    expect(await isPinSet(folder)).toBe(false);
    await setPin(folder, '382915', () => 7);
    expect(await isPinSet(folder)).toBe(true);
    const tried = await Promise.all(['382915', '382916', '3829150'].map((pin) => checkPin(folder, pin)));
    expect(tried).toEqual([{ ok: true }, { ok: false, why: 'wrong-pin' }, { ok: false, why: 'wrong-pin' }]);
    await setPin(folder, '9182736', () => 8);
    expect(await checkPin(folder, '382915')).toEqual({ ok: false, why: 'wrong-pin' });
    expect(await checkPin(folder, '9182736')).toEqual({ ok: true });
  }, 20_000);

  test('of a damaged file is a refusal, not a fault', async () => {
    const folder = tempFolder();
    putFiles(folder, { 'pin.json': '{"schemaVersion":1,' });
    expect(await checkPin(folder, '382915')).toEqual({ ok: false, why: 'unreadable' });
    expect(await isPinSet(folder)).toBe(true);
  });
});
