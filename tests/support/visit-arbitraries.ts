/**
 * Random patients, nurses and clocks for `advance`: facts that change under a visit, and events on a clock that grows.
 * It decides nothing about what is right; that stands in the tests.
 */
import fc from 'fast-check';
import { advance } from '../../core/visit/advance.ts';
import {
  type Control,
  freshVisit,
  type KioskFacts,
  type LimitedPlace,
  type Outline,
  type Playlist,
  TEXT_SIZES,
  THEMES,
  type Visit,
  type VisitEvent,
} from '../../core/visit/visit.ts';

/** Events without their moment, so that a test can lay them on any clock. */
export type Happening = VisitEvent extends infer E ? (E extends VisitEvent ? Omit<E, 'clockMs'> : never) : never;

/** Something that happens `afterMs` after the event before it. */
export interface Timed {
  readonly afterMs: number;
  readonly happening: Happening;
}

const LIMITS_MS: Readonly<Record<LimitedPlace, number>> = {
  languages: 60_000,
  menu: 60_000,
  takeaway: 60_000,
  page: 120_000,
  check: 120_000,
  help: 120_000,
  sources: 120_000,
  display: 120_000,
  word: 120_000,
};

function outline(...kinds: readonly ('page' | 'check')[]): Outline {
  return kinds.map((kind, at) => ({ kind, id: `${kind}-${at + 1}` }));
}

/** A clinic with the usual settings and three walkthroughs. */
export const FACTS: KioskFacts = {
  setupNeeded: false,
  languages: ['en', 'es', 'ar'],
  limitsMs: LIMITS_MS,
  warnForMs: 30_000,
  outlines: {
    scar: outline('page', 'page', 'check', 'page'),
    stimulator: outline('page', 'check'),
    warning: outline('page', 'page'),
  },
};

/** What a clinic may change while somebody stands there: limits, languages, content, or everything (a new data folder). */
const OTHER_FACTS: readonly KioskFacts[] = [
  FACTS,
  { ...FACTS, limitsMs: { ...LIMITS_MS, menu: 30_000, page: 900_000, help: 30_000 }, warnForMs: 20_000 },
  { ...FACTS, limitsMs: { ...LIMITS_MS, page: 30_000, check: 30_000 }, warnForMs: 120_000 },
  { ...FACTS, languages: ['en'] },
  { ...FACTS, outlines: { scar: outline('page'), warning: outline('page', 'page') } },
  { ...FACTS, outlines: { stimulator: outline('page', 'check'), warning: [] } },
  { ...FACTS, setupNeeded: true },
];

const walkthrough = fc.constantFrom('scar', 'stimulator', 'warning', 'not-there');
const language = fc.constantFrom('en', 'es', 'ar', 'xx');
const startId = fc.constantFrom('start-1', 'start-2');
const playlist: fc.Arbitrary<Playlist> = fc.record({
  startId,
  id: fc.constantFrom('morning', 'after-surgery'),
  parts: fc.array(walkthrough, { minLength: 1, maxLength: 3 }),
});
const facts = fc.constantFrom(...OTHER_FACTS);

const plainControls = (
  ['languages', 'back', 'home', 'help', 'more-time', 'sources', 'continue', 'accept', 'not-now', 'start-over'] as const
).map((action): Control => ({ action }));

/** Every control a finger can meet, those that lead on more often than those that end everything. */
export const control: fc.Arbitrary<Control> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plainControls) },
  { weight: 3, arbitrary: fc.constant<Control>({ action: 'begin' }) },
  { weight: 5, arbitrary: fc.boolean().map((more): Control => ({ action: 'next', more })) },
  { weight: 4, arbitrary: language.map((code): Control => ({ action: 'language', language: code })) },
  { weight: 1, arbitrary: fc.constantFrom('why', 'help').map((group): Control => ({ action: 'group', group })) },
  { weight: 4, arbitrary: walkthrough.map((id): Control => ({ action: 'open', walkthrough: id })) },
  { weight: 1, arbitrary: fc.constantFrom(null, ...TEXT_SIZES).map((value): Control => ({ action: 'size', value })) },
  { weight: 1, arbitrary: fc.constantFrom(...THEMES).map((value): Control => ({ action: 'theme', value })) },
  { weight: 1, arbitrary: fc.constantFrom('nerve', 'scar').map((word): Control => ({ action: 'word', word })) },
  { weight: 1, arbitrary: fc.constantFrom('a', 'unsure').map((answer): Control => ({ action: 'answer', answer })) },
);

const by = fc.constantFrom('finger-1', 'finger-2', 'key-space');

/** Anything a patient, a nurse or the computer may do. */
export const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 12, arbitrary: control.map((pressed): Happening => ({ kind: 'pressed', control: pressed })) },
  { weight: 2, arbitrary: by.map((name): Happening => ({ kind: 'press-started', by: name })) },
  { weight: 2, arbitrary: by.map((name): Happening => ({ kind: 'press-ended', by: name })) },
  { weight: 1, arbitrary: fc.constant<Happening>({ kind: 'listening-started' }) },
  { weight: 2, arbitrary: fc.constant<Happening>({ kind: 'listening-ended' }) },
  { weight: 3, arbitrary: fc.constant<Happening>({ kind: 'time-passed' }) },
  { weight: 1, arbitrary: fc.constant<Happening>({ kind: 'suspended' }) },
  { weight: 1, arbitrary: fc.constant<Happening>({ kind: 'trouble-met' }) },
  { weight: 1, arbitrary: facts.map((told): Happening => ({ kind: 'facts-told', facts: told })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(playlist, fc.option(language))
      .map(([list, code]): Happening => ({ kind: 'playlist-arrived', playlist: list, language: code })),
  },
  { weight: 2, arbitrary: startId.map((id): Happening => ({ kind: 'skip-asked', startId: id })) },
  { weight: 2, arbitrary: startId.map((id): Happening => ({ kind: 'end-asked', startId: id })) },
  { weight: 1, arbitrary: startId.map((id): Happening => ({ kind: 'hold-started', startId: id })) },
  { weight: 1, arbitrary: fc.constant<Happening>({ kind: 'hold-ended' }) },
  { weight: 1, arbitrary: fc.constant<Happening>({ kind: 'staff-called' }) },
  { weight: 1, arbitrary: fc.constant<Happening>({ kind: 'settings-called' }) },
);

/** Mostly a reader's pace, at times a limit's edge, a throttled timer or a long absence. */
const pause = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 8_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 250, 8_000, 29_999, 30_000, 59_999, 60_000, 90_000, 119_999, 120_000) },
  { weight: 1, arbitrary: fc.integer({ min: 8_000, max: 2_000_000 }) },
);

/** Up to 60 things that happen, one after the other. */
export const day: fc.Arbitrary<readonly Timed[]> = fc.array(fc.record({ afterMs: pause, happening }), {
  maxLength: 60,
  size: 'max',
});

/** The visit after each event of a day that began at 1,000 ms; the first one is untouched. */
export function live(events: readonly Timed[], from: Visit = freshVisit(FACTS, 1_000)): readonly Visit[] {
  const visits: Visit[] = [from];
  let visit = from;
  for (const { afterMs, happening: what } of events) {
    visit = advance(visit, at(visit.nowMs + afterMs, what));
    visits.push(visit);
  }
  return visits;
}

/** The last visit of a day. */
export function after(events: readonly Timed[], from?: Visit): Visit {
  return live(events, from).at(-1) as Visit;
}

export function at(clockMs: number, what: Happening): VisitEvent {
  return { ...what, clockMs } as VisitEvent;
}

/** A visit without its moments: two patients who differ in nothing else have left no trace of each other. */
export function withoutMoments(visit: Visit): Omit<Visit, 'nowMs' | 'lastUseMs' | 'calmUntilMs'> {
  const { nowMs: _now, lastUseMs: _lastUse, calmUntilMs: _calm, ...rest } = visit;
  return rest;
}
