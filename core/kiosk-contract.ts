/**
 * Every question the kiosk screen may ask the host, and what the host tells it unasked (notices). Host and screen are
 * both derived from it; the screen takes only its types.
 */
import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { drawingWordsSchema, glossarySchema, glossaryWordsSchema, sourcesSchema } from './content/glossary.ts';
import { type HelpNumbers, REGIONS } from './content/help-numbers.ts';
import { walkthroughSchema, walkthroughWordsSchema } from './content/walkthrough.ts';
import { usageBatchSchema } from './counts/usage-batch.ts';
import { OUTCOMES } from './desk/desk-view.ts';
import { playlistWordsSchema } from './desk/playlist.ts';

/** locales/<language>/language.json: what stands on attract and on the language tile, in the language itself. */
export const languageSchema = z.strictObject({
  code: z.string(),
  endonym: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  font: z.string(),
  /** "Welcome", "Touch to begin", "Choose your language". */
  greeting: z.string(),
  begin: z.string(),
  choose: z.string(),
});
export type LanguageFacts = z.infer<typeof languageSchema>;

const numbersSchema = z.strictObject({
  emergency: z.string(),
  urgent: z.nullable(z.string()),
  crisis: z.nullable(z.string()),
  quitLine: z.nullable(z.string()),
}) satisfies z.ZodMiniType<HelpNumbers>;

/** What the desk wants of this kiosk now; the screen acts once on each id it has not met. */
const deskWishSchema = z.strictObject({
  start: z.nullable(
    z.strictObject({
      startId: z.string(),
      id: z.string(),
      parts: z.array(z.string()),
      /** Null: the patient chooses. */
      language: z.nullable(z.string()),
    }),
  ),
  ask: z.nullable(z.strictObject({ askId: z.string(), startId: z.string(), ask: z.enum(['skip', 'end']) })),
  hold: z.nullable(z.strictObject({ holdId: z.string(), startId: z.string() })),
});
export type DeskWish = z.infer<typeof deskWishSchema>;

/** What a screen must know to stand: the same value fills the first page and every `state` notice. */
export const kioskStateSchema = z.strictObject({
  /** New for each run of the host, so that a screen can tell a restart from silence. */
  runId: z.string(),
  kioskId: z.string(),
  setupNeeded: z.boolean(),
  sample: z.boolean(),
  clinicName: z.string(),
  /** Address of the clinic's logo on this door, or null. */
  logo: z.nullable(z.string()),
  region: z.enum(REGIONS),
  /** In the clinic's order; the first one speaks until a patient has chosen. */
  languages: z.array(languageSchema),
  limitSeconds: z.record(z.string(), z.number()),
  warnForSeconds: z.number(),
  /** Pixels in a millimetre of glass, or null when only the diagonal is known. */
  pixelsPerMm: z.nullable(z.number()),
  diagonalInches: z.nullable(z.number()),
  rotation: z.number(),
  showTexts: z.enum(['with-mark', 'approved-only']),
  numbers: numbersSchema,
  /** Steps of each served walkthrough by id. */
  outlines: z.record(z.string(), z.array(z.strictObject({ kind: z.enum(['page', 'check']), id: z.string() }))),
  /** Changes when content changes, so that a screen knows when to ask for the library again. */
  contentVersion: z.string(),
  /** How often the computer was seen to have slept in this run. */
  sleeps: z.number(),
  /** Whether staff have a PIN; without one the way out leads to first run. */
  pinSet: z.boolean(),
  desk: deskWishSchema,
});
export type KioskState = z.infer<typeof kioskStateSchema>;

const noticeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('state'), state: kioskStateSchema }),
  z.strictObject({ kind: z.literal('beat') }),
]);
export type Notice = z.infer<typeof noticeSchema>;

/** Everything a patient can read, in all languages of this clinic, so that no tap waits for it. */
export const librarySchema = z.strictObject({
  contentVersion: z.string(),
  walkthroughs: z.array(walkthroughSchema),
  glossary: glossarySchema,
  sources: sourcesSchema,
  /** By language code; a walkthrough a language lacks is absent and read in English. */
  words: z.record(
    z.string(),
    z.strictObject({
      interface: z.record(z.string(), z.unknown()),
      walkthroughs: z.record(z.string(), walkthroughWordsSchema),
      glossary: glossaryWordsSchema,
      drawings: drawingWordsSchema,
      playlists: playlistWordsSchema,
    }),
  ),
});
export type Library = z.infer<typeof librarySchema>;

const setupSchema = z.strictObject({
  clinicName: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  languages: z.array(z.string()).check(z.minLength(1)),
  region: z.enum(REGIONS),
  mmPerPixel: z.nullable(z.number().check(z.gte(0.05), z.lte(1))),
  showTexts: z.enum(['with-mark', 'approved-only']),
  /** Null keeps the PIN there is: only from the staff way out. */
  pin: z.nullable(z.string().check(z.maxLength(12))),
  /** From `unlock`, where the kiosk has been set up before. */
  pass: z.nullable(z.string()),
});
export type Setup = z.infer<typeof setupSchema>;

/** How the desk's playlists fare on this glass (`desk-view.ts`). */
export const deskReportSchema = z.strictObject({
  view: z.strictObject({
    use: z.enum(['idle', 'in-use', 'staff', 'trouble']),
    playing: z.nullable(
      z.strictObject({
        startId: z.string(),
        playlist: z.string(),
        page: z.number(),
        pages: z.number(),
        touched: z.boolean(),
        held: z.boolean(),
      }),
    ),
    asked: z.nullable(
      z.strictObject({ startId: z.string(), playlist: z.string(), ask: z.enum(['play', 'skip', 'end']) }),
    ),
  }),
  /** Not yet acknowledged, oldest first. */
  news: z
    .array(z.strictObject({ startId: z.string(), ask: z.enum(['play', 'skip', 'end']), outcome: z.enum(OUTCOMES) }))
    .check(z.maxLength(100)),
});
export type DeskReport = z.infer<typeof deskReportSchema>;

const refusals = {
  'weak-pin': { message: 'the PIN has fewer than six digits or is easy to guess' },
  'not-saved': { message: 'the settings could not be written' },
  'already-set-up': { message: 'this kiosk has been set up' },
  'pass-over': { message: 'staff have been signed out: the PIN is needed again' },
};

/** Refusals of a PIN, for the glass and for the desk. */
export const pinRefusals = {
  'wrong-pin': {
    message: 'the PIN is not right',
    data: z.strictObject({ freeTriesLeft: z.number(), retryAfterSeconds: z.number() }),
  },
  locked: { message: 'too many wrong tries', data: z.strictObject({ retryAfterSeconds: z.number() }) },
  'not-set-up': { message: 'no PIN has been set' },
};

export const kioskContract = {
  /** The whole state first, then each change of it, and beats in between. */
  notices: oc.output(eventIterator(noticeSchema)),
  library: oc.output(librarySchema),
  /** What a screen tells without waiting for an answer. It names nobody. */
  report: oc.input(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('screen-pressed'), pressed: z.boolean() }),
      z.strictObject({ kind: z.literal('trouble-met') }),
      z.strictObject({ kind: z.literal('attract-shown') }),
    ]),
  ),
  /** How the desk's playlists fare, whole each time, sent again until it is acknowledged. */
  tellDesk: oc.input(deskReportSchema),
  /** What was used, to be counted. The same batch sent again counts once. */
  count: oc.input(usageBatchSchema),
  /** The staff way out: the PIN gives a pass for the next minutes at this glass. */
  unlock: oc
    .input(z.strictObject({ pin: z.string().check(z.maxLength(12)) }))
    .output(z.strictObject({ pass: z.string() }))
    .errors(pinRefusals),
  /** Ends the kiosk, or begins it anew. */
  leave: oc
    .input(z.strictObject({ pass: z.string(), way: z.enum(['close', 'restart']) }))
    .errors({ 'pass-over': refusals['pass-over'] }),
  /** First run, at the glass: while nobody has set the kiosk up, where there is no PIN, or with a pass. */
  setUp: oc.input(setupSchema).errors(refusals),
  /** First run skipped: the sample clinic, for this run of the host only. */
  useSample: oc.errors({ 'already-set-up': refusals['already-set-up'] }),
};
