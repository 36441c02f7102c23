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
  readonly lang: string;
  readonly playing?: boolean;
  /** The drawing has come to rest by itself. */
  readonly onRest?: () => void;
}

export function Stage({ spec, alt, caption, lang, playing = false, onRest }: StageProps) {
  const { library } = useKiosk();
  const kept = useContext(StageContext);
  const room = useRef<HTMLDivElement>(null);
  const labelWords = labelWordsOf(library, lang);
  useLayoutEffect(() => {
    if (room.current) kept.show({ spec, labelWords, lang }, { room: room.current, playing, onRest });
  });
  useLayoutEffect(() => () => kept.show(null), [kept]);
  return (
    <figure className="stage" lang={lang}>
      <div ref={room} role="img" aria-label={alt} />
      {caption && (
        <figcaption>
          <bdi>{caption}</bdi>
        </figcaption>
      )}
    </figure>
  );
}
