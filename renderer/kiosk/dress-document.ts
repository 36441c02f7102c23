/**
 * Puts language, direction, text size and theme of the glass on the document, in place: no new page is loaded.
 */
import type { KioskState, LanguageFacts } from '../../core/kiosk-contract.ts';
import type { Glass } from './glass.ts';

export function dressDocument(root: HTMLElement, glass: Glass, languages: readonly LanguageFacts[]): void {
  const language = languages.find((known) => known.code === glass.language);
  put(root, 'lang', glass.language);
  put(root, 'dir', language?.direction ?? 'ltr');
  put(root, 'data-size', glass.size);
  put(root, 'data-theme', glass.theme);
  put(root, 'data-screen-now', glass.screen);
}

/** Written only when it changes: for what is written on the root, the browser looks at every element again. */
function put(root: HTMLElement, name: string, value: string): void {
  if (root.getAttribute(name) !== value) root.setAttribute(name, value);
}

/** Sets the size of a millimetre as the state now says: measured, or worked out from the diagonal in inches. */
export function setMillimetre(root: HTMLElement, state: KioskState, width: number, height: number): void {
  const { pixelsPerMm, diagonalInches } = state;
  const fromDiagonal = diagonalInches === null ? null : Math.hypot(width, height) / (diagonalInches * 25.4);
  const pixels = pixelsPerMm ?? fromDiagonal;
  if (pixels !== null) root.style.setProperty('--mm', `${pixels.toFixed(3)}px`);
}
