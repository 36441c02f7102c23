/**
 * One page: a drawing that carries the point, the point as a title, a few plain sentences and at most two chips. Where
 * the words do not fit they are shown portion by portion, never smaller and never behind a scroll.
 */
import { BookOpen } from 'lucide-react';
import type { Walkthrough } from '../../../core/walkthrough.ts';
import { Key } from '../key.tsx';
import { useKiosk } from '../kiosk-context.tsx';
import { backingOf, type Reading, spoken } from '../reading.ts';
import { ReviewMark } from '../review-mark.tsx';
import { Stage } from '../stage.tsx';
import { usePortions } from '../use-portions.ts';

type PageStep = Extract<Walkthrough['steps'][number], { kind: 'page' }>;

export interface PageProps {
  readonly reading: Reading;
  readonly step: PageStep;
  readonly number: number;
  readonly mark: Readonly<Record<string, unknown>>;
}

export function PageScreen({ reading, step, number, mark }: PageProps) {
  const kiosk = useKiosk();
  const { t, library, language } = kiosk;
  const page = reading.words.pages[step.id];
  const sentences = (page?.sentences ?? []).map((sentence) => spoken(kiosk, sentence));
  const chips = (step.words ?? []).flatMap((id) => {
    const term = library.words[language.code]?.glossary[id]?.term ?? library.words.en?.glossary[id]?.term;
    return term ? [{ id, term }] : [];
  });
  const { box, shows } = usePortions<HTMLDivElement>(`${reading.walkthrough.id}/${step.id}`, 'place');
  const { marked } = backingOf(reading, step);
  return (
    <main
      className="sheet page"
      {...mark}
      data-walkthrough={reading.walkthrough.id}
      data-page={number}
      data-bare={step.drawing ? undefined : ''}
    >
      {step.drawing && (
        <Stage spec={step.drawing} alt={page?.alt ?? ''} caption={page?.caption ?? ''} lang={reading.lang} />
      )}
      <div className="words" ref={box} lang={reading.lang} dir={reading.dir}>
        <div className="topic-line">
          <p className="topic">
            <span>{t(`menu.groups.${reading.walkthrough.group}`)}</span> <b>{reading.words.title}</b>
          </p>
          <ReviewMark marked={marked} />
        </div>
        {reading.isFallback && (
          <p className="not-in-language" lang={language.code} dir={language.direction}>
            {t('page.notInLanguage')}
          </p>
        )}
        <h1 tabIndex={-1}>{page?.title}</h1>
        <p className="running">
          {sentences.map(
            (sentence, i) =>
              shows(i) && (
                <span key={sentence} data-block>
                  {sentence}{' '}
                </span>
              ),
          )}
        </p>
        {chips.length > 0 && shows(sentences.length) && (
          <p className="chips" data-block>
            {chips.map(({ id, term }) => (
              <Key key={id} action="word" className="chip" data={{ word: id }}>
                <BookOpen aria-hidden />
                <span>{term}</span>
              </Key>
            ))}
          </p>
        )}
      </div>
    </main>
  );
}
