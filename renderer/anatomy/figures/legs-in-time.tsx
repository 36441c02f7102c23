/**
 * One lower leg at four times, side by side: what it feels takes less room each time, and is last felt at the toes. It
 * sets no dates and promises no end.
 */
import { useId } from 'react';
import type { RibbonPoint } from '../outlines/body-areas.ts';
import { curve, points } from '../outlines/curve.ts';
import { type Feel, PainTexture } from './pain-texture.tsx';
import { SoftPart } from './soft-part.tsx';

/** A right leg from the front, from above the knee to the toes, in units of the drawing around its own middle. */
const LEG = curve(
  points(`
  64,60! 66,180 58,250 66,330 58,440 38,560 22,650 14,712 22,748 56,790 60,818 40,834 0,836 -40,830 -58,806 -44,764
  -40,716 -46,650 -64,560 -84,440 -86,340 -74,250 -88,180 -94,60!
`),
);
const LINES = [
  'M -64 244 C -56 284 -16 298 26 288 C 44 280 50 262 52 244',
  'M -20 400 C -12 470 -14 560 -16 640',
  'M -32 728 C -28 738 -26 748 -28 756 M 8 722 C 4 732 4 742 6 750',
  'M -36 800 C -34 810 -36 820 -38 828 M -14 802 C -12 812 -12 824 -14 834 M 10 802 C 12 812 12 822 12 834 M 32 798 C 36 808 36 818 36 828',
].join(' ');
/** Down the outer shin to the toes, with half its width; each time it begins lower. */
const COURSE: readonly RibbonPoint[] = [
  [-30, 260, 62],
  [-26, 400, 66],
  [-22, 540, 56],
  [-16, 660, 44],
  [-6, 760, 58],
  [-2, 830, 70],
];
const FROM = [0, 1.5, 3, 4.35] as const;

/** The course from a point on it, counted in its steps. */
function courseFrom(start: number): RibbonPoint[] {
  const at = Math.floor(start);
  const share = start - at;
  const [a, b] = [COURSE[at], COURSE[at + 1]];
  if (!a || !b) return [...COURSE];
  const mix = (k: 0 | 1 | 2) => a[k] + (b[k] - a[k]) * share;
  return [[mix(0), mix(1), mix(2)], ...COURSE.slice(at + 1)];
}

export function LegsInTime({ feel }: { readonly feel: Feel }) {
  const id = `legs${useId()}`;
  return (
    <g>
      <clipPath id={`${id}-skin`}>
        <path d={LEG} />
      </clipPath>
      {FROM.map((start, at) => (
        <g key={start} transform={`translate(${136 + at * 246} 60)`}>
          <SoftPart d={LEG} tone="skin" />
          <path
            d={LINES}
            fill="none"
            stroke="var(--skin-line)"
            strokeOpacity=".6"
            strokeWidth="4"
            strokeLinecap="round"
          />
          <g clipPath={`url(#${id}-skin)`}>
            <PainTexture feel={feel} nodes={courseFrom(start)} />
          </g>
          <path d={LEG} fill="none" stroke="var(--skin-line)" strokeWidth="var(--art-line)" strokeLinejoin="round" />
          {at < 3 && (
            <path
              d="M 108 470 L 136 500 L 108 530"
              fill="none"
              stroke="var(--leader)"
              strokeWidth="13"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          )}
        </g>
      ))}
    </g>
  );
}
