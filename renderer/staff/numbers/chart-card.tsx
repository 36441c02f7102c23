/** One chart with its title and, when staff ask for tables, its table instead. */
import type { ReactNode } from 'react';
import { useStaff } from '../staff-context.tsx';
import { ChartTable, type ChartTableProps } from './chart-table.tsx';

export interface ChartCardProps extends Omit<ChartTableProps, 'caption'> {
  readonly title: string;
  readonly asTable: boolean;
  readonly size: 'wide' | 'narrow';
  readonly chart: ReactNode;
}

export function ChartCard({ title, asTable, size, chart, ...table }: ChartCardProps) {
  const { t } = useStaff();
  return (
    <section className={`paper chart ${size}`} aria-label={title}>
      <h2>{title}</h2>
      {table.rows.length === 0 ? (
        <p>{t('numbers.nothingYet')}</p>
      ) : asTable ? (
        <ChartTable caption={title} {...table} />
      ) : (
        chart
      )}
    </section>
  );
}
