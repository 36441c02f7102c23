/**
 * The files that the door hands out: the built page, what it loads, and the clinic's logo. Each is a plain file of a
 * listed kind whose real path lies in its folder; everything else is not there.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export interface ServedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const ASSET_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
};
/** Names joined by single slashes; none begins with a dot, none is encoded. */
const ASSET_PATH = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
const LARGEST_LOGO = 4_000_000;

/** Null when there is no such file to hand out. `path` is what stands after `/assets/`, as sent. */
export async function readAsset(kioskDist: string, path: string): Promise<ServedFile | null> {
  const type = ASSET_TYPES[extname(path)];
  if (!type || !ASSET_PATH.test(path)) return null;
  const bytes = await readInside(join(kioskDist, 'assets'), path, Number.POSITIVE_INFINITY);
  return bytes && { bytes, type };
}

/** The logo that settings name, by what the file is and not by what it is called. */
export async function readLogo(dataRoot: string, name: string | null): Promise<ServedFile | null> {
  if (name === null || !ASSET_PATH.test(name)) return null;
  const bytes = await readInside(dataRoot, name, LARGEST_LOGO);
  const type = bytes && pictureType(bytes);
  return bytes && type ? { bytes, type } : null;
}

function pictureType(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (start === '89504e470d0a1a0a') return 'image/png';
  return start.startsWith('ffd8ff') ? 'image/jpeg' : null;
}

/** The first page in the first of these languages it was built in, else in English; null when it was not built. */
export async function readTemplate(kioskDist: string, languages: readonly string[]): Promise<string | null> {
  for (const language of [...languages, 'en']) {
    const bytes = await readInside(kioskDist, `index.${language}.html`, Number.POSITIVE_INFINITY);
    if (bytes) return Buffer.from(bytes).toString('utf8');
  }
  return null;
}

/** The staff page; null when it was not built. */
export async function readStaffPage(staffDist: string): Promise<ServedFile | null> {
  const bytes = await readInside(staffDist, 'index.html', Number.POSITIVE_INFINITY);
  return bytes && { bytes, type: 'text/html; charset=utf-8' };
}

async function readInside(folder: string, path: string, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const file = await realpath(join(folder, path));
    if (!file.startsWith((await realpath(folder)) + sep)) return null;
    const found = await stat(file);
    return found.isFile() && found.size <= mostBytes ? new Uint8Array(await readFile(file)) : null;
  } catch {
    return null;
  }
}
