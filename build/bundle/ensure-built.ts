/** Builds the pages and the frame when their sources have changed since the last time; the result is changed in one move. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { buildFrame } from './frame.ts';
import { buildKioskPage } from './kiosk-page.ts';
import { buildStaffPage } from './staff-page.ts';

export interface BuildWish {
  readonly root: string;
  readonly say: (line: string) => void;
  /** Builds even when nothing changed. */
  readonly always?: boolean;
}

/** False where the build failed, after saying why. */
export async function ensureBuilt({ root, say, always = false }: BuildWish): Promise<boolean> {
  const dist = path.join(root, 'dist');
  const noteFile = path.join(dist, 'built-from.txt');
  const now = fingerprint(root);
  const before = existsSync(noteFile) ? readFileSync(noteFile, 'utf8') : '';
  const isThere = ['kiosk', 'staff', 'electron/main.cjs'].every((part) => existsSync(path.join(dist, part)));
  if (!always && isThere && before === now) return true;
  const startedAt = performance.now();
  say(isThere ? 'Sources have changed: building the pages and the frame.' : 'Building the pages and the frame.');
  // Inside the project, so that the prerender finds its libraries.
  const next = path.join(dist, `next-${process.pid}`);
  const mode = process.env.NODE_ENV;
  try {
    await buildKioskPage(root, path.join(next, 'kiosk'), path.join(next, 'prerender'));
    say('  kiosk page: done');
    await buildStaffPage(root, path.join(next, 'staff'));
    say('  staff page: done');
    await buildFrame(root, path.join(next, 'electron'));
    say('  frame: done');
    mkdirSync(dist, { recursive: true });
    for (const part of ['kiosk', 'prerender', 'staff', 'electron']) {
      // Moved aside and thrown away later: a host that is serving misses the old files for a moment only.
      if (existsSync(path.join(dist, part))) renameSync(path.join(dist, part), path.join(next, `old-${part}`));
      renameSync(path.join(next, part), path.join(dist, part));
    }
    writeFileSync(noteFile, now);
  } catch (error) {
    say(`The build failed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  } finally {
    rmSync(next, { recursive: true, force: true });
    // The build tool sets it for itself; what is started from here afterwards is not a build.
    if (mode === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = mode;
  }
  say(`Built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
  return true;
}
