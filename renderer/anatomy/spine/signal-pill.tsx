/**
 * A capsule beside the cord in the picture of a pain message, and its reach: where it acts, the message goes on thinner.
 * No brand, no number of pills, no promise that the message ends.
 */
import { SoftPart } from '../figures/soft-part.tsx';
import { gate } from '../outlines/signal-outlines.ts';
import type { Point } from '../scene.ts';

const [GATE_X, GATE_Y] = gate;
/** Middle of the capsule, behind the person's back. */
export const PILL: Point = { x: GATE_X + 158, y: GATE_Y };

/** Under the cord: a soft light, and drops of medicine on their way to it. */
export function PillReach({ id }: { readonly id: string }) {
  return (
    <g>
      <radialGradient id={`${id}-pill`}>
        <stop offset="0.1" stopColor="var(--relief)" stopOpacity="0.55" />
        <stop offset="1" stopColor="var(--relief)" stopOpacity="0" />
      </radialGradient>
      <circle cx={GATE_X} cy={GATE_Y} r={84} fill={`url(#${id}-pill)`} />
      <path
        d={`M${PILL.x - 78} ${PILL.y}H${GATE_X + 30}`}
        fill="none"
        stroke="var(--relief)"
        strokeWidth={13}
        strokeLinecap="round"
        strokeDasharray="0 27"
      />
    </g>
  );
}

export function Pill() {
  return (
    <g transform={`translate(${PILL.x} ${PILL.y}) rotate(-24)`}>
      <SoftPart d="M 0 -32 H 40 C 84 -32 84 32 40 32 H 0 Z" tone="shirt" grain={0.5} />
      <SoftPart d="M 0 -32 H -40 C -84 -32 -84 32 -40 32 H 0 Z" tone="leaf" grain={0.5} />
    </g>
  );
}
