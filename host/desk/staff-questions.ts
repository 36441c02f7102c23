/**
 * The answers to every question of the staff contract. All but three need a sign-in; what a patient chose is not here
 * to be asked for.
 */
import { implement, ORPCError } from '@orpc/server';
import { staffContract } from '../../core/desk/staff-contract.ts';
import type { Notices } from '../door/notices.ts';
import type { PinGate } from '../pin/pin-gate.ts';
import { pinRefusal } from '../pin/pin-refusal.ts';
import type { StaffRun } from './staff-run.ts';
import type { StaffSessions } from './staff-sessions.ts';

/** Of one request. What is put into `answer.token` becomes its cookie; empty takes the cookie away. */
export interface StaffContext {
  readonly token: string;
  /** An object of its own, because the library copies contexts. */
  readonly answer: { token: string | null };
}

/** Tells that something has changed; each page is told the state in its own language. */
export type StaffNotices = Notices<null>;

export interface StaffQuestionsParts {
  readonly run: StaffRun;
  readonly notices: StaffNotices;
  readonly sessions: StaffSessions;
  readonly gate: PinGate;
}

export function staffQuestions({ run, notices, sessions, gate }: StaffQuestionsParts) {
  const open = implement(staffContract).$context<StaffContext>();
  const ask = open.use(({ context, next, path }) => {
    const needsNone = ['standing', 'signIn', 'signOut'].includes(path.join('.'));
    if (!needsNone && !sessions.use(context.token)) throw new ORPCError('UNAUTHORIZED');
    return next();
  });
  return ask.router({
    standing: ask.standing.handler(async ({ context }) => ({
      signedIn: sessions.use(context.token),
      pinSet: await gate.isSet(),
      ...run.standing(),
    })),
    signIn: ask.signIn.handler(async ({ input, context, errors }) => {
      const tried = await gate.try('desk', input.pin);
      if (!tried.ok) throw pinRefusal(tried, errors);
      sessions.close(context.token);
      context.answer.token = sessions.open();
    }),
    signOut: ask.signOut.handler(({ context }) => {
      sessions.close(context.token);
      context.answer.token = '';
    }),
    notices: ask.notices.handler(async function* ({ input, context, signal }) {
      const ends = [signal, sessions.signal(context.token)].filter((one) => one !== null && one !== undefined);
      for await (const notice of notices.follow(AbortSignal.any(ends))) {
        yield notice.kind === 'beat' ? notice : { kind: notice.kind, state: run.state(input.language) };
      }
    }),
    send: ask.send.handler(({ input, errors }) => {
      const sent = run.send(input);
      if (!sent.ok) throw errors[sent.why]();
      return { startId: sent.startId };
    }),
    skip: ask.skip.handler(({ input, errors }) => refuse(run.skip(input), errors)),
    end: ask.end.handler(({ input, errors }) => refuse(run.end(input), errors)),
    hold: ask.hold.handler(({ input, errors }) => refuse(run.hold(input), errors)),
    release: ask.release.handler(({ input, errors }) => refuse(run.release(input), errors)),
    numbers: ask.numbers.handler(({ input }) => run.numbers(input.span)),
    setCounting: ask.setCounting.handler(async ({ input, errors }) => {
      if (!(await run.setCounting(input.on))) throw errors['not-saved']();
    }),
  });
}

type Refusal = 'unknown-kiosk' | 'not-on-screen';

function refuse(why: Refusal | null, errors: Readonly<Record<Refusal, () => Error>>): void {
  if (why !== null) throw errors[why]();
}
