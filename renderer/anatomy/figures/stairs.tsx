/**
 * Stairs seen from the side: up to a flag in clear steps, or down in low ones beside a rail, where fewer tablets stand
 * before each step. Somebody walks on them; it refuses haste and falls.
 */

import { Walker } from '../people/walker.tsx';
import { Tablet } from '../signs/pill-shapes.tsx';
import { SoftPart } from './soft-part.tsx';

const STEPS = [
  { x: 60, y: 780 },
  { x: 236, y: 680 },
  { x: 412, y: 580 },
  { x: 588, y: 480 },
  { x: 764, y: 380 },
] as const;

export function StairsUp() {
  return (
    <g>
      <path d="M -900 880 H 1900" stroke="var(--leaf-shade)" strokeWidth="8" strokeLinecap="round" />
      {[...STEPS].reverse().map(({ x, y }) => (
        <SoftPart key={x} d={`M ${x} ${y} H ${x === 764 ? 960 : x + 190} V 880 H ${x} Z`} tone="wood" grain={0.7} />
      ))}
      <SoftPart d="M 826 378 V 150 H 838 V 378 Z" tone="wood" grain={0.2} />
      <SoftPart d="M 838 154 C 878 138 906 174 950 158 V 246 C 906 262 878 226 838 242 Z" tone="leaf" grain={0.3} />
      <g fillOpacity=".32" opacity=".34">
        <g transform="translate(150 714) scale(.86)">
          <Walker />
        </g>
      </g>
      <g transform="translate(500 514) scale(.86)">
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
