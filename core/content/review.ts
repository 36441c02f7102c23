/**
 * One rule for unchecked texts: shown with a visible mark or, where a clinic chooses so, not at all; warning signs are
 * shown in either case, marked. It knows no words.
 */
import { GENERAL_KNOWLEDGE, TEXT_STATUSES, type TextStatus } from './content-names.ts';
import type { WalkthroughWords } from './walkthrough.ts';

export type ShowTexts = 'with-mark' | 'approved-only';

/** Whether a text bears the mark: nobody named has approved it, or a fact in it rests on general knowledge alone. */
export function bearsMark(status: TextStatus, sources: readonly string[]): boolean {
  return status !== 'approved' || sources.includes(GENERAL_KNOWLEDGE);
}

/** The status of a whole walkthrough in one language: the lowest of its texts. */
function lowestStatus(words: WalkthroughWords): TextStatus {
  const all = [words, ...Object.values(words.pages), ...Object.values(words.checks), words.takeaway];
  const ranks = all.map((text) => TEXT_STATUSES.indexOf(text.status));
  return TEXT_STATUSES[Math.min(...ranks)] ?? 'missing';
}

/** Whether a patient may open it. `group` is the walkthrough's place in the menu. */
export function isOffered(words: WalkthroughWords, group: string, showTexts: ShowTexts): boolean {
  return showTexts === 'with-mark' || group === 'warning' || lowestStatus(words) === 'approved';
}
