/** The size of a page as it is typed, `1080x1920`. */

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** The kiosk as it usually hangs on the wall. */
export const PORTRAIT: ScreenSize = { width: 1080, height: 1920 };

/** Null where the text is no size, or one that no screen has. */
export function parseScreen(text: string): ScreenSize | null {
  const match = /^(\d{3,4})[x×](\d{3,4})$/i.exec(text.trim());
  if (!match) return null;
  const [width, height] = [Number(match[1]), Number(match[2])];
  return width >= 200 && height >= 200 ? { width, height } : null;
}
