/**
 * A thin needle with a slanted tip, from its hub to where it ends. It is somewhat thicker than life, so that it can be
 * seen at all, and it never shows a syringe.
 */
import { useId } from 'react';
import type { Point } from '../scene.ts';

export interface NeedleProps {
  readonly tip: Point;
  /** Where it comes from: the middle of its hub, or the place where it fades out of the picture. */
  readonly from: Point;
  readonly hub: boolean;
  readonly width?: number;
  /** Length of the bare, shining tip of a heat probe; the rest has a dark coat. */
  readonly bare?: number;
}

export function Needle({ tip, from, hub, width = 7, bare = 0 }: NeedleProps) {
  const id = `needle${useId().replace(/\W/g, '')}`;
  const length = Math.hypot(tip.x - from.x, tip.y - from.y);
  const turn = (Math.atan2(tip.y - from.y, tip.x - from.x) * 180) / Math.PI;
  const half = width / 2;
  const shaft = `M0 ${-half}H${length - width * 0.6}L${length} ${half * 0.7}L${length - width * 2.6} ${half}H0`;
  const paint = (tone: string) => (hub ? `var(--${tone})` : `url(#${id}-${tone})`);
  return (
    <g transform={`translate(${from.x} ${from.y}) rotate(${turn.toFixed(2)})`} strokeLinejoin="round">
      {!hub &&
        ['device-line', 'device-light', 'device-shade'].map((tone) => (
          <linearGradient key={tone} id={`${id}-${tone}`} gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="110" y2="0">
            <stop offset="0" stopColor={`var(--${tone})`} stopOpacity="0" />
            <stop offset="1" stopColor={`var(--${tone})`} />
          </linearGradient>
        ))}
      <path d={shaft} fill={paint('device-light')} stroke={paint('device-line')} strokeWidth={4} />
      {bare > 0 && <path d={`M0 0H${length - bare}`} fill="none" stroke={paint('device-shade')} strokeWidth={width} />}
      {hub && (
        <path
          d="M-26 -15Q-30 -15 -30 -11V11Q-30 15 -26 15H4L18 6V-6L4 -15Z"
          fill="var(--device)"
          stroke="var(--device-line)"
          strokeWidth={4}
        />
      )}
    </g>
  );
}
