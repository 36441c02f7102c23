/**
 * Words that promise, blame or sell, by their spelling (dossier, rules 2 and 9). Promises and blame are allowed where a
 * check quotes what people say, and in a sentence that says no; that is judged by the sentence having a word such as
 * *not*, so "not only a cure" would slip through. Brands and percent signs are refused everywhere.
 */
import { type Finding, problemsOnly } from '../finding.ts';
import type { Text } from './english-texts.ts';
import { sentencesIn } from './grade.ts';

const PROMISES =
  /\b(?:cur(?:e[sd]?|ing)|fix(?:es|ed|ing)?|permanent(?:ly)?|(?:highly|very) effective|life-changing|safe(?:r|st|ly)?|risk-free|guarantee[sd]?|miracles?)\b/gi;
/** About people: nobody has failed, and nobody *is* an illness. */
const BLAME =
  /\b(?:fail(?:s|ed)?|complain(?:s|ed|ing|ts?)?|den(?:y|ies|ied|ying)|addict(?:s|ed)?|abus(?:e[sd]?|ers?|ing)|suffer(?:s|ed|ing|ers?)?|victims?|malinger\w*|drug seek\w*|non-?complian\w*)\b/gi;
/** Where one of those words is right: the old name of the illness, a word that is only named (“cure”), places. */
const FINE =
  /failed back (?:surgery|syndrome)|“[\w-]+[.,]?”|\b(?:a|some) safe place\b|\b(?:feel|keep (?:you|them)|stay) safe\b/gi;
const SAYS_NO = /\b(?:no|not|never|none|nobody|nothing|cannot|without)\b|n[’']t\b/i;

const EVERYWHERE = [
  /%|\bper ?cent\b/gi,
  /\b(?:did|do|does) not respond\b|\bnon-?responders?\b/gi,
  // Makers and products that a reader may meet in the sources; no such list is whole.
  /\b(?:Abbott|Medtronic|Boston Scientific|Nevro|Saluda|Biotronik|St\.? Jude|BurstDR|WaveWriter|Senza)\b/g,
  /\b(?:Tylenol|Panadol|Advil|Motrin|Nurofen|Aleve|Celebrex|Voltaren|Lyrica|Neurontin|Gralise|Cymbalta|Valium)\b/g,
  /\b(?:OxyContin|Percocet|Vicodin|Norco|Ultram|Duragesic|Suboxone|Narcan|Botox|Depo-Medrol|Kenalog|Chantix)\b/g,
];

export function checkForbiddenWords(texts: readonly Text[]): Finding {
  return problemsOnly(
    texts.flatMap(({ at, kind, text }) => {
      const quotesPeople = kind === 'answer' || kind === 'question';
      return sentencesIn(text).flatMap((sentence) => {
        const mayName = quotesPeople || SAYS_NO.test(sentence);
        const patterns = mayName ? EVERYWHERE : [PROMISES, BLAME, ...EVERYWHERE];
        const rest = sentence.replace(FINE, '…');
        const found = patterns.flatMap((pattern) => rest.match(pattern) ?? []);
        return found.map((word) => `${at}: “${word}” in: ${sentence}`);
      });
    }),
  );
}
