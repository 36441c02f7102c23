/**
 * The stage of a page: a drawing edge to edge, with what it shows told in words, and its caption for everyone.
 */
import type { DrawingSpec } from '../../core/content/drawing.ts';
import { Drawing } from '../anatomy/drawing.tsx';
import { useKiosk } from './kiosk-context.tsx';

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
  /** Too small for words in it. */
  readonly bare?: boolean;
}

const NO_WORDS = {};

export function Stage({ spec, alt, caption, sides, lang, playing = false, onRest, bare = false }: StageProps) {
  const { library } = useKiosk();
  const words = (library.words[lang] ?? library.words.en)?.drawings.labels;
  return (
    <figure className={sides ? 'stage two-groups' : 'stage'} lang={lang}>
      <div role="img" aria-label={alt} onAnimationEnd={onRest}>
        <Drawing spec={spec} labelWords={(bare ? null : words) ?? NO_WORDS} playing={playing} />
      </div>
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
