/** The places of the page and which one its address names, so that Back works and a place can be kept as a bookmark. */
import { useSyncExternalStore } from 'react';

export const PLACES = ['start', 'live', 'numbers', 'troubles'] as const;
export type Place = (typeof PLACES)[number];

/** At a desk *Start* and *Live* lie side by side, so that there is no place of its own for *Live*. */
const WIDE = '(min-width: 60rem)';

function placeOf(hash: string, isWide: boolean): Place {
  const place = PLACES.find((known) => `#${known}` === hash) ?? 'start';
  return isWide && place === 'live' ? 'start' : place;
}

export function usePlace(isWide: boolean): Place {
  const hash = useSyncExternalStore(
    (look) => listen(window, 'hashchange', look),
    () => location.hash,
  );
  return placeOf(hash, isWide);
}

export function useIsWide(): boolean {
  return useSyncExternalStore(watchWidth, () => width()?.matches ?? true);
}

function watchWidth(look: () => void): () => void {
  const query = width();
  return query ? listen(query, 'change', look) : () => {};
}

/** A document without a layout has no width. */
function width(): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia(WIDE) : null;
}

function listen(target: EventTarget, event: string, look: () => void): () => void {
  target.addEventListener(event, look);
  return () => target.removeEventListener(event, look);
}
