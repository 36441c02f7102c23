/** Hold, skip and end: what the desk can do to its own playlist while it is on the glass. */
import { Check, Pause, SkipForward, Square } from 'lucide-react';
import type { StaffKiosk } from '../../../core/desk/staff-contract.ts';
import { Key } from '../frame/key.tsx';
import { OFFLINE_ID } from '../frame/offline-band.tsx';
import { useStaff } from '../staff-context.tsx';
import { keyRules, kioskName, type Playing } from './kiosk-line.ts';

export function KioskKeys({ kiosk, playing }: { readonly kiosk: StaffKiosk; readonly playing: Playing }) {
  const { t, store, known } = useStaff();
  const { kioskId } = kiosk;
  const at = { kioskId, startId: playing.startId };
  const { canSkip, canEnd, rule } = keyRules(playing, kiosk.view?.asked ?? null);
  const ruleId = `rule-${kioskId}`;
  const describedBy = known.isOffline ? OFFLINE_ID : ruleId;
  return (
    <>
      <fieldset className="kiosk-keys" aria-label={t('kiosk.keys', { kiosk: kioskName(kiosk, t) })}>
        <Key
          icon={playing.held ? Check : Pause}
          pressed={playing.held}
          isOff={known.isOffline}
          describedBy={known.isOffline ? OFFLINE_ID : undefined}
          onPress={() => void store.hold(at, !playing.held)}
        >
          {t('kiosk.hold')}
        </Key>
        <Key
          icon={SkipForward}
          isOff={known.isOffline || !canSkip}
          describedBy={describedBy}
          onPress={() => void store.skipOrEnd('skip', at, playing.page)}
        >
          {t('kiosk.skip')}
        </Key>
        <Key
          icon={Square}
          isOff={known.isOffline || !canEnd}
          describedBy={describedBy}
          onPress={() => void store.skipOrEnd('end', at, playing.page)}
        >
          {t('kiosk.end')}
        </Key>
      </fieldset>
      <p className="rule" id={ruleId}>
        {t(playing.page === 0 && rule !== 'kiosk.askPending' ? 'kiosk.skipAfterLanguage' : rule)}
      </p>
    </>
  );
}
