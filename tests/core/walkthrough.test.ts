/** What a walkthrough and its words must be, and that the schemas refuse one that is not: each fault is shown once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DrawingSpec, drawingSchema, SCENES } from '../../core/content/drawing.ts';
import {
  misfits,
  type Walkthrough,
  type WalkthroughWords,
  walkthroughSchema,
  walkthroughWordsSchema,
} from '../../core/content/walkthrough.ts';

const DRAWING: DrawingSpec = {
  scene: 'segment-side',
  states: { scar: 'behind-disc' },
  labels: ['scar', 'nerve'],
  point: 'scar',
};

function page(id: string): Walkthrough['steps'][number] {
  return { kind: 'page', id, claims: [['smith-2020'], ['general-knowledge']] };
}

/** Four pages and a check, as plain as they come. */
function plain() {
  return {
    schemaVersion: 1,
    id: 'cause.scar-tissue',
    group: 'why',
    writtenOn: '2026-01-15',
    reviewBy: '2027-01-15',
    steps: [
      { ...page('one'), drawing: DRAWING },
      page('two'),
      page('three'),
      page('four'),
      { kind: 'check', id: 'ask', drawing: DRAWING, answers: ['yes', 'no', 'unsure'], sources: ['smith-2020'] },
    ],
    takeaway: { sources: ['smith-2020'] },
  };
}

function plainWords(): WalkthroughWords {
  const pageWords = { status: 'machine' as const, title: 'Scars', sentences: ['A scar is tough.', 'It can pull.'] };
  const says = { says: 'Yes', heading: 'Many think so' };
  return {
    title: 'Scar tissue',
    promise: 'You will learn what a scar does.',
    status: 'machine',
    pages: {
      one: { ...pageWords, caption: 'A scar behind the disc', alt: 'The lower spine from the side.' },
      two: pageWords,
      three: pageWords,
      four: pageWords,
    },
    checks: {
      ask: {
        status: 'machine',
        question: 'Can a scar hurt?',
        alt: 'Two people talk.',
        answers: { yes: says, no: says, unsure: says },
        again: ['Look at it so.'],
        so: 'It can.',
      },
    },
    takeaway: { status: 'machine', points: ['One.', 'Two.', 'Three.'], action: 'Ask at your next visit.' },
  };
}

type Plain = ReturnType<typeof plain>;
type Edit<T> = readonly [string, (value: T) => unknown];

function steps(value: Plain, change: (all: Plain['steps']) => unknown[]): unknown {
  return { ...value, steps: change(value.steps) };
}

function complaints(parsed: ReturnType<typeof walkthroughSchema.safeParse>): string {
  return parsed.success ? '' : parsed.error.issues.map(({ message }) => message).join('; ');
}

test('a plain walkthrough stands', () => {
  expect(complaints(walkthroughSchema.safeParse(plain()))).toBe('');
});

test.each<Edit<Plain>>([
  ['has fewer than four pages', (all) => steps(all, (list) => list.toSpliced(1, 1))],
  ['has more than eight pages', (all) => steps(all, (list) => [...list, ...['5', '6', '7', '8', '9'].map(page)])],
  ['asks nothing', (all) => steps(all, (list) => list.slice(0, 4))],
  [
    'asks four times',
    (all) => steps(all, (list) => [...list, ...['b', 'c', 'd'].map((id) => ({ ...list.at(-1), id }))]),
  ],
  ['begins with a check', (all) => steps(all, (list) => list.toReversed())],
  ['has two steps of one name', (all) => steps(all, (list) => list.map((step) => ({ ...step, id: 'same' })))],
  ['is to be reviewed before it was written', (all) => ({ ...all, reviewBy: '2026-01-15' })],
  ['has a day that is none', (all) => ({ ...all, writtenOn: '2026-02-30' })],
  ['stands in no group', (all) => ({ ...all, group: 'news' })],
  ['is named with a folder', (all) => ({ ...all, id: '../cause' })],
  ['is of another version', (all) => ({ ...all, schemaVersion: 2 })],
  ['holds a key nobody knows', (all) => ({ ...all, colour: 'blue' })],
  ['has a take-away without a source', (all) => ({ ...all, takeaway: { sources: [] } })],
  [
    'claims something without a source',
    (all) => steps(all, (list) => [{ ...list[0], claims: [[]] }, ...list.slice(1)]),
  ],
  ['claims nothing on a page', (all) => steps(all, (list) => [{ ...list[0], claims: [] }, ...list.slice(1)])],
  [
    'explains three hard words on a page',
    (all) => steps(all, (list) => [{ ...list[0], words: ['a', 'b', 'c'] }, ...list.slice(1)]),
  ],
  [
    'has a check of two answers',
    (all) => steps(all, (list) => list.with(4, { ...list[4], answers: ['yes', 'unsure'] } as never)),
  ],
  [
    "has a check whose last answer is not 'I am not sure'",
    (all) => steps(all, (list) => list.with(4, { ...list[4], answers: ['unsure', 'yes', 'no'] } as never)),
  ],
  [
    'has a check without a drawing',
    (all) => steps(all, (list) => list.with(4, { ...list[4], drawing: undefined } as never)),
  ],
  [
    'asks for a drawing that is not there',
    (all) => steps(all, (list) => list.with(0, { ...page('one'), drawing: { scene: 'heart' } } as never)),
  ],
])('a walkthrough that %s is refused', (_, broken) => {
  expect(walkthroughSchema.safeParse(broken(plain())).success).toBe(false);
});

test('what is refused is said in words', () => {
  const short = steps(plain(), (list) => list.slice(2, 4));
  expect(complaints(walkthroughSchema.safeParse(short))).toBe(
    '2 pages; a walkthrough has 4 to 8; 0 checks; a walkthrough has 1 to 3',
  );
});

test('plain words stand and fit', () => {
  const walkthrough = walkthroughSchema.parse(plain());
  expect(misfits(walkthrough, walkthroughWordsSchema.parse(plainWords()))).toEqual([]);
});

test.each<Edit<WalkthroughWords>>([
  ['bear no status', ({ status: _, ...rest }) => rest],
  ['have a page without a status', (all) => ({ ...all, pages: { one: { ...all.pages.one, status: undefined } } })],
  ['have a status nobody knows', (all) => ({ ...all, status: 'good' })],
  ['have an empty sentence', (all) => ({ ...all, pages: { one: { ...all.pages.one, sentences: [''] } } })],
  ['have a sentence of a whole page', (all) => ({ ...all, promise: 'x'.repeat(401) })],
  ['have two points to take away', (all) => ({ ...all, takeaway: { ...all.takeaway, points: ['One.', 'Two.'] } })],
  [
    'have a check that explains nothing again',
    (all) => ({ ...all, checks: { ask: { ...all.checks.ask, again: [] } } }),
  ],
  ['hold a key nobody knows', (all) => ({ ...all, author: 'someone' })],
])('words that %s are refused', (_, broken) => {
  expect(walkthroughWordsSchema.safeParse(broken(plainWords())).success).toBe(false);
});

describe('words that do not fit are told, one line each', () => {
  const walkthrough = walkthroughSchema.parse(plain());

  test('a page without words', () => {
    const words = plainWords();
    const { two: _, ...pages } = words.pages;
    expect(misfits(walkthrough, { ...words, pages })).toEqual(['page two has no words']);
  });

  test('a check without words', () => {
    expect(misfits(walkthrough, { ...plainWords(), checks: {} })).toEqual(['check ask has no words']);
  });

  test('a sentence without a claim', () => {
    const words = plainWords();
    const two = { status: 'machine' as const, title: 'Two', sentences: ['One.', 'Two.', 'Three.'] };
    expect(misfits(walkthrough, { ...words, pages: { ...words.pages, two } })).toEqual([
      'page two: 3 sentences, 2 claims',
    ]);
  });

  test('a drawing that a person who cannot see is told nothing of', () => {
    const words = plainWords();
    const one = { status: 'machine' as const, title: 'One', sentences: ['One.', 'Two.'], caption: 'A scar' };
    expect(misfits(walkthrough, { ...words, pages: { ...words.pages, one } })).toEqual([
      'page one: drawing without caption or alt',
    ]);
  });

  test('two groups of people of whom nobody says who they are, and names where there is one group', () => {
    const words = plainWords();
    const one = { ...words.pages.one, sides: ['smokers', 'nonsmokers'] } as WalkthroughWords['pages'][string];
    const named = { ...words, pages: { ...words.pages, one } };
    const shows = (beside: string) => {
      const drawing = { scene: 'hundred', states: { filled: '27', beside } };
      return walkthroughSchema.parse(
        steps(plain(), ([first, ...rest]) => [{ ...(first as object), drawing }, ...rest]),
      );
    };
    const complaint = ['page one: two groups of people need two names, and nothing else does'];
    expect(misfits(shows('14'), words)).toEqual(complaint);
    expect(misfits(shows('none'), named)).toEqual(complaint);
    expect(misfits(shows('14'), named)).toEqual([]);
    expect(misfits(shows('none'), words)).toEqual([]);
  });

  test('signs and what to do about them that lie outside the sentences, or one in another', () => {
    const urgent = (...all: [number, number, number][]) =>
      walkthroughSchema.parse(
        steps(plain(), ([first, ...rest]) => [
          { ...(first as object), urgent: all.map(([signs, act, end]) => ({ signs, act, end })) },
          ...rest,
        ]),
      );
    const complaint = ['page one: what is urgent does not lie in order within its sentences'];
    expect(misfits(urgent([0, 1, 2]), plainWords())).toEqual([]);
    expect(misfits(urgent([0, 0, 1], [1, 1, 2]), plainWords())).toEqual([]);
    expect(misfits(urgent([0, 1, 3]), plainWords())).toEqual(complaint);
    expect(misfits(urgent([1, 0, 2]), plainWords())).toEqual(complaint);
    expect(misfits(urgent([0, 1, 2], [1, 1, 2]), plainWords())).toEqual(complaint);
  });

  test('an answer without words', () => {
    const words = plainWords();
    const says = { says: 'Yes', heading: 'Many think so' };
    const ask = { ...words.checks.ask, answers: { yes: says, no: says } } as WalkthroughWords['checks'][string];
    expect(misfits(walkthrough, { ...words, checks: { ask } })).toEqual(['check ask: no words for unsure']);
  });

  test('words for a step that is gone', () => {
    const words = plainWords();
    const five = { status: 'machine' as const, title: 'Five', sentences: ['One.'] };
    expect(misfits(walkthrough, { ...words, pages: { ...words.pages, five } })).toEqual([
      'words for five, which no step has',
    ]);
  });
});

describe('a drawing', () => {
  test('stands in every state and with every label its scene has', () => {
    for (const [scene, { states, labels }] of Object.entries(SCENES)) {
      for (const [name, values] of Object.entries(states)) {
        for (const value of values) {
          expect(drawingSchema.safeParse({ scene, states: { [name]: value } }).success).toBe(true);
        }
      }
      for (const label of labels) {
        expect(drawingSchema.safeParse({ scene, labels: [label], point: label }).success).toBe(true);
      }
    }
  });

  test.each<[string, unknown]>([
    ['is of no scene', { scene: 'heart' }],
    ['is in a state its scene cannot be in', { scene: 'desk', states: { urgency: 'very' } }],
    ['has a state its scene does not know', { scene: 'desk', states: { light: 'on' } }],
    ['has a state named like a part of the language', { scene: 'desk', states: { constructor: 'on' } }],
    ['has a label its scene has no place for', { scene: 'scan', labels: ['nerve'] }],
    ['has five labels', { scene: 'segment-side', labels: ['bone', 'disc', 'nerve', 'scar', 'slipped-disc'] }],
    ['points at a label it does not bear', { scene: 'scan', labels: ['scar'], point: 'disc' }],
    ['holds a key nobody knows', { scene: 'desk', colour: 'blue' }],
  ])('that %s is refused', (_, drawing) => {
    expect(drawingSchema.safeParse(drawing).success).toBe(false);
  });

  test('of whatever a file holds is taken or refused, never a crash', () => {
    const word = fc.constantFrom('constructor', 'toString', '__proto__', 'root', 'quiet', 'disc');
    const spec = fc.record(
      {
        scene: fc.oneof(fc.constantFrom(...Object.keys(SCENES)), word),
        states: fc.oneof(fc.dictionary(word, word), fc.jsonValue()),
        labels: fc.oneof(fc.array(word), fc.jsonValue()),
        point: fc.oneof(word, fc.jsonValue()),
      },
      { requiredKeys: ['scene'] },
    );
    fc.assert(
      fc.property(spec, (drawing) => {
        drawingSchema.safeParse(drawing);
      }),
      { numRuns: 2_000 },
    );
  });
});
