/** Gives the numbers to the browser as a file to save. They go nowhere else. */
import type { Numbers } from '../../../core/counts/numbers.ts';
import { numbersCsv } from '../../../core/counts/numbers-csv.ts';

/** A spreadsheet takes a file that begins with this mark for what it is: UTF-8. */
const MARK = '\ufeff';

export function saveCsv(numbers: Numbers): void {
  const file = new Blob([MARK, numbersCsv(numbers)], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `backstory-${numbers.from}-${numbers.to}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
