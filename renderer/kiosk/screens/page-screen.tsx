/**
 * One page: a drawing that carries the point, the point as a title, a few plain sentences and some chips. Where the
 * words do not fit they are shown portion by portion, never smaller and never behind a scroll.
 */
import { BookOpen } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import type { Walkthrough } from '../../../core/content/walkthrough.ts';
import { hasMotion } from '../../anatomy/has-motion.ts';
import { Key } from '../key.tsx';
import { useKiosk } from '../kiosk-context.tsx';
import { MotionChip } from '../motion-chip.tsx';
import { backingOf, type Reading, spoken } from '../reading.ts';
import { Stage } from '../stage.tsx';
import { TitleSentences } from '../title-sentences.tsx';
import { TopicLine } from '../topic-line.tsx';
import { usePortions } from '../use-portions.ts';

type PageStep = Extract<Walkthrough['steps'][number], { kind: 'page' }>;

export interface PageProps {
  readonly reading: Reading;
  readonly step: PageStep;
  readonly number: number;
}

export function PageScreen({ reading, step, number }: PageProps) {
  const [playing, setPlaying] = useState(false);
  const rest = useCallback(() => setPlaying(false), []);
  const { drawing } = step;
  const page = reading.words.pages[step.id];
  return (
    <main
      className="sheet page"
      data-walkthrough={reading.walkthrough.id}
      data-page={number}
      data-bare={drawing ? undefined : ''}
    >
      {drawing && (
        <Stage
          spec={drawing}
          alt={page?.alt ?? ''}
          caption={page?.caption ?? ''}
          {...(page?.sides ? { sides: page.sides } : {})}
          lang={reading.lang}
          playing={playing}
          onRest={rest}
        />
      )}
      <PageWords reading={reading} step={step}>
        {drawing && hasMotion(drawing) && <MotionChip playing={playing} onPlay={setPlaying} />}
      </PageWords>
    </main>
  );
}

interface PageWordsProps extends Pick<PageProps, 'reading' | 'step'> {
  /** A chip that goes before those of the hard words. */
  readonly children: ReactNode;
}

function PageWords({ reading, step, children }: PageWordsProps) {
  const kiosk = useKiosk();
  const { t, language } = kiosk;
  const page = reading.words.pages[step.id];
  const sentences = (page?.sentences ?? []).map((sentence) => spoken(kiosk, sentence));
  const { box, shows } = usePortions<HTMLDivElement>(`${reading.walkthrough.id}/${step.id}`, 'place');
  const hasChips = Boolean(children) || (step.words ?? []).length > 0;
  return (
    <div className="words" ref={box} lang={reading.lang} dir={reading.dir}>
      <TopicLine
        topic={t(`menu.groups.${reading.walkthrough.group}`)}
        reading={reading}
        marked={backingOf(reading, step).marked}
      />
      {reading.isFallback && (
        <p className="not-in-language" lang={language.code} dir={language.direction}>
          {t('page.notInLanguage')}
        </p>
      )}
      <h1 tabIndex={-1}>
        <TitleSentences text={page?.title ?? ''} />
      </h1>
      <p className="running">
        {sentences.map(
          (sentence, i) =>
            shows(i) && (
              <span key={sentence} data-block {...urgencyOf(step, i)}>
                {sentence}{' '}
              </span>
            ),
        )}
      </p>
      {hasChips && shows(sentences.length) && (
        <div className="chips" data-block>
          {children}
          {(step.words ?? []).map((id) => (
            <WordChip key={id} id={id} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Whether a sentence begins a line of its own, and whether it says what to do at once. */
function urgencyOf({ urgent = [] }: PageStep, sentence: number) {
  const begins = urgent.some(({ signs, end }) => sentence === signs || sentence === end);
  const acts = urgent.some(({ act, end }) => act <= sentence && sentence < end);
  return { ...(begins && { 'data-begins': '' }), ...(acts && { 'data-acts': '' }) };
}

function WordChip({ id }: { readonly id: string }) {
  const { library, language } = useKiosk();
  const own = library.words[language.code]?.glossary[id];
  const term = (own ?? library.words.en?.glossary[id])?.term;
  if (!term) return null;
  return (
    <Key action="word" className="chip" data={{ word: id }} {...(own ? {} : { lang: 'en' })}>
      <BookOpen aria-hidden />
      <span>{term}</span>
    </Key>
  );
}
