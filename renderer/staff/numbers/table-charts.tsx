/** Languages, topics and playlists, each as bars below each other. */

import type { Numbers, Table } from '../../../core/counts/numbers.ts';
import { OUTCOMES } from '../../../core/desk/desk-view.ts';
import type { StaffState } from '../../../core/desk/staff-contract.ts';
import { playlistTitle } from '../live/kiosk-line.ts';
import { useStaff } from '../staff-context.tsx';
import type { StaffTranslate } from '../staff-words.ts';
import { ChartCard } from './chart-card.tsx';
import { countText } from './numbers-view.ts';
import { RowChart } from './row-chart.tsx';

interface TableChartProps {
  readonly numbers: Numbers;
  readonly state: StaffState;
  readonly asTable: boolean;
}

export function LanguageChart({ numbers: { languages }, state, asTable }: TableChartProps) {
  const { t } = useStaff();
  const nameOf = (code: string) => state.languages.find((known) => known.code === code)?.endonym ?? endonym(code);
  return (
    <PlainChart
      title={t('numbers.byLanguage')}
      head={[t('numbers.languageHead'), t('numbers.visitsHead')]}
      table={languages}
      nameOf={nameOf}
      asTable={asTable}
    />
  );
}

/** The name of a language that the clinic no longer offers. */
function endonym(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}

export function PlaylistChart({ numbers: { playlistStarts }, state, asTable }: TableChartProps) {
  const { t } = useStaff();
  return (
    <PlainChart
      title={t('numbers.byPlaylist')}
      head={[t('numbers.playlistHead'), t('numbers.startsHead')]}
      table={playlistStarts}
      nameOf={(id) => playlistTitle(state.playlists, id)}
      asTable={asTable}
    />
  );
}

export function OutcomeChart({ numbers: { outcomes }, asTable }: TableChartProps) {
  const { t } = useStaff();
  return (
    <PlainChart
      title={t('numbers.byOutcome')}
      head={[t('numbers.outcomeHead'), t('numbers.startsHead')]}
      // One start can be taken and later done: a total of both would say nothing.
      table={{ ...outcomes, total: 0 }}
      nameOf={(name) => outcomeName(name, t)}
      asTable={asTable}
    />
  );
}

function outcomeName(name: string, t: StaffTranslate): string {
  const known = OUTCOMES.find((outcome) => outcome === name);
  return known ? t(`numbers.outcomes.${known}`) : name;
}

export function TopicChart({ numbers: { walkthroughs }, state, asTable }: TableChartProps) {
  const { t, language } = useStaff();
  const titles = new Map(
    state.playlists.flatMap(({ parts, missing }) => [...parts, ...missing]).map((part) => [part.id, part.title]),
  );
  const rows = walkthroughs.rows.map(({ name, opened, finished }) => ({
    key: name,
    name: titles.get(name) ?? name,
    count: opened,
    part: {
      count: finished,
      text: t('numbers.openedFinished', {
        opened: countText(opened, language),
        finished: countText(finished, language),
      }),
    },
  }));
  return (
    <ChartCard
      title={t('numbers.byTopic')}
      asTable={asTable}
      size="wide"
      chart={<RowChart rows={rows} />}
      head={[t('numbers.topicHead'), t('numbers.openedHead'), t('numbers.finishedHead')]}
      rows={rows.map(({ key, name, count, part }) => ({ key, name, counts: [count, part.count] }))}
      total={[walkthroughs.opened, walkthroughs.finished]}
    />
  );
}

interface PlainChartProps {
  readonly title: string;
  readonly head: readonly string[];
  /** A total of 0 is not shown. */
  readonly table: Table;
  readonly nameOf: (name: string) => string;
  readonly asTable: boolean;
}

function PlainChart({ title, head, table, nameOf, asTable }: PlainChartProps) {
  const rows = table.rows.map(({ name, count }) => ({ key: name, name: nameOf(name), count }));
  return (
    <ChartCard
      title={title}
      asTable={asTable}
      size="narrow"
      chart={<RowChart rows={rows} />}
      head={head}
      rows={rows.map(({ key, name, count }) => ({ key, name, counts: [count] }))}
      total={table.total === 0 ? undefined : [table.total]}
    />
  );
}
