/**
 * What a browser is told when it starts to show the kiosk, in the frame, in a browser that stands in for it, and on the
 * bench: the names and values of Chromium's command line, without dashes.
 */
export type BrowserSwitch = readonly [name: string, value?: string];

/** More threads than this have nothing left to paint on one glass. */
const MOST_PAINTERS = 4;

/** @param processors How many the computer has. */
export function kioskSwitches(processors: number): readonly BrowserSwitch[] {
  return [
    // A kiosk page is never pinched or swiped away.
    ['disable-pinch'],
    ['overscroll-history-navigation', '0'],
    // Without a graphics card a browser paints with half the processors, on a small computer with one: a page with its
    // drawing then takes twice as long. Nothing else on this computer needs them.
    ['num-raster-threads', `${Math.min(processors, MOST_PAINTERS)}`],
  ];
}
