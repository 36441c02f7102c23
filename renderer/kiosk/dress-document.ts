/**
 * Puts language, direction, text size and theme of the glass on the document, in place: no new page is loaded.
 */
import type { KioskState, LanguageFacts } from '../../core/kiosk-contract.ts';
import type { Glass } from './glass.ts';

export function dressDocument(root: HTMLElement, glass: Glass, languages: readonly LanguageFacts[]): void {
  const language = languages.find((known) => known.code === glass.language);
  root.lang = glass.language;
  root.dir = language?.direction ?? 'ltr';
  root.dataset.size = glass.size;
  root.dataset.theme = glass.theme;
  root.dataset.screenNow = glass.screen;
}

/** Sets the size of a millimetre as the state now says: measured, or worked out from the diagonal in inches. */
export function setMillimetre(root: HTMLElement, state: KioskState, width: number, height: number): void {
  const { pixelsPerMm, diagonalInches } = state;
  const fromDiagonal = diagonalInches === null ? null : Math.hypot(width, height) / (diagonalInches * 25.4);
  const pixels = pixelsPerMm ?? fromDiagonal;
  if (pixels !== null) root.style.setProperty('--mm', `${pixels.toFixed(3)}px`);
}
