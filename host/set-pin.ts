/**
 * Sets the staff PIN at the machine, also while a host runs: whoever may write the data folder may set it, and the old
 * one is not asked for. Every way it can fail has one sentence and its own exit code, and leaves the old PIN in force.
 */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openHiddenLines } from './pin/hidden-lines.ts';
import { setPin } from './pin/pin.ts';
import { forgetPinTries } from './pin/pin-tries.ts';
import { isWeakPin } from './pin/weak-pin.ts';
import { type DataFolder, defaultDataFolder, foldersIn, makeDataFolder } from './storage/data-folder.ts';
import type { WhyNotWritten } from './storage/write-whole.ts';

/** Those that the host has too have the same number there; 130 is what shells take Ctrl+C for. */
const EXIT = { set: 0, crashed: 1, badFlags: 2, noInput: 3, differ: 4, notWritable: 5, weakPin: 6, left: 130 } as const;

const HELP = `npm run -s set-pin                  sets the staff PIN of the kiosk on this machine; it is typed twice
npm run -s set-pin -- --data DIR    of the kiosk that keeps its settings in this folder
npm run -s set-pin -- --help        this text

Without a terminal the PIN is read from standard input, as two lines.
A PIN that was forgotten is set anew; staff who had to wait after wrong tries may try at once.`;

const WHAT_A_PIN_IS =
  'This PIN is not taken: it needs 6 to 12 digits (0 to 9) that are hard to guess, ' +
  'so no row like 456789, nothing repeated or mirrored, no date and no pattern of keys.';

const TROUBLE: Readonly<Record<WhyNotWritten, string>> = {
  'disk-full': 'the disk is full',
  'read-only': 'it is read-only',
  'not-allowed': 'this user may not',
  'disk-trouble': 'the disk refuses',
};

process.on('uncaughtException', (error) => end(EXIT.crashed, `The PIN was not set, by a fault here: ${error.message}`));
await start(process.argv.slice(2));

async function start(args: readonly string[]): Promise<never> {
  const wish = readFlags(args);
  if (wish.kind === 'refused') return end(EXIT.badFlags, wish.why);
  if (wish.kind === 'help') return endWell(HELP);
  const root = wish.data ?? defaultDataFolder(process.platform, process.env);
  if (root === null) return end(EXIT.notWritable, 'No data folder is known on this computer: name one with --data.');
  const folder = foldersIn(resolve(root));
  await checkFolder(folder);
  const pin = await askTwice();
  const done = await setPin(folder.keys, pin, Date.now);
  if (!done.ok && done.why === 'weak-pin') return end(EXIT.weakPin, WHAT_A_PIN_IS);
  if (!done.ok) {
    return end(EXIT.notWritable, `The PIN was not set: ${folder.keys} cannot be written, ${TROUBLE[done.because]}.`);
  }
  await forgetPinTries(folder.keys);
  return endWell('The PIN is set.');
}

type Wish =
  | { readonly kind: 'set'; readonly data: string | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly why: string };

function readFlags(args: readonly string[]): Wish {
  if (args.length === 0) return { kind: 'set', data: null };
  const [name, joined] = /^--data=(.*)$/s.exec(args[0] ?? '') ?? [args[0]];
  if (name === '--help' || name === '-h') return { kind: 'help' };
  const value = joined ?? args[1];
  if (name === '--data' || joined !== undefined) {
    if (!value || (joined === undefined && value.startsWith('--')))
      return { kind: 'refused', why: '--data needs a folder.' };
    if (args.length === (joined === undefined ? 2 : 1)) return { kind: 'set', data: value };
  }
  // What stands there is not said again: it may be the PIN.
  return {
    kind: 'refused',
    why: 'Only --data DIR and --help are known here; the PIN itself is typed, never an argument.',
  };
}

/** Before anything is typed. */
async function checkFolder(folder: DataFolder): Promise<void> {
  const owner = await stat(folder.root).then(
    ({ uid }) => uid,
    () => null,
  );
  // What root writes there the host's own user could not read.
  if (process.getuid?.() === 0 && owner !== null && owner !== 0) {
    end(EXIT.notWritable, `The data folder ${folder.root} belongs to user ${owner}: set the PIN as that user.`);
  }
  const made = await makeDataFolder(folder);
  if (!made.ok) end(EXIT.notWritable, `The data folder ${folder.root} cannot be written: ${TROUBLE[made.why]}.`);
}

async function askTwice(): Promise<string> {
  const lines = openHiddenLines(process.stdin);
  const show = (text: string) => process.stdin.isTTY && process.stderr.write(text);
  const ask = async (prompt: string): Promise<string> => {
    show(prompt);
    const line = await lines.next();
    show('\n');
    if (!line.done) return line.value;
    if (line.value === 'left') process.exit(EXIT.left);
    return end(EXIT.noInput, 'No PIN came: type it twice in a terminal, or send it as two lines on standard input.');
  };
  const first = await ask('New staff PIN, 6 to 12 digits (nothing shows while you type): ');
  const isWeak = isWeakPin(first);
  const second = isWeak ? first : await ask('The same PIN again: ');
  await lines.return('ended');
  if (isWeak) end(EXIT.weakPin, WHAT_A_PIN_IS);
  if (first !== second) end(EXIT.differ, 'The two PINs differ, so nothing was changed.');
  return first;
}

function endWell(text: string): never {
  process.stdout.write(`${text}\n`);
  process.exit(EXIT.set);
}

function end(code: number, sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
