/** Starts a playlist: who and in which language on one line, then the cards. */
import { useState } from 'react';
import type { StaffState } from '../../../core/desk/staff-contract.ts';
import { PlaceTitle } from '../frame/place-title.tsx';
import { kioskName } from '../live/kiosk-line.ts';
import { useStaff } from '../staff-context.tsx';
import { PlaylistCard } from './playlist-card.tsx';
import { StartPickers } from './start-pickers.tsx';

export interface StartPlaceProps {
  readonly state: StaffState;
  readonly isWide: boolean;
}

export function StartPlace({ state, isWide }: StartPlaceProps) {
  const { t, store } = useStaff();
  const [chosen, setChosen] = useState<string | null>(null);
  const [startLanguage, setStartLanguage] = useState<string | null>(null);
  const kiosk = state.kiosks.find(({ kioskId }) => kioskId === chosen) ?? state.kiosks[0];
  const start = (playlist: string) => {
    if (!kiosk) return;
    void store.start(kiosk.kioskId, playlist, startLanguage);
    // The next patient may read another language: nobody should get the last one's by mistake.
    setStartLanguage(null);
  };
  return (
    <section className="start" aria-labelledby="title">
      <div className="start-head">
        <PlaceTitle lead={kiosk && isWide ? t('start.lead', { kiosk: kioskName(kiosk, t) }) : ''}>
          {t('start.title')}
        </PlaceTitle>
        {state.playlists.length > 0 && (
          <StartPickers
            state={state}
            isWide={isWide}
            kioskId={kiosk?.kioskId}
            onKiosk={setChosen}
            startLanguage={startLanguage}
            onLanguage={setStartLanguage}
          />
        )}
      </div>
      {state.playlists.length === 0 ? (
        <div className="paper note">
          <h2>{t('start.none')}</h2>
          <p>{t('start.noneText')}</p>
        </div>
      ) : (
        <ul className="cards">
          {state.playlists.map((playlist) => (
            <PlaylistCard key={playlist.id} playlist={playlist} onStart={() => start(playlist.id)} />
          ))}
        </ul>
      )}
    </section>
  );
}
