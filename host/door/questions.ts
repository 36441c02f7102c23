/**
 * The answers to every question of the kiosk contract. Each is one call of the run; refusals are the contract's own.
 */
import { implement, ORPCError } from '@orpc/server';
import { kioskContract } from '../../core/kiosk-contract.ts';
import type { KioskRun } from '../kiosk-run.ts';
import type { Notices } from './notices.ts';

export function kioskQuestions(run: KioskRun, notices: Notices) {
  const ask = implement(kioskContract);
  return ask.router({
    notices: ask.notices.handler(({ signal }) => notices.follow(signal ?? new AbortController().signal)),
    library: ask.library.handler(() => run.library()),
    report: ask.report.handler(({ input }) => run.takeReport(input)),
    setUp: ask.setUp.handler(async ({ input, errors }) => {
      const done = await run.setUp(input);
      if (done.ok) return;
      if (done.why === 'bad-setup') throw new ORPCError('BAD_REQUEST');
      throw errors[done.why]();
    }),
    useSample: ask.useSample.handler(({ errors }) => {
      if (!run.useSample()) throw errors['already-set-up']();
    }),
  });
}
