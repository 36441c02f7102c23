/** Looks through a data folder as a stranger with the disk in hands would; it changes nothing there. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Files in this folder, at any depth, in which these words stand, or in whose name. */
export function filesHolding(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => file.includes(words) || readFileSync(path.join(folder, file)).includes(words));
}

/** Who may do what with it, as `chmod` writes it: `700`. */
export function modeOf(file: string): string {
  return (statSync(file).mode & 0o777).toString(8);
}
