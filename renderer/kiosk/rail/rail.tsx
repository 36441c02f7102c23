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
import { memo, type ReactNode, type Ref } from 'react';
import type { LanguageFacts } from '../../../core/kiosk-contract.ts';
import type { Translate } from '../../parts/interface-words.ts';
import { Key } from '../key.tsx';

/** What stands in the slot of *Next*. */
export interface NextSlot {
  readonly action: string;
  readonly label: string;
  readonly value?: string;
  /** What `open` opens. */
  readonly walkthrough?: string;
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
  /** Of the document where there is none. */
  readonly language?: LanguageFacts;
  readonly line: ReactNode;
  readonly next: NextSlot | null;
  readonly back: BackSlot | null;
  readonly moreTime: boolean;
  readonly at: 'languages' | 'display' | 'help' | null;
  readonly homeless?: boolean;
  /** The slot of *Next* while it is empty. */
  readonly nextRoom?: Ref<HTMLElement>;
}

// Drawn once: they never change, so that React need not look at them again at every tap.
const NEXT_ICONS = {
  arrow: <ArrowRight className="points" aria-hidden />,
  down: <ArrowDown aria-hidden />,
  check: <Check aria-hidden />,
  none: null,
} as const;
const BACK_ICON = <ArrowLeft className="points" aria-hidden />;
const SMALL_ICONS = {
  home: <House aria-hidden />,
  languages: <Languages aria-hidden />,
  size: <ALargeSmall aria-hidden />,
  'start-over': <LogOut className="points" aria-hidden />,
  'more-time': <Hourglass aria-hidden />,
  help: <TriangleAlert aria-hidden />,
} as const;

export function Rail({ t, language, line, next, back, moreTime, at, homeless = false, nextRoom }: RailProps) {
  return (
    <nav className="rail visit-language" aria-label={t('rail.name')} lang={language?.code} dir={language?.direction}>
      <div className="rail-line">{line}</div>
      {back ? <BackKey {...back} /> : <span className="back-empty" />}
      <SmallKey action="home" label={t('rail.home')} unavailable={homeless} />
      <SmallKey action="languages" label={t('rail.language')} selected={at === 'languages'} />
      <SmallKey action="size" label={t('rail.textSize')} selected={at === 'display'} />
      <SmallKey action="start-over" label={t('rail.done')} />
      <SmallKey action="more-time" label={t('rail.moreTime')} selected={moreTime} />
      <SmallKey action="help" label={t('rail.helpNow')} selected={at === 'help'} urgent />
      {next ? <NextKey {...next} /> : <span className="next-empty" ref={nextRoom} />}
    </nav>
  );
}

const BackKey = memo(function BackKey({ action, label }: BackSlot) {
  return (
    <Key action={action} className="key back">
      {action === 'back' && BACK_ICON}
      <span>{label}</span>
    </Key>
  );
});

const NextKey = memo(function NextKey({ action, label, value, walkthrough, icon, quiet }: NextSlot) {
  const data = { ...(value ? { value } : {}), ...(walkthrough ? { walkthrough } : {}) };
  return (
    <Key action={action} className={quiet ? 'key next quiet' : 'key next'} data={data}>
      <span>{label}</span>
      {NEXT_ICONS[icon]}
    </Key>
  );
});

interface SmallKeyProps {
  readonly action: keyof typeof SMALL_ICONS;
  readonly label: string;
  readonly selected?: boolean;
  readonly urgent?: boolean;
  readonly unavailable?: boolean;
}

const SmallKey = memo(function SmallKey({ action, label, selected, urgent, unavailable }: SmallKeyProps) {
  return (
    <Key
      action={action}
      className={urgent ? 'key small urgent' : 'key small'}
      {...(selected === undefined ? {} : { selected })}
      {...(unavailable ? { unavailable } : {})}
    >
      {SMALL_ICONS[action]}
      <span>{label}</span>
    </Key>
  );
});
