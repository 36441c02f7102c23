/** The rules about walkthroughs as steps of the check, one rule each; the content is read once for all of them. */
import { projectContent } from './content.ts';
import type { Finding } from './finding.ts';
import type { Step } from './run-step.ts';
import { checkBareNumbers } from './walkthroughs/bare-numbers.ts';
import { checkDrawingShare } from './walkthroughs/drawing-share.ts';
import {
  type EnglishWalkthrough,
  englishWalkthroughs,
  glossaryTexts,
  type Text,
  textsOf,
} from './walkthroughs/english-texts.ts';
import { checkFleschKincaid } from './walkthroughs/flesch-kincaid.ts';
import { checkForbiddenWords } from './walkthroughs/forbidden-words.ts';
import { knownNames } from './walkthroughs/known-names.ts';
import { checkMarkedWords } from './walkthroughs/marked-words.ts';
import { checkPageLengths } from './walkthroughs/page-length.ts';
import { notePassiveSentences } from './walkthroughs/passive.ts';
import { checkShownNumbers } from './walkthroughs/shown-numbers.ts';
import { checkSmog } from './walkthroughs/smog.ts';
import { checkTopics } from './walkthroughs/topics.ts';
import { checkTreatmentLengths } from './walkthroughs/treatment-lengths.ts';
import { checkWalkthroughParts } from './walkthroughs/walkthrough-parts.ts';

interface AllWords {
  readonly walkthroughs: readonly EnglishWalkthrough[];
  readonly glossary: readonly Text[];
  /** Those of the walkthroughs and of the glossary. */
  readonly texts: readonly Text[];
  /** content/topics.json as it was read. */
  readonly topics: unknown;
}

export function walkthroughSteps(root: string): Step[] {
  let reading: Promise<AllWords> | undefined;
  const step = (name: string, rule: (all: AllWords) => Finding | Promise<Finding>): Step => ({
    name,
    run: async () => {
      reading ??= readAll(root);
      return rule(await reading);
    },
  });
  return [
    step('grade of walkthroughs (Flesch-Kincaid)', ({ walkthroughs }) => checkFleschKincaid(walkthroughs)),
    step('long words in walkthroughs (SMOG)', (all) => checkSmog(all.walkthroughs, knownNames(all.glossary))),
    step('length of pages', ({ walkthroughs }) => checkPageLengths(walkthroughs)),
    step('length of treatments', ({ walkthroughs }) => checkTreatmentLengths(walkthroughs)),
    step('parts of walkthroughs', ({ walkthroughs }) => checkWalkthroughParts(walkthroughs)),
    step('pages with drawings', ({ walkthroughs }) => checkDrawingShare(walkthroughs)),
    step('words that promise, blame or sell', ({ texts }) => checkForbiddenWords(texts)),
    step('bare numbers', ({ texts }) => checkBareNumbers(texts)),
    step('numbers shown', ({ walkthroughs }) => checkShownNumbers(walkthroughs)),
    step('topics', ({ walkthroughs, topics }) => checkTopics(idsOf(walkthroughs), topics)),
    step('hard words', ({ walkthroughs, glossary }) => checkMarkedWords(walkthroughs, termsIn(glossary))),
    step('passive sentences', ({ walkthroughs }) => notePassiveSentences(walkthroughs)),
  ];
}

async function readAll(root: string): Promise<AllWords> {
  const files = await projectContent(root);
  const walkthroughs = englishWalkthroughs(files);
  const glossary = glossaryTexts(files);
  const index = files.get('content/topics.json');
  return {
    walkthroughs,
    glossary,
    topics: index?.ok ? index.value : null,
    texts: [...walkthroughs.flatMap(textsOf), ...glossary],
  };
}

function idsOf(walkthroughs: readonly EnglishWalkthrough[]): string[] {
  return walkthroughs.map(({ walkthrough }) => walkthrough.id);
}

/** The first text of an entry is its term. */
function termsIn(glossary: readonly Text[]): Map<string, string> {
  const terms = new Map<string, string>();
  for (const { at, text } of glossary) {
    const id = at.replace('glossary/', '');
    if (!terms.has(id)) terms.set(id, text);
  }
  return terms;
}
