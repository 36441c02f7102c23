/**
 * Words that no screen says are found: a key counts as used where the code names it whole, or where a key put together
 * from parts can become it. Whether the code that names it is ever run, it cannot tell.
 */
import { type Finding, problemsOnly } from './finding.ts';
import { isCode, type ProjectFile } from './project-files.ts';

/** Which code says the words of which file. */
const SAID_BY: Readonly<Record<string, RegExp>> = {
  'locales/en/staff.json': /^renderer\/staff\/|^build\/bundle\/staff-page/,
};
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** It says how far the words have been checked, to people and to the host. */
const NOT_SAID = 'status';
/** A key made of less than this could be anything. */
const FEWEST_LETTERS = 3;

/** `words`: parsed files by their path. */
export function checkUsedWords(words: ReadonlyMap<string, unknown>, files: readonly ProjectFile[]): Finding {
  return problemsOnly(
    Object.entries(SAID_BY).flatMap(([path, from]) => {
      const code = files.filter((file) => isCode(file) && from.test(file.path)).map(({ text }) => text);
      const isUsed = usedIn(code.join('\n'));
      const keys = new Set(keysOf(words.get(path)).map((key) => key.replace(PLURAL, '')));
      return [...keys].filter((key) => key !== NOT_SAID && !isUsed(key)).map((key) => `${path}: nothing says ${key}`);
    }),
  );
}

function usedIn(code: string): (key: string) => boolean {
  const named = new Set([...code.matchAll(/['"]([\w-]+(?:\.[\w-]+)+|[\w-]+)['"]/g)].map((match) => match[1]));
  const made = [...code.matchAll(/`([\w.-]*\$\{[^`\s]+)`|`([\w.-]*\$\{[^`]*\}[\w.-]*)`/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .map((template) => template.split(/\$\{[^}]*\}/))
    .filter((parts) => parts.join('').replace(/[^a-z]/gi, '').length >= FEWEST_LETTERS)
    .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w-]+')}$`));
  return (key) => named.has(key) || made.some((shape) => shape.test(key));
}

function keysOf(words: unknown, before = ''): string[] {
  if (typeof words !== 'object' || words === null) return [before];
  return Object.entries(words).flatMap(([key, value]) => keysOf(value, before === '' ? key : `${before}.${key}`));
}
