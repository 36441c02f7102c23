/** Bars side by side, in the order of time, each with its count; where the room is narrow they lie down. One may be lit. */
import type { CSSProperties } from 'react';
import type { Count } from '../../../core/counts/numbers.ts';
import { useStaff } from '../staff-context.tsx';
import { countText, largestOf, shareOf } from './numbers-view.ts';

export interface Column {
  readonly key: string;
  readonly count: Count;
  readonly label: string;
  /** A second line under the label. */
  readonly below?: string;
}

export function ColumnChart({ columns, lit }: { readonly columns: readonly Column[]; readonly lit: string | null }) {
  const { language } = useStaff();
  const largest = largestOf(columns.map(({ count }) => count));
  return (
    <ol className="columns" data-many={columns.length > 16 || undefined}>
      {columns.map(({ key, count, label, below }) => (
        <li key={key} data-lit={key === lit || undefined}>
          <span className="column-label">
            {label} {below && <span>{below}</span>}
          </span>
          <span className="column-value" data-none={count === 0 || undefined}>
            {countText(count, language)}
          </span>
          <span className="column-bar" style={{ '--share': shareOf(count, largest) } as CSSProperties} />
        </li>
      ))}
    </ol>
  );
}
