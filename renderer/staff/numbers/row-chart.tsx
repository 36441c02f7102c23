/** Bars below each other, the longest first, each with its name and count. A second count is part of the first. */
import type { CSSProperties } from 'react';
import type { Count } from '../../../core/counts/numbers.ts';
import { useStaff } from '../staff-context.tsx';
import { countText, largestOf, shareOf } from './numbers-view.ts';

export interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly count: Count;
  /** A part of the count, drawn inside its bar and said in words. */
  readonly part?: { readonly count: Count; readonly text: string };
}

export function RowChart({ rows }: { readonly rows: readonly BarRow[] }) {
  const { language } = useStaff();
  const largest = largestOf(rows.map(({ count }) => count));
  return (
    <ul className="rows">
      {rows.map(({ key, name, count, part }) => (
        <li key={key}>
          <span className="row-name">
            <bdi>{name}</bdi>
          </span>
          <span className="row-track" data-parted={part !== undefined || undefined}>
            <span className="row-bar" style={{ '--share': shareOf(count, largest) } as CSSProperties} />
            {part && <span className="row-part" style={{ '--share': shareOf(part.count, largest) } as CSSProperties} />}
          </span>
          <span className="row-value">{part ? part.text : countText(count, language)}</span>
        </li>
      ))}
    </ul>
  );
}
