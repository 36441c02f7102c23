/**
 * Finds what the glass shows among the library's words: in the language in use, or in English with that said. It also
 * tells whether the text bears the mark.
 */
import { fillNumbers } from '../../core/content/fill-numbers.ts';
import { bearsMark, isOffered } from '../../core/content/review.ts';
import type { Step, Walkthrough, WalkthroughWords } from '../../core/content/walkthrough.ts';
import { type Kiosk, languageFacts } from './kiosk-context.tsx';

export interface Reading {
  readonly walkthrough: Walkthrough;
  readonly words: WalkthroughWords;
  /** The language the words are in, which is not the one in use when that has none yet. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly isFallback: boolean;
}

export function readingOf(kiosk: Kiosk, id: string): Reading | null {
  const { library, language } = kiosk;
  const walkthrough = library.walkthroughs.find((known) => known.id === id);
  const own = library.words[language.code]?.walkthroughs[id];
  const words = own ?? library.words.en?.walkthroughs[id];
  if (!walkthrough || !words) return null;
  const spoken = own ? language : languageFacts(kiosk, 'en');
  return {
    walkthrough,
    words,
    lang: own ? language.code : 'en',
    dir: own ? language.direction : spoken.code === 'en' ? spoken.direction : 'ltr',
    isFallback: !own,
  };
}

/** The walkthroughs a patient may open now, in the library's order. */
export function openReadings(kiosk: Kiosk): Reading[] {
  return kiosk.library.walkthroughs.flatMap((walkthrough) => {
    const reading = readingOf(kiosk, walkthrough.id);
    const open = reading && isOffered(reading.words, walkthrough.group, kiosk.state.showTexts);
    return open ? [reading] : [];
  });
}

/** What the sheet *sources* tells of the text on the glass. */
export interface Backing {
  readonly sources: readonly string[];
  readonly status: WalkthroughWords['status'];
  readonly marked: boolean;
}

export function backingOf(reading: Reading, step: Step | 'takeaway'): Backing {
  const { walkthrough, words } = reading;
  if (step === 'takeaway') return backing(walkthrough.takeaway.sources, words.takeaway.status);
  if (step.kind === 'page') return backing(step.claims.flat(), words.pages[step.id]?.status ?? 'missing');
  return backing(step.sources, words.checks[step.id]?.status ?? 'missing');
}

function backing(all: readonly string[], status: Backing['status']): Backing {
  const sources = [...new Set(all)];
  return { sources, status, marked: bearsMark(status, sources) };
}

/** Words with the region's numbers in them. */
export function spoken(kiosk: Kiosk, text: string): string {
  return fillNumbers(text, kiosk.state.numbers, kiosk.t('help.noNumber'));
}
