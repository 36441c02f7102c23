/** One kiosk as it stands now: its status, what of the desk's is on the glass, the keys for it, and earlier starts. */
import { Undo2 } from 'lucide-react';
import type { StaffKiosk, StaffStart, StaffState } from '../../../core/desk/staff-contract.ts';
import { Key } from '../frame/key.tsx';
import { OFFLINE_ID } from '../frame/offline-band.tsx';
import { agoText, timeOfDay } from '../moments.ts';
import { useStaff } from '../staff-context.tsx';
import { KioskKeys } from './kiosk-keys.tsx';
import {
  answerSentence,
  kioskName,
  kioskSentences,
  kioskStatus,
  languageName,
  minutesLeft,
  type Playing,
  playlistTitle,
  statusWord,
} from './kiosk-line.ts';
import { PageBones } from './page-bones.tsx';
import { StartsBefore } from './starts-before.tsx';
import { StatusMark } from './status-mark.tsx';

export interface KioskCardProps {
  readonly kiosk: StaffKiosk;
  readonly state: StaffState;
  /** The host's clock, as far as the page can tell. */
  readonly nowAt: number;
  /** Of its heading, below that of the place or part it stands in. */
  readonly level: 2 | 3;
}

export function KioskCard({ kiosk, state, nowAt, level }: KioskCardProps) {
  const { t, language, store, known } = useStaff();
  const status = kioskStatus(kiosk);
  const Heading = level === 2 ? 'h2' : 'h3';
  const { kioskId, view, connected } = kiosk;
  const playing = connected ? (view?.playing ?? null) : null;
  const asked = connected ? (view?.asked ?? null) : null;
  const onGlass = [playing?.startId, asked?.startId];
  const start = kiosk.starts.find(({ startId }) => startId === playing?.startId);
  const sentences = kioskSentences({
    kiosk,
    playlists: state.playlists,
    t,
    timeOfDay: (at) => timeOfDay(at, nowAt, language),
  });
  const before = kiosk.starts.filter(({ startId }) => !onGlass.includes(startId));
  const answer = start && !asked ? answerSentence(start, t) : null;
  return (
    <article className="paper kiosk-card" data-status={status} aria-labelledby={`kiosk-${kioskId}`}>
      <header>
        <Heading id={`kiosk-${kioskId}`}>
          <bdi>{kioskName(kiosk, t)}</bdi>
        </Heading>
        <p className="status" data-status={status}>
          <StatusMark status={status} /> {statusWord(status, t)}
        </p>
      </header>
      {playing && <OnGlass playing={playing} start={start} state={state} nowAt={nowAt} />}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {answer && <p className="answer">{answer}</p>}
      {asked?.ask === 'play' && (
        <Key
          icon={Undo2}
          isOff={known.isOffline}
          describedBy={known.isOffline ? OFFLINE_ID : undefined}
          onPress={() => void store.takeBack({ kioskId, startId: asked.startId })}
        >
          {t('confirm.takeBack')}
        </Key>
      )}
      {playing && <KioskKeys kiosk={kiosk} playing={playing} />}
      {before.length > 0 && <StartsBefore starts={before} state={state} nowAt={nowAt} level={level} />}
    </article>
  );
}

interface OnGlassProps {
  readonly playing: Playing;
  readonly start: StaffStart | undefined;
  readonly state: StaffState;
  readonly nowAt: number;
}

function OnGlass({ playing, start, state, nowAt }: OnGlassProps) {
  const { t, language } = useStaff();
  const title = playlistTitle(state.playlists, playing.playlist);
  const left = minutesLeft(
    state.playlists.find(({ id }) => id === playing.playlist),
    playing,
  );
  const { page, pages } = playing;
  const said = [
    page > 0 && t('kiosk.page', { page: String(page), pages: String(pages) }),
    left !== null && t('kiosk.left', { count: left }),
    start && t('kiosk.sent', { ago: agoText(nowAt - start.sentAt, language, t) }),
  ].filter(Boolean);
  return (
    <>
      <p className="on-glass">
        {start?.language
          ? t('kiosk.titleIn', { playlist: title, language: languageName(state, start.language) })
          : title}
      </p>
      {page > 0 && <PageBones page={page} pages={pages} />}
      <p className="small">{said.join(' ')}</p>
    </>
  );
}
