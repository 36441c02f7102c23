/**
 * Puts text size and theme of the glass on the document, in place: no new page is loaded. The document speaks the
 * clinic's first language, as attract does; what speaks the patient's says so itself.
 */
import type { KioskState, LanguageFacts } from '../../core/kiosk-contract.ts';
import type { Glass } from './glass.ts';

export function dressDocument(root: HTMLElement, glass: Glass, [language]: readonly LanguageFacts[]): void {
  put(root, 'lang', language?.code ?? 'en');
  put(root, 'dir', language?.direction ?? 'ltr');
  put(root, 'data-size', glass.size);
  put(root, 'data-theme', glass.theme);
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
