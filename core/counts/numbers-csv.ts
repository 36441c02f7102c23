/**
 * The numbers as a CSV file (RFC 4180), with what is hidden on the page hidden in it too. No cell of it can become a
 * formula in a spreadsheet.
 */
import type { Count, Numbers, Row, Table } from './numbers.ts';

type Cells = readonly [section: string, day: string, name: string, count: string];

/** `day` is an ISO day, or an interval of two with both counted; what is no part of anything is named `total`. */
export function numbersCsv(numbers: Numbers): string {
  const { today, visits, walkthroughs } = numbers;
  const span = numbers.from === numbers.to ? numbers.from : `${numbers.from}/${numbers.to}`;
  const row = (section: string, name: string, count: Count): Cells => [section, span, name, String(count)];
  const rows = (section: string, given: readonly Row[]) => given.map(({ name, count }) => row(section, name, count));
  const table = (section: string, given: Table) => [row(section, 'total', given.total), ...rows(section, given.rows)];
  const halves = (half: 'opened' | 'finished') =>
    table(`walkthroughs-${half}`, {
      total: walkthroughs[half],
      rows: walkthroughs.rows.map(({ name, ...counts }) => ({ name, count: counts[half] })),
    });
  const all: readonly Cells[] = [
    ['section', 'day', 'name', 'count'],
    ['visits-today', today.day, 'total', String(today.visits)],
    row('visits', 'total', visits.total),
    ...visits.days.map(({ name, count }): Cells => ['visits-by-day', name, 'total', String(count)]),
    ...rows('visits-by-hour', visits.hours),
    ...table('languages', numbers.languages),
    ...halves('opened'),
    ...halves('finished'),
    ...table('pages', numbers.pages),
    ...table('leaving', numbers.leaving),
    ...table('playlist-starts', numbers.playlistStarts),
    ...table('playlist-outcomes', numbers.outcomes),
  ];
  return all.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  // A tab or line break in front does not keep a spreadsheet from reading a formula.
  const safe = /^\s*[=+\-@]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
