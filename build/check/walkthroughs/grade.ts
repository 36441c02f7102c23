/**
 * How many years of school a text asks for: words, sentences and syllables, and the two formulas made of them. Syllables
 * are counted by the spelling of English, right for most words; the grade is a warning light, not a reader.
 */
import { syllable } from 'syllable';

/** Kincaid and others 1975, with every word counted. */
export function fleschKincaid(texts: readonly string[]): number {
  const { words, sentences } = counted(texts);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** McLaughlin 1969, stated for 30 sentences or more. `isCounted` may take words of three syllables out of the count. */
export function smog(texts: readonly string[], isCounted: (word: string) => boolean = () => true): number {
  const { words, sentences } = counted(texts);
  if (words.length === 0) return 0;
  const hard = words.filter((word) => isHard(word) && isCounted(word)).length;
  return 1.043 * Math.sqrt(hard * (30 / sentences)) + 3.1291;
}

/** Three syllables or more; a number in digits is long to say but read at a glance, so that none is hard. */
export function isHard(word: string): boolean {
  return syllablesOf(word) >= 3 && /\p{L}/u.test(word);
}

export function countSentences(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + sentencesIn(text).length, 0);
}

/** A text without a full stop, such as a title, is one sentence; a colon ends none. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.?!]["”’)]*)\s+(?=\S)/);
}

/** `X-ray` and `don’t` are one word each; a number to call counts as one. */
export function wordsIn(text: string): string[] {
  return text.replace(/\{\{\w+\}\}/g, '911').match(/[\p{L}\p{N}]+(?:[’'.,-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu) ?? [];
}

/** Letters read one by one (MRI) and digits count one syllable each, about as they are said. */
function syllablesOf(word: string): number {
  if (/^\p{Lu}{2,5}s?$/u.test(word)) return word.replace(/s$/, '').length;
  const digits = word.replace(/\D/g, '').length;
  return Math.max(1, digits + (digits < word.length ? syllable(word) : 0));
}

function counted(texts: readonly string[]): { readonly words: readonly string[]; readonly sentences: number } {
  return { words: texts.flatMap(wordsIn), sentences: countSentences(texts) };
}
