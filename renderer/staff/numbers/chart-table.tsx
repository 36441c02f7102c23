/** The table behind a chart: the same counts, for whoever reads rows better than bars. */
import type { Count } from '../../../core/counts/numbers.ts';
import { useStaff } from '../staff-context.tsx';
import { countText } from './numbers-view.ts';

export interface TableRow {
  readonly key: string;
  readonly name: string;
  readonly counts: readonly Count[];
}

export interface ChartTableProps {
  readonly caption: string;
  /** What the rows are, then one for each count. */
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  /** The last row, or none. */
  readonly total?: readonly Count[] | undefined;
}

export function ChartTable({ caption, head, rows, total }: ChartTableProps) {
  const { t, language } = useStaff();
  const all = total ? [...rows, { key: 'total', name: t('numbers.total'), counts: total }] : rows;
  return (
    <table>
      <caption className="aside">{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {all.map(({ key, name, counts }) => (
          <tr key={key} data-total={key === 'total' || undefined}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            {head.slice(1).map((of, at) => (
              <td key={of}>{countText(counts[at] ?? 0, language)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
