/**
 * The places that stand on the page: the one that shows and, unseen, those seen last and those that the next tap may
 * ask for. It keeps a few and drops those not wanted for longest. Pure: it knows no page and draws nothing.
 */
import type { Glass } from '../glass.ts';

export interface KeptPlace {
  readonly key: string;
  /** As it is while nothing lies over this place. */
  readonly glass: Glass;
}

/** Enough for a page and what is around it, and for a menu and the first pages of its topics. */
const MOST_KEPT = 12;

/** What a place can look at. What lies over it and beside it is none of its business. */
const LOOKED_AT = ['facts', 'part', 'size', 'answers', 'seen', 'language', 'languageChosen'] as const;

/** The same for the same place in the same language and size: it was measured for that. */
export function placeKey({ place, language, size }: Pick<Glass, 'place' | 'language' | 'size'>): string {
  const spot =
    place.kind === 'step'
      ? `${place.walkthrough} ${place.step}`
      : place.kind === 'takeaway'
        ? place.walkthrough
        : place.kind === 'menu'
          ? place.group
          : '';
  return `${place.kind} ${spot} ${language} ${size}`;
}

/** These keys as they were wanted, the one wanted last at the end, with this one wanted now. */
export function wantNow(wantedLast: readonly string[], key: string): readonly string[] {
  return [...wantedLast.filter((one) => one !== key), key].slice(-MOST_KEPT);
}

/**
 * Keeps this place, in its own spot where it is kept already, and drops what was not wanted for long. In an order that
 * never changes: an element that is moved is drawn anew. `places` itself when that changes nothing.
 */
export function keep(
  places: readonly KeptPlace[],
  place: KeptPlace,
  wantedLast: readonly string[],
): readonly KeptPlace[] {
  if (isKept(places, place)) return places;
  const { key } = place;
  if (places.some((one) => one.key === key)) return places.map((one) => (one.key === key ? place : one));
  return [...places.filter((one) => wantedLast.includes(one.key)), place];
}

/** Whether it stands there as it is asked for. */
export function isKept(places: readonly KeptPlace[], { key, glass }: KeptPlace): boolean {
  const known = places.find((one) => one.key === key);
  return known !== undefined && looksSame(known.glass, glass);
}

function looksSame(a: Glass, b: Glass): boolean {
  return LOOKED_AT.every((name) => a[name] === b[name]);
}
