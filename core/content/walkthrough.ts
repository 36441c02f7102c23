/**
 * The shape of a walkthrough: its structure (content/) and its words (locales/), and what makes the two fit.
 * It refuses a text without a status and a claim without a source; it knows no files.
 */
import * as z from 'zod/mini';
import { GROUPS, TEXT_STATUSES } from './content-names.ts';
import { type DrawingSpec, drawingSchema } from './drawing.ts';

const id = z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/));
const day = z.iso.date();
const sources = z.array(id).check(z.minLength(1));
const sentence = z.string().check(z.minLength(1), z.maxLength(400));

export const textStatusSchema = z.enum(TEXT_STATUSES);

/**
 * Sentences that tell of signs and then what to do at once, as indexes: signs from `signs`, what to do from `act`, neither
 * from `end` on. Each stands on lines of its own, with what to do in bold.
 */
const urgentSchema = z.strictObject({ signs: z.int(), act: z.int(), end: z.int() });

/** One idea on one screen. `claims[i]` holds the source ids of the i-th sentence of the page's words. */
const pageSchema = z.strictObject({
  kind: z.literal('page'),
  id,
  drawing: z.optional(drawingSchema),
  claims: z.array(sources).check(z.minLength(1)),
  /** Glossary ids of hard words first used here; at most two chips. */
  words: z.optional(z.array(id).check(z.maxLength(2))),
  urgent: z.optional(z.array(urgentSchema)),
});

/** A question that never scores: any answer is taken and the point is explained again in another way. */
const checkSchema = z.strictObject({
  kind: z.literal('check'),
  id,
  drawing: drawingSchema,
  /** Answer ids in the order shown; `unsure` is always the last. */
  answers: z.array(id).check(z.minLength(3), z.maxLength(4)),
  /** Sources of the explanation. */
  sources,
});

export const walkthroughSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    id,
    group: z.enum(GROUPS),
    writtenOn: day,
    reviewBy: day,
    steps: z.array(z.discriminatedUnion('kind', [pageSchema, checkSchema])),
    takeaway: z.strictObject({ drawing: z.optional(drawingSchema), sources }),
  })
  .check((ctx) => {
    const { steps, writtenOn, reviewBy } = ctx.value;
    const complain = (message: string) => ctx.issues.push({ code: 'custom', message, input: ctx.value });
    const pages = steps.filter((step) => step.kind === 'page').length;
    const checks = steps.length - pages;
    if (pages < 4 || pages > 8) complain(`${pages} pages; a walkthrough has 4 to 8`);
    if (checks < 1 || checks > 3) complain(`${checks} checks; a walkthrough has 1 to 3`);
    if (new Set(steps.map((step) => step.id)).size !== steps.length) complain('two steps share an id');
    if (steps[0]?.kind !== 'page') complain('the first step must be a page');
    if (reviewBy <= writtenOn) complain('reviewBy must be later than writtenOn');
    for (const step of steps) {
      if (step.kind === 'check' && step.answers.at(-1) !== 'unsure')
        complain(`check ${step.id}: the last answer must be unsure`);
    }
  });

export type Walkthrough = z.infer<typeof walkthroughSchema>;
export type Step = Walkthrough['steps'][number];

/** A spoken reading of one text: stale as soon as `textHash` (SHA-256 of the words, hex) differs. */
const recordingSchema = z.strictObject({
  file: z.string(),
  textHash: z.string(),
  voice: z.enum(['human', 'synthetic']),
});
const text = { status: textStatusSchema, recording: z.optional(recordingSchema) };

const pageWordsSchema = z.strictObject({
  ...text,
  title: sentence,
  /** Shown one after the other as running text. Numbers of help lines stand as {{emergency}} and the like. */
  sentences: z.array(sentence).check(z.minLength(1)),
  /** Of the drawing: one short line under it for everyone, and what a person who cannot see it needs. */
  caption: z.optional(sentence),
  /** Where two groups of a hundred people stand side by side: who the left ones are, and the right ones. */
  sides: z.optional(z.tuple([sentence, sentence])),
  alt: z.optional(sentence),
});

const checkWordsSchema = z.strictObject({
  ...text,
  question: sentence,
  alt: sentence,
  /** By answer id: what the patient may say, and the kind heading that meets it. */
  answers: z.record(id, z.strictObject({ says: sentence, heading: sentence })),
  /** The same point explained in another way, then said once in short. */
  again: z.array(sentence).check(z.minLength(1)),
  so: sentence,
});

const takeawayWordsSchema = z.strictObject({
  ...text,
  points: z.array(sentence).check(z.minLength(3), z.maxLength(3)),
  /** One thing the patient can do, spoken to "you". */
  action: sentence,
  alt: z.optional(sentence),
});

export const walkthroughWordsSchema = z.strictObject({
  title: sentence,
  /** One sentence: what the patient will learn. */
  promise: sentence,
  status: textStatusSchema,
  pages: z.record(id, pageWordsSchema),
  checks: z.record(id, checkWordsSchema),
  takeaway: takeawayWordsSchema,
});

export type WalkthroughWords = z.infer<typeof walkthroughWordsSchema>;

/** Whether two groups of a hundred people stand side by side in it. */
function hasTwoGroups(drawing: DrawingSpec | undefined): boolean {
  return drawing?.scene === 'hundred' && (drawing.states?.['beside'] ?? 'none') !== 'none';
}

function areInOrder(urgent: readonly z.infer<typeof urgentSchema>[], sentences: number): boolean {
  const indexes = urgent.flatMap(({ signs, act, end }) => [signs, act, end]);
  return [0, ...indexes, sentences].every((index, i, all) => i === 0 || index >= (all[i - 1] ?? 0));
}

/** Why these words do not fit this structure, one line each; empty when they fit. */
export function misfits(walkthrough: Walkthrough, words: WalkthroughWords): string[] {
  const problems: string[] = [];
  for (const step of walkthrough.steps) {
    if (step.kind === 'page') {
      const page = words.pages[step.id];
      if (!page) problems.push(`page ${step.id} has no words`);
      else if (page.sentences.length !== step.claims.length) {
        problems.push(`page ${step.id}: ${page.sentences.length} sentences, ${step.claims.length} claims`);
      } else if (step.drawing && !(page.caption && page.alt))
        problems.push(`page ${step.id}: drawing without caption or alt`);
      else if (hasTwoGroups(step.drawing) !== (page.sides !== undefined))
        problems.push(`page ${step.id}: two groups of people need two names, and nothing else does`);
      else if (!areInOrder(step.urgent ?? [], step.claims.length))
        problems.push(`page ${step.id}: what is urgent does not lie in order within its sentences`);
    } else {
      const check = words.checks[step.id];
      if (!check) problems.push(`check ${step.id} has no words`);
      else
        for (const answer of step.answers)
          if (!check.answers[answer]) problems.push(`check ${step.id}: no words for ${answer}`);
    }
  }
  const known = new Set(walkthrough.steps.map((step) => step.id));
  for (const stray of [...Object.keys(words.pages), ...Object.keys(words.checks)]) {
    if (!known.has(stray)) problems.push(`words for ${stray}, which no step has`);
  }
  return problems;
}
