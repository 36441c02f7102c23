/** What is counted and what is not, in words, and the switch that ends it. */

import { OFFLINE_ID } from '../frame/offline-band.tsx';
import { useStaff } from '../staff-context.tsx';

export function CountingCard({ counting }: { readonly counting: boolean }) {
  const { t, store, known } = useStaff();
  return (
    <section className="paper chart counting" aria-labelledby="kept">
      <h2 id="kept">{t('numbers.kept')}</h2>
      <p>{t('numbers.keptText')}</p>
      <p>{t('numbers.notKeptText')}</p>
      <button
        type="button"
        role="switch"
        className="key switch"
        aria-checked={counting}
        aria-disabled={known.isOffline || undefined}
        aria-describedby={known.isOffline ? OFFLINE_ID : undefined}
        onClick={() => {
          if (!known.isOffline) void store.setCounting(!counting);
        }}
      >
        <span className="switch-track" aria-hidden="true" />
        <span>{t('numbers.counting')}</span>
        <b aria-hidden="true">{t(counting ? 'numbers.on' : 'numbers.off')}</b>
      </button>
    </section>
  );
}
