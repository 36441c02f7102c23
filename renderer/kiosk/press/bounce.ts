/**
 * Tells the second tap of a shaking hand from a tap that was meant (EN 301 549, 5.8: double strike). It remembers
 * only the last press.
 */

export interface Fired {
  readonly key: string;
  /** Where on the glass, in CSS pixels; null for keys and screen readers. */
  readonly place: { readonly x: number; readonly y: number } | null;
  readonly atMs: number;
  /** Whether the press changed the screen, so that another control may lie where the finger still is. */
  readonly screenChanged: boolean;
}

const BOUNCE_MS = 400;
/** Two taps nearer than this are at the same place: half a target. */
const SAME_PLACE_MM = 10;

export function isBounce(
  last: Fired | null,
  press: { readonly key: string; readonly place: Fired['place']; readonly atMs: number },
  pixelsPerMm: () => number,
): boolean {
  if (!last || press.atMs - last.atMs >= BOUNCE_MS) return false;
  const sameControl = press.key === last.key;
  if (!press.place || !last.place) return sameControl;
  const apart = Math.hypot(press.place.x - last.place.x, press.place.y - last.place.y);
  return apart < SAME_PLACE_MM * pixelsPerMm() && (sameControl || last.screenChanged);
}
