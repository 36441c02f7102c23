/**
 * `keys/pin-tries.json`: how many wrong PINs came from where, kept so that neither a restart nor a pulled plug gives
 * them back. It holds no moment (a wall clock can be set) and nothing that was typed.
 */
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { FREE_TRIES, type PinSource } from '../../core/decide-lockout.ts';
import { readJson } from '../storage/read-json.ts';
import { type Written, writeWhole } from '../storage/write-whole.ts';

export type FailedCounts = Readonly<Record<PinSource, number>>;

const NONE: FailedCounts = { kiosk: 0, desk: 0 };
/** What cannot be read is no fresh start, nor a lock for long: as if the last free try had just been made everywhere. */
const UNKNOWN: FailedCounts = { kiosk: FREE_TRIES, desk: FREE_TRIES };

const count = z.number().check(z.int(), z.gte(0));
const triesSchema = z.looseObject({
  schemaVersion: z.literal(1),
  /** The PIN they were made against (`whichPin`): with a new one, all begins anew. */
  pin: z.string(),
  failed: z.object({ kiosk: count, desk: count }),
});

/** No file, or one about an earlier PIN, is no try. */
export async function readPinTries(
  keysFolder: string,
  pin: string,
): Promise<{ readonly failed: FailedCounts; readonly damaged: boolean }> {
  const found = await readJson(triesFile(keysFolder));
  if (!found.ok && found.why === 'missing') return { failed: NONE, damaged: false };
  const { data } = triesSchema.safeParse(found.ok ? found.value : null);
  if (!data) return { failed: UNKNOWN, damaged: true };
  return { failed: data.pin === pin ? data.failed : NONE, damaged: false };
}

export function writePinTries(keysFolder: string, pin: string, failed: FailedCounts): Promise<Written> {
  return writeWhole(triesFile(keysFolder), `${JSON.stringify({ schemaVersion: 1, pin, failed })}\n`, 0o600);
}

/** For whoever sets a PIN at the machine: also takes a damaged file away. */
export async function forgetPinTries(keysFolder: string): Promise<void> {
  await unlink(triesFile(keysFolder)).catch(() => {});
}

function triesFile(keysFolder: string): string {
  return join(keysFolder, 'pin-tries.json');
}
