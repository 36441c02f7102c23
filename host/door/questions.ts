/**
 * The answers to every question of the kiosk contract. Each is one call of the run; refusals are the contract's own.
 */
import { implement, ORPCError } from '@orpc/server';
import { type KioskState, kioskContract } from '../../core/kiosk-contract.ts';
import type { KioskRun } from '../kiosk-run.ts';
import { pinRefusal } from '../pin/pin-refusal.ts';
import type { Notices } from './notices.ts';

export type KioskNotices = Notices<KioskState>;

export function kioskQuestions(run: KioskRun, notices: KioskNotices) {
  const ask = implement(kioskContract);
  return ask.router({
    notices: ask.notices.handler(({ signal }) => notices.follow(signal ?? new AbortController().signal)),
    library: ask.library.handler(() => run.library()),
    report: ask.report.handler(({ input }) => run.takeReport(input)),
    tellDesk: ask.tellDesk.handler(({ input }) => run.takeDeskReport(input)),
    count: ask.count.handler(({ input }) => {
      // Not kept, so not acknowledged: the screen sends it again.
      if (!run.count(input)) throw new ORPCError('SERVICE_UNAVAILABLE');
    }),
    unlock: ask.unlock.handler(async ({ input, errors }) => {
      const tried = await run.unlock(input.pin);
      if (tried.ok) return { pass: tried.pass };
      throw pinRefusal(tried, errors);
    }),
    leave: ask.leave.handler(({ input, errors }) => {
      if (!run.leave(input.pass, input.way)) throw errors['pass-over']();
    }),
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
