/** The project as it stands, by links in a folder of its own, with the small host in place of the real one. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const SMALL_HOST = path.join(import.meta.dirname, 'small-host.cjs');

/** To be run with Node's `--preserve-symlinks`, or the links lead back to the real host. */
export function projectWithSmallHost(): { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(path.join(tmpdir(), 'backstory-project-'));
  for (const name of readdirSync(ROOT)) if (name !== 'host') symlinkSync(path.join(ROOT, name), path.join(root, name));
  mkdirSync(path.join(root, 'host'));
  writeFileSync(path.join(root, 'host/main.ts'), `import '${pathToFileURL(SMALL_HOST).href}';\n`);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** What the small host on this port says of itself; null while there is none. */
export async function askSmallHost(port: number | null): Promise<{ pid: number; opened: number } | null> {
  try {
    return await (await fetch(`http://127.0.0.1:${port}/health`)).json();
  } catch {
    return null;
  }
}

export async function endSmallHost(port: number | null, code: number): Promise<void> {
  await fetch(`http://127.0.0.1:${port}/end/${code}`, { method: 'POST' });
}
