/**
 * A PIN typed twice on the pad: pure. It knows the two rules a person can be told at once (long enough, twice the
 * same); whether a PIN is easy to guess is the host's to say.
 */
export const PIN_LEAST = 6;
const PIN_MOST = 12;

export interface PinEntry {
  /**
   * `kept`: a PIN was typed twice the same and nothing has been touched since; `unchanged`: staff leave the one there is.
   */
  readonly phase: 'first' | 'again' | 'kept' | 'unchanged';
  readonly typed: string;
  /** The PIN as typed the first time, while it is typed again and once it is kept. */
  readonly chosen: string;
  readonly problem: 'mismatch' | 'weak' | null;
}

export const NO_PIN: PinEntry = { phase: 'first', typed: '', chosen: '', problem: null };
export const WEAK_PIN: PinEntry = { ...NO_PIN, problem: 'weak' };
export const UNCHANGED_PIN: PinEntry = { ...NO_PIN, phase: 'unchanged' };

export function withDigit(entry: PinEntry, digit: string): PinEntry {
  const open = isAnswered(entry) ? NO_PIN : entry;
  if (!/^[0-9]$/.test(digit) || open.typed.length >= PIN_MOST) return open;
  return { ...open, typed: open.typed + digit, problem: null };
}

export function withoutDigit(entry: PinEntry): PinEntry {
  return isAnswered(entry) ? NO_PIN : { ...entry, typed: entry.typed.slice(0, -1) };
}

/** There is nothing left to type. */
export function isAnswered({ phase }: PinEntry): boolean {
  return phase === 'kept' || phase === 'unchanged';
}

export function isPinReady(entry: PinEntry): boolean {
  return isAnswered(entry) || entry.typed.length >= PIN_LEAST;
}

/** After *Next*: the second typing, an answered question, or the first typing once more because the two were not the same. */
export function pinConfirmed(entry: PinEntry): PinEntry {
  if (!isPinReady(entry) || isAnswered(entry)) return entry;
  if (entry.phase === 'first') return { phase: 'again', typed: '', chosen: entry.typed, problem: null };
  if (entry.typed !== entry.chosen) return { ...NO_PIN, problem: 'mismatch' };
  return { phase: 'kept', typed: '', chosen: entry.chosen, problem: null };
}
