/**
 * Interface words through i18next: one instance for all languages of this kiosk, so that a language changes in place.
 * It knows no walkthrough words: those are data.
 */
import { createInstance, type Resource, type TFunction } from 'i18next';

export type Translate = TFunction;
export type TranslateTo = (language: string) => Translate;

/** `words` by language code; English stands in for a key that a language lacks. */
export function createInterfaceWords(words: Readonly<Record<string, Record<string, unknown>>>): TranslateTo {
  const i18n = createInstance();
  const resources = Object.fromEntries(
    Object.entries(words).map(([language, translation]) => [language, { translation }]),
  ) as Resource;
  void i18n.init({ resources, lng: 'en', fallbackLng: 'en', initAsync: false, interpolation: { escapeValue: false } });
  return (language) => i18n.getFixedT(language);
}
