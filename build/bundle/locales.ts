/** Reads what the templates need of each language that has an interface; it checks no words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface InterfaceLanguage {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Record<string, unknown>;
}

/** `file`: the words meant, of the kiosk or of the staff page. */
export function interfaceLanguages(
  folder: string,
  file: 'interface.json' | 'staff.json' = 'interface.json',
): InterfaceLanguage[] {
  return readdirSync(folder)
    .sort()
    .filter((code) => existsSync(path.join(folder, code, file)))
    .map((code) => ({
      code,
      direction: readJson(path.join(folder, code, 'language.json')).direction === 'rtl' ? 'rtl' : 'ltr',
      words: readJson(path.join(folder, code, file)),
    }));
}

/** How a language is named and greeted, and the font it needs. */
interface LanguageFacts {
  readonly endonym: string;
  readonly font: string;
  readonly greeting: string;
  readonly begin: string;
  readonly choose: string;
}

/** Of every language, also where it has no interface. */
export function languageFacts(folder: string): LanguageFacts[] {
  return readdirSync(folder)
    .sort()
    .map((code) => path.join(folder, code, 'language.json'))
    .filter((file) => existsSync(file))
    .map((file) => readJson(file) as unknown as LanguageFacts);
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8'));
}
