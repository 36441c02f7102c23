/**
 * Reads one JSON file from outside into an unchecked value. It never throws: a file that is a folder, too big, not
 * text or half written comes back as a named reason. It checks no shape: that is the caller's schema.
 */
import { readFile, stat } from 'node:fs/promises';

export type WhyNoJson = 'missing' | 'unreadable' | 'not-a-file' | 'too-big' | 'not-json';
export type JsonRead = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: WhyNoJson };

/** Far above any file of this project; a file beyond it is a mistake. */
const MOST_BYTES = 1_000_000;

export async function readJson(file: string): Promise<JsonRead> {
  let text: string;
  try {
    const found = await stat(file);
    if (!found.isFile()) return { ok: false, why: 'not-a-file' };
    if (found.size > MOST_BYTES) return { ok: false, why: 'too-big' };
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { ok: false, why: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable' };
  }
  try {
    // Editors on Windows may put a byte order mark in front.
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { ok: false, why: 'not-json' };
  }
}
