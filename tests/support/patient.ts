/**
 * A patient at the glass, for tests that tell one story: each function does one thing to a visit and hands back the next.
 * It holds no clock of its own: a press comes a second after the event before it unless told otherwise.
 */
import { advance } from '../../core/visit/advance.ts';
import { nextChangeMs } from '../../core/visit/idle.ts';
import { type Control, freshVisit, type KioskFacts, type LimitedPlace, type Visit } from '../../core/visit/visit.ts';
import { at, FACTS, type Happening } from './visit-arbitraries.ts';

/** Controls that say nothing but what they are. */
type Plain = Exclude<Control['action'], 'next' | 'language' | 'group' | 'open' | 'size' | 'theme' | 'word' | 'answer'>;

/** Something happens `afterMs` after the last event. */
export function meet(visit: Visit, what: Happening, afterMs = 0): Visit {
  return advance(visit, at(visit.nowMs + afterMs, what));
}

/** A control is pressed a second later. */
export function press(visit: Visit, control: Control | Plain, afterMs = 1_000): Visit {
  const pressed: Control = typeof control === 'string' ? { action: control } : control;
  return meet(visit, { kind: 'pressed', control: pressed }, afterMs);
}

/** Several controls, one a second. */
export function pressAll(visit: Visit, ...controls: readonly (Control | Plain)[]): Visit {
  return controls.reduce<Visit>((before, control) => press(before, control), visit);
}

/** Nothing happens for so long, and only then one timer speaks: the most throttled clock there is. */
export function wait(visit: Visit, ms: number): Visit {
  return meet(visit, { kind: 'time-passed' }, ms);
}

/** Nothing happens for so long, and a timer speaks at every moment the visit has asked for. */
export function watch(visit: Visit, ms: number): Visit {
  const untilMs = visit.nowMs + ms;
  let now = visit;
  for (let next = nextChangeMs(now); next !== null && next < untilMs; next = nextChangeMs(now)) {
    now = wait(now, next - now.nowMs);
  }
  return wait(now, untilMs - now.nowMs);
}

export const NEXT: Control = { action: 'next', more: false };

export function attract(facts: KioskFacts = FACTS): Visit {
  return freshVisit(facts, 1_000);
}

/** Somebody has touched, chosen English and stands before the menu. */
export function atMenu(facts: KioskFacts = FACTS): Visit {
  return pressAll(attract(facts), 'begin', { action: 'language', language: 'en' });
}

/** Somebody reads the first page about scars; the last touch was this moment. */
export function atPage(facts: KioskFacts = FACTS): Visit {
  return press(atMenu(facts), { action: 'open', walkthrough: 'scar' });
}

/** A patient before each of the screens that have a limit; the last touch was the last event. */
export const AT: Readonly<Record<LimitedPlace, Visit>> = {
  languages: press(attract(), 'begin'),
  menu: atMenu(),
  takeaway: pressAll(atMenu(), { action: 'open', walkthrough: 'warning' }, NEXT, NEXT),
  page: atPage(),
  check: pressAll(atPage(), NEXT, NEXT),
  help: press(atPage(), 'help'),
  sources: press(atPage(), 'sources'),
  display: press(atPage(), { action: 'size', value: null }),
  word: press(atPage(), { action: 'word', word: 'nerve' }),
};
