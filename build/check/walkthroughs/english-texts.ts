/**
 * All English words of walkthroughs and glossary, each with where it stands and what it is. A file that does not fit its
 * schema is left out here: the step that reads content names it.
 */
import { glossaryWordsSchema } from '../../../core/content/glossary.ts';
import {
  type Walkthrough,
  type WalkthroughWords,
  walkthroughSchema,
  walkthroughWordsSchema,
} from '../../../core/content/walkthrough.ts';
import type { ContentFiles } from '../../../host/content/content-files.ts';

export interface EnglishWalkthrough {
  readonly walkthrough: Walkthrough;
  readonly words: WalkthroughWords;
}

/** `answer`: what a patient may say in a check; `question`: what the family asks there. */
type TextKind = 'title' | 'sentence' | 'caption' | 'alt' | 'question' | 'answer' | 'again' | 'take-away' | 'glossary';

export interface Text {
  /** For people: `cause.scar-tissue/healing`. */
  readonly at: string;
  readonly kind: TextKind;
  readonly text: string;
}

const FOLDER = 'content/walkthroughs/';

/** In the order of their ids. */
export function englishWalkthroughs(files: ContentFiles): EnglishWalkthrough[] {
  const contentOf = (file: string): unknown => {
    const read = files.get(file);
    return read?.ok ? read.value : null;
  };
  const names = [...files.keys()].filter((file) => file.startsWith(FOLDER)).map((file) => file.slice(FOLDER.length));
  return names.sort().flatMap((name) => {
    const walkthrough = walkthroughSchema.safeParse(contentOf(`${FOLDER}${name}`));
    const words = walkthroughWordsSchema.safeParse(contentOf(`locales/en/walkthroughs/${name}`));
    return walkthrough.success && words.success ? [{ walkthrough: walkthrough.data, words: words.data }] : [];
  });
}

/** Every text of a walkthrough, in the order a patient meets it. */
export function textsOf({ walkthrough, words }: EnglishWalkthrough): Text[] {
  const { id, steps } = walkthrough;
  const inSteps = steps.flatMap((step) => {
    const at = `${id}/${step.id}`;
    if (step.kind === 'page') {
      const { title, sentences = [], caption, sides = [], alt } = words.pages[step.id] ?? {};
      return [
        ...say(at, 'title', title),
        ...say(at, 'sentence', ...sentences),
        ...say(at, 'caption', caption, ...sides),
        ...say(at, 'alt', alt),
      ];
    }
    const { question, alt, answers = {}, again = [], so } = words.checks[step.id] ?? {};
    const said = Object.values(answers);
    return [
      ...say(at, 'question', question),
      ...say(at, 'alt', alt),
      ...say(at, 'answer', ...said.map(({ says }) => says)),
      ...say(at, 'again', ...said.map(({ heading }) => heading), ...again, so),
    ];
  });
  const { points, action, alt } = words.takeaway;
  const last = `${id}/take-away`;
  return [
    ...say(id, 'title', words.title, words.promise),
    ...inSteps,
    ...say(last, 'take-away', ...points, action),
    ...say(last, 'alt', alt),
  ];
}

/** Hard words and their meanings. */
export function glossaryTexts(files: ContentFiles): Text[] {
  const read = files.get('locales/en/glossary.json');
  const words = glossaryWordsSchema.safeParse(read?.ok ? read.value : null);
  return Object.entries(words.data ?? {}).flatMap(([id, { term, meaning }]) =>
    say(`glossary/${id}`, 'glossary', term, ...meaning),
  );
}

function say(at: string, kind: TextKind, ...texts: readonly (string | undefined)[]): Text[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ at, kind, text }]));
}
