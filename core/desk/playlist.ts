/**
 * A playlist as content: which walkthroughs staff start together, and what of it a clinic can show. Times of day, names
 * of people and what a patient chose do not occur here.
 */
import * as z from 'zod/mini';
import { textStatusSchema } from '../content/walkthrough.ts';

const id = z.string().check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/));

/** content/playlists/<id>.json. A part that has not been written yet may stand: staff are told that it is left out. */
export const playlistSchema = z.strictObject({
  id,
  /** Where staff find it among the others, counted from 1. */
  place: z.number().check(z.int(), z.gte(1)),
  parts: z.array(id).check(z.minLength(1), z.maxLength(12)),
});
export type PlaylistPlan = z.infer<typeof playlistSchema>;

const name = z.strictObject({ status: textStatusSchema, title: z.string().check(z.minLength(1)) });

/** locales/<language>/playlists.json: titles of playlists, and of walkthroughs that are planned in one, by id. */
export const playlistWordsSchema = z.strictObject({ playlists: z.record(id, name), planned: z.record(id, name) });
export type PlaylistWords = z.infer<typeof playlistWordsSchema>;
