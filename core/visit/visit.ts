/**
 * One patient's use of a kiosk, from the first touch to the reset, as a value; `advance` in `advance.ts` moves it.
 * It holds no clock: every moment (`…Ms`) is milliseconds on a clock that only goes forward, brought in by events.
 */

export const TEXT_SIZES = ['100', '150', '200'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const THEMES = ['light', 'dark', 'high-contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Places that have an idle limit of their own (60 s where one chooses, 120 s where one reads). */
export const LIMITED_PLACES = [
  'languages',
  'menu',
  'takeaway',
  'page',
  'check',
  'help',
  'sources',
  'display',
  'word',
] as const;
export type LimitedPlace = (typeof LIMITED_PLACES)[number];

/** What the kiosk is set to. It names no patient and stays when a visit ends. */
export interface KioskFacts {
  readonly setupNeeded: boolean;
  /** Codes in the clinic's order, at least one. */
  readonly languages: readonly string[];
  readonly limitsMs: Readonly<Record<LimitedPlace, number>>;
  /** How long *still there?* counts down before the reset; never under 20,000 (WCAG 2.2, 2.2.1). */
  readonly warnForMs: number;
  /** The steps of each walkthrough by its id. */
  readonly outlines: Readonly<Record<string, Outline>>;
}

export interface OutlineStep {
  readonly kind: 'page' | 'check';
  readonly id: string;
}
export type Outline = readonly OutlineStep[];

/** Where the patient is. `languages.from` is where Language was touched, null before a language is chosen. */
export type Place =
  | { readonly kind: 'attract' }
  | { readonly kind: 'setup' }
  | { readonly kind: 'languages'; readonly from: ReadingPlace | null }
  | ReadingPlace;

export type ReadingPlace =
  | { readonly kind: 'menu'; readonly group: string | null }
  | { readonly kind: 'step'; readonly walkthrough: string; readonly step: number }
  | { readonly kind: 'takeaway'; readonly walkthrough: string };

/** A sheet the patient has laid over the place. */
export type Sheet =
  | { readonly kind: 'help' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'display' }
  | { readonly kind: 'word'; readonly word: string }
  /** The staff way out: PIN, then close, restart or settings. */
  | { readonly kind: 'staff' };

/** A playlist as the desk has started it. */
export interface Playlist {
  /** New for each start. */
  readonly startId: string;
  readonly id: string;
  /** Walkthrough ids in order, at least one. */
  readonly parts: readonly string[];
}

/** What the desk can ask a patient. */
export type Ask = 'play' | 'skip' | 'end';

export interface Visit {
  readonly facts: KioskFacts;
  readonly place: Place;
  readonly sheet: Sheet | null;
  /** Which portion shows of a place, and of the sheet on it, whose content does not fit at once; counted from 0. */
  readonly part: number;
  readonly sheetPart: number;
  /** Null until chosen: then the clinic's first language speaks. */
  readonly language: string | null;
  readonly size: TextSize;
  readonly theme: Theme;
  readonly moreTime: boolean;
  /** Answer ids by `walkthrough/check`; they score nothing. */
  readonly answers: Readonly<Record<string, string>>;
  /** Walkthroughs opened to the end in this visit, for the marks in the menu. */
  readonly seen: readonly string[];
  /** The menu group the walkthrough was opened from, to go back to; null for the first level. */
  readonly menuGroup: string | null;
  readonly questions: readonly string[];
  readonly matters: readonly string[];
  /** The playlist under way; `returnTo` is where the patient was when they took it. */
  readonly playing: {
    readonly playlist: Playlist;
    readonly part: number;
    readonly returnTo: ReadingPlace | null;
  } | null;
  /** What waits for a yes: to begin a playlist, or to skip a part or end the one that plays. */
  readonly offered: { readonly ask: Ask; readonly playlist: Playlist; readonly sinceMs: number } | null;
  /** A playlist that waits for a language (started on attract, or accepted before one was chosen). */
  readonly pending: Playlist | null;
  /** When the desk asked to hold the idle limit of its playlist, or null. */
  readonly holdSinceMs: number | null;
  /** Null, or when a trouble began: the patient sees *please ask at the desk*, then attract. */
  readonly troubleSinceMs: number | null;
  /** Whether anyone has touched since the visit left attract. */
  readonly touched: boolean;
  readonly listening: boolean;
  /** Fingers and keys down now, by name, with the moment they went down. A fact of the glass: a reset keeps it. */
  readonly held: Readonly<Record<string, number>>;
  readonly lastUseMs: number;
  /** No countdown had begun before this moment: an offer, which stops the limit, lay on the glass, or settings changed. */
  readonly calmUntilMs: number;
  /** The moment of the last event. */
  readonly nowMs: number;
}

/** A control that moves the visit; `action` is also its `data-action` on the page. */
export type Control =
  | { readonly action: 'begin' | 'languages' | 'back' | 'home' | 'help' | 'more-time' | 'sources' }
  | { readonly action: 'continue' | 'accept' | 'not-now' | 'start-over' }
  /** `more`: the screen has content that has not been shown yet. */
  | { readonly action: 'next'; readonly more: boolean }
  | { readonly action: 'language'; readonly language: string }
  | { readonly action: 'group'; readonly group: string }
  | { readonly action: 'open'; readonly walkthrough: string }
  /** Without a value the key opens the display sheet, where `value` chooses. */
  | { readonly action: 'size'; readonly value: TextSize | null }
  | { readonly action: 'theme'; readonly value: Theme }
  | { readonly action: 'word'; readonly word: string }
  | { readonly action: 'answer'; readonly answer: string };

/** On *still there?* a touch goes on where the patient was, except on these keys, which do their own work. */
export const WORKS_ON_STILL_THERE: ReadonlySet<Control['action']> = new Set([
  'help',
  'languages',
  'size',
  'more-time',
  'start-over',
]);

export type VisitEvent = { readonly clockMs: number } & (
  | { readonly kind: 'facts-told'; readonly facts: KioskFacts }
  | { readonly kind: 'pressed'; readonly control: Control }
  /** A finger, pen, button or key went down or came up; `by` names it as long as it is down. */
  | { readonly kind: 'press-started'; readonly by: string }
  | { readonly kind: 'press-ended'; readonly by: string }
  | { readonly kind: 'listening-started' }
  | { readonly kind: 'listening-ended' }
  | { readonly kind: 'time-passed' }
  /** The computer slept and woke: nobody knows who stands there now. */
  | { readonly kind: 'suspended' }
  | { readonly kind: 'trouble-met' }
  | { readonly kind: 'playlist-arrived'; readonly playlist: Playlist; readonly language: string | null }
  /** The desk asks to go on to the next part, or to end. It takes an unanswered offer back. */
  | { readonly kind: 'skip-asked'; readonly startId: string }
  | { readonly kind: 'end-asked'; readonly startId: string }
  /** The desk stops the idle limit while its playlist is on the glass, and lets it run again. */
  | { readonly kind: 'hold-started'; readonly startId: string }
  | { readonly kind: 'hold-ended' }
  /** The hidden corner was held, and after the PIN, settings were asked for. */
  | { readonly kind: 'staff-called' }
  | { readonly kind: 'settings-called' }
);

/** A kiosk nobody has touched: attract, or setup where the clinic has not been asked yet. */
export function freshVisit(facts: KioskFacts, nowMs: number, held: Visit['held'] = {}): Visit {
  return {
    facts,
    place: facts.setupNeeded ? { kind: 'setup' } : { kind: 'attract' },
    sheet: null,
    part: 0,
    sheetPart: 0,
    language: null,
    size: '100',
    theme: 'light',
    moreTime: false,
    answers: {},
    seen: [],
    menuGroup: null,
    questions: [],
    matters: [],
    playing: null,
    offered: null,
    pending: null,
    holdSinceMs: null,
    troubleSinceMs: null,
    touched: false,
    listening: false,
    held,
    lastUseMs: nowMs,
    calmUntilMs: nowMs,
    nowMs,
  };
}

/** The language on the glass: the chosen one, else the clinic's first. */
export function languageOf(visit: Visit): string {
  return visit.language ?? visit.facts.languages[0] ?? 'en';
}

/** The step a place stands on, if it stands on one. */
export function stepAt(visit: Pick<Visit, 'place' | 'facts'>): OutlineStep | null {
  const { place, facts } = visit;
  return place.kind === 'step' ? (facts.outlines[place.walkthrough]?.[place.step] ?? null) : null;
}
