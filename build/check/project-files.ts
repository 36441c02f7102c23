/** The project's own text files, by their path from the root; nothing that was installed, built or made by a test. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface ProjectFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.cache', 'test-results']);
const TEXT = /\.(ts|tsx|mjs|cjs|css|json|md|html|yml|yaml|sh|service|svg|txt)$|\/run$|^\.[a-z]+rc$|\.gitignore$/;

export function projectFiles(root: string): ProjectFile[] {
  return pathsUnder(root, '')
    .filter((file) => TEXT.test(file))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
}

export function isCode(file: { readonly path: string }): boolean {
  return /\.(ts|tsx|mjs|cjs)$/.test(file.path);
}

function pathsUnder(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? pathsUnder(root, inside) : [inside];
    });
}
