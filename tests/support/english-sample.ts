/** A small walkthrough with its English words, in order in every way, for tests that break one thing of it. */
import type { EnglishWalkthrough, Text } from '../../build/check/walkthroughs/english-texts.ts';

type Page = EnglishWalkthrough['words']['pages'][string];
type Structure = EnglishWalkthrough['walkthrough'];

export interface Sample {
  readonly id?: string;
  readonly group?: Structure['group'];
  /** Sentences by page id, in order. */
  readonly pages?: Readonly<Record<string, readonly string[]>>;
}

const PLAIN = { first: ['Scar is part of healing.', 'It may not hurt.'], second: ['Ask what your scan shows.'] };
const text = { status: 'machine' } as const;

export function sampleWalkthrough({
  id = 'cause.scar-tissue',
  group = 'why',
  pages = PLAIN,
}: Sample = {}): EnglishWalkthrough {
  const drawing = { scene: 'scan' } as const;
  const steps = Object.entries(pages).map(([page, sentences]) => ({
    kind: 'page' as const,
    id: page,
    drawing,
    claims: sentences.map(() => ['general-knowledge']),
  }));
  const check = {
    kind: 'check' as const,
    id: 'ask',
    drawing,
    answers: ['yes', 'no', 'unsure'],
    sources: ['annertz-1995'],
  };
  return {
    walkthrough: {
      schemaVersion: 1,
      id,
      group,
      writtenOn: '2026-01-01',
      reviewBy: '2027-01-01',
      steps: [...steps, check, { ...check, id: 'again' }],
      takeaway: { drawing, sources: ['annertz-1995'] },
    },
    words: {
      ...text,
      title: 'Scar tissue',
      promise: 'You will learn why scar forms.',
      pages: Object.fromEntries(Object.entries(pages).map(([page, sentences]) => [page, pageWords(sentences)])),
      checks: { ask: checkWords(), again: checkWords() },
      takeaway: { ...text, points: ['One.', 'Two.', 'Three.'], action: 'Ask your doctor.', alt: 'A scan.' },
    },
  };
}

/** A changed copy. */
export function changed<T>(value: T, change: (copy: T) => void): T {
  const copy = structuredClone(value);
  change(copy);
  return copy;
}

/** One sentence on a page. */
export function sentence(words: string, at = 'cause.scar-tissue/first'): Text {
  return { at, kind: 'sentence', text: words };
}

function pageWords(sentences: readonly string[]): Page {
  return { ...text, title: 'Scar is normal', sentences: [...sentences], caption: 'Here is scar.', alt: 'A scan.' };
}

function checkWords(): EnglishWalkthrough['words']['checks'][string] {
  const heading = 'That is fine. Here it is in other words.';
  const answers = {
    yes: { says: '“Yes.”', heading },
    no: { says: '“No.”', heading },
    unsure: { says: 'I am not sure', heading },
  };
  return {
    ...text,
    question: 'Is it the scar?',
    alt: 'Two people talk.',
    answers,
    again: ['Skin heals with a scar too.'],
    so: 'So scar is normal.',
  };
}
