/**
 * The one schema of `settings.json` and how a file with mistakes is read: a bad value is named and its default used,
 * the rest stands, unknown keys are kept. It reads no file.
 */
import * as z from 'zod/mini';
import { type HelpNumbers, NUMBERS_BY_REGION, REGIONS } from './content/help-numbers.ts';
import { LIMITED_PLACES, type LimitedPlace } from './visit/visit.ts';

/** What may stand where settings ask for a name: one line, no control or direction-override characters. */
const name = (most: number) =>
  z._default(z.string().check(z.maxLength(most), z.regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u)), '');
const numberToCall = z._default(z.nullable(z.string().check(z.regex(/^[0-9A-Z+ -]{2,24}$/))), null);
const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const limit = (seconds: number) => z._default(z.number().check(z.int(), z.gte(30), z.lte(900)), seconds);
const part = <T extends z.core.$ZodLooseShape>(shape: T) => z.prefault(z.looseObject(shape), {} as never);

const DEFAULT_LIMIT_SECONDS: Readonly<Record<LimitedPlace, number>> = {
  languages: 60,
  menu: 60,
  takeaway: 60,
  page: 120,
  check: 120,
  help: 120,
  sources: 120,
  display: 120,
  word: 120,
};
const limits = Object.fromEntries(LIMITED_PLACES.map((place) => [place, limit(DEFAULT_LIMIT_SECONDS[place])])) as {
  [P in LimitedPlace]: ReturnType<typeof limit>;
};

export const settingsSchema = z.looseObject({
  schemaVersion: z._default(z.literal(1), 1),
  clinic: part({
    name: name(60),
    /** A PNG or JPEG beside settings.json, named without folders. */
    logoFile: z._default(z.nullable(z.string().check(z.regex(/^[\w-]+\.(png|jpe?g)$/i))), null),
    region: z._default(z.enum(REGIONS), 'us'),
    timeZone: z._default(z.string().check(z.refine(isTimeZone, 'not a time zone')), 'UTC'),
    numbers: part({ emergency: numberToCall, urgent: numberToCall, crisis: numberToCall, quitLine: numberToCall }),
  }),
  kiosk: part({ id: z._default(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), 'kiosk-1'), name: name(40) }),
  languages: z._default(z.array(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/))).check(z.minLength(1)), [
    'en',
    'es',
    'ar',
  ]),
  idle: part({
    limitSeconds: part(limits),
    warnForSeconds: z._default(z.number().check(z.int(), z.gte(20), z.lte(120)), 30),
  }),
  screen: part({
    mmPerPixel: z._default(z.nullable(z.number().check(z.gte(0.05), z.lte(1))), null),
    diagonalInches: z._default(z.nullable(z.number().check(z.gte(7), z.lte(120))), null),
    rotation: z._default(z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]), 0),
  }),
  showTexts: z._default(z.enum(['with-mark', 'approved-only']), 'with-mark'),
  /** The staff page's own door; null keeps it shut. Loopback only. */
  staff: part({ port: z._default(z.nullable(z.number().check(z.int(), z.gte(1024), z.lte(65535))), null) }),
  sound: part({ on: z._default(z.boolean(), false), volume: z._default(z.number().check(z.gte(0), z.lte(1)), 0.5) }),
  /** Checked and kept; nothing prints yet. */
  printer: part({ name: z._default(z.nullable(z.string()), null) }),
  /** Checked and kept; nothing follows them yet. Days are 1 (Monday) to 7. */
  openingHours: z._default(
    z.array(
      z.looseObject({
        days: z.array(z.number().check(z.int(), z.gte(1), z.lte(7))).check(z.minLength(1)),
        opens: clockTime,
        closes: clockTime,
      }),
    ),
    [],
  ),
  counting: z._default(z.boolean(), true),
});

export type Settings = z.infer<typeof settingsSchema>;

/** A value that was refused: where it stands (`idle.limitSeconds.menu`) and why. Its default is used. */
export interface BadSetting {
  readonly path: string;
  readonly reason: string;
}

/** Settings from whatever a file held. It never throws: what cannot be used is named. */
export function readSettings(raw: unknown): { readonly settings: Settings; readonly bad: readonly BadSetting[] } {
  const bad: BadSetting[] = [];
  let rest: unknown = isRecord(raw) ? raw : {};
  if (!isRecord(raw)) bad.push({ path: '', reason: 'not an object' });
  // Each round takes out the values named by the schema; a level whole when a value inside a list is bad.
  for (let round = 0; round < 100; round += 1) {
    const parsed = settingsSchema.safeParse(rest);
    if (parsed.success) return { settings: parsed.data, bad };
    for (const issue of parsed.error.issues) {
      const path = issue.path.map(String);
      const listAt = issue.path.findIndex((key) => typeof key === 'number');
      const cut = listAt === -1 ? path : path.slice(0, listAt);
      const reason = `${path.join('.')}: ${issue.message}`;
      if (!bad.some((known) => known.reason === reason)) bad.push({ path: cut.join('.'), reason });
      rest = without(rest, cut);
    }
  }
  return { settings: settingsSchema.parse({}), bad };
}

/** The numbers a patient is shown: the region's, each overridden by the clinic's own where set. */
export function helpNumbers(clinic: Settings['clinic']): HelpNumbers {
  const region = NUMBERS_BY_REGION[clinic.region];
  return {
    emergency: clinic.numbers.emergency ?? region.emergency,
    urgent: clinic.numbers.urgent ?? region.urgent,
    crisis: clinic.numbers.crisis ?? region.crisis,
    quitLine: clinic.numbers.quitLine ?? region.quitLine,
  };
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function without(value: unknown, path: readonly string[]): unknown {
  const [key, ...deeper] = path;
  if (key === undefined || !isRecord(value)) return {};
  const { [key]: inner, ...rest } = value;
  return deeper.length === 0 ? rest : { ...rest, [key]: without(inner, deeper) };
}
