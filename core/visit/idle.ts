/**
 * When a visit has been left: limits by place, the countdown, and what counts as use. Pure; all times are
 * differences on the clock of the events, so that wall clocks, daylight saving and late timers change nothing.
 */
import { type LimitedPlace, stepAt, type Visit } from './visit.ts';

/** A finger or key down longer than this is no longer use: something is pressing the screen. */
export const HELD_IS_USE_MS = 60_000;
/** *More time* makes limits this many times longer (WCAG 2.2, 2.2.1: at least ten). */
const MORE_TIME_TIMES = 10;
/** How long an offered playlist waits for an answer. */
export const OFFER_MS = 30_000;
/** How long *please ask at the desk* stays before attract. */
const TROUBLE_MS = 8_000;
/** How long the desk can hold the idle limit of its playlist. */
export const HOLD_MS = 600_000;
/** What only staff see ends without a countdown: the way out, and settings opened from it (decision 011). */
const STAFF_MS = 60_000;
export const STAFF_SETTINGS_MS = 300_000;

export type ScreenName = LimitedPlace | 'attract' | 'setup' | 'staff' | 'still-there' | 'offer' | 'trouble';

/** The screen under all sheets and questions. */
export function placeName(visit: Pick<Visit, 'place' | 'facts'>): ScreenName {
  if (visit.place.kind !== 'step') return visit.place.kind;
  return stepAt(visit)?.kind ?? 'page';
}

/** The screen with the patient's own sheet, without *still there?*, offer or trouble. */
function readingName(visit: Visit): ScreenName {
  return visit.sheet?.kind ?? placeName(visit);
}

/** How long this place may be left alone before the countdown, in ms; null where no limit holds. */
function limitMs(visit: Visit): number | null {
  const name = readingName(visit);
  if (name === 'staff') return STAFF_MS;
  if (name === 'setup') return visit.facts.setupNeeded ? null : STAFF_SETTINGS_MS;
  const limit = visit.facts.limitsMs[name as LimitedPlace];
  if (limit === undefined) return null;
  return visit.moreTime ? limit * MORE_TIME_TIMES : limit;
}

/** Whether only staff have business here, so that a patient is owed no warning. */
function isStaffOnly(visit: Visit): boolean {
  const name = readingName(visit);
  return name === 'staff' || name === 'setup';
}

/**
 * The last moment of use: a touch, a finger still down (for its first minute), listening until now, or the desk's hold
 * for as long as it may last.
 */
export function lastUse(visit: Visit, nowMs: number): number {
  if (visit.listening) return nowMs;
  const held = Object.values(visit.held).map((downMs) => Math.min(nowMs, downMs + HELD_IS_USE_MS));
  const holding = visit.holdSinceMs === null ? [] : [Math.min(nowMs, visit.holdSinceMs + HOLD_MS)];
  return Math.max(visit.lastUseMs, ...held, ...holding);
}

export type Idle =
  | { readonly kind: 'in-use' }
  | { readonly kind: 'warning'; readonly leftMs: number; readonly secondsLeft: number }
  | { readonly kind: 'left' };

/** What waiting until `nowMs` has made of the visit. An offer stops the limit; trouble has its own. */
export function idleAt(visit: Visit, nowMs: number): Idle {
  if (visit.troubleSinceMs !== null) {
    return nowMs - visit.troubleSinceMs >= TROUBLE_MS ? { kind: 'left' } : { kind: 'in-use' };
  }
  const limit = limitMs(visit);
  if (limit === null) return { kind: 'in-use' };
  const waited = nowMs - lastUse(visit, nowMs);
  if (waited < limit || visit.offered !== null) return { kind: 'in-use' };
  if (isStaffOnly(visit)) return { kind: 'left' };
  const warnedSinceMs = Math.max(lastUse(visit, nowMs) + limit, visit.calmUntilMs);
  const left = warnedSinceMs + visit.facts.warnForMs - nowMs;
  return left > 0 ? { kind: 'warning', leftMs: left, secondsLeft: Math.ceil(left / 1000) } : { kind: 'left' };
}

/** The screen on the glass; `over` is the one beneath it, which is inert, or null. */
export function screenOf(visit: Visit): { readonly name: ScreenName; readonly over: ScreenName | null } {
  const place = placeName(visit);
  const reading = readingName(visit);
  if (visit.troubleSinceMs !== null) return { name: 'trouble', over: place };
  if (idleAt(visit, visit.nowMs).kind === 'warning') return { name: 'still-there', over: reading };
  if (visit.offered) return { name: 'offer', over: reading };
  return { name: reading, over: visit.sheet ? place : null };
}

/** Whether a finger, bag or book has pressed the glass for more than a minute. */
export function isPressedTooLong(visit: Visit): boolean {
  return Object.values(visit.held).some((downMs) => visit.nowMs - downMs >= HELD_IS_USE_MS);
}

/** When time alone will next change something, or null when it will not: no timer runs that nobody watches. */
export function nextChangeMs(visit: Visit): number | null {
  const moments: number[] = [];
  const { nowMs } = visit;
  if (visit.troubleSinceMs !== null) moments.push(visit.troubleSinceMs + TROUBLE_MS);
  if (visit.offered) moments.push(visit.offered.sinceMs + OFFER_MS);
  if (visit.holdSinceMs !== null) moments.push(visit.holdSinceMs + HOLD_MS);
  for (const downMs of Object.values(visit.held)) moments.push(downMs + HELD_IS_USE_MS);
  const idle = idleAt(visit, nowMs);
  const limit = limitMs(visit);
  if (idle.kind === 'warning') moments.push(nowMs + 250);
  else if (limit !== null && !visit.listening) moments.push(lastUse(visit, nowMs) + limit);
  const future = moments.filter((moment) => moment > nowMs);
  return future.length > 0 ? Math.min(...future) : null;
}
