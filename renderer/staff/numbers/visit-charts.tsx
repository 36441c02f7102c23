/** Visits by day and by hour of the day. */
import type { Numbers } from '../../../core/counts/numbers.ts';
import { useStaff } from '../staff-context.tsx';
import { ChartCard } from './chart-card.tsx';
import { ColumnChart } from './column-chart.tsx';
import { busiestWeekday, dayText, highestName, hourText, weekdayName } from './numbers-view.ts';

/** More days than this have room for one letter each. */
const MANY = 16;

interface VisitChartsProps {
  readonly visits: Numbers['visits'];
  readonly asTable: boolean;
}

export function DayChart({ visits: { days, total }, asTable }: VisitChartsProps) {
  const { t, language } = useStaff();
  const busiest = busiestWeekday(days);
  const title =
    busiest === null ? t('numbers.byDay') : t('numbers.byDayBusiest', { weekday: weekdayName(busiest, language) });
  const columns = days.map(({ name, count }) => ({
    key: name,
    count,
    label: dayText(name, { weekday: days.length > MANY ? 'narrow' : 'short' }, language),
    below: dayText(name, { day: 'numeric' }, language),
  }));
  return (
    <ChartCard
      title={title}
      asTable={asTable}
      size="wide"
      chart={<ColumnChart columns={columns} lit={highestName(days)} />}
      head={[t('numbers.dayHead'), t('numbers.visitsHead')]}
      rows={days.map(({ name, count }) => ({
        key: name,
        name: dayText(name, { weekday: 'long', day: 'numeric', month: 'long' }, language),
        counts: [count],
      }))}
      total={[total]}
    />
  );
}

export function HourChart({ visits: { hours }, asTable }: VisitChartsProps) {
  const { t, language } = useStaff();
  const columns = hours.map(({ name, count }) => ({ key: name, count, label: hourText(name, language) }));
  return (
    <ChartCard
      title={t('numbers.byHour')}
      asTable={asTable}
      size="wide"
      chart={<ColumnChart columns={columns} lit={null} />}
      head={[t('numbers.hourHead'), t('numbers.visitsHead')]}
      rows={columns.map(({ key, count, label }) => ({ key, name: label, counts: [count] }))}
    />
  );
}
