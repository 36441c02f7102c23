/**
 * Names that say nothing are refused, and so are words that only make sense on the machine a file was written on:
 * its folders, and the hosts its packages came from. It reads names and texts, never their meaning.
 */
import type { Finding } from './finding.ts';
import { problemsOnly } from './finding.ts';
import type { ProjectFile } from './project-files.ts';

/** A file named so becomes the place for everything (house rules, names). */
const EMPTY_NAMES = new Set('util utils helper helpers misc common shared manager managers index store'.split(' '));
const NAMED_BY_TOOLS = /^(README|LICENSE|CHANGELOG|CONTRIBUTING|SECURITY|CODEOWNERS)(\.md)?$|^[.]/;
/** This rule and its test must name what they look for. */
const MAY_NAME_THEM = new Set(['build/check/names.ts', 'tests/house/names.test.ts']);

/** Folders of one machine: not after a letter or a host, where they are part of an address. */
const MACHINE_WORDS = [/(?<![\w.:/-])\/(?:root|work|workspace)\//];
/** Somebody's own folder; tests of where data lies make such people up. */
const PERSON_WORDS = [/(?<![\w.:/-])\/(?:home|Users)\/(?!NAME\b)[a-z]\w*\//, /\bC:\\Users\\(?!NAME\b)\w+/i];
const REGISTRY_WORDS = [
  /registry\.(?:npmjs|yarnpkg)\.(?:org|com)/,
  /registry\.npmmirror\.com/,
  /npm\.pkg\.github\.com/,
  /\bartifactory\b/i,
  /"resolved":\s*"https?:/,
];

export function checkNames(files: readonly ProjectFile[]): Finding {
  return problemsOnly(files.flatMap((file) => [...nameProblems(file.path), ...wordProblems(file)]));
}

function nameProblems(path: string): string[] {
  const name = path.split('/').at(-1) ?? '';
  if (NAMED_BY_TOOLS.test(name)) return [];
  const stem = name.split('.')[0] ?? '';
  if (EMPTY_NAMES.has(stem.toLowerCase())) return [`${path}: "${stem}" says nothing about what is inside`];
  const isOurs = /\.(ts|tsx|mjs|cjs|css)$/.test(name);
  if (isOurs && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(name)) return [`${path}: not in kebab-case`];
  return [];
}

function wordProblems({ path, text }: ProjectFile): string[] {
  if (MAY_NAME_THEM.has(path)) return [];
  const words = [...MACHINE_WORDS, ...REGISTRY_WORDS, ...(path.startsWith('tests/') ? [] : PERSON_WORDS)];
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const found = words.map((word) => word.exec(line)?.[0]).find(Boolean);
    return found ? [`${path}:${at + 1}: ${found.trim()} belongs to one machine or registry`] : [];
  });
}
