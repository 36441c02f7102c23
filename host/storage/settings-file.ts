/**
 * `settings.json` on disk: read so that no damage stops the kiosk, written so that no damage is done. It never throws,
 * keeps keys it does not know, and never throws a file away: what cannot be read is set aside under a name of its own.
 */
import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type BadSetting, readSettings, type Settings } from '../../core/settings.ts';
import { type JsonRead, readJson } from './read-json.ts';
import { type Written, writeWhole } from './write-whole.ts';

export interface SettingsRead {
  readonly settings: Settings;
  readonly bad: readonly BadSetting[];
  /** The file as it stands, unknown keys and all; empty when there is none. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** The name a damaged file was given, or null. */
  readonly setAside: string | null;
}

const FILE = 'settings.json';
const LAST_GOOD = 'settings.last-good.json';

export async function loadSettings(root: string, now: () => number): Promise<SettingsRead> {
  const found = await readJson(join(root, FILE));
  if (isGood(found)) {
    const { settings, bad } = readSettings(found.value);
    if (bad.length === 0) await keepAsLastGood(root, found.value);
    return { settings, bad, raw: found.value, setAside: null };
  }
  if (!found.ok && found.why === 'missing') return { ...readSettings({}), raw: {}, setAside: null };
  const lastGood = await readJson(join(root, LAST_GOOD));
  const raw = isGood(lastGood) ? lastGood.value : {};
  const { settings, bad } = readSettings(raw);
  const setAside = await putAside(root, isGood(lastGood) ? lastGood.value : null, now());
  const reason = `${FILE} could not be read (${found.ok ? 'not-an-object' : found.why})`;
  return { settings, bad: [{ path: '', reason }, ...bad], raw, setAside };
}

/** Writes what `change` makes of the file as it stands now, so that an edit by hand since the start is kept. */
export async function saveSettings(
  root: string,
  change: (raw: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Promise<Written> {
  const found = await readJson(join(root, FILE));
  const text = toText(change(isGood(found) ? found.value : {}));
  const written = await writeWhole(join(root, FILE), text);
  if (written.ok) await writeWhole(join(root, LAST_GOOD), text);
  return written;
}

/** Gives the damaged file another name and puts the last good copy in its place. */
async function putAside(root: string, lastGood: unknown, at: number): Promise<string | null> {
  const file = join(root, FILE);
  const name = `${FILE}.bad-${new Date(at).toISOString().replace(/[:.]/g, '-')}`;
  // Where there is a good copy, the damaged file is copied first and then replaced: at no moment is there none.
  const copied = lastGood !== null && (await copyFile(file, join(root, name)).then(yes, no));
  const moved = copied || (await rename(file, join(root, name)).then(yes, no));
  if (moved && lastGood !== null) await writeWhole(file, toText(lastGood));
  return moved ? name : null;
}

async function keepAsLastGood(root: string, value: unknown): Promise<void> {
  const kept = await readJson(join(root, LAST_GOOD));
  if (kept.ok && toText(kept.value) === toText(value)) return;
  await writeWhole(join(root, LAST_GOOD), toText(value));
}

function isGood(read: JsonRead): read is { ok: true; value: Record<string, unknown> } {
  return read.ok && typeof read.value === 'object' && read.value !== null && !Array.isArray(read.value);
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const yes = () => true;
const no = () => false;
