/**
 * In your own words: a question a family might ask. Any answer is taken, nothing is scored, and the point is explained
 * again in another way.
 */
import { Circle, CircleDot } from 'lucide-react';
import type { Walkthrough, WalkthroughWords } from '../../../core/content/walkthrough.ts';
import { Key } from '../key.tsx';
import { useKiosk } from '../kiosk-context.tsx';
import { backingOf, type Reading, spoken } from '../reading.ts';
import { Stage } from '../stage.tsx';
import { TitleSentences } from '../title-sentences.tsx';
import { TopicLine } from '../topic-line.tsx';
import { usePortions } from '../use-portions.ts';

type CheckStep = Extract<Walkthrough['steps'][number], { kind: 'check' }>;

interface CheckProps {
  readonly reading: Reading;
  readonly step: CheckStep;
}

export function CheckScreen({ reading, step }: CheckProps) {
  const { t, glass } = useKiosk();
  const words = reading.words.checks[step.id];
  const chosen = glass.answers[`${reading.walkthrough.id}/${step.id}`];
  const { box, shows } = usePortions<HTMLDivElement>(`${reading.walkthrough.id}/${step.id} ${chosen}`, 'place');
  return (
    <main
      className="sheet check"
      data-walkthrough={reading.walkthrough.id}
      data-check={step.id}
      {...(chosen === undefined ? {} : { 'data-answered': chosen })}
    >
      <Stage spec={step.drawing} alt={words?.alt ?? ''} lang={reading.lang} />
      <div className="words" ref={box} lang={reading.lang} dir={reading.dir}>
        <TopicLine topic={t('check.topic')} reading={reading} marked={backingOf(reading, step).marked} />
        {words && chosen !== undefined && <Reply words={words} chosen={chosen} shows={shows} />}
        {words && chosen === undefined && <Question words={words} answers={step.answers} shows={shows} />}
      </div>
    </main>
  );
}

type CheckWords = WalkthroughWords['checks'][string];
type Shows = (block: number) => boolean;

interface QuestionProps {
  readonly words: CheckWords;
  readonly answers: readonly string[];
  readonly shows: Shows;
}

function Question({ words, answers, shows }: QuestionProps) {
  const kiosk = useKiosk();
  return (
    <>
      <h1 tabIndex={-1}>
        <WhoAsksWhat text={spoken(kiosk, words.question)} />
      </h1>
      <p className="check-lead">{kiosk.t('check.lead')}</p>
      <div className="answers">
        {answers.map(
          (id, i) =>
            shows(i) && (
              <Key key={id} action="answer" className="tile answer" data={{ answer: id, block: '' }}>
                <Circle aria-hidden />
                <span>{spoken(kiosk, words.answers[id]?.says ?? '')}</span>
              </Key>
            ),
        )}
      </div>
    </>
  );
}

function Reply({
  words,
  chosen,
  shows,
}: {
  readonly words: CheckWords;
  readonly chosen: string;
  readonly shows: Shows;
}) {
  const kiosk = useKiosk();
  const answer = words.answers[chosen];
  const again = words.again.map((sentence) => spoken(kiosk, sentence));
  return (
    <>
      <h1 tabIndex={-1}>
        <TitleSentences text={answer?.heading ?? ''} />
      </h1>
      {shows(0) && (
        <p className="you-said" data-block>
          <CircleDot aria-hidden />
          <span>
            <small>{kiosk.t('check.youSaid')}</small>
            {spoken(kiosk, answer?.says ?? '')}
          </span>
        </p>
      )}
      <p className="running">
        {again.map(
          (sentence, i) =>
            shows(i + 1) && (
              <span key={sentence} data-block>
                {sentence}{' '}
              </span>
            ),
        )}
      </p>
      {shows(again.length + 1) && (
        <p className="so" data-block>
          {spoken(kiosk, words.so)}
        </p>
      )}
    </>
  );
}

/** Who asks stands on a line of its own, above what is asked. */
function WhoAsksWhat({ text }: { readonly text: string }) {
  const [, who, asked] = /^([^“«"]+:\s*)([“«"].+)$/su.exec(text) ?? [];
  if (!who || !asked) return <TitleSentences text={text} />;
  return (
    <>
      <span className="who-asks">{who}</span>
      <TitleSentences text={asked} />
    </>
  );
}
