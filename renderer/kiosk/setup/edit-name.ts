/**
 * What a key does to the clinic's name: pure text editing at the end of one line. It refuses what settings would
 * refuse, so that nobody types a name that cannot be saved.
 */

/** Letters that settings.json takes for a clinic's name. */
export const NAME_MOST = 60;
/** The count of letters left is shown from here on, not before. */
const ROOM_SHOWN_FROM = 12;

/** The name with `letter` at its end; unchanged where it is full or the letter cannot stand there. */
export function addLetter(name: string, letter: string): string {
  if (!/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u.test(letter)) return name;
  if (letter === ' ' && (name === '' || name.endsWith(' '))) return name;
  const longer = (name + letter).normalize('NFC');
  return longer.length > NAME_MOST ? name : longer;
}

/** The name without its last letter, as a reader counts letters: an accent goes with what carries it. */
export function removeLetter(name: string): string {
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)];
  return letters
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('');
}

/** Names are written with capitals: the keyboard offers one at the start of each word. */
export function wantsCapital(name: string): boolean {
  return name === '' || name.endsWith(' ');
}

export function capital(letter: string): string {
  return letter === 'ß' ? 'ẞ' : letter.toUpperCase();
}

/** How many letters still fit, or null while there is plenty of room. */
export function roomLeft(name: string): number | null {
  const left = NAME_MOST - name.length;
  return left <= ROOM_SHOWN_FROM ? left : null;
}
