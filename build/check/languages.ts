/**
 * Every language says all that English says: keys, plural forms, placeholders and drawing labels; no markup, and no
 * telephone number, which belongs to the clinic's settings. Whether a text is right it cannot tell.
 */
import { SCENES } from '../../core/content/drawing.ts';
import { NUMBERS_BY_REGION } from '../../core/content/help-numbers.ts';
import { type Finding, problemsOnly } from './finding.ts';

/** Words by file: `locales/es/interface.json` and so on, parsed. */
export type WordFiles = ReadonlyMap<string, unknown>;

const SOURCE = 'en';
const PLURAL = /_(zero|one|two|few|many|other)$/;

export function checkLanguages(files: WordFiles): Finding {
  const codes = [...files.keys()].map((path) => /^locales\/([^/]+)\/interface\.json$/.exec(path)?.[1]);
  const languages = codes.filter((code) => code !== undefined);
  return problemsOnly([
    ...['interface', 'staff'].flatMap((name) => wordsProblems(name, languages, files)),
    ...languages.flatMap((code) => labelProblems(code, files)),
    ...languages.flatMap((code) => glossaryProblems(code, files)),
    ...[...files].flatMap(([path, words]) => textProblems(path, words)),
  ]);
}

/** Every language with an interface has all words of the screens, the kiosk's and the staff page's. */
function wordsProblems(name: string, languages: readonly string[], files: WordFiles): string[] {
  const fileOf = (code: string) => `locales/${code}/${name}.json`;
  const english = textsIn(files.get(fileOf(SOURCE)));
  return languages.flatMap((code) => oneLanguage(code, fileOf(code), english, textsIn(files.get(fileOf(code)))));
}

/** All texts by their key (`menu.groups.why`). */
function textsIn(words: unknown, before = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[before, words]]);
  if (typeof words !== 'object' || words === null) return new Map();
  const inside = Object.entries(words).flatMap(([key, value]) => [
    ...textsIn(value, before === '' ? key : `${before}.${key}`),
  ]);
  return new Map(inside);
}

function oneLanguage(code: string, file: string, english: Map<string, string>, own: Map<string, string>): string[] {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const wanted = new Map<string, string>();
  for (const [key, text] of english) {
    const base = key.replace(PLURAL, '');
    if (!PLURAL.test(key)) wanted.set(key, text);
    else if (key.endsWith('_other')) for (const form of forms) wanted.set(`${base}_${form}`, text);
  }
  const problems: string[] = [];
  for (const [key, text] of wanted) {
    const said = own.get(key);
    if (said === undefined) problems.push(`${file}: ${key} is missing`);
    else if (said.trim() === '') problems.push(`${file}: ${key} is empty`);
    else problems.push(...placeholderProblems(`${file}: ${key}`, text, said, isFewerAllowed(key)));
  }
  for (const key of own.keys()) if (!wanted.has(key)) problems.push(`${file}: ${key} is not in English`);
  return problems;
}

/** "One minute" may leave its number out; the form for all other numbers may not. */
function isFewerAllowed(key: string): boolean {
  return /_(zero|one|two)$/.test(key);
}

function placeholderProblems(where: string, english: string, said: string, fewerAllowed: boolean): string[] {
  const [wanted, own] = [placeholders(english), placeholders(said)];
  const strange = own.filter((name) => !wanted.includes(name));
  const missing = fewerAllowed ? [] : wanted.filter((name) => !own.includes(name));
  return [
    ...strange.map((name) => `${where} has {{${name}}}, which English has not`),
    ...missing.map((name) => `${where} lacks {{${name}}}`),
  ];
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? '');
}

/** Every label that a drawing can carry has a word in each language. */
function labelProblems(code: string, files: WordFiles): string[] {
  const path = `locales/${code}/drawings.json`;
  const said = textsIn(files.get(path));
  const labels = new Set(Object.values(SCENES).flatMap((scene): readonly string[] => scene.labels));
  const missing = [...labels].filter((label) => !said.get(`labels.${label}`)?.trim());
  const strange = [...said.keys()].filter((key) => key.startsWith('labels.') && !labels.has(key.slice(7)));
  return [
    ...missing.map((label) => `${path}: no word for the label ${label}`),
    ...strange.map((key) => `${path}: ${key} is on no drawing`),
  ];
}

/** A language that has begun its glossary finishes it. */
function glossaryProblems(code: string, files: WordFiles): string[] {
  const [path, source] = [`locales/${code}/glossary.json`, `locales/${SOURCE}/glossary.json`];
  const [own, english] = [files.get(path), files.get(source)];
  if (own === undefined || english === undefined) return [];
  const missing = Object.keys(english as object).filter((id) => !(id in (own as object)));
  return missing.map((id) => `${path}: ${id} is missing`);
}

/** In any words file: no markup, no telephone number. */
function textProblems(path: string, words: unknown): string[] {
  return [...textsIn(words)].flatMap(([key, text]) => {
    const where = `${path}: ${key}`;
    const problems: string[] = [];
    if (/<\/?[a-z!]|&(?:#\d+|[a-z]+);/i.test(text)) problems.push(`${where} has markup in it`);
    const number = telephoneIn(text);
    if (number) problems.push(`${where} has the number ${number}; numbers to call come from the settings`);
    return problems;
  });
}

const TO_CALL = Object.values(NUMBERS_BY_REGION)
  .flatMap((numbers): (string | null)[] => Object.values(numbers))
  .filter((number) => number !== null);

function telephoneIn(text: string): string | undefined {
  // Digits of any script, as a reader sees them.
  const plain = text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => `${digit.charCodeAt(0) % 16}`);
  const known = TO_CALL.find((number) => new RegExp(`(?<![\\w.,])${number}(?![\\w]|[.,]\\d)`).test(plain));
  return known ?? /\+?\d(?:[ ()-]?\d){6,}/.exec(plain)?.[0];
}
