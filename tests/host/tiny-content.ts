/** The least content that passes every check, as files by path; tests break one thing in it at a time. */

export type Files = Record<string, unknown>;

const pages = ['one', 'two', 'three', 'four'];

export function tinyWalkthrough(id: string): Record<string, unknown> {
  return {
    schemaVersion: 1,
    id,
    group: 'why',
    writtenOn: '2026-01-01',
    reviewBy: '2027-01-01',
    steps: [
      ...pages.map((page) => ({ kind: 'page', id: page, claims: [['study-1']], words: ['nerve'] })),
      {
        kind: 'check',
        id: 'asked',
        drawing: { scene: 'notebook' },
        answers: ['yes', 'no', 'unsure'],
        sources: ['study-1'],
      },
    ],
    takeaway: { sources: ['general-knowledge'] },
  };
}

export function tinyWords(title: string): Record<string, unknown> {
  const answer = { says: 'I think so', heading: 'Good that you say so' };
  return {
    title,
    promise: 'You will learn one thing.',
    status: 'machine',
    pages: Object.fromEntries(pages.map((page) => [page, { status: 'machine', title: page, sentences: ['A fact.'] }])),
    checks: {
      asked: {
        status: 'machine',
        question: 'What do you think?',
        alt: 'A notebook.',
        answers: { yes: answer, no: answer, unsure: answer },
        again: ['Once more.'],
        so: 'In short.',
      },
    },
    takeaway: { status: 'machine', points: ['One.', 'Two.', 'Three.'], action: 'Write it down.' },
  };
}

function language(code: string, endonym: string, direction: 'ltr' | 'rtl'): Files {
  return {
    [`locales/${code}/language.json`]: {
      code,
      endonym,
      direction,
      font: 'latin',
      greeting: 'Hello',
      begin: 'Begin',
      choose: 'Choose',
    },
    [`locales/${code}/interface.json`]: { next: `next in ${code}` },
    [`locales/${code}/glossary.json`]: {
      nerve: { status: 'machine', term: 'Nerve', meaning: ['It carries feeling.'] },
    },
    [`locales/${code}/drawings.json`]: { status: 'machine', labels: { nerve: 'Nerve' } },
    [`locales/${code}/walkthroughs/cause.scar.json`]: tinyWords(`Scar (${code})`),
    [`locales/${code}/walkthroughs/cause.disc.json`]: tinyWords(`Disc (${code})`),
  };
}

export function tinyContent(): Files {
  return {
    'content/sources.json': [
      { id: 'study-1', title: 'A study', organisation: 'A journal', year: '2020', address: 'x' },
    ],
    'content/glossary.json': { nerve: { sources: ['study-1'] } },
    'content/walkthroughs/cause.scar.json': tinyWalkthrough('cause.scar'),
    'content/walkthroughs/cause.disc.json': tinyWalkthrough('cause.disc'),
    ...language('en', 'English', 'ltr'),
    ...language('ar', 'العربية', 'rtl'),
  };
}
