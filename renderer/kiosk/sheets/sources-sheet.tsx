/**
 * Where the words on the page come from, who has checked them, and why a mark stands on them.
 */
import { GENERAL_KNOWLEDGE } from '../../../core/content/content-names.ts';
import { useKiosk } from '../kiosk-context.tsx';
import { backingOf, type Reading, readingOf } from '../reading.ts';
import { usePortions } from '../use-portions.ts';
import { Sheet } from './sheet.tsx';

export function SourcesSheet() {
  const kiosk = useKiosk();
  const { glass, t, library, language } = kiosk;
  const { place } = glass;
  const reading = 'walkthrough' in place ? readingOf(kiosk, place.walkthrough) : null;
  const backing = reading && backingHere(reading, place.kind === 'step' ? place.step : null);
  const { box, shows } = usePortions<HTMLDivElement>('sources', 'sheet');
  const known = (backing?.sources ?? []).flatMap((id) => library.sources.filter((source) => source.id === id));
  const isTranslated = backing?.status === 'machine' && language.code !== 'en';
  const whys = [
    backing?.marked ? ('sources.unchecked' as const) : ('sources.approved' as const),
    ...(isTranslated ? ['sources.machine' as const] : []),
    ...(backing?.sources.includes(GENERAL_KNOWLEDGE) ? ['sources.general' as const] : []),
  ];
  return (
    <Sheet screen="sources" over={glass.over} className="sources">
      <h1 id="sheet-title" tabIndex={-1}>
        {t('sources.title')}
      </h1>
      <div className="sources-words" ref={box}>
        {whys.map(
          (why, i) =>
            shows(i) && (
              <p key={why} className="why" data-block>
                {t(why)}
              </p>
            ),
        )}
        <ul className="source-list">
          {known.map(
            (source, i) =>
              shows(whys.length + i) && (
                <li key={source.id} data-block>
                  <b lang="en" dir="auto">
                    {source.title}
                  </b>
                  <small lang="en" dir="auto">
                    {[source.organisation, source.year].filter(Boolean).join(', ')}
                  </small>
                </li>
              ),
          )}
        </ul>
        {shows(whys.length + known.length) && (
          <p className="education" data-block>
            {t('sources.education')}
          </p>
        )}
      </div>
    </Sheet>
  );
}

function backingHere(reading: Reading, step: number | null) {
  const found = step === null ? 'takeaway' : reading.walkthrough.steps[step];
  return found ? backingOf(reading, found) : null;
}
