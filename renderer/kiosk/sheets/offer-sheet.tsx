/**
 * The desk asks: to show a playlist, to go on to its next part, or to end it. What it is about, and the promise that the
 * place is kept. It changes nothing without a yes.
 */
import { HandHeart } from 'lucide-react';
import { minutesOf } from '../../../core/desk/minutes-of.ts';
import { type Kiosk, useKiosk } from '../kiosk-context.tsx';
import { type Reading, readingOf } from '../reading.ts';
import { Sheet } from './sheet.tsx';
import { useRowsThatFit } from './use-rows-that-fit.ts';

const TITLES = { play: 'offer.title', skip: 'offer.skipTitle', end: 'offer.endTitle' } as const;

export function OfferSheet() {
  const kiosk = useKiosk();
  const { glass, t } = kiosk;
  const { offered } = glass;
  const parts = offered?.ask === 'play' ? readingsOf(kiosk, offered.playlist.parts) : [];
  const next = offered?.ask === 'skip' ? nextPart(kiosk) : null;
  // After the last part there is nothing to go on to.
  const ask = offered?.ask === 'skip' && !next ? 'end' : (offered?.ask ?? 'play');
  return (
    <Sheet
      screen="offer"
      over={glass.over}
      className={`offer offer-${ask}`}
      data={offered ? { 'data-playlist': offered.playlist.id, 'data-ask': offered.ask } : {}}
    >
      <p className="sheet-topic">
        <HandHeart aria-hidden />
        {t('offer.from')}
      </p>
      <h1 id="sheet-title" tabIndex={-1}>
        {t(TITLES[ask])}
      </h1>
      {ask === 'play' && <Card playlist={offered?.playlist.id ?? ''} parts={parts} />}
      {next && <Card playlist={null} parts={[next]} />}
      <p className="offer-keep">{t(ask === 'play' ? 'offer.keep' : 'offer.stay')}</p>
    </Sheet>
  );
}

interface CardProps {
  /** Whose title stands above its parts. */
  readonly playlist: string | null;
  readonly parts: readonly Reading[];
}

/** What there is to see: as many parts as fit, and how many more. */
function Card({ playlist, parts }: CardProps) {
  const { glass, t, library, language } = useKiosk();
  const { facts, size } = glass;
  const own = library.words[language.code]?.playlists.playlists[playlist ?? '']?.title;
  const title = own ?? library.words.en?.playlists.playlists[playlist ?? '']?.title;
  const { box, rows } = useRowsThatFit<HTMLDivElement>(
    `${playlist} ${parts.length} ${size} ${language.code}`,
    parts.length,
  );
  const shown = rows < parts.length ? parts.slice(0, rows) : parts;
  const rest = parts.slice(shown.length);
  const minutes = (some: readonly Reading[]) =>
    some.reduce((sum, { walkthrough }) => sum + minutesOf([walkthrough.id], facts.outlines), 0);
  return (
    <div className="offer-card" ref={box}>
      {title && (
        <h2 lang={own ? language.code : 'en'} dir={own ? language.direction : 'ltr'}>
          {title}
        </h2>
      )}
      <ol className="parts">
        {shown.map((part) => (
          <li key={part.walkthrough.id}>
            <span className="part-bone" aria-hidden="true" />
            <span className="part-title" lang={part.lang} dir={part.dir}>
              {part.words.title}
            </span>{' '}
            <span className="part-minutes">{t('offer.minutes', { count: minutes([part]) })}</span>
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <span className="part-bone" aria-hidden="true" />
            <span className="part-title">{t('offer.more', { count: rest.length })}</span>{' '}
            <span className="part-minutes">{t('offer.minutes', { count: minutes(rest) })}</span>
          </li>
        )}
      </ol>
    </div>
  );
}

function readingsOf(kiosk: Kiosk, parts: readonly string[]): Reading[] {
  return parts.flatMap((id) => readingOf(kiosk, id) ?? []);
}

/** The part of the playlist that a yes to *skip* opens, or null after the last one. */
function nextPart(kiosk: Kiosk): Reading | null {
  const { facts, playing } = kiosk.glass;
  if (!playing) return null;
  const later = playing.playlist.parts.slice(playing.part + 1).filter((id) => facts.outlines[id]?.length);
  return readingsOf(kiosk, later.slice(0, 1))[0] ?? null;
}
