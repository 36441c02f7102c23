/** What staff are shown of small counts, and that somebody who knows every rule cannot work a hidden one out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type Count,
  type Counted,
  daysOf,
  leastOf,
  type Numbers,
  SPANS,
  showNumbers,
  type TrueNumbers,
} from '../../core/counts/numbers.ts';
import { numbersCsv } from '../../core/counts/numbers-csv.ts';
import { numbersSchema } from '../../core/counts/numbers-schema.ts';

const TODAY = '2026-11-23';
const YESTERDAY = '2026-11-22';
const NOTHING: TrueNumbers = {
  today: TODAY,
  visits: [],
  languages: [],
  opened: [],
  finished: [],
  pages: [],
  leaving: [],
  playlistStarts: [],
  outcomes: [],
};

/** A name's counts from what the three spans do not have in common: yesterday, the 13 days and the 14 days before. */
function counted(name: string, day: number, thirteen = 0, fourteen = 0): Counted {
  return { name, day, 'two-weeks': day + thirteen, month: day + thirteen + fourteen };
}

function on(day: string, ...byHour: readonly number[]): TrueNumbers['visits'] {
  return byHour.map((visits, at) => ({ day, hour: 9 + at, visits })).filter(({ visits }) => visits > 0);
}

test('a language that one patient chose stands as "<5", and so does one that four chose, in the order of their names', () => {
  const languages = [counted('vi', 4), counted('ar', 1), counted('en', 12), counted('es', 5), counted('zh', 0)];
  expect(showNumbers('day', { ...NOTHING, languages }).languages).toEqual({
    total: '19+',
    rows: [
      { name: 'en', count: 12 },
      { name: 'es', count: 5 },
      { name: 'ar', count: '<5' },
      { name: 'vi', count: '<5' },
    ],
  });
});

test('a total is exact when nothing is hidden, and as hidden as its only row', () => {
  const total = (...languages: readonly Counted[]) => showNumbers('day', { ...NOTHING, languages }).languages.total;
  expect(total()).toBe(0);
  expect(total(counted('en', 7), counted('es', 8))).toBe(15);
  expect(total(counted('en', 3))).toBe('<5');
  expect(total(counted('en', 3), counted('es', 1))).toBe('2+');
});

test('a Saturday with two patients is left out of the total, which says so; today is counted apart', () => {
  const visits = [...on('2026-11-20', 9, 8), ...on('2026-11-21', 1, 1), ...on(TODAY, 3)];
  const shown = showNumbers('two-weeks', { ...NOTHING, visits });
  expect(shown.today).toEqual({ day: TODAY, visits: '<5' });
  expect(shown.visits.total).toBe('18+');
  expect(shown.visits.days.slice(-3).map(({ count }) => count)).toEqual([17, '<5', 0]);
  expect(shown.visits.hours).toEqual([
    { name: '09', count: 9 },
    { name: '10', count: 8 },
  ]);
});

test('quiet hours are joined with those after them, and the last ones with those before', () => {
  const hours = (...byHour: readonly number[]) =>
    showNumbers('day', { ...NOTHING, visits: on(YESTERDAY, ...byHour) }).visits.hours.map(
      ({ name, count }) => `${name}: ${count}`,
    );
  expect(hours(2, 1, 9, 7, 0, 6)).toEqual(['09-11: 12', '12: 7', '13: 0', '14: 6']);
  expect(hours(7, 0, 2, 1)).toEqual(['09-12: 10']);
  expect(hours(1, 0, 0, 4)).toEqual(['09-12: 5']);
  expect(hours(2, 2)).toEqual([]);
  expect(hours()).toEqual([]);
});

test('the spans end yesterday, over the end of a year and a leap day', () => {
  expect(daysOf('day', '2027-01-01')).toEqual(['2026-12-31']);
  expect(daysOf('two-weeks', TODAY)).toHaveLength(14);
  expect([daysOf('month', TODAY)[0], daysOf('month', TODAY).at(-1)]).toEqual(['2026-10-26', YESTERDAY]);
  expect([addDays('2028-02-28', 1), addDays('2028-03-01', -1)]).toEqual(['2028-02-29', '2028-02-29']);
});

test('a count that lies little above one that is shown says only that it lies above', () => {
  const spans = SPANS.map(
    (span) => showNumbers(span, { ...NOTHING, languages: [counted('so', 6, 2, 10)] }).languages.rows[0]?.count,
  );
  expect(spans).toEqual([6, '7+', 18]);
});

describe('somebody who sees all that is shown on one day and knows every rule', () => {
  /** True counts that look the same, told apart by what is published of them. */
  function pinned(
    truths: readonly (readonly number[])[],
    publish: (truth: readonly number[]) => unknown,
    secrets: (truth: readonly number[]) => readonly number[],
  ): readonly (readonly number[])[] {
    const alike = new Map<string, (readonly number[])[]>();
    for (const truth of truths) {
      const key = JSON.stringify(publish(truth));
      alike.set(key, [...(alike.get(key) ?? []), truth]);
    }
    return [...alike.values()].flatMap((group) =>
      group.filter((truth) =>
        secrets(truth).some((secret, at) => {
          const could = new Set(group.map((one) => secrets(one)[at]));
          return secret > 0 && secret < 5 && could.size === 1;
        }),
      ),
    );
  }

  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);
  const rowOf = ([day = 0, thirteen = 0, fourteen = 0]: readonly number[]) => counted('so', day, thirteen, fourteen);

  test('cannot work out a small count from yesterday, the two weeks and the month; from exact sums they could', () => {
    const most = 14;
    const truths = upTo(most).flatMap((a) => upTo(most).flatMap((b) => upTo(most).map((c) => [a, b, c])));
    // The days of each span, and those in one span but not in another.
    const secrets = ([a = 0, b = 0, c = 0]: readonly number[]) => [a, b, c, a + b, b + c, a + b + c];
    const shown = (truth: readonly number[]) =>
      SPANS.map((span) => showNumbers(span, { ...NOTHING, languages: [rowOf(truth)] }).languages);
    const naive = (truth: readonly number[]) => SPANS.map((span) => hideOnly(rowOf(truth)[span]));
    // At the edge of what is tried there is not everything that looks alike.
    const inside = (found: readonly (readonly number[])[]) =>
      found.filter(([, ...rest]) => rest.every((count) => count <= most - 4));
    expect(inside(pinned(truths, shown, secrets))).toEqual([]);
    expect(inside(pinned(truths, naive, secrets))).toContainEqual([6, 2, 0]);
  });

  test('cannot work out a small hour from the day it belongs to; from single hours they could', () => {
    const most = 9;
    const truths = upTo(most).flatMap((a) =>
      upTo(most - a).flatMap((b) => upTo(most - a - b).flatMap((c) => upTo(most - a - b - c).map((d) => [a, b, c, d]))),
    );
    const shown = (truth: readonly number[]) =>
      showNumbers('day', { ...NOTHING, visits: on(YESTERDAY, ...truth) }).visits;
    const naive = (truth: readonly number[]) => [...truth.map(hideOnly), truth.reduce((sum, count) => sum + count)];
    expect(pinned(truths, shown, (truth) => truth)).toEqual([]);
    expect(pinned(truths, naive, (truth) => truth)).toContainEqual([6, 0, 2, 0]);
  });

  function hideOnly(count: number): Count {
    return count > 0 && count < 5 ? '<5' : count;
  }
});

const days = daysOf('month', TODAY);
const visitsOfDay = fc.array(fc.nat({ max: 4 }), { minLength: 10, maxLength: 10 });
const smallDay = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 4 }).map((hours) => upToTen(hours));

function upToTen(hours: readonly number[]): readonly number[] {
  return Array.from({ length: 10 }, (_, hour) => hours.filter((at) => at === hour).length);
}

test('nothing that is shown, on this day or a later one, depends on what a day under 5 visits held', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(visitsOfDay, smallDay), { minLength: days.length, maxLength: days.length }),
      fc.array(smallDay, { minLength: days.length, maxLength: days.length }),
      fc.nat({ max: 20 }),
      (held, other, later) => {
        const isSmall = (hours: readonly number[]) => {
          const sum = hours.reduce((a, b) => a + b, 0);
          return sum > 0 && sum < 5;
        };
        const today = addDays(TODAY, later);
        const seen = (of: readonly (readonly number[])[]) => {
          const visits = days.flatMap((day, at) => on(day, ...(of[at] ?? [])));
          return SPANS.map((span) => showNumbers(span, { ...NOTHING, today, visits }));
        };
        const swapped = held.map((hours, at) => (isSmall(hours) ? (other[at] ?? hours) : hours));
        expect(seen(swapped)).toEqual(seen(held));
      },
    ),
    { numRuns: 300 },
  );
});

const anyRows = fc
  .uniqueArray(fc.tuple(fc.string(), fc.nat({ max: 12 }), fc.nat({ max: 12 }), fc.nat({ max: 12 })), {
    selector: ([name]) => name,
    maxLength: 8,
  })
  .map((rows) => rows.map(([name, day, thirteen, fourteen]) => counted(name, day, thirteen, fourteen)));

function countsIn(numbers: Numbers): Count[] {
  const tables = [numbers.languages, numbers.pages, numbers.leaving, numbers.playlistStarts, numbers.outcomes];
  const { walkthroughs, visits } = numbers;
  return [
    ...tables.flatMap(({ rows }) => rows.map(({ count }) => count)),
    ...[...visits.days, ...visits.hours].map(({ count }) => count),
    ...walkthroughs.rows.flatMap(({ opened, finished }) => [opened, finished]),
  ];
}

test('no number from 1 to 4 is ever shown, none is more than was counted, and the staff page can read them all', () => {
  fc.assert(
    fc.property(anyRows, anyRows, fc.constantFrom(...SPANS), (some, others, span) => {
      const shown = showNumbers(span, {
        ...NOTHING,
        languages: some,
        opened: some,
        finished: others,
        pages: others,
        outcomes: some,
      });
      expect(countsIn(shown).filter((count) => typeof count === 'number' && count > 0 && count < 5)).toEqual([]);
      for (const { name, count } of shown.languages.rows) {
        expect(leastOf(count)).toBeLessThanOrEqual(some.find((row) => row.name === name)?.[span] ?? 0);
      }
      expect(leastOf(shown.languages.total)).toBeLessThanOrEqual(some.reduce((sum, row) => sum + row[span], 0));
      expect(numbersSchema.parse(shown)).toEqual(shown);
    }),
  );
});

describe('the file for a spreadsheet', () => {
  const numbers = showNumbers('two-weeks', {
    ...NOTHING,
    visits: [...on('2026-11-20', 9), ...on(TODAY, 6)],
    languages: [counted('en', 9), counted('es', 2)],
    opened: [counted('scar', 8)],
    finished: [counted('scar', 0, 3)],
  });

  test('holds what the page holds, under names of columns that stay', () => {
    const lines = numbersCsv(numbers).split('\r\n');
    expect(lines.slice(0, 3)).toEqual([
      'section,day,name,count',
      'visits-today,2026-11-23,total,6',
      'visits,2026-11-09/2026-11-22,total,9',
    ]);
    expect(lines.slice(15)).toEqual([
      'visits-by-day,2026-11-21,total,0',
      'visits-by-day,2026-11-22,total,0',
      'visits-by-hour,2026-11-09/2026-11-22,09,9',
      'languages,2026-11-09/2026-11-22,total,10+',
      'languages,2026-11-09/2026-11-22,en,9',
      'languages,2026-11-09/2026-11-22,es,<5',
      'walkthroughs-opened,2026-11-09/2026-11-22,total,8',
      'walkthroughs-opened,2026-11-09/2026-11-22,scar,8',
      'walkthroughs-finished,2026-11-09/2026-11-22,total,<5',
      'walkthroughs-finished,2026-11-09/2026-11-22,scar,<5',
      'pages,2026-11-09/2026-11-22,total,0',
      'leaving,2026-11-09/2026-11-22,total,0',
      'playlist-starts,2026-11-09/2026-11-22,total,0',
      'playlist-outcomes,2026-11-09/2026-11-22,total,0',
      '',
    ]);
  });

  test('makes a formula of no name, and breaks on none', () => {
    const names = ['=1+1', '+1', '-1', '@a', '\t=1', ' =1', 'a,b', 'a"b', 'a\nb', 'a-b'];
    const pages = names.map((name, at) => ({ name, count: 100 - at }));
    const csv = numbersCsv({ ...numbers, pages: { total: 0, rows: pages } });
    const cells = csv
      .slice(csv.indexOf('pages,'), csv.indexOf('leaving,'))
      .split(/pages,[\d/-]+,/)
      .slice(2);
    expect(cells.map((cell) => cell.replace(/,\d+\r\n$/, ''))).toEqual([
      ...["'=1+1", "'+1", "'-1", "'@a", "'\t=1", "' =1"],
      ...['"a,b"', '"a""b"', '"a\nb"', 'a-b'],
    ]);
  });
});
