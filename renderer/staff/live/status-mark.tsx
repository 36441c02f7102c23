/** The shape of a status. It stands beside its word and is never the only sign. */
import type { KioskStatus } from './kiosk-line.ts';

const SHAPES: Readonly<Record<KioskStatus, string>> = {
  // A ring, a disc, a triangle that plays, two bars, a diamond, a square, a cross.
  idle: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  unknown: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  inUse: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
  playing: 'M4 1.8v12.4L14.4 8z',
  held: 'M3 2h4v12H3zM9 2h4v12H9z',
  asked: 'M8 .8L15.2 8L8 15.2L.8 8z',
  choosing: 'M2 2.5h12v11H2z',
  staff: 'M2 2.5h12v11H2z',
  trouble: 'M8 1.2l7 13H1z',
  away: 'M3.6 1L8 5.4L12.4 1L15 3.6L10.6 8l4.4 4.4l-2.6 2.6L8 10.6L3.6 15L1 12.4L5.4 8L1 3.6z',
};

export function StatusMark({ status }: { readonly status: KioskStatus }) {
  return (
    <svg className="status-mark" data-status={status} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[status]} />
    </svg>
  );
}
