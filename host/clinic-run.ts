/**
 * One run of the host for a clinic: its kiosk, the desk, and the two lines on which screens and staff pages hear of
 * changes. It ties them together and decides nothing.
 */
import { randomUUID } from 'node:crypto';
import type { KioskState } from '../core/kiosk-contract.ts';
import { Desk } from './desk/desk.ts';
import { StaffRun } from './desk/staff-run.ts';
import { DESK_LIMITS, GLASS_LIMITS, StaffSessions } from './desk/staff-sessions.ts';
import { Notices } from './door/notices.ts';
import { KioskRun, type KioskRunParts } from './kiosk-run.ts';
import type { UsageBook } from './usage/usage-book.ts';

export interface ClinicRunParts {
  readonly kiosk: Omit<KioskRunParts, 'desk' | 'passes' | 'book'>;
  readonly book: UsageBook;
  readonly beatMs: { readonly glass: number; readonly desk: number };
  /** Milliseconds on a clock that nobody can set. */
  readonly monotonicMs: () => number;
  readonly after: (ms: number, call: () => void) => () => void;
}

export interface ClinicRun {
  readonly kiosk: KioskRun;
  readonly notices: Notices<KioskState>;
  readonly staff: StaffRun;
  readonly staffNotices: Notices<null>;
  readonly sessions: StaffSessions;
}

export async function beginClinicRun({
  kiosk: parts,
  book,
  beatMs,
  monotonicMs,
  after,
}: ClinicRunParts): Promise<ClinicRun> {
  const { now } = parts;
  let awaySince: number | null = now();
  const staffNotices = new Notices<null>({ state: () => null, beatMs: beatMs.desk, after });
  const desk: Desk = new Desk({
    now,
    newId: randomUUID,
    after,
    onWish: () => notices.tell(),
    onNews: () => staffNotices.tell(),
    onStarted: (playlist, language) => book.playlistStarted({ playlist, language, kioskId: kiosk.state().kioskId }),
    onOutcome: (outcome) => book.playlistEnded(outcome),
  });
  const passes = new StaffSessions(GLASS_LIMITS, monotonicMs);
  const kiosk = await KioskRun.begin({ ...parts, desk, passes, book });
  const notices = new Notices<KioskState>({
    state: () => kiosk.state(),
    beatMs: beatMs.glass,
    after,
    onListening: (listening) => {
      if ((awaySince === null) === listening > 0) return;
      awaySince = listening > 0 ? null : now();
      staffNotices.tell();
    },
  });
  kiosk.whenChanged(() => {
    notices.tell();
    staffNotices.tell();
  });
  parts.troubles.whenChanged(() => staffNotices.tell());
  const staff = new StaffRun({ kiosk, desk, now, awaySince: () => awaySince, numbers: (span) => book.numbers(span) });
  return { kiosk, notices, staff, staffNotices, sessions: new StaffSessions(DESK_LIMITS, monotonicMs) };
}
