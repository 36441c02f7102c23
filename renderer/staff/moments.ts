/** Moments and spans of time in words, with the same digits in every language. Pure: now is passed in. */
import type { StaffLanguage, StaffTranslate } from './staff-words.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** "15 seconds ago", in steps of five, so that a page that looks every five seconds never looks wrong. */
export function agoText(sinceMs: number, { locale }: StaffLanguage, t: StaffTranslate): string {
  if (sinceMs < 5_000) return t('ago.now');
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (sinceMs < MINUTE_MS) return format.format(-Math.floor(sinceMs / 5_000) * 5, 'second');
  if (sinceMs < HOUR_MS) return format.format(-Math.floor(sinceMs / MINUTE_MS), 'minute');
  return format.format(-Math.floor(sinceMs / HOUR_MS), 'hour');
}

/** "10:42", and the day as well when it is not today. */
export function timeOfDay(at: number, nowAt: number, { locale }: StaffLanguage): string {
  const isToday = new Date(at).toDateString() === new Date(nowAt).toDateString();
  const day = isToday ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(locale, { ...day, hour: 'numeric', minute: '2-digit' }).format(at);
}
