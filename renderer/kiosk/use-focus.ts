/**
 * Puts the keyboard and the screen reader where a new screen begins, and back where they were when a sheet closes. A
 * key on the rail that is still there keeps the focus, so that one can go on with it.
 */
import { useLayoutEffect, useRef } from 'react';
import type { Glass } from './glass.ts';

export function useFocus(glass: Glass): void {
  const { place, screen, over } = glass;
  const where = JSON.stringify([screen, place]);
  const before = useRef<{ readonly where: string; readonly element: Element | null } | null>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    const onRail = activeElement?.closest('.rail') && screen !== 'still-there';
    if (before.current?.where === where) return;
    if (over !== null) before.current ??= { where, element: activeElement };
    const returned = over === null ? before.current?.element : null;
    before.current = { where, element: over === null ? null : (before.current?.element ?? activeElement) };
    if (returned instanceof HTMLElement && returned.isConnected && returned !== document.body) {
      returned.focus({ preventScroll: true });
    } else if (!onRail) {
      document.querySelector<HTMLElement>('[data-screen] h1')?.focus({ preventScroll: true });
    }
  }, [where, screen, over]);
}
