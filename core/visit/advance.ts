/**
 * `advance(visit, event)`: the one way a visit moves. Pure: no clock, no disk, no page. It lets time act first (an
 * offer lapses, a visit that was left ends), then the event; a control that has no sense where it is pressed does nothing.
 */
import { HELD_IS_USE_MS, idleAt, lastUse, OFFER_MS } from './idle.ts';
import { closeSheet, enter, goBack, goHome, goOn, lay, open, play, stands } from './places.ts';
import { acceptAsk, arrive, askFromDesk } from './playlist-moves.ts';
import {
  type Control,
  freshVisit,
  type KioskFacts,
  type Visit,
  type VisitEvent,
  WORKS_ON_STILL_THERE,
} from './visit.ts';

/** Keys that stay in reach under an offer and lead elsewhere: whoever presses one has answered *not now*. */
const LEAVES_OFFER: ReadonlySet<Control['action']> = new Set(['help', 'languages', 'size', 'home', 'back']);

export function advance(before: Visit, event: VisitEvent): Visit {
  const clockMs = Math.max(before.nowMs, event.clockMs);
  const { visit, ended } = letTimeAct(before, clockMs);
  const after = meet(visit, event, ended);
  // A hold goes with the playlist it was asked for.
  return after.holdSinceMs !== null && !after.playing && !after.pending ? endHold(after) : after;
}

// One line an event: the length is the list of events.
function meet(visit: Visit, event: VisitEvent, ended: boolean): Visit {
  const { nowMs } = visit;
  switch (event.kind) {
    case 'time-passed':
      return visit;
    case 'facts-told':
      return takeFacts(visit, event.facts);
    case 'pressed':
      // What was pressed has gone with the visit it belonged to.
      return ended ? visit : press(visit, event.control);
    case 'press-started':
      return hold(visit, event.by);
    case 'press-ended':
      return release(visit, event.by);
    case 'listening-started':
      return isWaiting(visit) ? visit : { ...use(visit), listening: true };
    case 'listening-ended':
      return visit.listening ? { ...visit, listening: false, lastUseMs: nowMs } : visit;
    case 'suspended':
      return freshVisit(visit.facts, nowMs);
    case 'trouble-met':
      return { ...visit, troubleSinceMs: visit.troubleSinceMs ?? nowMs };
    case 'playlist-arrived':
      return arrive(visit, event.playlist, event.language);
    case 'skip-asked':
      return askFromDesk(visit, 'skip', event.startId);
    case 'end-asked':
      return askFromDesk(visit, 'end', event.startId);
    case 'hold-started': {
      const standing = visit.playing?.playlist ?? visit.pending;
      return standing?.startId === event.startId ? { ...endHold(visit), holdSinceMs: nowMs } : visit;
    }
    case 'hold-ended':
      return visit.holdSinceMs === null ? visit : endHold(visit);
    case 'staff-called':
      return visit.place.kind === 'setup' || visit.troubleSinceMs !== null
        ? visit
        : lay({ ...visit, offered: null, lastUseMs: nowMs }, { kind: 'staff' });
    case 'settings-called':
      return visit.sheet?.kind === 'staff'
        ? { ...freshVisit(visit.facts, nowMs, visit.held), place: { kind: 'setup' } }
        : visit;
    default:
      return event satisfies never;
  }
}

/** What the clock alone does: an unanswered offer lapses, then a visit that was left ends. */
function letTimeAct(before: Visit, clockMs: number): { visit: Visit; ended: boolean } {
  let visit: Visit = { ...before, nowMs: clockMs };
  if (visit.offered && clockMs - visit.offered.sinceMs >= OFFER_MS) {
    visit = { ...visit, calmUntilMs: visit.offered.sinceMs + OFFER_MS, offered: null };
  }
  const ended = idleAt(visit, clockMs).kind === 'left';
  return { visit: ended ? freshVisit(visit.facts, clockMs, visit.held) : visit, ended };
}

/** What was held counts as use until now; the limit runs again from here. */
function endHold(visit: Visit): Visit {
  return { ...visit, lastUseMs: lastUse(visit, visit.nowMs), holdSinceMs: null };
}

/** Nobody is using the kiosk: attract or setup, with no sheet over it (help can be, after a trouble). */
function isWaiting(visit: Visit): boolean {
  return visit.sheet === null && (visit.place.kind === 'attract' || visit.place.kind === 'setup');
}

function use(visit: Visit): Visit {
  return { ...visit, lastUseMs: visit.nowMs, touched: visit.touched || !isWaiting(visit) };
}

function hold(visit: Visit, by: string): Visit {
  // A key that is down repeats itself: that is the same press, however often it is told.
  if (visit.held[by] !== undefined) return visit;
  return { ...use(visit), held: { ...visit.held, [by]: visit.nowMs } };
}

function release(visit: Visit, by: string): Visit {
  const downMs = visit.held[by];
  if (downMs === undefined) return visit;
  const { [by]: _, ...held } = visit.held;
  // What lay on the glass for longer than a minute was no hand; its end is no use either.
  const lastUseMs = Math.max(visit.lastUseMs, Math.min(visit.nowMs, downMs + HELD_IS_USE_MS));
  return { ...visit, held, lastUseMs };
}

function press(before: Visit, control: Control): Visit {
  if (control.action === 'start-over') return freshVisit(before.facts, before.nowMs, before.held);
  if (before.troubleSinceMs !== null) {
    if (control.action !== 'help') return before;
    return lay({ ...use(before), touched: true, troubleSinceMs: null, offered: null }, { kind: 'help' });
  }
  const warned = idleAt(before, before.nowMs).kind === 'warning';
  const visit = use(before);
  if (warned && !WORKS_ON_STILL_THERE.has(control.action)) return visit;
  if (isWaiting(visit)) return wake(visit, control);
  if (!visit.offered) return pressOnScreen(visit, control);
  if (control.action === 'accept') return acceptAsk(visit, visit.offered);
  if (control.action === 'not-now') return { ...visit, offered: null };
  if (LEAVES_OFFER.has(control.action)) return pressOnScreen({ ...visit, offered: null }, control);
  return control.action === 'more-time' ? { ...visit, moreTime: true } : visit;
}

/** The touch that wakes attract does nothing else. */
function wake(visit: Visit, control: Control): Visit {
  if (visit.place.kind !== 'attract' || control.action !== 'begin') return visit;
  return { ...visit, place: { kind: 'languages', from: null }, touched: true };
}

// One line a control: the length is the list of controls.
function pressOnScreen(visit: Visit, control: Control): Visit {
  switch (control.action) {
    case 'back':
      return goBack(visit);
    case 'home':
      return goHome(visit);
    case 'next':
      return goOn(visit, control.more);
    case 'continue':
      return visit.sheet ? closeSheet(visit) : goOn(visit, false);
    case 'help':
      return lay(visit, { kind: 'help' });
    case 'sources':
      return visit.place.kind === 'languages' ? visit : lay(visit, { kind: 'sources' });
    case 'word':
      return visit.place.kind === 'languages' ? visit : lay(visit, { kind: 'word', word: control.word });
    case 'more-time':
      return { ...visit, moreTime: true };
    case 'size':
      return control.value === null
        ? lay(visit, { kind: 'display' })
        : // What was split at one text size is whole or split otherwise at another.
          { ...visit, size: control.value, part: 0, sheetPart: 0 };
    case 'theme':
      return { ...visit, theme: control.value };
    case 'languages':
      return askLanguage(visit);
    case 'language':
      return chooseLanguage(visit, control.language);
    case 'group':
      return visit.language ? enter(visit, { kind: 'menu', group: control.group }) : visit;
    case 'open':
      return visit.language ? open({ ...visit, playing: null }, control.walkthrough) : visit;
    case 'answer':
      return answer(visit, control.answer);
    case 'begin':
    case 'accept':
    case 'not-now':
    case 'start-over':
      return visit;
    default:
      return control satisfies never;
  }
}

function askLanguage(visit: Visit): Visit {
  if (visit.place.kind === 'languages') return lay(visit, null);
  if (visit.place.kind === 'setup') return visit;
  return enter(visit, { kind: 'languages', from: visit.place.kind === 'attract' ? null : visit.place });
}

function chooseLanguage(before: Visit, language: string): Visit {
  if (before.place.kind !== 'languages' || !before.facts.languages.includes(language)) return before;
  const visit = { ...before, language };
  if (visit.pending) {
    const unasked: Visit = { ...visit, pending: null };
    return play(unasked, visit.pending, 0, null) ?? goHome(unasked);
  }
  const { from } = before.place;
  return enter(visit, from ?? { kind: 'menu', group: null });
}

function answer(visit: Visit, chosen: string): Visit {
  if (visit.place.kind !== 'step' || visit.sheet) return visit;
  const { walkthrough, step } = visit.place;
  const asked = visit.facts.outlines[walkthrough]?.[step];
  if (asked?.kind !== 'check') return visit;
  return { ...visit, part: 0, answers: { ...visit.answers, [`${walkthrough}/${asked.id}`]: chosen } };
}

/** New settings or content: a waiting kiosk starts from them; a visit goes on unless its language or place is gone. */
function takeFacts(visit: Visit, facts: KioskFacts): Visit {
  const languageGone = visit.language !== null && !facts.languages.includes(visit.language);
  const unwanted = isWaiting(visit) || visit.place.kind === 'setup' || facts.setupNeeded || languageGone;
  if (unwanted) return freshVisit(facts, visit.nowMs, visit.held);
  // No limit strikes at once because it was shortened, and a countdown goes on: facts told again and again keep nobody.
  const idle = idleAt(visit, visit.nowMs);
  const countedMs = idle.kind === 'warning' ? Math.max(0, facts.warnForMs - idle.leftMs) : 0;
  const next: Visit = { ...visit, facts, calmUntilMs: visit.nowMs - countedMs };
  return stands(facts, next.place) ? next : goHome(next);
}
