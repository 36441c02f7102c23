/**
 * Lines typed or piped in that nobody may read over a shoulder: on a terminal nothing of them is shown. It keeps none of
 * them and writes nothing.
 */
import type { ReadStream } from 'node:tty';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const CTRL_U = '\u0015';
const ESCAPE = '\u001b';
/** What arrows and function keys send: Escape, a bracket or O, and all up to a letter or tilde (ECMA-48, 5.4). */
const SEQUENCES = new RegExp(`${ESCAPE}(?:[[O][0-?]*[ -/]*[@-~])?`, 'g');
const ERASERS = ['\u007f', '\b'];
/** Nothing asked for here is longer; the rest of a longer line is left out. */
const LONGEST_LINE = 100;

/** Gives one line after the other; at the end says whether somebody left by Ctrl+C or no more came. */
type HiddenLines = AsyncGenerator<string, 'left' | 'ended', undefined>;

/** From this call on the terminal shows nothing; to be given back by `return`, unless it came to its end. */
export function openHiddenLines(input: ReadStream): HiddenLines {
  if (input.isTTY) input.setRawMode(true);
  input.setEncoding('utf8');
  return linesOf(input);
}

async function* linesOf(input: ReadStream): HiddenLines {
  let typed = '';
  let before = '';
  try {
    for await (const chunk of input) {
      for (const key of String(chunk).replace(SEQUENCES, '')) {
        if (key === CTRL_C) return 'left';
        if (key === CTRL_D) return 'ended';
        const endsLine = key === '\r' || (key === '\n' && before !== '\r');
        before = key;
        if (endsLine) {
          yield typed;
          typed = '';
        } else typed = edited(typed, key);
      }
    }
  } catch {
    // The terminal has gone: no more lines.
  } finally {
    if (input.isTTY) input.setRawMode(false);
  }
  if (typed !== '') yield typed;
  return 'ended';
}

function edited(typed: string, key: string): string {
  if (key === '\n') return typed;
  if (key === CTRL_U) return '';
  if (ERASERS.includes(key)) return typed.slice(0, -1);
  return typed.length < LONGEST_LINE ? typed + key : typed;
}
