/** The troubles staff see: those the host names, and a kiosk that has not answered for a while. Pure. */
import type { StaffState } from '../../../core/desk/staff-contract.ts';

export type StaffTrouble = StaffState['troubles'][number];

/** A screen that begins anew is away for seconds: that is no trouble. */
const AWAY_MS = 30_000;

/** The newest first. `nowAt` is on the host's clock. */
export function troublesOf({ troubles, kiosks }: StaffState, nowAt: number): readonly StaffTrouble[] {
  const away = kiosks.flatMap(({ connected, awaySince, name }) =>
    connected || awaySince === null || nowAt - awaySince < AWAY_MS
      ? []
      : [{ name: 'kiosk-away', since: awaySince, details: name.trim() === '' ? [] : [name] }],
  );
  return [...away, ...troubles].sort((one, other) => other.since - one.since);
}
