/**
 * The hidden key of the staff way out: one finger kept in the top right corner of the glass, or Escape kept down, for
 * three seconds. It shows nothing, presses nothing, and no timer runs while nobody holds.
 */
import type { Clock, VisitEngine } from '../visit-engine.ts';

const HOLD_MS = 3_000;

export interface StaffCorner {
  readonly engine: VisitEngine;
  readonly clock: Clock;
  readonly root: Document;
  /** Without a PIN nobody can be asked for one: then the way leads to first run. */
  readonly isPinSet: () => boolean;
}

/** To be called after the press reader listens, which tells the engine what is down. */
export function watchStaffCorner({ engine, clock, root, isPinSet }: StaffCorner): void {
  // An element of the page, so that it turns with a glass that hangs on its side.
  const corner = root.createElement('div');
  corner.className = 'staff-corner';
  root.body.append(corner);
  let holder: string | null = null;
  let cancel = () => {};

  const letGo = () => {
    holder = null;
    cancel();
  };
  const hold = (by: string) => {
    letGo();
    holder = by;
    cancel = clock.after(HOLD_MS, () => {
      letGo();
      engine.tell({ kind: 'staff-called' });
      if (!isPinSet()) engine.tell({ kind: 'settings-called' });
    });
  };
  const holdsAlone = ({ pointerId }: PointerEvent) =>
    engine.held().every((by) => by === `pointer-${pointerId}` || !by.startsWith('pointer-'));
  const isIn = ({ clientX, clientY }: PointerEvent) => {
    const { left, right, top, bottom } = corner.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  };

  root.addEventListener('pointerdown', (event) => {
    const starts = isIn(event) && holdsAlone(event) && event.button === 0;
    if (starts) hold(`pointer-${event.pointerId}`);
    else letGo();
  });
  root.addEventListener('pointermove', (event) => {
    if (holder === `pointer-${event.pointerId}` && !isIn(event)) letGo();
  });
  root.addEventListener('pointerup', letGo);
  root.addEventListener('pointercancel', letGo);
  root.addEventListener('keydown', (event) => {
    if (event.repeat) return;
    if (event.key === 'Escape') hold('key');
    else letGo();
  });
  root.addEventListener('keyup', letGo);
  root.defaultView?.addEventListener('blur', letGo);
}
