/** The rows of the bench as a table for people. It rounds; the JSON does not. */
import type { Row } from './row.ts';

export function table(rows: readonly Row[]): string {
  const head = ['Row', 'kiosk', 'floor', 'goal', 'rule', 'verdict'];
  const lines = rows.map((row) => [
    row.name,
    said(row.kiosk, row.unit),
    row.floor === null ? '–' : `${said(row.floor, row.unit)}${row.against === 'empty tab' ? ' (empty tab)' : ''}`,
    said(row.goal, row.unit),
    row.rule,
    row.verdict,
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const written = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [written(head), rule, ...lines.map(written)].join('\n');
}

function said(value: number, unit: Row['unit']): string {
  if (unit === 'number') return String(Math.round(value));
  return `${value.toFixed(unit === 'ms' ? 0 : 1)} ${unit}`;
}
