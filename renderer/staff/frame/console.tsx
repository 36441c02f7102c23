/** The page for whoever has given the PIN: the bar, the place they are at, and what was just done. */
import { useEffect } from 'react';
import type { StaffState } from '../../../core/desk/staff-contract.ts';
import { LiveNow } from '../live/live-now.tsx';
import { NumbersPlace } from '../numbers/numbers-place.tsx';
import { useStaff } from '../staff-context.tsx';
import { StartPlace } from '../start/start-place.tsx';
import { type StaffTrouble, troublesOf } from '../troubles/troubles-of.ts';
import { TroublesPlace } from '../troubles/troubles-place.tsx';
import { Bar } from './bar.tsx';
import { ConfirmBar } from './confirm-bar.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { OfflineBand } from './offline-band.tsx';
import { pageTitle } from './page-title.ts';
import { type Place, useIsWide, usePlace } from './places.ts';
import { useTick } from './use-tick.ts';

export function Console() {
  const { t, known, clock } = useStaff();
  const isWide = useIsWide();
  const place = usePlace(isWide);
  const nowMs = useTick(clock);
  const { state, heardAtMs, deed, isOffline } = known;
  const nowAt = state ? state.at + Math.max(0, nowMs - heardAtMs) : 0;
  const troubles = state ? troublesOf(state, nowAt) : [];
  const title = pageTitle(known, place, troubles.length, t);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="page" data-place={place} data-deed={deed !== null || undefined}>
      <Bar place={place} isWide={isWide} troubles={troubles.length} />
      {isOffline && <OfflineBand />}
      <main id="main" tabIndex={-1}>
        {state ? (
          <PlaceShown place={place} isWide={isWide} state={state} nowAt={nowAt} troubles={troubles} />
        ) : (
          <p className="paper note">{t('page.opening')}</p>
        )}
      </main>
      {state && deed && <ConfirmBar deed={deed} state={state} />}
      {!isWide && (
        <footer>
          {state?.sample && <span className="sample">{t('page.sample')}</span>}
          <LanguageChoice />
        </footer>
      )}
    </div>
  );
}

interface PlaceShownProps {
  readonly place: Place;
  readonly isWide: boolean;
  readonly state: StaffState;
  readonly nowAt: number;
  readonly troubles: readonly StaffTrouble[];
}

function PlaceShown({ place, isWide, state, nowAt, troubles }: PlaceShownProps) {
  if (place === 'numbers') return <NumbersPlace state={state} />;
  if (place === 'troubles') return <TroublesPlace troubles={troubles} nowAt={nowAt} />;
  if (place === 'live') return <LiveNow state={state} nowAt={nowAt} isPlace />;
  return (
    <>
      <StartPlace state={state} isWide={isWide} />
      {isWide && <LiveNow state={state} nowAt={nowAt} isPlace={false} />}
    </>
  );
}
