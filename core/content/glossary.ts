/**
 * Hard words and their plain meaning, and the list of sources: what stands behind chips and the sources sheet.
 * It knows no files.
 */
import * as z from 'zod/mini';
import { textStatusSchema } from './walkthrough.ts';

/** content/glossary.json: source ids by glossary id; content/help.json has the same shape, by the key of its words. */
export const glossarySchema = z.record(
  z.string(),
  z.strictObject({ sources: z.array(z.string()).check(z.minLength(1)) }),
);
export type Glossary = z.infer<typeof glossarySchema>;

/** locales/<language>/glossary.json */
export const glossaryWordsSchema = z.record(
  z.string(),
  z.strictObject({ status: textStatusSchema, term: z.string(), meaning: z.array(z.string()).check(z.minLength(1)) }),
);
export type GlossaryWords = z.infer<typeof glossaryWordsSchema>;

/** content/sources.json: where a fact comes from. `year` is empty when the source shows none. */
export const sourcesSchema = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    organisation: z.string(),
    year: z.string(),
    address: z.string(),
  }),
);
export type Source = z.infer<typeof sourcesSchema>[number];

/** locales/<language>/drawings.json: the words of labels inside drawings, by label id. */
export const drawingWordsSchema = z.strictObject({
  status: textStatusSchema,
  labels: z.record(z.string(), z.string()),
});
export type DrawingWords = z.infer<typeof drawingWordsSchema>;
