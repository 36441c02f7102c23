/**
 * Turns files into content that can be shown, once, by core's schemas. One that fails is left out by name and the rest
 * stands; a language without interface words is left out whole. It refuses a walkthrough whose sources, hard words or
 * English words are missing. Pure.
 */
import * as z from 'zod/mini';
import { GENERAL_KNOWLEDGE, GROUPS } from '../../core/content/content-names.ts';
import {
  type DrawingWords,
  drawingWordsSchema,
  type Glossary,
  type GlossaryWords,
  glossarySchema,
  glossaryWordsSchema,
  type Source,
  sourcesSchema,
} from '../../core/content/glossary.ts';
import { topicsSchema } from '../../core/content/topics.ts';
import {
  misfits,
  type Walkthrough,
  type WalkthroughWords,
  walkthroughSchema,
  walkthroughWordsSchema,
} from '../../core/content/walkthrough.ts';
import {
  type PlaylistPlan,
  type PlaylistWords,
  playlistSchema,
  playlistWordsSchema,
} from '../../core/desk/playlist.ts';
import { type LanguageFacts, languageSchema } from '../../core/kiosk-contract.ts';
import type { JsonRead } from '../storage/read-json.ts';
import type { ContentFiles } from './content-files.ts';

/** What was left out and why; `id` is the file's path in the layout, for an entry of a list with `#entry`. */
export interface LeftOut {
  readonly id: string;
  readonly reason: string;
}

export interface LanguageWords {
  readonly interface: Readonly<Record<string, unknown>>;
  readonly walkthroughs: Readonly<Record<string, WalkthroughWords>>;
  readonly glossary: GlossaryWords;
  readonly drawings: DrawingWords;
  readonly playlists: PlaylistWords;
}

export interface Content {
  readonly walkthroughs: readonly Walkthrough[];
  /** In their places; a part need not exist yet. */
  readonly playlists: readonly PlaylistPlan[];
  readonly glossary: Glossary;
  readonly sources: readonly Source[];
  readonly languages: readonly LanguageFacts[];
  /** By language code. */
  readonly words: ReadonlyMap<string, LanguageWords>;
  readonly leftOut: readonly LeftOut[];
}

/** The language every text is first written in, read where a language lacks one. */
export const SOURCE_LANGUAGE = 'en';

/** English as it stands when not even its own files can be read: the rest of the content leans on it. */
export const BARE_ENGLISH: LanguageFacts = {
  code: SOURCE_LANGUAGE,
  endonym: 'English',
  direction: 'ltr',
  font: 'latin',
  greeting: 'Welcome',
  begin: 'Touch to begin',
  choose: 'Choose your language',
};
const listSchema = z.array(z.unknown());
const recordSchema = z.record(z.string(), z.unknown());

export function checkContent(files: ContentFiles): Content {
  const leftOut: LeftOut[] = [];
  const check = new FileCheck(files, leftOut);
  const sources = check.entriesOfList('content/sources.json', sourcesSchema);
  const glossary = check.entriesOfRecord('content/glossary.json', glossarySchema);
  const languages: LanguageFacts[] = [];
  const words = new Map<string, LanguageWords>();
  for (const code of languageCodes(files)) {
    const bare = code === SOURCE_LANGUAGE ? BARE_ENGLISH : null;
    const facts = languageFacts(check, code) ?? bare;
    const wordsHere = facts && languageWords(check, code, bare && {});
    if (facts && wordsHere) {
      languages.push(facts);
      words.set(code, wordsHere);
    }
  }
  const known = {
    sources: new Set([GENERAL_KNOWLEDGE, ...sources.map((source) => source.id)]),
    terms: new Set(Object.keys(words.get(SOURCE_LANGUAGE)?.glossary ?? {}).filter((id) => glossary[id])),
  };
  const walkthroughs = walkthroughsIn(check, words.get(SOURCE_LANGUAGE), known);
  const playlists = playlistsIn(check);
  return {
    walkthroughs,
    playlists,
    glossary,
    sources,
    languages,
    words: fitting(words, walkthroughs, leftOut),
    leftOut,
  };
}

interface Known {
  readonly sources: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

function walkthroughsIn(check: FileCheck, english: LanguageWords | undefined, known: Known): Walkthrough[] {
  const served: Walkthrough[] = [];
  for (const path of check.pathsIn('content/walkthroughs/')) {
    const walkthrough = check.parsed(path, walkthroughSchema);
    if (walkthrough === null) continue;
    const words = english?.walkthroughs[walkthrough.id];
    const problems = idProblems(walkthrough, path, known);
    if (!words) problems.push('it has no English words');
    else problems.push(...misfits(walkthrough, words));
    if (problems.length === 0) served.push(walkthrough);
    else check.leaveOut(path, problems.join('; '));
  }
  return inPlaces(served, Object.values(check.parsedIfThere('content/topics.json', topicsSchema) ?? {}));
}

/** Group by group, in the order of the topics; what is no topic's home comes after them by its id. */
function inPlaces(walkthroughs: readonly Walkthrough[], homes: readonly string[]): Walkthrough[] {
  const at = (list: readonly string[], id: string) => (list.includes(id) ? list.indexOf(id) : list.length);
  return walkthroughs.toSorted(
    (a, b) => at(GROUPS, a.group) - at(GROUPS, b.group) || at(homes, a.id) - at(homes, b.id) || (a.id < b.id ? -1 : 1),
  );
}

function playlistsIn(check: FileCheck): PlaylistPlan[] {
  const plans = check.pathsIn('content/playlists/').flatMap((path) => {
    const plan = check.parsed(path, playlistSchema);
    if (plan === null || path === `content/playlists/${plan.id}.json`) return plan ?? [];
    check.leaveOut(path, `its id is ${plan.id}`);
    return [];
  });
  return plans.sort((a, b) => a.place - b.place);
}

function idProblems(walkthrough: Walkthrough, path: string, known: Known): string[] {
  const problems: string[] = [];
  if (path !== `content/walkthroughs/${walkthrough.id}.json`) problems.push(`its id is ${walkthrough.id}`);
  const cited = walkthrough.steps.flatMap((step) => (step.kind === 'page' ? step.claims.flat() : step.sources));
  for (const id of new Set([...cited, ...walkthrough.takeaway.sources])) {
    if (!known.sources.has(id)) problems.push(`no source ${id}`);
  }
  const terms = walkthrough.steps.flatMap((step) => (step.kind === 'page' ? (step.words ?? []) : []));
  for (const id of new Set(terms)) if (!known.terms.has(id)) problems.push(`no glossary entry ${id}`);
  return problems;
}

/** Takes out words that fit no served walkthrough; those of a served one that do not fit are named. */
function fitting(
  words: ReadonlyMap<string, LanguageWords>,
  walkthroughs: readonly Walkthrough[],
  leftOut: LeftOut[],
): Map<string, LanguageWords> {
  const result = new Map<string, LanguageWords>();
  for (const [code, all] of words) {
    const kept: Record<string, WalkthroughWords> = {};
    for (const walkthrough of walkthroughs) {
      const own = all.walkthroughs[walkthrough.id];
      if (!own) continue;
      const problems = misfits(walkthrough, own);
      if (problems.length === 0) kept[walkthrough.id] = own;
      else leftOut.push({ id: `locales/${code}/walkthroughs/${walkthrough.id}.json`, reason: problems.join('; ') });
    }
    result.set(code, { ...all, walkthroughs: kept });
  }
  return result;
}

function languageCodes(files: ContentFiles): string[] {
  const codes = [...files.keys()].filter((path) => path.startsWith('locales/')).map((path) => path.split('/')[1] ?? '');
  return [...new Set(codes)].filter((code) => code !== '');
}

function languageFacts(check: FileCheck, code: string): LanguageFacts | null {
  const path = `locales/${code}/language.json`;
  const facts = check.parsed(path, languageSchema);
  if (facts === null || facts.code === code) return facts;
  check.leaveOut(path, `its code is ${facts.code}`);
  return null;
}

/** `instead` stands for interface words that cannot be read; null leaves the language out. */
function languageWords(
  check: FileCheck,
  code: string,
  instead: Readonly<Record<string, unknown>> | null,
): LanguageWords | null {
  const folder = `locales/${code}`;
  const interfaceWords = check.parsed(`${folder}/interface.json`, recordSchema) ?? instead;
  if (interfaceWords === null) return null;
  const walkthroughs: Record<string, WalkthroughWords> = {};
  for (const path of check.pathsIn(`${folder}/walkthroughs/`)) {
    const words = check.parsed(path, walkthroughWordsSchema);
    if (words !== null) walkthroughs[path.slice(`${folder}/walkthroughs/`.length, -'.json'.length)] = words;
  }
  return {
    interface: interfaceWords,
    walkthroughs,
    glossary: check.entriesOfRecord(`${folder}/glossary.json`, glossaryWordsSchema),
    drawings: check.parsed(`${folder}/drawings.json`, drawingWordsSchema) ?? { status: 'missing', labels: {} },
    playlists: check.parsedIfThere(`${folder}/playlists.json`, playlistWordsSchema) ?? { playlists: {}, planned: {} },
  };
}

/** The files with the list of what could not be used of them. */
class FileCheck {
  readonly #files: ContentFiles;
  readonly #leftOut: LeftOut[];

  constructor(files: ContentFiles, leftOut: LeftOut[]) {
    this.#files = files;
    this.#leftOut = leftOut;
  }

  pathsIn(folder: string): string[] {
    return [...this.#files.keys()].filter((path) => path.startsWith(folder));
  }

  leaveOut(id: string, reason: string): void {
    this.#leftOut.push({ id, reason });
  }

  parsed<T>(path: string, schema: z.ZodMiniType<T>): T | null {
    const read: JsonRead = this.#files.get(path) ?? { ok: false, why: 'missing' };
    if (!read.ok) {
      this.leaveOut(path, read.why);
      return null;
    }
    return this.#checked(path, schema, read.value);
  }

  /** A file that a pack need not have. */
  parsedIfThere<T>(path: string, schema: z.ZodMiniType<T>): T | null {
    return this.#files.has(path) ? this.parsed(path, schema) : null;
  }

  /** A list checked entry by entry, so that one mistake does not take the others with it. */
  entriesOfList<T>(path: string, schema: z.ZodMiniType<T[]>): T[] {
    return (this.parsed(path, listSchema) ?? []).flatMap((entry, i) => {
      return this.#checked(`${path}#${nameOf(entry) ?? i}`, schema, [entry]) ?? [];
    });
  }

  entriesOfRecord<T>(path: string, schema: z.ZodMiniType<Record<string, T>>): Record<string, T> {
    const entries = Object.entries(this.parsed(path, recordSchema) ?? {});
    return Object.assign(
      {},
      ...entries.map(([key, entry]) => this.#checked(`${path}#${key}`, schema, { [key]: entry }) ?? {}),
    );
  }

  #checked<T>(id: string, schema: z.ZodMiniType<T>, value: unknown): T | null {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const reasons = parsed.error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`);
    this.leaveOut(id, reasons.slice(0, 5).join('; '));
    return null;
  }
}

function nameOf(entry: unknown): string | null {
  const parsed = z.looseObject({ id: z.string() }).safeParse(entry);
  return parsed.success ? parsed.data.id : null;
}
