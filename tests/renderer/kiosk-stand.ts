/**
 * A kiosk's stock on a bench: a clinic in Spanish, English and Arabic, a small library made for tests, and the glass
 * of any visit before it. Its words say where they come from and nothing else.
 */

import type { Walkthrough, WalkthroughWords } from '../../core/content/walkthrough.ts';
import type { KioskState, LanguageFacts, Library } from '../../core/kiosk-contract.ts';
import { freshVisit, type Visit } from '../../core/visit/visit.ts';
import englishWords from '../../locales/en/interface.json' with { type: 'json' };
import spanishWords from '../../locales/es/interface.json' with { type: 'json' };
import { glassOf } from '../../renderer/kiosk/glass.ts';
import type { Kiosk } from '../../renderer/kiosk/kiosk-context.tsx';
import { factsOf } from '../../renderer/kiosk/link/facts-of.ts';
import { createInterfaceWords } from '../../renderer/parts/interface-words.ts';

const language = (code: string, direction: 'ltr' | 'rtl' = 'ltr'): LanguageFacts => ({
  code,
  endonym: `own name of ${code}`,
  direction,
  font: 'latin',
  greeting: `greeting in ${code}`,
  begin: `begin in ${code}`,
  choose: `choose in ${code}`,
});

export const ENGLISH = language('en');
export const SPANISH = language('es');
export const ARABIC = language('ar', 'rtl');

export const STATE: KioskState = {
  runId: 'run-1',
  kioskId: 'kiosk-1',
  setupNeeded: false,
  sample: false,
  clinicName: 'Hill Clinic',
  logo: null,
  region: 'us',
  languages: [SPANISH, ENGLISH, ARABIC],
  limitSeconds: { languages: 60, menu: 60 },
  warnForSeconds: 30,
  pixelsPerMm: null,
  diagonalInches: null,
  rotation: 0,
  showTexts: 'with-mark',
  numbers: { emergency: '911', urgent: null, crisis: '988', quitLine: null },
  outlines: {},
  contentVersion: '1',
  sleeps: 0,
  pinSet: true,
  desk: { start: null, ask: null, hold: null },
};

type Status = WalkthroughWords['status'];

/** A walkthrough of one page and one check; the page's sentences rest on the sources given. */
export function walkthrough(id: string, group: Walkthrough['group'], claims: string[][] = [['s-1']]): Walkthrough {
  return {
    schemaVersion: 1,
    id,
    group,
    writtenOn: '2026-01-01',
    reviewBy: '2027-01-01',
    steps: [
      { kind: 'page', id: 'first', claims },
      { kind: 'check', id: 'asked', drawing: { scene: 'two-people' }, answers: ['a', 'b', 'unsure'], sources: ['s-2'] },
    ],
    takeaway: { sources: ['s-3'] },
  };
}

/** Words of such a walkthrough; every text has the status `all` unless it is given its own. */
export function wordsFor(title: string, all: Status, own: { page?: Status; check?: Status; takeaway?: Status } = {}) {
  const says = { says: 'says', heading: 'heading' };
  const words: WalkthroughWords = {
    title,
    promise: 'promise',
    status: all,
    pages: { first: { status: own.page ?? all, title: 'page', sentences: ['sentence'] } },
    checks: {
      asked: {
        status: own.check ?? all,
        question: 'question',
        alt: 'alt',
        answers: { a: says, b: says, unsure: says },
        again: ['again'],
        so: 'so',
      },
    },
    takeaway: { status: own.takeaway ?? all, points: ['one', 'two', 'three'], action: 'action' },
  };
  return words;
}

/** The words of one language. */
export function languageWords(walkthroughs: Readonly<Record<string, WalkthroughWords>>): Library['words'][string] {
  return {
    interface: {},
    walkthroughs,
    glossary: {},
    drawings: { status: 'machine', labels: {} },
    playlists: { playlists: {}, planned: {} },
  };
}

interface Given {
  readonly state?: Partial<KioskState>;
  readonly library?: Partial<Library>;
  /** A visit, or what differs in it from one nobody has touched. */
  readonly visit?: Partial<Visit>;
}

/** What a screen would look at. */
export function kioskAt({ state, library, visit }: Given = {}): Kiosk {
  const told: KioskState = { ...STATE, ...state };
  const glass = glassOf({ ...freshVisit(factsOf(told), 0), ...visit }, null);
  const translateTo = createInterfaceWords({ en: englishWords, es: spanishWords });
  const known = told.languages.find(({ code }) => code === glass.language);
  if (!known) throw new Error(`no language ${glass.language} in this test`);
  return {
    state: told,
    library: { contentVersion: '1', walkthroughs: [], glossary: {}, sources: [], words: {}, ...library },
    translateTo,
    glass,
    t: translateTo(glass.language),
    language: known,
  };
}
