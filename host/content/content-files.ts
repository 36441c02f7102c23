/**
 * Finds and reads the files of content/ and locales/: the project's own, each replaced by the file of the same name in
 * a clinic's pack (`packs/<name>/`, in the order of their names). It reads nothing outside those folders and judges no
 * words: that is `check-content.ts`.
 */
import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type JsonRead, readJson } from '../storage/read-json.ts';

/** By path inside the layout with forward slashes: `content/sources.json`, `locales/es/interface.json`. */
export type ContentFiles = ReadonlyMap<string, JsonRead>;

/** A name that can be part of a path in the layout. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;
/** More files than this is a mistake in a pack, not content. */
const MOST_FILES = 2000;

export async function readContentFiles(projectRoot: string, packsFolder: string): Promise<ContentFiles> {
  const places = new Map<string, string>();
  for (const root of [projectRoot, ...(await packsIn(packsFolder))]) {
    for (const path of await layoutOf(root)) {
      if (places.size < MOST_FILES && (await staysInside(root, path))) places.set(path, join(root, path));
    }
  }
  const files = new Map<string, JsonRead>();
  for (const [path, file] of [...places].sort()) files.set(path, await readJson(file));
  return files;
}

async function packsIn(folder: string): Promise<string[]> {
  return (await namesIn(folder)).map((name) => join(folder, name));
}

async function layoutOf(root: string): Promise<string[]> {
  const found = ['content/sources.json', 'content/glossary.json', 'content/help.json', 'content/topics.json'];
  for (const name of await jsonIn(join(root, 'content', 'walkthroughs'))) found.push(`content/walkthroughs/${name}`);
  for (const name of await jsonIn(join(root, 'content', 'playlists'))) found.push(`content/playlists/${name}`);
  for (const language of await namesIn(join(root, 'locales'))) {
    const folder = join(root, 'locales', language);
    for (const name of await jsonIn(folder)) found.push(`locales/${language}/${name}`);
    for (const name of await jsonIn(join(folder, 'walkthroughs')))
      found.push(`locales/${language}/walkthroughs/${name}`);
  }
  return found;
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => NAME.test(name)).sort();
}

async function jsonIn(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => name.endsWith('.json'));
}

/** A link in a pack may not lead out of it; what is missing is not there. */
async function staysInside(root: string, path: string): Promise<boolean> {
  try {
    return (await realpath(join(root, path))).startsWith((await realpath(root)) + sep);
  } catch {
    return false;
  }
}
