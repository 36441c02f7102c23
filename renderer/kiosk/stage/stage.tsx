/**
 * The stage of a page: room for a drawing edge to edge, with what it shows told in words, and its caption for everyone.
 * The drawing itself lies in the stage layer, where it can stand ready before its page is asked for.
 */
import { useContext, useLayoutEffect, useRef } from 'react';
import type { DrawingSpec } from '../../../core/content/drawing.ts';
import { useKiosk } from '../kiosk-context.tsx';
import { labelWordsOf } from './drawings-near.ts';
import { StageContext } from './stage-context.ts';

interface StageProps {
  readonly spec: DrawingSpec;
  readonly alt: string;
  readonly caption?: string;
  /** Who the people on the left are, and those on the right, where two groups stand side by side. */
  readonly sides?: readonly [string, string];
  readonly lang: string;
  readonly playing?: boolean;
  /** The drawing has come to rest by itself. */
  readonly onRest?: () => void;
}

export function Stage({ spec, alt, caption, sides, lang, playing = false, onRest }: StageProps) {
  const { library } = useKiosk();
  const kept = useContext(StageContext);
  const room = useRef<HTMLDivElement>(null);
  const labelWords = labelWordsOf(library, lang);
  useLayoutEffect(() => {
    if (room.current) kept.show({ spec, labelWords, lang }, { room: room.current, playing, onRest });
  });
  useLayoutEffect(() => () => kept.show(null), [kept]);
  return (
    <figure className={sides ? 'stage two-groups' : 'stage'} lang={lang}>
      <div ref={room} role="img" aria-label={alt} />
      {caption && (
        <figcaption>
          <bdi>{caption}</bdi>
          {sides && <Sides spec={spec} sides={sides} />}
        </figcaption>
      )}
    </figure>
  );
}

/** Under each group how many it counts and who they are; left stays left in every language, as in the drawing. */
function Sides({ spec, sides }: { readonly spec: DrawingSpec; readonly sides: readonly [string, string] }) {
  const { t } = useKiosk();
  const { filled = '0', beside = '0' } = spec.states ?? {};
  return (
    <span className="sides" dir="ltr">
      {[filled, beside].map((people, i) => (
        <bdi key={sides[i]}>
          <b>{t('page.ofHundred', { people })}</b> {sides[i]}
        </bdi>
      ))}
    </span>
  );
}
