/**
 * What the frame does when its page has fallen: its process crashed, or it hung and was ended. Pure: falls are moments
 * (epoch ms, since they outlive the frame), the newest last.
 */

export type RecoveryStep = 'reload' | 'new-window' | 'restart' | 'desk-page';

export interface Recovery {
  readonly step: RecoveryStep;
  readonly afterMs: number;
}

/** Falls further apart than this have nothing to do with each other (standards B.6). */
const REMEMBERED_MS = 10 * 60_000;
/** What each fall within that time is answered with, each stronger than the one before; then the desk page. */
const ANSWERS: readonly Recovery[] = [
  { step: 'reload', afterMs: 0 },
  { step: 'reload', afterMs: 250 },
  { step: 'new-window', afterMs: 500 },
  { step: 'new-window', afterMs: 1000 },
  { step: 'restart', afterMs: 1000 },
];
const LONGEST_WAIT_MS = 30_000;

/** How long the desk page stands before the kiosk is tried again. */
export const DESK_PAGE_FOR_MS = REMEMBERED_MS;

/** Those that still count. A clock that was set back must not keep old falls for ever, so later ones go as well. */
export function recentFalls(falls: readonly number[], at: number): number[] {
  return falls.filter((fellAt) => fellAt <= at && at - fellAt < REMEMBERED_MS);
}

/** `falls` holds the one that has just happened. */
export function decideRecovery(falls: readonly number[], at: number): Recovery {
  const count = recentFalls(falls, at).length;
  const answer = ANSWERS[Math.max(count, 1) - 1];
  if (answer) return answer;
  // The desk page itself may fall too.
  return { step: 'desk-page', afterMs: Math.min(1000 * 2 ** (count - ANSWERS.length - 1), LONGEST_WAIT_MS) };
}

/** What a frame that has just been started shows: after a restart the kiosk, after more falls than that the desk page. */
export function decideStart(falls: readonly number[], at: number): 'kiosk' | 'desk-page' {
  return recentFalls(falls, at).length > ANSWERS.length ? 'desk-page' : 'kiosk';
}
