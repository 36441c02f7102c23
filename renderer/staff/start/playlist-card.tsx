/**
 * A playlist: its key lies over the whole card, and one tap starts it. The key is called like the playlist; the rest of
 * the card describes it.
 */
import { Play } from 'lucide-react';
import type { StaffPlaylist } from '../../../core/desk/staff-contract.ts';
import { OFFLINE_ID } from '../frame/offline-band.tsx';
import { useStaff } from '../staff-context.tsx';

export interface PlaylistCardProps {
  readonly playlist: StaffPlaylist;
  readonly onStart: () => void;
}

export function PlaylistCard({ playlist, onStart }: PlaylistCardProps) {
  const { t, known, language } = useStaff();
  const { id, title, parts, missing, minutes } = playlist;
  const isEmpty = parts.length === 0;
  const isOff = isEmpty || known.isOffline;
  const ids = { title: `title-${id}`, facts: `facts-${id}`, missing: `missing-${id}` };
  const described = [ids.facts, missing.length > 0 && ids.missing, known.isOffline && OFFLINE_ID].filter(Boolean);
  const list = new Intl.ListFormat(language.locale, { type: 'unit' }).format(missing.map((part) => part.title));
  return (
    <li className="card" data-off={isOff || undefined}>
      <button
        type="button"
        aria-labelledby={ids.title}
        aria-describedby={described.join(' ')}
        aria-disabled={isOff || undefined}
        onClick={() => {
          if (!isOff) onStart();
        }}
      />
      <span className="card-title" id={ids.title} aria-hidden="true">
        {title}
      </span>
      <span className="card-facts" id={ids.facts}>
        {isEmpty
          ? t('start.nothing')
          : t('start.facts', {
              minutes: t('start.minutes', { count: minutes }),
              topics: t('start.topics', { count: parts.length }),
            })}
      </span>
      {missing.length > 0 && (
        <span className="card-missing" id={ids.missing}>
          {t('start.leftOut', { topics: list })}
        </span>
      )}
      {!isEmpty && (
        <span className="card-go" aria-hidden="true">
          <Play />
        </span>
      )}
    </li>
  );
}
