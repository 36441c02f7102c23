/** What a clinic writes into settings.json, with its mistakes: each one named, its default used, the rest as written. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { NUMBERS_BY_REGION } from '../../core/content/help-numbers.ts';
import { type BadSetting, helpNumbers, readSettings, settingsSchema } from '../../core/settings.ts';
import { LIMITED_PLACES } from '../../core/visit/visit.ts';

const RUNS = { numRuns: 2_000 };
// Thousands of files take seconds on a small computer; none of the tests waits for a clock.
vi.setConfig({ testTimeout: 60_000 });
const DEFAULTS = settingsSchema.parse({});
type Json = Record<string, unknown>;

/** Each value a clinic may set: where it stands, what is taken and what is refused. Lists are one value. */
interface Leaf {
  readonly path: readonly string[];
  readonly good: fc.Arbitrary<unknown>;
  readonly bad: fc.Arbitrary<unknown>;
}

const seconds = (path: readonly string[], least: number, most: number): Leaf => ({
  path,
  good: fc.integer({ min: least, max: most }),
  bad: fc.oneof(
    fc.integer({ max: least - 1 }),
    fc.integer({ min: most + 1 }),
    fc.constantFrom(null, '60', least + 0.5, Number.NaN, Number.POSITIVE_INFINITY, true, [60], { seconds: 60 }),
  ),
});
const oneOf = (path: readonly string[], good: readonly unknown[], bad: readonly unknown[]): Leaf => ({
  path,
  good: fc.constantFrom(...good),
  bad: fc.constantFrom(...bad),
});

const LEAVES: readonly Leaf[] = [
  ...LIMITED_PLACES.map((place) => seconds(['idle', 'limitSeconds', place], 30, 900)),
  seconds(['idle', 'warnForSeconds'], 20, 120),
  oneOf(['schemaVersion'], [1], [0, 2, '1', null]),
  oneOf(['clinic', 'name'], ['', 'Riverside Spine Clinic', 'عيادة'], ['two\nlines', '\u202eback', 'x'.repeat(61), 7]),
  oneOf(['clinic', 'logoFile'], [null, 'logo.png', 'our_logo.JPEG'], ['../logo.png', 'logo.svg', 'a/b.png', 3]),
  oneOf(['clinic', 'region'], ['us', 'gb', 'eu'], ['US', 'fr', null]),
  oneOf(['clinic', 'timeZone'], ['UTC', 'Europe/Berlin'], ['Mars/Olympus', '', null]),
  oneOf(['clinic', 'numbers', 'emergency'], [null, '112', '+49 30 1234'], ['1', 'call me!', 112]),
  oneOf(['clinic', 'numbers', 'crisis'], [null, '116 123'], ['', {}]),
  oneOf(['kiosk', 'id'], ['kiosk-2'], ['Kiosk 2', '', null]),
  oneOf(['kiosk', 'name'], ['by the window'], ['x'.repeat(41), null]),
  oneOf(['languages'], [['en'], ['es', 'ar', 'zh-Hans']], [[], ['EN'], ['en', 5], 'en', null]),
  oneOf(['screen', 'mmPerPixel'], [null, 0.28], [0, 1.5, '0.28', Number.POSITIVE_INFINITY]),
  oneOf(['screen', 'diagonalInches'], [null, 32], [6, 121]),
  oneOf(['screen', 'rotation'], [0, 90, 180, 270], [45, '90', null]),
  oneOf(['showTexts'], ['with-mark', 'approved-only'], ['all', null]),
  oneOf(['staff', 'port'], [null, 8080], [80, 65_536, 8080.5]),
  oneOf(['sound', 'on'], [true, false], ['yes', null]),
  oneOf(['sound', 'volume'], [0, 1, 0.3], [-0.1, 1.1]),
  oneOf(['printer', 'name'], [null, 'Desk'], [4]),
  oneOf(
    ['openingHours'],
    [[], [{ days: [1, 5], opens: '08:00', closes: '17:30' }]],
    [[{ days: [0], opens: '08:00', closes: '17:30' }], [{ days: [1], opens: '8:00', closes: '24:00' }], {}],
  ),
  oneOf(['counting'], [true, false], ['no', null]),
];

function put(into: Json, path: readonly string[], value: unknown): void {
  const [key = '', ...deeper] = path;
  if (deeper.length === 0) into[key] = value;
  else {
    into[key] ??= {};
    put(into[key] as Json, deeper, value);
  }
}

function get(from: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Json | undefined)?.[key], from);
}

/** A file in which every value is absent, good or bad, and which holds keys that nobody knows. */
const written = fc
  .tuple(
    ...LEAVES.map(({ good, bad }) =>
      fc.oneof(
        fc.constant({ kind: 'absent', value: undefined }),
        good.map((value) => ({ kind: 'good', value })),
        bad.map((value) => ({ kind: 'bad', value })),
      ),
    ),
  )
  .map((values) => {
    const file: Json = {};
    values.forEach(({ kind, value }, index) => {
      if (kind !== 'absent') put(file, LEAVES[index]?.path ?? [], value);
    });
    const paths = (wanted: string) =>
      LEAVES.filter((_, index) => values[index]?.kind === wanted).map((leaf) => leaf.path);
    return { file, good: paths('good'), bad: paths('bad'), absent: paths('absent') };
  });

/** Any JSON at all, often under the names that settings know. */
const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.jsonValue(),
    fc.dictionary(
      fc.constantFrom(...new Set(LEAVES.flatMap((leaf) => leaf.path)), 'constructor', '__proto__', 'toString', ''),
      tie('value'),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value;

function pathsOf(bad: readonly BadSetting[]): string[] {
  return [...new Set(bad.map(({ path }) => path))].sort();
}

test('a kiosk without settings waits 60 seconds where one chooses and 120 where one reads, and counts down from 30', () => {
  const { settings, bad } = readSettings({});
  expect(bad).toEqual([]);
  expect(settings.idle).toEqual({
    limitSeconds: {
      languages: 60,
      menu: 60,
      takeaway: 60,
      page: 120,
      check: 120,
      help: 120,
      sources: 120,
      display: 120,
      word: 120,
    },
    warnForSeconds: 30,
  });
});

describe('a clinic that sets how long a page may be left alone', () => {
  test.each([30, 31, 899, 900])('has %i seconds', (page) => {
    const { settings, bad } = readSettings({ idle: { limitSeconds: { page } } });
    expect(bad).toEqual([]);
    expect(settings.idle.limitSeconds.page).toBe(page);
  });

  test.each([29, 901, 0, -60, 60.5, '60', null, true])('to %j is told so by name and has 120 seconds', (page) => {
    const { settings, bad } = readSettings({ idle: { limitSeconds: { page, menu: 90 } } });
    expect(pathsOf(bad)).toEqual(['idle.limitSeconds.page']);
    expect(bad[0]?.reason).toContain('idle.limitSeconds.page');
    expect(settings.idle.limitSeconds).toMatchObject({ page: 120, menu: 90 });
  });
});

test.each([19, 121, 0, 30.5])('a countdown of %d seconds is refused by name', (warnForSeconds) => {
  const { settings, bad } = readSettings({ idle: { warnForSeconds } });
  expect(pathsOf(bad)).toEqual(['idle.warnForSeconds']);
  expect(settings.idle.warnForSeconds).toBe(30);
});

test('keys that nobody knows are kept, on every level', () => {
  const file = {
    note: 'ask Maria',
    clinic: { floor: 2 },
    idle: { limitSeconds: { garden: 5 } },
    openingHours: [{ days: [1], opens: '08:00', closes: '12:00', remark: 'not in August' }],
  };
  const { settings, bad } = readSettings(file);
  expect(bad).toEqual([]);
  expect(settings).toMatchObject(file);
});

test.each([null, undefined, 7, 'text', [], [1]])('a file that holds %j gives every default and is named', (raw) => {
  const { settings, bad } = readSettings(raw);
  expect(settings).toEqual(DEFAULTS);
  expect(bad).toEqual([{ path: '', reason: 'not an object' }]);
});

test('a level that is no level is named as a whole, and its values have their defaults', () => {
  const { settings, bad } = readSettings({ idle: 60, clinic: { name: 'Riverside', numbers: null } });
  expect(pathsOf(bad)).toEqual(['clinic.numbers', 'idle']);
  expect(settings.idle).toEqual(DEFAULTS.idle);
  expect(settings.clinic).toEqual({ ...DEFAULTS.clinic, name: 'Riverside' });
});

test('each mistake in a list is told, and the list has its default', () => {
  const { settings, bad } = readSettings({ languages: ['en', 'EN', 4] });
  expect(settings.languages).toEqual(DEFAULTS.languages);
  expect(pathsOf(bad)).toEqual(['languages']);
  expect(bad.map(({ reason }) => reason.split(':')[0])).toEqual(['languages.1', 'languages.2']);
});

test('a number too large to be one is named and not taken for nothing', () => {
  const { bad } = readSettings(JSON.parse('{ "screen": { "diagonalInches": 1e999 } }'));
  expect(pathsOf(bad)).toEqual(['screen.diagonalInches']);
});

test("a clinic's own number takes the place of its region's, and the others stay", () => {
  const { settings } = readSettings({ clinic: { region: 'gb', numbers: { urgent: '020 7946 0000' } } });
  expect(helpNumbers(settings.clinic)).toEqual({ ...NUMBERS_BY_REGION.gb, urgent: '020 7946 0000' });
});

test('whatever a file holds, reading it gives settings that stand', () => {
  fc.assert(
    fc.property(anyJson, (raw) => {
      const { settings } = readSettings(raw);
      expect(settingsSchema.parse(settings)).toEqual(settings);
    }),
    RUNS,
  );
});

test('whatever a clinic writes, exactly the bad values are named, they have their defaults, and the rest stands', () => {
  fc.assert(
    fc.property(written, ({ file, good, bad, absent }) => {
      const read = readSettings(file);
      expect(pathsOf(read.bad)).toEqual(bad.map((path) => path.join('.')).sort());
      for (const path of good) expect(get(read.settings, path)).toEqual(get(file, path));
      for (const path of [...bad, ...absent]) expect(get(read.settings, path)).toEqual(get(DEFAULTS, path));
    }),
    RUNS,
  );
});

test('whatever keys a file holds beside the known ones, they are there after reading', () => {
  const unknown = fc.dictionary(
    fc.string({ minLength: 1 }).map((key) => `x-${key}`),
    fc.jsonValue(),
    { maxKeys: 3 },
  );
  fc.assert(
    fc.property(written, unknown, unknown, ({ file }, top, deep) => {
      const clinic = { ...(file.clinic as Json | undefined), ...deep };
      const { settings } = readSettings({ ...file, ...top, clinic });
      for (const [key, value] of Object.entries(top)) expect((settings as Json)[key]).toEqual(value);
      for (const [key, value] of Object.entries(deep)) expect((settings.clinic as Json)[key]).toEqual(value);
    }),
    RUNS,
  );
});

test('reading settings leaves what was read as it was', () => {
  fc.assert(
    fc.property(written, ({ file }) => {
      const before = structuredClone(file);
      readSettings(file);
      expect(file).toEqual(before);
    }),
  );
});
