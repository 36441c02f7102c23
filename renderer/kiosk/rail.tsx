/**
 * The dark rail: every key that moves a patient, always at the same spot. It shows where one is and decides nothing.
 */
import {
  ALargeSmall,
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  Check,
  Hourglass,
  House,
  Languages,
  LogOut,
  TriangleAlert,
} from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import type { Translate } from '../parts/interface-words.ts';
import { Key } from './key.tsx';

/** What stands in the slot of *Next*. */
export interface NextSlot {
  readonly action: string;
  readonly label: string;
  readonly value?: string;
  readonly icon: 'arrow' | 'down' | 'check' | 'none';
  /** Quiet: not the way most people want next. */
  readonly quiet?: boolean;
}

export interface BackSlot {
  readonly action: 'back' | 'not-now';
  readonly label: string;
}

export interface RailProps {
  readonly t: Translate;
  readonly line: ReactNode;
  readonly next: NextSlot | null;
  readonly back: BackSlot | null;
  readonly moreTime: boolean;
  readonly at: 'languages' | 'display' | 'help' | null;
  readonly homeless?: boolean;
  /** The slot of *Next* while it is empty. */
  readonly nextRoom?: Ref<HTMLElement>;
}

const NEXT_ICONS = { arrow: ArrowRight, down: ArrowDown, check: Check, none: null } as const;

export function Rail({ t, line, next, back, moreTime, at, homeless = false, nextRoom }: RailProps) {
  return (
    <nav className="rail" aria-label={t('rail.name')}>
      <div className="rail-line">{line}</div>
      {back ? (
        <Key action={back.action} className="key back">
          {back.action === 'back' && <ArrowLeft className="points" aria-hidden />}
          <span>{back.label}</span>
        </Key>
      ) : (
        <span className="back-empty" />
      )}
      <SmallKey action="home" icon={<House aria-hidden />} label={t('rail.home')} unavailable={homeless} />
      <SmallKey
        action="languages"
        icon={<Languages aria-hidden />}
        label={t('rail.language')}
        selected={at === 'languages'}
      />
      <SmallKey
        action="size"
        icon={<ALargeSmall aria-hidden />}
        label={t('rail.textSize')}
        selected={at === 'display'}
      />
      <SmallKey action="start-over" icon={<LogOut className="points" aria-hidden />} label={t('rail.done')} />
      <SmallKey action="more-time" icon={<Hourglass aria-hidden />} label={t('rail.moreTime')} selected={moreTime} />
      <SmallKey
        action="help"
        icon={<TriangleAlert aria-hidden />}
        label={t('rail.helpNow')}
        selected={at === 'help'}
        urgent
      />
      {next ? <NextKey {...next} /> : <span className="next-empty" ref={nextRoom} />}
    </nav>
  );
}

function NextKey({ action, label, value, icon, quiet }: NextSlot) {
  const Icon = NEXT_ICONS[icon];
  return (
    <Key action={action} className={quiet ? 'key next quiet' : 'key next'} {...(value ? { data: { value } } : {})}>
      <span>{label}</span>
      {Icon && <Icon className={icon === 'arrow' ? 'points' : undefined} aria-hidden />}
    </Key>
  );
}

interface SmallKeyProps {
  readonly action: string;
  readonly icon: ReactNode;
  readonly label: string;
  readonly selected?: boolean;
  readonly urgent?: boolean;
  readonly unavailable?: boolean;
}

function SmallKey({ action, icon, label, selected, urgent, unavailable }: SmallKeyProps) {
  return (
    <Key
      action={action}
      className={urgent ? 'key small urgent' : 'key small'}
      {...(selected === undefined ? {} : { selected })}
      {...(unavailable ? { unavailable } : {})}
    >
      {icon}
      <span>{label}</span>
    </Key>
  );
}
