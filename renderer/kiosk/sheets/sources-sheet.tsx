/**
 * Where the words on the page come from, who has checked them, and why a mark stands on them.
 */
import { GENERAL_KNOWLEDGE } from '../../../core/walkthrough.ts';
import { useKiosk } from '../kiosk-context.tsx';
import { backingOf, type Reading, readingOf } from '../reading.ts';
import { Sheet } from './sheet.tsx';

export function SourcesSheet() {
  const kiosk = useKiosk();
  const { glass, t, library, language } = kiosk;
  const { place } = glass;
  const reading = 'walkthrough' in place ? readingOf(kiosk, place.walkthrough) : null;
  const backing = reading && backingHere(reading, place.kind === 'step' ? place.step : null);
  const known = (backing?.sources ?? []).flatMap((id) => library.sources.filter((source) => source.id === id));
  return (
    <Sheet screen="sources" over={glass.over} className="sources">
      <h1 id="sheet-title" tabIndex={-1}>
        {t('sources.title')}
      </h1>
      <p className="why">{t(backing?.marked ? 'sources.unchecked' : 'sources.approved')}</p>
      {backing?.status === 'machine' && language.code !== 'en' && <p className="why">{t('sources.machine')}</p>}
      {backing?.sources.includes(GENERAL_KNOWLEDGE) && <p className="why">{t('sources.general')}</p>}
      <ul className="source-list">
        {known.map((source) => (
          <li key={source.id}>
            <b lang="en" dir="auto">
              {source.title}
            </b>
            <small lang="en" dir="auto">
              {[source.organisation, source.year].filter(Boolean).join(', ')}
            </small>
          </li>
        ))}
      </ul>
      <p className="education">{t('sources.education')}</p>
    </Sheet>
  );
}

function backingHere(reading: Reading, step: number | null) {
  const found = step === null ? 'takeaway' : reading.walkthrough.steps[step];
  return found ? backingOf(reading, found) : null;
}
