/**
 * How long somebody who typed a wrong PIN has to wait before the next try (standards B.4). Pure: it counts nothing and
 * reads no clock; moments are on a clock that never goes back, and waits are differences on it.
 */

/** Where a PIN is typed: at the kiosk's glass, or on the staff page. */
export type PinSource = 'kiosk' | 'desk';

export interface FailedTries {
  /** Wrong PINs since the last right one from there; time alone takes none away. */
  readonly failed: number;
  /** When the last of them was. */
  readonly lastAtMs: number;
}

export type PinTries = Readonly<Record<PinSource, FailedTries>>;

export interface Lockout {
  /** How many more may follow at once; 0 once each has its wait. */
  readonly freeTriesLeft: number;
  /** 0 when a try may be made now. */
  readonly retryAfterMs: number;
}

/** What a person may mistype; also the count that unknown tries are taken for. */
export const FREE_TRIES = 5;
/**
 * Over all sources together: once the free tries of both are used up, whoever goes from one to the other waits as at a
 * single one. With the waits below that is at most 110 tries in any 24 hours, and 97 a day from then on.
 */
const FREE_TRIES_IN_ALL = 2 * FREE_TRIES;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * A source that has free tries of its own left never waits for what happens at another: a patient at the glass must not
 * lock staff out at the desk. After that, it waits for its own tries and for those of all together.
 */
export function decideLockout(tries: PinTries, source: PinSource, nowMs: number): Lockout {
  const own = tries[source];
  if (own.failed < FREE_TRIES) return { freeTriesLeft: FREE_TRIES - own.failed, retryAfterMs: 0 };
  const all: FailedTries = {
    failed: tries.kiosk.failed + tries.desk.failed,
    lastAtMs: Math.max(tries.kiosk.lastAtMs, tries.desk.lastAtMs),
  };
  const untilMs = Math.max(own.lastAtMs + waitMs(own, FREE_TRIES), all.lastAtMs + waitMs(all, FREE_TRIES_IN_ALL));
  return { freeTriesLeft: 0, retryAfterMs: Math.max(0, untilMs - nowMs) };
}

/** 30 s after the last free try, then twice as long after each further one, up to a quarter of an hour. */
function waitMs({ failed }: FailedTries, free: number): number {
  return failed < free ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (failed - free), LONGEST_WAIT_MS);
}
