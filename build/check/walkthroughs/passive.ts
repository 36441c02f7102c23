/**
 * Lists sentences that may be passive, for a person to judge. The rule is a form of *be* or *get*, at most two adverbs,
 * and a participle: one in -ed or a known irregular one. It misses passives without *be* ("the scar seen there") and rare
 * participles; it takes some adjectives for passives ("is blocked").
 */
import type { Finding } from '../finding.ts';
import { type EnglishWalkthrough, type Text, textsOf } from './english-texts.ts';
import { sentencesIn } from './grade.ts';

const IRREGULAR =
  'bent bound broken brought built caught chosen cut done drawn driven eaten felt forgotten found given held hidden ' +
  'kept known laid led left lit lost made meant met paid put read said seen sent set shown shut sold spent split spread ' +
  'stuck taken taught thought told torn understood woken worn written';
/** They tell how somebody is, or are no participles at all. */
const ADJECTIVES = 'bed red mixed tired worried scared depressed pleased supposed';
const FINDS = new RegExp(
  String.raw`\b(?:am|is|are|was|were|be|been|being|gets?|got|getting)` +
    String.raw`(?: (?:not|never|also|often|always|still|then|now|just|only|first|most|\w+ly)){0,2}` +
    String.raw` (?!(?:${ADJECTIVES.replaceAll(' ', '|')})\b)(?:\w+ed|${IRREGULAR.replaceAll(' ', '|')})\b`,
  'i',
);

export interface PassiveSentence {
  readonly at: string;
  readonly sentence: string;
  /** The words that look passive. */
  readonly found: string;
}

/** Texts that describe a drawing are left out: what is filled in there is filled in. */
export function passiveSentences(texts: readonly Text[]): PassiveSentence[] {
  return texts
    .filter(({ kind }) => kind !== 'alt')
    .flatMap(({ at, text }) => sentencesIn(text).map((sentence) => ({ at, sentence })))
    .flatMap(({ at, sentence }) => {
      const found = FINDS.exec(sentence)?.[0];
      return found === undefined ? [] : [{ at, sentence, found }];
    });
}

export function notePassiveSentences(walkthroughs: readonly EnglishWalkthrough[]): Finding {
  const found = passiveSentences(walkthroughs.flatMap(textsOf));
  const summary = `${found.length} sentences may be passive; npm run content-report lists all of them`;
  return { problems: [], notes: [summary, ...found.map(({ at, sentence }) => `${at}: ${sentence}`)] };
}
