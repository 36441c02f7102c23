/**
 * What the kiosk loads, as it would travel (gzip): little before the first touch can be taken, and a whole kiosk that a
 * small computer can hold. Drawings are measured apart: they grow with the content.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import type { Finding } from './finding.ts';

export const MOST_AT_BOOT = 10_000;
export const MOST_WITHOUT_DRAWINGS = 150_000;
const BOOT = 'renderer/kiosk/boot.ts';
/** The chunk that the build puts all of renderer/anatomy into. */
const DRAWINGS = /^assets\/drawings-/;

/** Bytes after gzip. */
interface Weights {
  /** Files that the first page loads as script; empty when the build has no such page. */
  readonly boot: readonly string[];
  readonly atBoot: number;
  readonly withoutDrawings: number;
  readonly drawings: number;
}

/** `read` answers the content of a built file by the name in the manifest. */
export function weighKiosk(manifest: Manifest, read: (file: string) => Buffer): Weights {
  const boot = withStaticImports(manifest, BOOT);
  const scripts = [...new Set(Object.values(manifest).map(({ file }) => file))].filter((file) => file.endsWith('.js'));
  const weigh = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  return {
    boot,
    atBoot: weigh(boot),
    withoutDrawings: weigh(scripts.filter((file) => !DRAWINGS.test(file))),
    drawings: weigh(scripts.filter((file) => DRAWINGS.test(file))),
  };
}

export function checkWeight(manifest: Manifest, read: (file: string) => Buffer): Finding {
  const { boot, atBoot, withoutDrawings, drawings } = weighKiosk(manifest, read);
  if (boot.length === 0) return { problems: [`the build has no ${BOOT}`], notes: [] };
  const problems: string[] = [];
  if (atBoot > MOST_AT_BOOT) problems.push(`${said(atBoot)} of script before the first touch, 10 kB at most`);
  if (withoutDrawings > MOST_WITHOUT_DRAWINGS)
    problems.push(`${said(withoutDrawings)} of script without drawings, 150 kB at most`);
  for (const file of boot) {
    if (/react\.(?:transitional\.)?element/.test(read(file).toString('utf8'))) {
      problems.push(`React is in ${file}: it belongs behind a dynamic import`);
    }
  }
  return {
    problems,
    notes: [`scripts: ${said(atBoot)} at boot, ${said(withoutDrawings)} in all, drawings ${said(drawings)}`],
  };
}

export function builtKiosk(dist: string): { manifest: Manifest; read: (file: string) => Buffer } {
  return {
    manifest: JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8')),
    read: (file) => readFileSync(path.join(dist, file)),
  };
}

function withStaticImports(manifest: Manifest, key: string, seen = new Set<string>()): string[] {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((next) => withStaticImports(manifest, next, seen))];
}

function said(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
