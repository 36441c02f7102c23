/**
 * One part in the anatomical language: base, soft shade from the lower right, a light edge from the upper left, its
 * own line. It knows no forms: a caller brings the outline. It refuses filters and blur.
 */
import { useId } from 'react';
import '../people.css';

/** A colour family of anatomy.css or people.css: `--x`, `--x-shade`, `--x-light`, `--x-line`. */
export type Tone =
  | 'bone'
  | 'disc'
  | 'nerve'
  | 'muscle'
  | 'scar'
  | 'skin'
  | 'shirt'
  | 'paper'
  | 'wood'
  | 'alarm'
  | 'leaf'
  | 'film'
  | 'counted'
  | 'cover'
  | 'generator'
  | 'mat'
  | 'linen'
  | 'machine'
  | 'shoe'
  | `legs-${'blue' | 'brown' | 'grey'}`
  | `who-${'a' | 'b' | 'c' | 'd' | 'e' | 'f'}-${'skin' | 'hair' | 'cloth'}`;

/** Reach of the five shade strokes and how far they are shifted, for parts of 300 units and more. */
const SHADE_WIDTHS = [64, 54, 44, 34, 24];
const SHADE_SHIFT = -12;
/** Fewer and stronger strokes, for figures of so many parts that the steps are too small to see, and for crowds. */
const FEW_WIDTHS = { figure: [58, 38], crowd: [46] };

export interface SoftPartProps {
  /** Path data of the outline, closed or not; what is open has no line at its open side. */
  readonly d: string;
  readonly tone: Tone;
  /** Scale of the shading: 1 for large parts, about 0.5 for heads and hands, 0.2 in a sign of 200 units. */
  readonly grain?: number;
  /** Path data drawn as the line instead of the outline, for parts that run into another one. */
  readonly edge?: string;
  /** The shade follows the edge too: for a limb that grows out of another part of its own tone. */
  readonly grows?: true;
  /** Drawn with fewer strokes. */
  readonly few?: 'figure' | 'crowd' | undefined;
}

export function SoftPart({ d, tone, grain = 1, edge, grows, few }: SoftPartProps) {
  const inside = useId();
  const base = tone === 'generator' ? 'var(--device-light)' : `var(--${tone})`;
  const family = tone === 'generator' ? 'device' : tone;
  const shift = SHADE_SHIFT * grain;
  const shaded = grows ? (edge ?? d) : d;
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <clipPath id={inside}>
        <path d={d} />
      </clipPath>
      <path d={d} fill={base} />
      <g className="soft-shade" clipPath={`url(#${inside})`} fill="none">
        <g
          stroke={`var(--${family}-shade)`}
          strokeOpacity={few ? 0.3 : 0.15}
          transform={`translate(${shift} ${shift})`}
        >
          {(few ? FEW_WIDTHS[few] : SHADE_WIDTHS).map((width) => (
            <path key={width} d={shaded} strokeWidth={width * grain} />
          ))}
        </g>
        {few !== 'crowd' && (
          <path
            d={shaded}
            stroke={`var(--${family}-light, var(--${family}))`}
            strokeOpacity=".8"
            strokeWidth={12 * grain}
            transform={`translate(${6.6 * grain} ${6.6 * grain})`}
          />
        )}
      </g>
      <path d={edge ?? d} fill="none" stroke={`var(--${family}-line)`} strokeWidth="var(--art-line)" />
    </g>
  );
}

interface FigureProps {
  readonly parts: readonly SoftPartProps[];
  readonly few?: SoftPartProps['few'];
}

/** Parts of one person or thing, back to front, with one pale rim around them all where the ground is dark. */
export function Figure({ parts, few }: FigureProps) {
  return (
    <g>
      <g fill="none" stroke="var(--rim)" strokeWidth="11" strokeLinejoin="round">
        {parts.map((part) => (
          <path key={part.d} d={part.d} />
        ))}
      </g>
      {parts.map((part) => (
        <SoftPart key={part.d} few={few} {...part} />
      ))}
    </g>
  );
}

/** The warm place people stand in: one soft light behind them, faded out before any edge of the stage. */
export function SoftGround() {
  const id = useId();
  return (
    <g>
      <radialGradient id={id}>
        <stop offset=".35" stopColor="var(--glow)" />
        <stop offset="1" stopColor="var(--glow)" stopOpacity="0" />
      </radialGradient>
      <ellipse cx="500" cy="560" rx="760" ry="560" fill={`url(#${id})`} />
    </g>
  );
}
