/** The dark bar on top: the places, how many troubles there are, whose clinic it is, and the way out. */
import { ChartColumn, Lock, type LucideIcon, Monitor, Play, Wrench } from 'lucide-react';
import { useStaff } from '../staff-context.tsx';
import { Brand } from './brand.tsx';
import { Key } from './key.tsx';
import { LanguageChoice } from './language-choice.tsx';
import type { Place } from './places.ts';

const ICONS: Readonly<Record<Place, LucideIcon>> = {
  start: Play,
  live: Monitor,
  numbers: ChartColumn,
  troubles: Wrench,
};

export interface BarProps {
  readonly place: Place;
  readonly isWide: boolean;
  readonly troubles: number;
}

export function Bar({ place, isWide, troubles }: BarProps) {
  const { t, store, known } = useStaff();
  const link = (to: Place) => <PlaceLink key={to} to={to} isHere={to === place} troubles={troubles} />;
  const places: readonly Place[] = isWide ? ['start', 'numbers', 'troubles'] : ['start', 'live', 'numbers'];
  return (
    <header className="bar">
      <Brand />
      <nav className="places" aria-label={t('places.name')}>
        <ul>
          {places.map((each) => (
            <li key={each}>{link(each)}</li>
          ))}
        </ul>
      </nav>
      <span className="bar-end">
        {isWide ? (
          <>
            {known.state?.sample && <span className="sample">{t('page.sample')}</span>}
            <bdi className="clinic">{known.clinicName}</bdi>
            <LanguageChoice />
          </>
        ) : (
          link('troubles')
        )}
        <Key icon={Lock} look="on-rail" onPress={() => void store.lock()}>
          {t('places.lock')}
        </Key>
      </span>
    </header>
  );
}

interface PlaceLinkProps {
  readonly to: Place;
  readonly isHere: boolean;
  readonly troubles: number;
}

function PlaceLink({ to, isHere, troubles }: PlaceLinkProps) {
  const { t } = useStaff();
  const Icon = ICONS[to];
  return (
    <a className="place" href={`#${to}`} aria-current={isHere ? 'page' : undefined}>
      <Icon aria-hidden="true" />
      <span className="place-name">{t(`places.${to}`)}</span>
      {to === 'troubles' && troubles > 0 && <span className="count">{troubles}</span>}
    </a>
  );
}
