/**
 * Whether what was built still matches its sources: a digest over their names and contents, kept beside the result.
 * It looks at content, not at dates, so that a fresh copy or an older version of a file is seen too.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Everything the page and the frame are made from, seen from the root. */
const SOURCES = ['renderer', 'core', 'locales', 'electron', 'build/bundle', 'build/build.ts', 'package-lock.json'];

export function fingerprint(root: string, sources: readonly string[] = SOURCES): string {
  const digest = createHash('sha256');
  for (const source of sources) {
    for (const file of filesUnder(path.join(root, source))) {
      digest
        .update(`${path.relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return digest.digest('hex');
}

/** All files below a folder (or the one file itself) in a fixed order; none when it is not there. */
function filesUnder(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}
