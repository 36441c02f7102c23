/**
 * The page's own words and languages: those of `locales/` that have staff words. It knows nothing of the languages that
 * patients choose from.
 */
import { createInstance, type TFunction } from 'i18next';
import type { LanguageFacts } from '../../core/kiosk-contract.ts';

export type StaffTranslate = TFunction<'staff'>;

export interface StaffLanguage {
  readonly code: string;
  readonly endonym: string;
  readonly direction: 'ltr' | 'rtl';
  /** For dates and numbers; digits are the same in every language, as on the kiosk. */
  readonly locale: string;
}

const SOURCE = 'en';
const words = byLanguage<Record<string, unknown>>(
  import.meta.glob('../../locales/*/staff.json', { eager: true, import: 'default' }),
);
const facts = byLanguage<LanguageFacts>(
  import.meta.glob('../../locales/*/language.json', { eager: true, import: 'default' }),
);

/** English first, then by code. */
export const STAFF_LANGUAGES: readonly StaffLanguage[] = Object.keys(words)
  .sort((one, other) => Number(other === SOURCE) - Number(one === SOURCE) || (one < other ? -1 : 1))
  .flatMap((code) => {
    const known = facts[code];
    return known ? [{ code, endonym: known.endonym, direction: known.direction, locale: `${code}-u-nu-latn` }] : [];
  });

/** The first of these that the page speaks; English when it speaks none. */
export function chooseLanguage(wanted: readonly string[]): StaffLanguage {
  const known = wanted.flatMap((tag) => {
    const code = tag.toLowerCase().split('-')[0];
    return STAFF_LANGUAGES.find((language) => language.code === code) ?? [];
  });
  const first = known[0] ?? STAFF_LANGUAGES[0];
  if (!first) throw new Error('no language has staff words');
  return first;
}

/** In a page that runs from right to left, what is filled in keeps its own direction. */
export function staffTranslate({ code, direction }: StaffLanguage): StaffTranslate {
  const i18n = createInstance();
  const resources = { [SOURCE]: { staff: words[SOURCE] ?? {} }, [code]: { staff: words[code] ?? {} } };
  void i18n.init({
    resources,
    lng: code,
    fallbackLng: SOURCE,
    ns: 'staff',
    defaultNS: 'staff',
    initAsync: false,
    interpolation: direction === 'rtl' ? { escapeValue: true, escape: isolated } : { escapeValue: false },
  });
  return i18n.getFixedT(code, 'staff');
}

/** First strong isolate … pop directional isolate (Unicode UAX 9). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

function byLanguage<T>(files: Record<string, unknown>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path.split('/').at(-2) ?? '', content as T]),
  );
}
