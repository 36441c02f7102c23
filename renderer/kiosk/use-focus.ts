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
    const isBack = returned instanceof HTMLElement && returned.isConnected && returned !== document.body;
    if (!isBack && onRail) return;
    return afterPaint(() => {
      // Somebody with a keyboard was quicker.
      if (document.activeElement !== activeElement && document.activeElement !== document.body) return;
      const target = isBack ? returned : document.querySelector<HTMLElement>('[data-screen] h1');
      target?.focus({ preventScroll: true });
    });
  }, [where, screen, over]);
}

/** To move the focus makes the browser lay out what has left as well: the new screen is on the glass first. */
function afterPaint(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(call);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
