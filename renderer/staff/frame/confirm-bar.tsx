/** The black bar that says what was just done and takes it back. It goes by itself once nothing more can come of it. */
import { Check, CircleAlert, Undo2, X } from 'lucide-react';
import { useEffect } from 'react';
import type { StaffState } from '../../../core/desk/staff-contract.ts';
import { useStaff } from '../staff-context.tsx';
import type { Deed } from '../staff-store.ts';
import { deedLine } from './deed-line.ts';
import { Key } from './key.tsx';
import { OFFLINE_ID } from './offline-band.tsx';

/** The same stands on the kiosk's own card for as long as it is true. */
const SHOWN_MS = 8_000;

export function ConfirmBar({ deed, state }: { readonly deed: Deed; readonly state: StaffState }) {
  const { t, store, clock, known } = useStaff();
  const { text, isRefusal, undo, isOver } = deedLine(deed, state, t);
  const goes = isOver && !isRefusal;
  useEffect(() => (goes ? clock.after(SHOWN_MS, () => store.forget(deed)) : undefined), [goes, clock, store, deed]);
  const Sign = isRefusal ? CircleAlert : Check;
  return (
    <section className="confirm" aria-label={t('confirm.name')} data-refusal={isRefusal || undefined}>
      <Sign className="confirm-sign" aria-hidden="true" />
      <p>{text}</p>
      {undo && (
        <Key
          icon={Undo2}
          look="on-rail"
          isOff={known.isOffline}
          describedBy={known.isOffline ? OFFLINE_ID : undefined}
          onPress={() => void store.takeBack(undo)}
        >
          {t(undo.word)}
        </Key>
      )}
      {isRefusal && (
        <Key icon={X} look="on-rail" onPress={() => store.forget(deed)}>
          {t('page.close')}
        </Key>
      )}
    </section>
  );
}
