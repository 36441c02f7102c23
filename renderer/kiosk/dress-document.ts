/**
 * Puts language, direction, text size and theme of the glass on the document, in place: no new page is loaded.
 */
import type { LanguageFacts } from '../../core/kiosk-contract.ts';
import type { Glass } from './glass.ts';

export function dressDocument(root: HTMLElement, glass: Glass, languages: readonly LanguageFacts[]): void {
  const language = languages.find((known) => known.code === glass.language);
  root.lang = glass.language;
  root.dir = language?.direction ?? 'ltr';
  root.dataset.size = glass.size;
  root.dataset.theme = glass.theme;
  root.dataset.screenNow = glass.screen;
}

/** Sets the size of a millimetre where the clinic gave only the diagonal of its screen, in inches. */
export function setMillimetre(root: HTMLElement, diagonalInches: number | null, width: number, height: number): void {
  if (diagonalInches === null) return;
  const pixelsPerMm = Math.hypot(width, height) / (diagonalInches * 25.4);
  root.style.setProperty('--mm', `${pixelsPerMm.toFixed(3)}px`);
}
