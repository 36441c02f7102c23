/**
 * What one clinic's screens read of the content: all walkthroughs, the words of its languages, and English beneath
 * them. Which texts a patient is offered is core's rule (`review.ts`), kept by the screen. Pure.
 */
import { createHash } from 'node:crypto';
import type { LanguageFacts, Library } from '../../core/kiosk-contract.ts';
import type { Settings } from '../../core/settings.ts';
import { BARE_ENGLISH, type Content, type LanguageWords, SOURCE_LANGUAGE } from './check-content.ts';

export interface ClinicLibrary {
  /** In the clinic's order, at least one. */
  readonly languages: readonly LanguageFacts[];
  /** Codes that the clinic names but that have no words here. */
  readonly lacking: readonly string[];
  readonly library: Library;
}

const NO_WORDS: LanguageWords = {
  interface: {},
  walkthroughs: {},
  glossary: {},
  drawings: { status: 'missing', labels: {} },
  playlists: { playlists: {}, planned: {} },
};

export function clinicLibrary(content: Content, settings: Pick<Settings, 'languages'>): ClinicLibrary {
  const wanted = [...new Set(settings.languages)];
  const facts = (code: string) => content.languages.find((language) => language.code === code);
  const languages = wanted.flatMap((code) => facts(code) ?? []);
  if (languages.length === 0) languages.push(facts(SOURCE_LANGUAGE) ?? BARE_ENGLISH);
  const codes = new Set([SOURCE_LANGUAGE, ...languages.map((language) => language.code)]);
  const shown = {
    walkthroughs: [...content.walkthroughs],
    glossary: content.glossary,
    sources: [...content.sources],
    words: Object.fromEntries([...codes].map((code) => [code, content.words.get(code) ?? NO_WORDS])),
  };
  const contentVersion = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
  return { languages, lacking: wanted.filter((code) => !facts(code)), library: { contentVersion, ...shown } };
}
