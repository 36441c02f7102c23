/**
 * Which keys of a keyboard reach the kiosk page: those that move through it, press its controls, or write a letter.
 * Every shortcut of a browser is refused, whether or not this browser knows it. What the system around the window takes
 * for itself (Alt+Tab, the Windows key) never comes here and is refused by the system's own settings.
 */

/** What is looked at of a key that goes down or up. */
export interface KeyPress {
  /** As in `KeyboardEvent.key`. */
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

export type KeyDecision = 'pass' | 'deny';

const KEYS_OF_THE_PAGE = new Set(
  'Tab Enter Escape Backspace Delete ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown'.split(' '),
);
/** Alone they do nothing; refused, they would hang in the page as held down. */
const KEYS_THAT_CHANGE_OTHERS = new Set('Shift Control Alt AltGraph Meta CapsLock NumLock'.split(' '));
/** Accents and writing systems that are put together from several keys. */
const KEYS_IN_THE_MAKING = new Set('Dead Process Compose'.split(' '));

export function decideKey({ key, control, alt, meta }: KeyPress): KeyDecision {
  if (KEYS_THAT_CHANGE_OTHERS.has(key)) return 'pass';
  if (control || alt || meta) return writesWithAltGraph({ key, control, alt, meta }) ? 'pass' : 'deny';
  return KEYS_OF_THE_PAGE.has(key) || KEYS_IN_THE_MAKING.has(key) || isLetter(key) ? 'pass' : 'deny';
}

/** Windows tells AltGr as Ctrl with Alt: what it writes (@, €, ł) is then no plain letter or digit. */
function writesWithAltGraph({ key, control, alt, meta }: KeyPress): boolean {
  return control && alt && !meta && isLetter(key) && !/^[a-z0-9 ]$/i.test(key);
}

function isLetter(key: string): boolean {
  return [...key].length === 1;
}
