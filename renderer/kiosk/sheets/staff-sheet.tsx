/**
 * The staff way out: the PIN, then close, start again or settings. PIN and pass live in this sheet alone and go with
 * it; the visit never hears of them. A patient who comes here by mistake is told how to get back.
 */
import { KeyRound } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useKiosk } from '../kiosk-context.tsx';
import type { HostDoor } from '../link/host-link.ts';
import type { Clock } from '../visit-engine.ts';
import { Sheet } from './sheet.tsx';
import { StaffPin } from './staff-pin.tsx';
import { StaffWays } from './staff-ways.tsx';

export interface StaffSheetProps {
  readonly door: HostDoor;
  readonly clock: Clock;
  /** Settings are opened with this pass. */
  readonly onSettings: (pass: string) => void;
  /** Back to attract. */
  readonly onLeave: () => void;
}

/** `again`: there was a pass, but it is over. */
type Pass = { readonly kind: 'none' | 'again' } | { readonly kind: 'given'; readonly pass: string };

export function StaffSheet({ door, clock, onSettings, onLeave }: StaffSheetProps) {
  const { glass, t } = useKiosk();
  const [pass, setPass] = useState<Pass>({ kind: 'none' });
  const title = useRef<HTMLHeadingElement>(null);
  const isIn = pass.kind === 'given';
  // What comes after the PIN begins at its title, as a new screen does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: being let in is the reason to move, not an input
  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true });
  }, [isIn]);
  return (
    <Sheet screen="staff" over={glass.over} className={isIn ? 'staff' : 'staff staff-out'}>
      <div className="staff-words">
        <KeyRound aria-hidden />
        <h1 id="sheet-title" tabIndex={-1} ref={title}>
          {t(isIn ? 'staff.titleIn' : 'staff.title')}
        </h1>
      </div>
      {isIn ? (
        <StaffWays
          door={door}
          pass={pass.pass}
          onPassOver={() => setPass({ kind: 'again' })}
          onSettings={onSettings}
          onLeave={onLeave}
        />
      ) : (
        <StaffPin
          door={door}
          clock={clock}
          again={pass.kind === 'again'}
          onPass={(given) => setPass({ kind: 'given', pass: given })}
        />
      )}
    </Sheet>
  );
}
