/**
 * The staff PIN at rest and its check: refuses one that is easy to guess, keeps only a slow digest of the others. It
 * counts no tries: who may try when is the gate's, and nobody else asks for a check.
 */
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readJson } from '../storage/read-json.ts';
import { type WhyNotWritten, writeWhole } from '../storage/write-whole.ts';
import { isWeakPin } from './weak-pin.ts';

/** ASVS 5.0, appendix C: scrypt with N = 2^17, r = 8, p = 1; about 0.4 s and 128 MiB a try. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
/** Node's own bound refuses this cost. */
const MAX_MEMORY = 256 * 1024 * 1024;
const SALT_BYTES = 16;
const DIGEST_BYTES = 32;

const pinSchema = z.looseObject({
  schemaVersion: z.literal(1),
  kdf: z.literal('scrypt'),
  // No other cost: a damaged number must not take all memory, nor make guessing cheap.
  N: z.literal(COST.N),
  r: z.literal(COST.r),
  p: z.literal(COST.p),
  salt: bytes(SALT_BYTES),
  digest: bytes(DIGEST_BYTES),
});
type PinRecord = z.infer<typeof pinSchema>;

export type PinSet =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'weak-pin' }
  | { readonly ok: false; readonly why: 'not-saved'; readonly because: WhyNotWritten };

/** `unreadable`: there is a PIN, but its file is damaged or not ours to read; only a new one set at the machine helps. */
export type WhyNoPin = 'not-set-up' | 'unreadable';

export type PinChecked = { readonly ok: true } | { readonly ok: false; readonly why: 'wrong-pin' | WhyNoPin };

export async function setPin(keysFolder: string, pin: string, now: () => number): Promise<PinSet> {
  if (isWeakPin(pin)) return { ok: false, why: 'weak-pin' };
  const salt = randomBytes(SALT_BYTES);
  const record = {
    schemaVersion: 1,
    kdf: 'scrypt',
    ...COST,
    salt: salt.toString('base64'),
    digest: (await digestInTurn(pin, salt)).toString('base64'),
    setAt: now(),
  };
  const written = await writeWhole(pinFile(keysFolder), `${JSON.stringify(record, null, 2)}\n`, 0o600);
  return written.ok ? { ok: true } : { ok: false, why: 'not-saved', because: written.why };
}

/**
 * Reads the file each time, so that a PIN changed at the machine counts at once. Where there is one to compare with,
 * every attempt costs one full digest, whatever was typed (AC-098).
 */
export async function checkPin(keysFolder: string, pin: string): Promise<PinChecked> {
  const read = await readPin(keysFolder);
  if (!read.ok) return read;
  const tried = await digestInTurn(pin, Buffer.from(read.record.salt, 'base64'));
  // Both are 32 bytes: the schema has seen to it, and unequal lengths would throw.
  const isRight = timingSafeEqual(tried, Buffer.from(read.record.digest, 'base64'));
  return isRight ? { ok: true } : { ok: false, why: 'wrong-pin' };
}

/** A damaged one counts as set, so that nobody at the glass is asked to choose another. */
export async function isPinSet(keysFolder: string): Promise<boolean> {
  const read = await readPin(keysFolder);
  return read.ok || read.why !== 'not-set-up';
}

/** A name for the PIN as it was set last; another one after each setting, even of the same digits. */
export async function whichPin(
  keysFolder: string,
): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly why: WhyNoPin }> {
  const read = await readPin(keysFolder);
  return read.ok ? { ok: true, id: read.record.salt } : read;
}

async function readPin(
  keysFolder: string,
): Promise<{ readonly ok: true; readonly record: PinRecord } | { readonly ok: false; readonly why: WhyNoPin }> {
  const found = await readJson(pinFile(keysFolder));
  if (!found.ok) return { ok: false, why: found.why === 'missing' ? 'not-set-up' : 'unreadable' };
  const { data } = pinSchema.safeParse(found.value);
  return data ? { ok: true, record: data } : { ok: false, why: 'unreadable' };
}

let turn: Promise<unknown> = Promise.resolve();

/** One at a time: each takes 128 MiB. */
function digestInTurn(pin: string, salt: Buffer): Promise<Buffer> {
  const digested = turn.then(() => digest(pin, salt));
  turn = digested.catch(() => {});
  return digested;
}

function digest(pin: string, salt: Buffer): Promise<Buffer> {
  const options: ScryptOptions = { ...COST, maxmem: MAX_MEMORY };
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, DIGEST_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

function pinFile(keysFolder: string): string {
  return join(keysFolder, 'pin.json');
}

/** Base64 of exactly so many bytes. */
function bytes(count: number) {
  const isSo = (text: string) => {
    const read = Buffer.from(text, 'base64');
    return read.length === count && read.toString('base64') === text;
  };
  return z.string().check(z.refine(isSo, `not base64 of ${count} bytes`));
}
