/** What the window is called: the state first, so that a row of tabs tells it. Pure. */
import { kioskName, kioskPhrase } from '../live/kiosk-line.ts';
import type { Known } from '../staff-store.ts';
import type { StaffTranslate } from '../staff-words.ts';
import type { Place } from './places.ts';

export function pageTitle(
  { stage, isOffline, state }: Known,
  place: Place,
  troubles: number,
  t: StaffTranslate,
): string {
  const titled = (what: string) => t('page.title', { what });
  if (isOffline) return titled(t('page.offlineTitle'));
  if (stage !== 'signed-in' || !state) return titled(t('signIn.title'));
  const count = troubles > 0 ? [t('troubles.count', { count: troubles })] : [];
  const kiosks = state.kiosks.map((kiosk) =>
    t('kiosk.news', { kiosk: kioskName(kiosk, t), what: kioskPhrase(kiosk, t) }),
  );
  return titled([...count, ...kiosks, t(`places.${place}`)].join(' · '));
}
