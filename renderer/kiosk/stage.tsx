/**
 * The stage of a page: a drawing edge to edge, with its caption for everyone. Nothing on it can be pressed.
 */
import type { DrawingSpec } from '../../core/drawing.ts';
import { Drawing } from '../anatomy/drawing.tsx';
import { useKiosk } from './kiosk-context.tsx';

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
  const labels = (library.words[lang] ?? library.words.en)?.drawings.labels ?? {};
  return (
    <figure className="stage" lang={lang} onAnimationEnd={onRest}>
      <Drawing spec={spec} alt={alt} labelWords={labels} playing={playing} />
      {caption && (
        <figcaption>
          <bdi>{caption}</bdi>
        </figcaption>
      )}
    </figure>
  );
}
