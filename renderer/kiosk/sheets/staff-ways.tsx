/**
 * What staff can do at the glass once the PIN was right: close the kiosk, start it again, or open its settings.
 */
import { safe } from '@orpc/client';
import { Power, RotateCw, Settings } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useKiosk } from '../kiosk-context.tsx';
import type { HostDoor } from '../link/host-link.ts';
import { SetupKey } from '../setup/setup-key.tsx';
import type { StaffSheetProps } from './staff-sheet.tsx';

type Way = 'close' | 'restart';

interface StaffWaysProps extends Pick<StaffSheetProps, 'door' | 'onSettings' | 'onLeave'> {
  readonly pass: string;
  /** The PIN is needed again. */
  readonly onPassOver: () => void;
}

export function StaffWays({ door, pass, onPassOver, onSettings, onLeave }: StaffWaysProps) {
  const { state, t } = useKiosk();
  const [way, setWay] = useState<Way | null>(null);
  const [isUnheard, setUnheard] = useState(false);
  const [runId] = useState(state.runId);
  // The host has begun anew beneath a page that stayed.
  const isBack = way !== null && state.runId !== runId;
  useEffect(() => {
    if (isBack) onLeave();
  }, [isBack, onLeave]);

  const leave = (wanted: Way) => {
    setWay(wanted);
    setUnheard(false);
    void ask(door, pass, wanted).then((answer) => {
      if (answer === 'pass-over') return onPassOver();
      if (answer === 'done') return;
      setWay(null);
      setUnheard(true);
    });
  };
  return (
    <>
      <p className="setup-problem" role="alert" hidden={!isUnheard}>
        {isUnheard && t('staff.noAnswer')}
      </p>
      {way === null && (
        <div className="staff-ways">
          <WayKey does="settings" icon={<Settings aria-hidden />} onPress={() => onSettings(pass)}>
            {t('staff.settings')} <small>{t('staff.settingsMore')}</small>
          </WayKey>
          <WayKey does="restart" icon={<RotateCw aria-hidden />} onPress={() => leave('restart')}>
            {t('staff.restart')} <small>{t('staff.restartMore')}</small>
          </WayKey>
          <WayKey does="close" icon={<Power aria-hidden />} onPress={() => leave('close')}>
            {t('staff.close')} <small>{t('staff.closeMore')}</small>
          </WayKey>
        </div>
      )}
      <p className="staff-leaving" role="status">
        {way && t(way === 'close' ? 'staff.closing' : 'staff.restarting')}
      </p>
    </>
  );
}

interface WayKeyProps {
  readonly does: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function WayKey({ does, icon, onPress, children }: WayKeyProps) {
  return (
    <SetupKey does={does} className="tile staff-way" onPress={onPress} once>
      {icon}
      <span className="staff-way-words">{children}</span>
    </SetupKey>
  );
}

/** `done`: the kiosk is about to go. */
async function ask(door: HostDoor, pass: string, way: Way): Promise<'done' | 'pass-over' | 'no-answer'> {
  const answer = await safe(door.leave({ pass, way }));
  if (answer.error === null) return 'done';
  return answer.isDefined ? answer.error.code : 'no-answer';
}
