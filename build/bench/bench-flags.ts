/** What `npm run bench` can be asked, and how it says so. It reads arguments and measures nothing. */
import { parseArgs } from 'node:util';

export interface BenchFlags {
  /** Presses of each kind. */
  readonly taps: number;
  /** Milliseconds between an answer and the next press. */
  readonly pause: number;
  readonly rounds: number;
  readonly idleSeconds: number;
  /** Of the one long walk; the short ones are a thousand each. */
  readonly pages: number;
  /** Keeps the parts whose names hold this text; empty keeps all. */
  readonly only: string;
}

export type BenchWish =
  | { readonly kind: 'measure'; readonly flags: BenchFlags }
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly why: string };

export const BENCH_HELP = `npm run bench                        measures the kiosk against a floor page; about a quarter of an hour

npm run bench -- --rounds N          fresh browsers for each row (5)
npm run bench -- --taps N            presses of each kind (200)
npm run bench -- --pause MS          between an answer and the next press (450)
npm run bench -- --pages N           page turns of the one long walk (10000)
npm run bench -- --idle-seconds N    seconds at rest (30)
npm run bench -- --only TEXT         only the parts with TEXT in their names: loads, weight, taps, moves, pages, rest
npm run bench -- --help              this text

docs/bench.md says what each row means.`;

const STANDARD = { taps: '200', pause: '450', rounds: '5', 'idle-seconds': '30', pages: '10000', only: '' };

export function readBenchFlags(args: readonly string[]): BenchWish {
  const parsed = values(args);
  if (typeof parsed === 'string') return { kind: 'refused', why: parsed };
  if (parsed.help) return { kind: 'help' };
  const numbers: Record<string, number> = {};
  for (const flag of ['taps', 'pause', 'rounds', 'idle-seconds', 'pages'] as const) {
    const number = Number(parsed[flag]);
    if (!Number.isInteger(number) || number < 1) {
      return { kind: 'refused', why: `--${flag} needs a whole number from 1 on.` };
    }
    numbers[flag] = number;
  }
  const { taps = 0, pause = 0, rounds = 0, pages = 0, 'idle-seconds': idleSeconds = 0 } = numbers;
  return { kind: 'measure', flags: { taps, pause, rounds, pages, idleSeconds, only: parsed.only } };
}

/** A string says what is wrong. */
function values(args: readonly string[]) {
  try {
    const given = parseArgs({
      args: [...args],
      options: {
        taps: { type: 'string' },
        pause: { type: 'string' },
        rounds: { type: 'string' },
        'idle-seconds': { type: 'string' },
        pages: { type: 'string' },
        only: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
    return { ...STANDARD, ...given };
  } catch {
    return 'That is not something the bench can be asked. npm run bench -- --help lists what is.';
  }
}
