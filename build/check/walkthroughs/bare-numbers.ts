/**
 * A number in digits counts people ("14 of 16 people", "21 of 100"), or what was done to them, or time, stands for a
 * number to call, or is on the short list of numbers that are right as they are. On a page with a hundred, other whole
 * numbers up to 100 belong to that hundred ("and 79 did not"). Numbers in words it does not read.
 */
import { type Finding, problemsOnly } from '../finding.ts';
import type { Text } from './english-texts.ts';

const N = String.raw`\d+(?:,\d{3})*`;
const SERIES = `${N}(?:(?:,| to| or| and|, and|, or) ${N})*`;
const PEOPLE = '(?:people|persons?|adults|patients|veterans|men|women|smokers|nonsmokers)';
/** Where a study counted what was done and not to how many. */
const DONE = '(?:procedures|operations|surgeries|fusions|shots|implants|devices|tests)';
const TIME = '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?)';

const COUNTS_PEOPLE = [
  String.raw`${SERIES} (?:more |fewer )?(?:out )?(?:of|times in) (?:every |about |these |those )?(?:100\b|${N} (?:[a-z]+ ){0,2}(?:${PEOPLE}|${DONE})\b)`,
  String.raw`\b(?:of|in) (?:every |about )?100\b`,
  String.raw`\bin ${N} (?:[a-z]+ ){0,2}(?:${PEOPLE}|${DONE}),? (?:about )?${N}\b`,
  String.raw`${N} (?:[a-z]+ ){0,2}(?:${PEOPLE}|${DONE})\b`,
];
const COUNTS_TIME = [
  String.raw`${SERIES}(?: or more)?[ -](?:full |extra )?${TIME}(?:, (?:at times |sometimes )?up to ${N})?\b`,
  String.raw`\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b`,
  // A year of a study.
  String.raw`\b(?:19|20)\d\ds?\b`,
  String.raw`\b(?:age|aged|over|under|older than|younger than) \d{2}\b`,
  String.raw`\b\d{2} (?:or|and) (?:older|over)\b`,
];
/** Numbers that are right as they are. */
const RIGHT_AS_THEY_ARE = [
  String.raw`\btype [12]\b`,
  // Bones of the spine.
  String.raw`\b[CTLS]\d{1,2}(?:-[CTLS]?\d{1,2})?\b`,
  // The list of illnesses that names lasting pain.
  String.raw`\bICD-11\b`,
  String.raw`\d+(?:\.\d)?°[FC]`,
  // The most of a medicine in a day, which a patient must be able to compare with a label.
  String.raw`${N} (?:mg|milligrams)\b`,
  // The scale on which patients tell their pain, and what a study found on it, always with the length of the scale.
  String.raw`\b0 to 100?\b`,
  String.raw`(?:${SERIES} )?points?(?: more| less| lower| higher)?,? (?:out )?of 100?\b`,
  // How much stands behind what is said.
  String.raw`${N} (?:studies|trials|medical groups)\b`,
  String.raw`${SERIES} sessions\b`,
];
const FINE = new RegExp(
  [String.raw`\{\{\w+\}\}`, ...RIGHT_AS_THEY_ARE, ...COUNTS_TIME, ...COUNTS_PEOPLE].join('|'),
  'gi',
);
const NO_FIGURE = new RegExp([String.raw`\{\{\w+\}\}`, ...RIGHT_AS_THEY_ARE, ...COUNTS_TIME].join('|'), 'gi');
const HUNDRED = /(?<!points? (?:more,? |less,? )?(?:out )?)\b(?:of|times in|in) (?:every |about )?100\b/i;

export function checkBareNumbers(texts: readonly Text[]): Finding {
  const withHundred = new Set(texts.filter(({ text }) => HUNDRED.test(text)).map(({ at }) => at));
  return problemsOnly(
    texts.flatMap(({ at, text }) => {
      const rest = text.replace(FINE, '…').match(/\d+(?:[.,]\d+)*/g) ?? [];
      const bare = rest.filter((number) => !(withHundred.has(at) && /^\d+$/.test(number) && Number(number) <= 100));
      return bare.map((number) => `${at}: ${number} counts neither people nor time in: ${text}`);
    }),
  );
}

/** Whether it gives a number of people, or of something else that is no time. */
export function givesFigure(text: string): boolean {
  return /\d/.test(text.replace(NO_FIGURE, '…'));
}
