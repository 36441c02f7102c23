/** What use the kiosk has had, as counts that name nobody: charts, tables, a file, and the switch that ends counting. */
import { Check, Download, RotateCw, Table2 } from 'lucide-react';
import { useState } from 'react';
import { leastOf, type Numbers, SPANS, type Span } from '../../../core/counts/numbers.ts';
import type { StaffState } from '../../../core/desk/staff-contract.ts';
import { Key } from '../frame/key.tsx';
import { PlaceTitle } from '../frame/place-title.tsx';
import { useStaff } from '../staff-context.tsx';
import { CountingCard } from './counting-card.tsx';
import { Figures } from './figures.tsx';
import { countText, dayText } from './numbers-view.ts';
import { saveCsv } from './save-csv.ts';
import { LanguageChart, OutcomeChart, PlaylistChart, TopicChart } from './table-charts.tsx';
import { useNumbers } from './use-numbers.ts';
import { DayChart, HourChart } from './visit-charts.tsx';

const SPAN_WORDS = { day: 'numbers.day', 'two-weeks': 'numbers.twoWeeks', month: 'numbers.month' } as const;

export function NumbersPlace({ state }: { readonly state: StaffState }) {
  const { t, store, language } = useStaff();
  const [span, setSpan] = useState<Span>('two-weeks');
  const [asTable, setAsTable] = useState(false);
  const { numbers, stage, again } = useNumbers(store, span);
  const day = (iso: string) => dayText(iso, { weekday: 'short', day: 'numeric', month: 'long' }, language);
  const days =
    numbers &&
    (numbers.from === numbers.to
      ? day(numbers.to)
      : t('numbers.fromTo', { from: day(numbers.from), to: day(numbers.to) }));
  return (
    <section className="numbers" aria-labelledby="title" aria-busy={stage === 'loading'}>
      <div className="numbers-head">
        <PlaceTitle>{t('numbers.title')}</PlaceTitle>
        <fieldset className="spans" aria-label={t('numbers.span')}>
          {SPANS.map((each) => (
            <Key
              key={each}
              {...(each === span && { icon: Check })}
              pressed={each === span}
              onPress={() => setSpan(each)}
            >
              {t(SPAN_WORDS[each])}
            </Key>
          ))}
        </fieldset>
        {numbers && (
          <div className="numbers-ways">
            <Key icon={Table2} pressed={asTable} onPress={() => setAsTable(!asTable)}>
              {t('numbers.tables')}
            </Key>
            <Key icon={Download} onPress={() => saveCsv(numbers)}>
              {t('numbers.csv')}
            </Key>
          </div>
        )}
      </div>
      {!state.counting && (
        <div className="paper note">
          <h2>{t('numbers.offTitle')}</h2>
          <p>{t('numbers.offText')}</p>
        </div>
      )}
      {stage === 'loading' && !numbers && <p className="paper note">{t('numbers.loading')}</p>}
      {stage === 'failed' && <Failed again={again} />}
      {numbers && <p className="days">{days}</p>}
      {numbers && <Charts numbers={numbers} state={state} asTable={asTable} />}
      {!numbers && <CountingCard counting={state.counting} />}
    </section>
  );
}

function Failed({ again }: { readonly again: () => void }) {
  const { t } = useStaff();
  return (
    <div className="paper note" role="alert">
      <h2>{t('numbers.failed')}</h2>
      <p>{t('numbers.failedMore')}</p>
      <Key icon={RotateCw} onPress={again}>
        {t('numbers.again')}
      </Key>
    </div>
  );
}

interface ChartsProps {
  readonly numbers: Numbers;
  readonly state: StaffState;
  readonly asTable: boolean;
}

function Charts({ numbers, state, asTable }: ChartsProps) {
  const { t, language } = useStaff();
  const { visits, playlistStarts } = numbers;
  const isEmpty = leastOf(visits.total) + leastOf(playlistStarts.total) === 0;
  if (isEmpty) {
    return (
      <>
        <div className="paper note">
          <h2>{t('numbers.empty')}</h2>
          <p>{t('numbers.emptyText')}</p>
        </div>
        <CountingCard counting={state.counting} />
      </>
    );
  }
  const parts = { numbers, state, asTable };
  return (
    <>
      <Figures numbers={numbers} />
      <div className="charts">
        {visits.days.length > 1 && <DayChart visits={visits} asTable={asTable} />}
        <LanguageChart {...parts} />
        <TopicChart {...parts} />
        <PlaylistChart {...parts} />
        <HourChart visits={visits} asTable={asTable} />
        <OutcomeChart {...parts} />
        <CountingCard counting={state.counting} />
      </div>
      <p className="small">{t('numbers.small', { few: countText('<5', language) })}</p>
    </>
  );
}
