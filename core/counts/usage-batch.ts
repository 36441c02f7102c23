/**
 * The shape in which facts of use come from a screen: ids and nothing else, so that no free text is ever counted.
 */
import * as z from 'zod/mini';
import type { UsageBatch, UsageFact } from './usage.ts';

/** As long as an id of content could be; far longer than any. */
const LONGEST = 200;
const ID = '[a-z0-9]+(?:[.-][a-z0-9]+)*';
const id = z.string().check(z.maxLength(LONGEST), z.regex(new RegExp(`^${ID}$`)));
const language = z.string().check(z.maxLength(LONGEST), z.regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/));
const screen = z.string().check(z.maxLength(2 * LONGEST), z.regex(new RegExp(`^${ID}(?:/${ID})?$`)));

const usageFactSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('visit-began') }),
  z.strictObject({ kind: z.literal('language-chosen'), language }),
  z.strictObject({ kind: z.literal('walkthrough-opened'), walkthrough: id }),
  z.strictObject({ kind: z.literal('page-read'), walkthrough: id, page: id }),
  z.strictObject({ kind: z.literal('walkthrough-finished'), walkthrough: id }),
  z.strictObject({ kind: z.literal('visit-left'), screen }),
]) satisfies z.ZodMiniType<UsageFact>;

export const usageBatchSchema = z.strictObject({
  screenId: z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  number: z.number().check(z.int(), z.gte(1)),
  facts: z.readonly(z.array(usageFactSchema).check(z.minLength(1), z.maxLength(200))),
}) satisfies z.ZodMiniType<UsageBatch>;
