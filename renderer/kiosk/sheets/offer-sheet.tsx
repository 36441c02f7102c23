/**
 * The desk has chosen something: what it is, and the promise that the place is kept. It changes nothing without a yes.
 */
import { HandHeart } from 'lucide-react';
import { useKiosk } from '../kiosk-context.tsx';
import { readingOf } from '../reading.ts';
import { Sheet } from './sheet.tsx';

export function OfferSheet() {
  const kiosk = useKiosk();
  const { glass, t } = kiosk;
  const parts = (glass.offered?.playlist.parts ?? []).flatMap((id) => readingOf(kiosk, id) ?? []);
  return (
    <Sheet
      screen="offer"
      over={glass.over}
      className="offer"
      data={glass.offered ? { 'data-playlist': glass.offered.playlist.id } : {}}
    >
      <p className="sheet-topic">
        <HandHeart aria-hidden />
        {t('offer.from')}
      </p>
      <h1 id="sheet-title" tabIndex={-1}>
        {t('offer.title')}
      </h1>
      <ol className="parts">
        {parts.map(({ walkthrough, words, lang, dir }) => (
          <li key={walkthrough.id} lang={lang} dir={dir}>
            {words.title}
          </li>
        ))}
      </ol>
      <p>{t('offer.keep')}</p>
    </Sheet>
  );
}
