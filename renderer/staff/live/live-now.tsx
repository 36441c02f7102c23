/** The kiosks as they stand now. */
import type { StaffState } from '../../../core/desk/staff-contract.ts';
import { PlaceTitle } from '../frame/place-title.tsx';
import { useStaff } from '../staff-context.tsx';
import { KioskCard } from './kiosk-card.tsx';

export interface LiveNowProps {
  readonly state: StaffState;
  readonly nowAt: number;
  /** Whether it is a place of its own, as on a phone, and not beside another. */
  readonly isPlace: boolean;
}

export function LiveNow({ state, nowAt, isPlace }: LiveNowProps) {
  const { t } = useStaff();
  return (
    <section className="live" aria-labelledby={isPlace ? 'title' : 'live-title'}>
      {isPlace ? <PlaceTitle>{t('live.title')}</PlaceTitle> : <h2 id="live-title">{t('live.title')}</h2>}
      {state.kiosks.map((kiosk) => (
        <KioskCard key={kiosk.kioskId} kiosk={kiosk} state={state} nowAt={nowAt} level={isPlace ? 2 : 3} />
      ))}
    </section>
  );
}
