/**
 * What to take away: three points and one thing to do.
 */
import { MessageCircleQuestion } from 'lucide-react';
import { useKiosk } from '../kiosk-context.tsx';
import { backingOf, type Reading, spoken } from '../reading.ts';
import { ReviewMark } from '../review-mark.tsx';
import { Stage } from '../stage.tsx';
import { usePortions } from '../use-portions.ts';

export function TakeawayScreen({ reading }: { readonly reading: Reading }) {
  const kiosk = useKiosk();
  const { t, language } = kiosk;
  const { walkthrough, words, lang, dir } = reading;
  const backing = backingOf(reading, 'takeaway');
  const { box, shows } = usePortions<HTMLDivElement>(`${walkthrough.id}/takeaway`, 'place');
  const { points } = words.takeaway;
  const date = new Intl.DateTimeFormat(language.code, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <main className="sheet takeaway" data-walkthrough={walkthrough.id}>
      <header className="band">
        {walkthrough.takeaway.drawing && (
          <Stage spec={walkthrough.takeaway.drawing} alt={words.takeaway.alt ?? ''} lang={lang} bare />
        )}
        <div className="band-words">
          <p className="topic" lang={lang} dir={dir}>
            <b>{words.title}</b>
          </p>
          <h1 tabIndex={-1}>{t('takeaway.title')}</h1>
        </div>
      </header>
      <div className="words" ref={box}>
        <div className="foot">
          <p>
            <span>{t('takeaway.sources', { count: backing.sources.length })}</span>
            <span>{t('takeaway.writtenOn', { date: date.format(new Date(walkthrough.writtenOn)) })}</span>
          </p>
          <ReviewMark marked={backing.marked} />
        </div>
        {points.some((_, i) => shows(i)) && (
          <ol className="points-list" lang={lang} dir={dir}>
            {points.map(
              (point, i) =>
                shows(i) && (
                  <li key={point} value={i + 1} data-block>
                    <b aria-hidden="true">{i + 1}</b>
                    <span>{spoken(kiosk, point)}</span>
                  </li>
                ),
            )}
          </ol>
        )}
        {shows(points.length) && (
          <p className="action" data-block>
            <MessageCircleQuestion aria-hidden />
            <span>
              <small>{t('takeaway.action')}</small>
              <span lang={lang} dir={dir}>
                {spoken(kiosk, words.takeaway.action)}
              </span>
            </span>
          </p>
        )}
      </div>
    </main>
  );
}
