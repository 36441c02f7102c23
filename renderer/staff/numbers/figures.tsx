/** The few numbers that stand for all: large, with what they count below. */
import type { Numbers } from '../../../core/counts/numbers.ts';
import { leastOf } from '../../../core/counts/numbers.ts';
import { useStaff } from '../staff-context.tsx';
import { countText, finishedOf100 } from './numbers-view.ts';

export function Figures({ numbers }: { readonly numbers: Numbers }) {
  const { t, language } = useStaff();
  const { visits, today, walkthroughs, playlistStarts, outcomes } = numbers;
  const share = finishedOf100(walkthroughs.opened, walkthroughs.finished);
  const done = outcomes.rows.find(({ name }) => name === 'done')?.count ?? 0;
  const show = (count: typeof visits.total) => countText(count, language);
  return (
    <ul className="figures">
      <Figure
        figure={show(visits.total)}
        of={t('numbers.visits', { count: leastOf(visits.total) })}
        more={t('numbers.todaySoFar', { visits: show(today.visits) })}
      />
      {share === null ? (
        <Figure
          figure={show(walkthroughs.opened)}
          of={t('numbers.opened', { count: leastOf(walkthroughs.opened) })}
          more={t('numbers.seenToEnd', { finished: show(walkthroughs.finished) })}
        />
      ) : (
        <Figure
          figure={t('numbers.finishedOf', { part: String(share) })}
          of={t('numbers.finishedOfMore')}
          more={t('numbers.openedInAll', { opened: show(walkthroughs.opened) })}
        />
      )}
      <Figure
        figure={show(playlistStarts.total)}
        of={t('numbers.starts', { count: leastOf(playlistStarts.total) })}
        more={t('numbers.seenToEnd', { finished: show(done) })}
      />
    </ul>
  );
}

interface FigureProps {
  readonly figure: string;
  readonly of: string;
  readonly more: string;
}

function Figure({ figure, of, more }: FigureProps) {
  return (
    <li className="paper">
      <b className="figure">{figure}</b>
      <span className="figure-of">{of}</span>
      <span className="small">{more}</span>
    </li>
  );
}
