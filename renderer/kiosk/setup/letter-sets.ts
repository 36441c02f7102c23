/**
 * The letters of the on-screen keyboard: Latin with a row of accents for the clinic's region, every accent of Europe,
 * and Arabic. Data only; rows are read from left to right in every language, as on real keyboards.
 */
import type { Region } from '../../../core/content/help-numbers.ts';

export const LETTER_SETS = ['latin', 'accents', 'arabic'] as const;
export type LetterSet = (typeof LETTER_SETS)[number];

/** What the switch to each set shows. */
export const SET_FACES: Readonly<Record<LetterSet, string>> = { latin: 'ABC', accents: 'ÀÉÑ', arabic: 'العربية' };

/** Letters that clinic names in a region need most beyond the plain ones. */
const REGION_ACCENTS: Readonly<Record<Region, string>> = {
  us: 'áéíóúñüç&/',
  gb: 'áéíóúëŵŷ&/',
  eu: 'äöüßéèçñ&/',
};

const DIGITS = '1234567890';
const LATIN = ['qwertyuiop', "asdfghjkl'", 'zxcvbnm,.-'];
const ACCENTS = ['àáâãäåāąæçćč', 'ďđèéêëēęěğìí', 'îïīıłñńňòóôõ', 'öøœřśšșßťțùú', 'ûüůūýÿžżźŵŷþ'];
/** Places as on the usual Arabic keyboard; forms of alef stand at its free places. */
const ARABIC = ['1234567890.-', 'ضصثقفغعهخحجد', 'شسيبلاتنمكطذ', 'ئءؤرىةوزظأإآ', "،/&()'؟:«»!+"];

export function rowsOf(set: LetterSet, region: Region): readonly (readonly string[])[] {
  const rows = { latin: [DIGITS, ...LATIN, REGION_ACCENTS[region]], accents: ACCENTS, arabic: ARABIC }[set];
  return rows.map((row) => [...row]);
}

/** Whether the letters of a set have capitals. */
export function hasCapitals(set: LetterSet): boolean {
  return set !== 'arabic';
}
