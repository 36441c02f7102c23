/** The shape of the numbers as the staff page gets them (`numbers.ts`). */
import * as z from 'zod/mini';
import { type Count, type Numbers, SPANS } from './numbers.ts';

export const spanSchema = z.enum(SPANS);

const count = z.union([
  z.number().check(z.int(), z.gte(0)),
  z.literal('<5'),
  z.templateLiteral([z.number().check(z.int(), z.gte(1)), '+']),
]) satisfies z.ZodMiniType<Count>;
const rows = z.readonly(z.array(z.strictObject({ name: z.string(), count })));
const table = z.strictObject({ total: count, rows });

export const numbersSchema = z.strictObject({
  span: spanSchema,
  from: z.iso.date(),
  to: z.iso.date(),
  today: z.strictObject({ day: z.iso.date(), visits: count }),
  visits: z.strictObject({ total: count, days: rows, hours: rows }),
  languages: table,
  walkthroughs: z.strictObject({
    opened: count,
    finished: count,
    rows: z.readonly(z.array(z.strictObject({ name: z.string(), opened: count, finished: count }))),
  }),
  pages: table,
  leaving: table,
  playlistStarts: table,
  outcomes: table,
}) satisfies z.ZodMiniType<Numbers>;
