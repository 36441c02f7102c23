/** Says that the page shows the past, and why its keys do nothing. Keys point at it for their reason. */
import { CloudOff } from 'lucide-react';
import { useStaff } from '../staff-context.tsx';

export const OFFLINE_ID = 'offline';

export function OfflineBand() {
  const { t, known } = useStaff();
  return (
    <section className="band" id={OFFLINE_ID} aria-label={t('page.offlineTitle')}>
      <CloudOff aria-hidden="true" />
      <p>
        <b>{t('page.offline')}</b> {known.state && <span>{t('page.offlineMore')}</span>}
      </p>
    </section>
  );
}
