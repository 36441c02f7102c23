/**
 * Every question the staff page may ask the host, and what the host tells it unasked. It says how the desk's own
 * playlists fare and what troubles the kiosk, never what a patient chose.
 */
import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { numbersSchema, spanSchema } from '../counts/numbers-schema.ts';
import { deskReportSchema, pinRefusals } from '../kiosk-contract.ts';
import { OUTCOMES } from './desk-view.ts';

const part = z.strictObject({ id: z.string(), title: z.string() });

const playlistSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Parts that can be shown, in order; empty when nothing of it has been written or approved. */
  parts: z.array(part),
  /** Parts that are left out because they do not exist here yet. */
  missing: z.array(part),
  /** Of the parts that can be shown. */
  minutes: z.number(),
});
export type StaffPlaylist = z.infer<typeof playlistSchema>;

const startSchema = z.strictObject({
  startId: z.string(),
  playlist: z.string(),
  /** Asked for by the desk; null: the patient chooses. */
  language: z.nullable(z.string()),
  sentAt: z.number(),
  /** `sent`: the kiosk has not acted on it yet. */
  stage: z.enum(['sent', 'asked', 'playing', 'over']),
  /** How it ended; null until it is over. */
  outcome: z.nullable(z.enum(OUTCOMES)),
  /** The newest answer to *skip* or *end*, or null. */
  answer: z.nullable(z.strictObject({ ask: z.enum(['skip', 'end']), outcome: z.enum(OUTCOMES) })),
});
export type StaffStart = z.infer<typeof startSchema>;

const kioskSchema = z.strictObject({
  kioskId: z.string(),
  name: z.string(),
  /** Whether its screen is listening now, and since when it is not (epoch ms). */
  connected: z.boolean(),
  awaySince: z.nullable(z.number()),
  view: z.nullable(deskReportSchema.shape.view),
  /** The newest first, at most five; forgotten when the host ends. */
  starts: z.array(startSchema),
});
export type StaffKiosk = z.infer<typeof kioskSchema>;

export const staffStateSchema = z.strictObject({
  runId: z.string(),
  /** The host's clock when this was said, to work out "8 seconds ago". */
  at: z.number(),
  clinicName: z.string(),
  sample: z.boolean(),
  languages: z.array(z.strictObject({ code: z.string(), endonym: z.string() })),
  playlists: z.array(playlistSchema),
  kiosks: z.array(kioskSchema),
  /** `name` is a key of the words *what to do*; `details` names files or settings. */
  troubles: z.array(z.strictObject({ name: z.string(), since: z.number(), details: z.array(z.string()) })),
  /** Whether the clinic wants its use counted. */
  counting: z.boolean(),
});
export type StaffState = z.infer<typeof staffStateSchema>;

const noticeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('state'), state: staffStateSchema }),
  z.strictObject({ kind: z.literal('beat') }),
]);

const atStart = z.strictObject({ kioskId: z.string(), startId: z.string() });
const refusals = {
  'unknown-kiosk': { message: 'there is no kiosk of this name' },
  'unknown-playlist': { message: 'there is no playlist of this name' },
  'nothing-to-show': { message: 'nothing of this playlist can be shown yet' },
  'unknown-language': { message: 'this clinic does not offer this language' },
  'not-on-screen': { message: 'this playlist is no longer on the kiosk' },
};
const startRefusals = { 'unknown-kiosk': refusals['unknown-kiosk'], 'not-on-screen': refusals['not-on-screen'] };

export const staffContract = {
  /** The only questions that need no sign-in. */
  standing: oc.output(
    z.strictObject({ signedIn: z.boolean(), pinSet: z.boolean(), clinicName: z.string(), language: z.string() }),
  ),
  signIn: oc.input(z.strictObject({ pin: z.string().check(z.maxLength(12)) })).errors(pinRefusals),
  signOut: oc,
  /** The whole state first, titles in this language, then each change of it, and beats in between. Ends with the sign-in. */
  notices: oc.input(z.strictObject({ language: z.string() })).output(eventIterator(noticeSchema)),
  /** Starts a playlist. `language` null: the patient chooses. */
  send: oc
    .input(z.strictObject({ kioskId: z.string(), playlist: z.string(), language: z.nullable(z.string()) }))
    .output(z.strictObject({ startId: z.string() }))
    .errors(refusals),
  skip: oc.input(atStart).errors(startRefusals),
  end: oc.input(atStart).errors(startRefusals),
  /** Stops the idle limit for at most ten minutes; `release` lets it run again. */
  hold: oc.input(atStart).errors(startRefusals),
  release: oc.input(atStart).errors(startRefusals),
  /** Of whole past days; null where the counts cannot be read. */
  numbers: oc.input(z.strictObject({ span: spanSchema })).output(z.nullable(numbersSchema)),
  setCounting: oc
    .input(z.strictObject({ on: z.boolean() }))
    .errors({ 'not-saved': { message: 'the settings could not be written' } }),
};
