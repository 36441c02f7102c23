/**
 * Arithmetic of the bank card on the glass: how large it is drawn, how a key changes it, and what that says about the
 * size of a pixel. It refuses sizes that settings would refuse.
 */

/** ISO/IEC 7810:2019, ID-1: the size of every bank card, and the usual round of its corners. */
export const CARD_MM = { width: 85.6, height: 53.98, corner: 3.18 } as const;
/** The line to hold a ruler against. */
export const RULER_MM = 50;
/** What settings.json takes for `screen.mmPerPixel`. */
const MM_PER_PIXEL = { least: 0.05, most: 1 } as const;

/** Percent by which the keys change the width. */
export const CARD_STEPS = [1, 5] as const;

/**
 * Pixels in a millimetre after the card was made wider (percent above 0) or narrower (below 0). `roomPx` is what the
 * glass has for the card in width; 0 where nothing is laid out.
 */
export function resized(pixelsPerMm: number, percent: number, roomPx: number): number {
  const least = 1 / MM_PER_PIXEL.most;
  const fits = roomPx > 0 ? roomPx / CARD_MM.width : Number.POSITIVE_INFINITY;
  const most = Math.max(pixelsPerMm, Math.min(1 / MM_PER_PIXEL.least, fits));
  return Math.min(most, Math.max(least, pixelsPerMm * (1 + percent / 100)));
}

/** What settings keep; four digits are far finer than a hand can hold a card. */
export function mmPerPixel(pixelsPerMm: number): number {
  const exact = 1 / pixelsPerMm;
  return Math.min(MM_PER_PIXEL.most, Math.max(MM_PER_PIXEL.least, Math.round(exact * 10_000) / 10_000));
}

/** A length on the glass as a style value, in tenths of a pixel. */
export function inPixels(mm: number, pixelsPerMm: number): string {
  return `${(mm * pixelsPerMm).toFixed(1)}px`;
}
