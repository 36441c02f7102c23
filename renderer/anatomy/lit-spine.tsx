/**
 * The dark spine of the attract screen: six bones, one of which a script can light by setting `data-lit` on its
 * group. Decoration only: it never moves, holds no words, and needs no style attribute, so that it can be prerendered.
 */
import { sacOutline, sacStrands } from './spine/side/side-nerves.tsx';
import { smoothOpen } from './spine/smooth-curve.ts';
import type { Level } from './spine/spine-measures.ts';
import { BODY_CORNERS, FAR_ARCH, SACRUM_BACK, SACRUM_FRONT, SACRUM_SEAM, SPINOUS } from './spine/spine-measures.ts';
import type { DiscName } from './spine/spine-shapes.ts';
import { bodyOutline, discOutline, nucleusOutline, outline, view } from './spine/spine-shapes.ts';
import './lit-spine.css';

/** From the top down; `data-bone` is the place in this row. */
const LIT_LEVELS = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const satisfies readonly Level[];
const DISCS = ['T11-12', 'T12-L1', 'L1-2', 'L2-3', 'L3-4', 'L4-5', 'L5-S1'] as const satisfies readonly DiscName[];
const SPINOUS_LEVELS = ['T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const;
const ARCHES = ['L5', 'L4', 'L3', 'L2', 'L1', 'T12', 'T11'] as const;

/** What the drawing covers, from the lower edge of the chest to the end of the sacrum, in its own units. */
export const LIT_SPINE_BOX = { x: 320, y: -590, width: 650, height: 1940 } as const;

/** For each bone the middle of its front edge, in units of `LIT_SPINE_BOX`: a greeting ends a little to its left. */
export const LIT_SPINE_BONES: readonly { readonly x: number; readonly y: number }[] = LIT_LEVELS.map((level) => {
  const [top, , , bottom] = BODY_CORNERS[level];
  const [x, y] = view([(top[0] + bottom[0]) / 2, (top[1] + bottom[1]) / 2]);
  return { x: Math.round(x), y: Math.round(y) };
});

/**
 * One outline, written once and used for tone, shade and line: the first page carries this drawing as text. It must
 * stand outside what is hidden, because a hidden clip path clips everything away.
 */
function Outline({ id, d }: { readonly id: string; readonly d: string }) {
  return (
    <defs>
      <path id={id} d={d} />
      <clipPath id={`${id}-in`}>
        <use href={`#${id}`} />
      </clipPath>
    </defs>
  );
}

/** Two shade strokes are enough in the dark. */
function Bone({ id }: { readonly id: string }) {
  const href = `#${id}`;
  return (
    <g>
      <use className="lit-base" href={href} />
      <g clipPath={`url(#${id}-in)`}>
        <use className="lit-shade" href={href} strokeWidth="58" transform="translate(-13 -12)" />
        <use className="lit-shade" href={href} strokeWidth="36" transform="translate(-13 -12)" />
        <use className="lit-edge" href={href} strokeWidth="11" transform="translate(6 6)" />
      </g>
      <use className="lit-line" href={href} />
    </g>
  );
}

function DimBone({ id, d }: { readonly id: string; readonly d: string }) {
  return (
    <>
      <Outline id={id} d={d} />
      <Bone id={id} />
    </>
  );
}

function Background() {
  return (
    <>
      {ARCHES.map((level) => (
        <path key={level} className="lit-arch" d={outline(FAR_ARCH[level])} />
      ))}
      {SPINOUS_LEVELS.map((level) => (
        <DimBone key={level} id={`lit-spinous-${level}`} d={outline(SPINOUS[level])} />
      ))}
      <DimBone id="lit-sacrum-back" d={outline(SACRUM_BACK)} />
      <DimBone id="lit-sacrum" d={outline(SACRUM_FRONT)} />
      <path className="lit-seam" d={smoothOpen(SACRUM_SEAM.map(view))} />
      <DimBone id="lit-T11" d={bodyOutline('T11')} />
    </>
  );
}

export function LitSpine({ className = '' }: { readonly className?: string }) {
  const { x, y, width, height } = LIT_SPINE_BOX;
  return (
    <svg
      className={`lit-spine ${className}`}
      viewBox={`${x} ${y} ${width} ${height}`}
      preserveAspectRatio="xMidYMin meet"
      aria-hidden="true"
      focusable="false"
    >
      <Background />
      {DISCS.map((name) => (
        <g key={name}>
          <path className="lit-disc" d={discOutline(name)} />
          <path className="lit-nucleus" d={nucleusOutline(name)} />
        </g>
      ))}
      {LIT_LEVELS.map((level, i) => (
        <g key={level} data-bone={i}>
          <Outline id={`lit-body-${level}`} d={bodyOutline(level)} />
          <Bone id={`lit-body-${level}`} />
        </g>
      ))}
      <path className="lit-sac" d={sacOutline('clear')} />
      {sacStrands('clear').map((d) => (
        <path key={d} className="lit-strand" d={d} />
      ))}
    </svg>
  );
}
