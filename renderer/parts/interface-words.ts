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
  const known = new Map<string, Translate>();
  return (language) => {
    const translate = known.get(language) ?? remembering(i18n.getFixedT(language));
    known.set(language, translate);
    return translate;
  };
}

/** Looks up words without numbers in them once: the rail alone asks for ten of them at every tap. */
function remembering(translate: Translate): Translate {
  const known = new Map<unknown, unknown>();
  const ask = (...asked: Parameters<Translate>) => {
    const [key, values] = asked;
    if (values !== undefined) return translate(...asked);
    if (!known.has(key)) known.set(key, translate(...asked));
    return known.get(key);
  };
  return ask as Translate;
}
