/**
 * Stairs seen from the side: up to a flag in four clear steps, or down in low ones beside a rail, where fewer tablets stand
 * before each step. Somebody walks on them; it refuses haste and falls.
 */

import { Walker } from '../people/walker.tsx';
import { Tablet } from '../signs/pill-shapes.tsx';
import { SoftPart } from './soft-part.tsx';

const STEPS = [
  { x: 60, y: 770 },
  { x: 280, y: 648 },
  { x: 500, y: 526 },
  { x: 722, y: 404 },
] as const;

export function StairsUp() {
  return (
    <g>
      <path d="M -900 880 H 1900" stroke="var(--leaf-shade)" strokeWidth="8" strokeLinecap="round" />
      {[...STEPS].reverse().map(({ x, y }) => (
        <SoftPart key={x} d={`M ${x} ${y} H ${x === 722 ? 960 : x + 236} V 880 H ${x} Z`} tone="wood" grain={0.7} />
      ))}
      <SoftPart d="M 836 402 V 156 H 850 V 402 Z" tone="wood" grain={0.2} />
      <SoftPart d="M 850 160 C 886 146 912 180 952 164 V 256 C 912 272 886 236 850 252 Z" tone="leaf" grain={0.3} />
      <g fillOpacity=".32" opacity=".34">
        <g transform="translate(168 708) scale(.92)">
          <Walker />
        </g>
      </g>
      <g transform="translate(604 464) scale(.92)">
        <Walker />
      </g>
    </g>
  );
}

const FIRST = { x: 22, y: 510 };
const TREAD = 191;
const RISE = 46;
const DOWN = [0, 1, 2, 3, 4].map((at) => ({ at, x: FIRST.x + at * TREAD, y: FIRST.y + at * RISE }));
/** The rail falls with the steps, at the height of a hand. */
const railAt = (x: number) => 351 + ((x - 475) * RISE) / TREAD;
const POSTS = DOWN.map(({ x, y }) => `M ${x + TREAD / 2} ${railAt(x + TREAD / 2)} V ${y}`).join(' ');
const RAIL = `M 60 ${railAt(60)} L 940 ${railAt(940)}`;

function Rail() {
  return (
    <g strokeLinecap="round">
      <path d={POSTS} stroke="var(--wood-line)" strokeWidth="20" strokeLinecap="butt" />
      <path d={POSTS} stroke="var(--wood)" strokeWidth="10" strokeLinecap="butt" />
      <path d={RAIL} stroke="var(--wood-line)" strokeWidth="32" />
      <path d={RAIL} stroke="var(--wood)" strokeWidth="21" />
    </g>
  );
}

/** Down, gently: each step is low, and before it stands one tablet less. */
export function StairsDown() {
  return (
    <g>
      <path d="M -900 880 H 1900" stroke="var(--leaf-shade)" strokeWidth="8" strokeLinecap="round" />
      <Rail />
      {[...DOWN].reverse().map(({ at, x, y }) => (
        <g key={at}>
          <SoftPart d={`M ${x} ${y} H ${x + (at === 4 ? TREAD : TREAD + 14)} V 880 H ${x} Z`} tone="wood" grain={0.7} />
          {DOWN.slice(at).map(({ at: nth }) => (
            <g key={nth} transform={`translate(${x + TREAD / 2} ${806 - (nth - at) * 60})`}>
              <Tablet />
            </g>
          ))}
        </g>
      ))}
      <g transform="translate(362 448) scale(1.35)">
        <Walker down />
      </g>
    </g>
  );
}
