/**
 * Every question the kiosk screen may ask the host, and what the host tells it unasked (notices). Host and screen are
 * both derived from it; the screen takes only its types.
 */
import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { drawingWordsSchema, glossarySchema, glossaryWordsSchema, sourcesSchema } from './glossary.ts';
import { type HelpNumbers, REGIONS } from './help-numbers.ts';
import { walkthroughSchema, walkthroughWordsSchema } from './walkthrough.ts';

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
  pin: z.string(),
});
export type Setup = z.infer<typeof setupSchema>;

const refusals = {
  'weak-pin': { message: 'the PIN has fewer than six digits or is easy to guess' },
  'not-saved': { message: 'the settings could not be written' },
  'already-set-up': { message: 'this kiosk has been set up' },
};

export const kioskContract = {
  /** The whole state first, then each change of it, and a beat every 5 s. */
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
  /** First run, at the glass: only while nobody has set the kiosk up. */
  setUp: oc.input(setupSchema).errors(refusals),
  /** First run skipped: the sample clinic, for this run of the host only. */
  useSample: oc.errors({ 'already-set-up': refusals['already-set-up'] }),
};
