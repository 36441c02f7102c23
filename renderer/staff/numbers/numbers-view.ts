/** What can be said of the numbers, and how they are written. Pure; it says nothing that few visits cannot carry. */
import { type Count, leastOf, type Row } from '../../../core/counts/numbers.ts';
import type { StaffLanguage } from '../staff-words.ts';

/** Fewer visits than this show no pattern of a week. */
const ENOUGH_VISITS = 60;
/** By so much the busiest weekday must lead the next one. */
const CLEAR_LEAD = 1.2;
/** Of fewer, "so many of 100" would promise too much. */
const ENOUGH_OPENED = 20;
const WEEK = 7;

/** A Sunday in January 1970, to name weekdays from. */
const SOME_SUNDAY = Date.UTC(1970, 0, 4);
const DAY_MS = 86_400_000;

/** 0 is Sunday; null unless two weeks or more say it clearly. */
export function busiestWeekday(days: readonly Row[]): number | null {
  const visits = days.reduce((sum, { count }) => sum + leastOf(count), 0);
  if (days.length < 2 * WEEK || visits < ENOUGH_VISITS) return null;
  const means = Array.from({ length: WEEK }, (_, weekday) => {
    const counts = days.filter(({ name }) => new Date(name).getUTCDay() === weekday).map(({ count }) => count);
    return { weekday, counts, mean: counts.reduce((sum: number, count) => sum + leastOf(count), 0) / counts.length };
  }).sort((one, other) => other.mean - one.mean);
  const [first, second] = means;
  if (!first || !second || first.mean < second.mean * CLEAR_LEAD) return null;
  return first.counts.every((count) => typeof count === 'number') ? first.weekday : null;
}

/** The name of the one row that is higher than all others; null where there is none, or nothing to compare. */
export function highestName(rows: readonly Row[]): string | null {
  const used = rows.filter(({ count }) => count !== 0);
  const [first, second] = [...used].sort((one, other) => leastOf(other.count) - leastOf(one.count));
  if (!first || !second || leastOf(first.count) === leastOf(second.count)) return null;
  return typeof first.count === 'number' ? first.name : null;
}

/** How many of 100 opened topics were seen to the end; null where that cannot be said. */
export function finishedOf100(opened: Count, finished: Count): number | null {
  if (typeof opened !== 'number' || typeof finished !== 'number') return null;
  if (opened < ENOUGH_OPENED || finished > opened) return null;
  return Math.round((finished / opened) * 100);
}

/** The share of the largest, from 0 to 1, as the length of a bar. */
export function shareOf(count: Count, largest: number): number {
  return largest === 0 ? 0 : leastOf(count) / largest;
}

export function largestOf(counts: readonly Count[]): number {
  return Math.max(0, ...counts.map(leastOf));
}

/** "<5" would turn around in a line that runs from right to left, so it is held (Unicode UAX 9: left-to-right isolate). */
export function countText(count: Count, { locale, direction }: StaffLanguage): string {
  const format = new Intl.NumberFormat(locale);
  const text = typeof count === 'number' ? format.format(count) : count;
  return direction === 'rtl' ? `\u2066${text}\u2069` : text;
}

export function weekdayName(weekday: number, { locale }: StaffLanguage): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return format.format(SOME_SUNDAY + weekday * DAY_MS);
}

/** An ISO day. */
export function dayText(day: string, options: Intl.DateTimeFormatOptions, { locale }: StaffLanguage): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(day));
}

/** `09` or `07-08`, as hours of a day; the last hour is counted, so that the span ends with the next. */
export function hourText(name: string, { locale }: StaffLanguage): string {
  const [first = 0, last = first] = name.split('-').map(Number);
  const at = (hour: number) => Date.UTC(1970, 0, 1, hour);
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' });
  return name.includes('-') ? format.formatRange(at(first), at(last + 1)) : format.format(at(first));
}
