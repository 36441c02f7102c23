/**
 * Holds the one visit of this screen, brings time to it and tells who watches what the glass shows. It decides
 * nothing: `advance` does. It keeps nothing anywhere but in memory.
 */
import { advance } from '../../core/visit/advance.ts';
import { nextChangeMs } from '../../core/visit/idle.ts';
import { type Control, freshVisit, type KioskFacts, type Visit, type VisitEvent } from '../../core/visit/visit.ts';
import { type Glass, glassOf } from './glass.ts';

/** A clock that only goes forward, and its alarm. */
export interface Clock {
  readonly nowMs: () => number;
  /** Calls once after so many ms; returns how to call it off. */
  readonly after: (ms: number, call: () => void) => () => void;
}

/** An event without its moment: the engine adds it. */
export type Happening = VisitEvent extends infer E ? (E extends VisitEvent ? Omit<E, 'clockMs'> : never) : never;

export interface VisitEngine {
  readonly tell: (event: Happening) => void;
  readonly glass: () => Glass;
  /** What the glass would be after a press of this control now; nothing happens. */
  readonly foresee: (control: Control) => Glass;
  /** Names of fingers and keys that are down. */
  readonly held: () => readonly string[];
  /** Calls when the glass has changed; returns how to stop. */
  readonly watch: (look: () => void) => () => void;
  /** Calls at once with all that has been so far as one step, then after every event, also when no glass has changed. */
  readonly follow: (look: Follow) => void;
}

/** What one event has made of the visit. */
export type Follow = (before: Visit, event: VisitEvent, after: Visit) => void;

/** The longest sleep between two looks at the clock. Looking each second cost a still page as much as all the rest. */
const LONGEST_WAIT_MS = 10_000;

export function startVisitEngine(facts: KioskFacts, clock: Clock): VisitEngine {
  const first = freshVisit(facts, clock.nowMs());
  let visit = first;
  let glass = glassOf(visit, null);
  let cancelAlarm = () => {};
  const watchers = new Set<() => void>();
  const followers = new Set<Follow>();

  const setAlarm = () => {
    cancelAlarm();
    const nextMs = nextChangeMs(visit);
    if (nextMs === null) return;
    const waitMs = Math.max(0, Math.min(nextMs - clock.nowMs(), LONGEST_WAIT_MS));
    cancelAlarm = clock.after(waitMs, () => tell({ kind: 'time-passed' }));
  };
  const tell = (event: Happening) => {
    const before = visit;
    const timed = { ...event, clockMs: clock.nowMs() } as VisitEvent;
    visit = advance(before, timed);
    setAlarm();
    for (const look of followers) look(before, timed, visit);
    const next = glassOf(visit, glass);
    if (next === glass) return;
    glass = next;
    for (const look of watchers) look();
  };
  return {
    tell,
    glass: () => glass,
    foresee: (control) => glassOf(advance(visit, { kind: 'pressed', control, clockMs: clock.nowMs() }), null),
    held: () => Object.keys(visit.held),
    watch: (look) => {
      watchers.add(look);
      return () => watchers.delete(look);
    },
    follow: (look) => {
      followers.add(look);
      look(first, { kind: 'time-passed', clockMs: visit.nowMs }, visit);
    },
  };
}
