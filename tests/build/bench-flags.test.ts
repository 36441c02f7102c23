/** What a person may ask the bench, and the plain sentence for what it cannot be asked. */
import { describe, expect, test } from 'vitest';
import { BENCH_HELP, readBenchFlags } from '../../build/bench/bench-flags.ts';

describe('a person who runs the bench', () => {
  test('and asks for nothing gets the whole of it', () => {
    expect(readBenchFlags([])).toEqual({
      kind: 'measure',
      flags: { taps: 200, pause: 450, rounds: 5, idleSeconds: 30, pages: 10_000, only: '' },
    });
  });

  test('may ask for less, or for one part', () => {
    const { kind, ...rest } = readBenchFlags(['--rounds', '1', '--taps', '5', '--only', 'taps']);
    expect({ kind, ...rest }).toMatchObject({ kind: 'measure', flags: { rounds: 1, taps: 5, only: 'taps' } });
  });

  test.each([['--help'], ['-h']])('is helped by %s, and every flag stands there', (flag) => {
    expect(readBenchFlags([flag])).toEqual({ kind: 'help' });
    for (const known of ['rounds', 'taps', 'pause', 'pages', 'idle-seconds', 'only'])
      expect(BENCH_HELP).toContain(`--${known} `);
  });

  test.each([
    [['--rounds', '0'], '--rounds needs a whole number from 1 on.'],
    [['--pages', 'many'], '--pages needs a whole number from 1 on.'],
    [['--faster'], 'npm run bench -- --help lists what is.'],
    [['--taps'], 'npm run bench -- --help lists what is.'],
    [['taps'], 'npm run bench -- --help lists what is.'],
  ])('who asks %j is told what is wrong', (args, why) => {
    const wish = readBenchFlags(args);
    expect(wish.kind === 'refused' && wish.why).toContain(why);
  });
});
