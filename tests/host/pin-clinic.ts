/** A clinic with a PIN in real files, and somebody who tries it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { setPin } from '../../host/pin/pin.ts';
import { PinGate, type PinTried } from '../../host/pin/pin-gate.ts';
import { digests } from './cheap-digest.ts';
import { tempFolder } from './temp-folder.ts';

export const RIGHT = '382915';
export const WRONG = '740286';
const SECOND = 1_000;

/** A clinic whose PIN has been set, and a gate with a clock that the test moves. */
export async function clinic(pin: string | null = RIGHT) {
  const folder = tempFolder();
  const clock = { ms: 7_000 };
  const noted: unknown[][] = [];
  const newGate = () =>
    new PinGate({ keysFolder: folder, monotonicMs: () => clock.ms, note: (...said) => noted.push(said) });
  if (pin !== null) expect(await setPin(folder, pin, () => 7)).toEqual({ ok: true });
  digests.count = 0;
  return {
    folder,
    noted,
    gate: newGate(),
    pass: (seconds: number) => {
      clock.ms += seconds * SECOND;
    },
    /** The host starts again; its clock begins at some other number. */
    restart: () => {
      clock.ms = 3_000;
      return newGate();
    },
    triesFile: join(folder, 'pin-tries.json'),
    counted: () => JSON.parse(readFileSync(join(folder, 'pin-tries.json'), 'utf8')).failed,
  };
}

export async function tryWrong(gate: PinGate, times: number, source: 'kiosk' | 'desk' = 'kiosk'): Promise<PinTried[]> {
  const tried: PinTried[] = [];
  for (let i = 0; i < times; i += 1) tried.push(await gate.try(source, WRONG));
  return tried;
}

export const wrong = (freeTriesLeft: number, retryAfterSeconds = 0) => ({
  ok: false,
  why: 'wrong-pin',
  freeTriesLeft,
  retryAfterSeconds,
});
export const locked = (retryAfterSeconds: number) => ({ ok: false, why: 'locked', retryAfterSeconds });
