/**
 * The index of all topics that patients must find, and the walkthrough in which each one lives. It says nothing of what
 * stands there.
 */
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/));

/** content/topics.json: the id of a walkthrough by topic id. Small neighbours may share a walkthrough. */
export const topicsSchema = z.record(id, id);
export type Topics = z.infer<typeof topicsSchema>;
