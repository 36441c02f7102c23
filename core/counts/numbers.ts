/**
 * The numbers staff are shown, and what of them is held back: a count under 5 is "<5", and no other number on the page
 * gives it away. It counts nothing itself.
 *
 * Visits: a day under 5 is left out of every sum, which is then "at least"; so nothing shown depends on what such a day
 * held, over whatever days it is looked at. Hours are of the days shown, and quiet hours are joined until they are 5.
 * The rest is summed over the days of a span, and of the three spans shown on one day none minus another leaves 1 to 4.
 *
 * What remains: whoever writes a longer span down on two mornings learns from the difference how the day that came in
 * differs from the one that fell out, and can so tell a small number of one day; likewise for hours. Sections count the
 * same people, so that one may be set against another (opened minus finished, visits against languages). Such a number
 * still counts one thing on one day: what could be joined to it is not kept.
 */

export const SPANS = ['day', 'two-weeks', 'month'] as const;
export type Span = (typeof SPANS)[number];

/** All end yesterday. A month is four weeks, so that every weekday is in it equally often. */
const SPAN_DAYS: Readonly<Record<Span, number>> = { day: 1, 'two-weeks': 14, month: 28 };
const SMALL = 5;

/** Exact; or 1 to 4; or (`308+`) at least so many, where the exact number would give a hidden one away. */
export type Count = number | '<5' | `${number}+`;

export interface Row {
  readonly name: string;
  readonly count: Count;
}

/** Rows that are 0 are absent. */
export interface Table {
  readonly total: Count;
  readonly rows: readonly Row[];
}

export interface Numbers {
  readonly span: Span;
  /** ISO days, both counted. */
  readonly from: string;
  readonly to: string;
  readonly today: { readonly day: string; readonly visits: Count };
  readonly visits: {
    readonly total: Count;
    /** Each day of the span by its ISO day, also those without visits. */
    readonly days: readonly Row[];
    /** By hour of the day (`09`), or hours (`07-09`), in order; of the days that are shown exactly. */
    readonly hours: readonly Row[];
  };
  /** By code. */
  readonly languages: Table;
  readonly walkthroughs: {
    readonly opened: Count;
    readonly finished: Count;
    readonly rows: readonly { readonly name: string; readonly opened: Count; readonly finished: Count }[];
  };
  /** By `walkthrough/page`: how often it came onto the glass. */
  readonly pages: Table;
  /** By `walkthrough/step`, `takeaway`, `menu`, `languages`. */
  readonly leaving: Table;
  /** By playlist. */
  readonly playlistStarts: Table;
  readonly outcomes: Table;
}

/** One name's true count in each span. */
export type Counted = { readonly name: string } & Readonly<Record<Span, number>>;

/** What was counted, unhidden. It must not leave the host. */
export interface TrueNumbers {
  /** The clinic's ISO day. */
  readonly today: string;
  /** Of the span's days and of today. */
  readonly visits: readonly { readonly day: string; readonly hour: number; readonly visits: number }[];
  readonly languages: readonly Counted[];
  readonly opened: readonly Counted[];
  readonly finished: readonly Counted[];
  readonly pages: readonly Counted[];
  readonly leaving: readonly Counted[];
  readonly playlistStarts: readonly Counted[];
  readonly outcomes: readonly Counted[];
}

export function showNumbers(span: Span, counted: TrueNumbers): Numbers {
  const days = daysOf(span, counted.today);
  const table = (rows: readonly Counted[]) => tableOf(span, rows);
  return {
    span,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    today: { day: counted.today, visits: hideSmall(visitsOn(counted.today, counted)) },
    visits: showVisits(days, counted),
    languages: table(counted.languages),
    walkthroughs: showWalkthroughs(table(counted.opened), table(counted.finished)),
    pages: table(counted.pages),
    leaving: table(counted.leaving),
    playlistStarts: table(counted.playlistStarts),
    outcomes: table(counted.outcomes),
  };
}

/** The ISO days of a span, oldest first. */
export function daysOf(span: Span, today: string): readonly string[] {
  const length = SPAN_DAYS[span];
  return Array.from({ length }, (_, at) => addDays(today, at - length));
}

/** A day on the calendar, whatever the hours of a time zone do. */
export function addDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** What is certain of a count: the length of its bar. */
export function leastOf(count: Count): number {
  if (typeof count === 'number') return count;
  return count === '<5' ? 1 : Number.parseInt(count, 10);
}

function isSmall(count: number): boolean {
  return count > 0 && count < SMALL;
}

function hideSmall(count: number): Count {
  return isSmall(count) ? '<5' : count;
}

function visitsOn(day: string, { visits }: TrueNumbers): number {
  return visits.reduce((sum, row) => (row.day === day ? sum + row.visits : sum), 0);
}

function showVisits(days: readonly string[], counted: TrueNumbers): Numbers['visits'] {
  const rows = days.map((day) => ({ name: day, count: hideSmall(visitsOn(day, counted)) }));
  const shown = new Set(rows.filter(({ count }) => typeof count === 'number').map(({ name }) => name));
  const byHour = Array.from({ length: 24 }, () => 0);
  for (const { day, hour, visits } of counted.visits) {
    if (shown.has(day)) byHour[hour] = (byHour[hour] ?? 0) + visits;
  }
  return { total: totalOf(rows), days: rows, hours: joinQuietHours(byHour) };
}

/** Hours one after the other are one row until it is 5 or more; what is left at the end belongs to the last row. */
function joinQuietHours(byHour: readonly number[]): readonly Row[] {
  const used = byHour.flatMap((count, hour) => (count > 0 ? [hour] : []));
  const joined: { first: number; last: number; count: number }[] = [];
  for (let hour = used[0] ?? 24; hour <= (used.at(-1) ?? 0); hour += 1) {
    const count = byHour[hour] ?? 0;
    const before = joined.at(-1);
    if (before && isSmall(before.count)) {
      before.last = hour;
      before.count += count;
    } else joined.push({ first: hour, last: hour, count });
  }
  if (isSmall(joined.at(-1)?.count ?? 0)) foldLast(joined);
  return joined.map(({ first, last, count }) => ({ name: hoursName(first, last), count }));
}

/** The days shown have 5 visits or more each, so there is a row for what is left to belong to. */
function foldLast(joined: { last: number; count: number }[]): void {
  const rest = joined.pop();
  while (joined.at(-1)?.count === 0) joined.pop();
  const before = joined.at(-1);
  if (!rest || !before) return;
  before.last = rest.last;
  before.count += rest.count;
}

function hoursName(first: number, last: number): string {
  const name = (hour: number) => String(hour).padStart(2, '0');
  return first === last ? name(first) : `${name(first)}-${name(last)}`;
}

/** Nothing but what its rows show: so it gives none of them away. */
function totalOf(rows: readonly { readonly count: Count }[]): Count {
  const used = rows.filter(({ count }) => count !== 0);
  const [only] = used;
  if (only && used.length === 1) return only.count;
  const least = used.reduce((sum, { count }) => sum + leastOf(count), 0);
  return used.every(({ count }) => typeof count === 'number') ? least : `${least}+`;
}

/** Largest first by what is shown, never by what is hidden. */
function tableOf(span: Span, counted: readonly Counted[]): Table {
  const rows = counted
    .map((row) => ({ name: row.name, count: hideNested(row)[span] }))
    .filter(({ count }) => count !== 0)
    .sort((a, b) => leastOf(b.count) - leastOf(a.count) || (a.name < b.name ? -1 : 1));
  return { total: totalOf(rows), rows };
}

/** A day lies within the two weeks and these within the month: no difference of two that are exact is 1 to 4. */
function hideNested(counted: Counted): Readonly<Record<Span, Count>> {
  const shown: Record<Span, Count> = { day: hideSmall(counted.day), 'two-weeks': 0, month: 0 };
  let known = typeof shown.day === 'number' ? shown.day : 0;
  for (const span of ['two-weeks', 'month'] as const) {
    const count = counted[span];
    const rest = count - known;
    if (count < SMALL) shown[span] = hideSmall(count);
    else if (isSmall(rest)) shown[span] = `${known + 1}+`;
    else {
      shown[span] = count;
      known = count;
    }
  }
  return shown;
}

function showWalkthroughs(opened: Table, finished: Table): Numbers['walkthroughs'] {
  const countIn = ({ rows }: Table, name: string) => rows.find((row) => row.name === name)?.count ?? 0;
  const names = new Set([...opened.rows, ...finished.rows].map(({ name }) => name));
  return {
    opened: opened.total,
    finished: finished.total,
    rows: [...names].map((name) => ({ name, opened: countIn(opened, name), finished: countIn(finished, name) })),
  };
}
