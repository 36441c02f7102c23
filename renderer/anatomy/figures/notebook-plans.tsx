/**
 * Fillings of the notebook: medicines with the times they are taken, a plan of four things to do in turn, and how much
 * somebody could do on each of some days.
 */

import { Walker } from '../people/walker.tsx';
import { Capsule, Tablet } from '../signs/pill-shapes.tsx';
import { SmallSign } from '../signs/small-sign.tsx';
import { Moon, Rules, Sun } from './page-marks.tsx';
import { SoftPart } from './soft-part.tsx';

/** A small bottle of drops. */
function Drops() {
  return (
    <g>
      <SoftPart d="M -15 -52 H 15 V -28 H -15 Z" tone="shirt" grain={0.25} />
      <SoftPart
        d="M -20 -28 H 20 C 34 -22 34 -12 34 0 V 42 Q 34 52 24 52 H -24 Q -34 52 -34 42 V 0 C -34 -12 -34 -22 -20 -28 Z"
        tone="wood"
        grain={0.3}
      />
      <path d="M -32 4 H 32 V 36 H -32 Z" fill="var(--paper)" stroke="var(--wood-line)" strokeWidth="4" />
    </g>
  );
}

const ROWS = [
  { y: 370, taken: [true, false, true] },
  { y: 490, taken: [false, true, false] },
  { y: 610, taken: [true, true, true] },
  { y: 716, taken: [false, false, true] },
];
const TIMES = [592, 700, 808];

export function Medicines() {
  return (
    <g>
      <g transform="translate(200 370) rotate(-20)">
        <Capsule />
      </g>
      <g transform="translate(196 490)">
        <Tablet />
      </g>
      <g transform="translate(196 604) scale(.94)">
        <Drops />
      </g>
      <g transform="translate(194 716) rotate(16)">
        <Capsule tone="disc" />
      </g>
      <Rules lines={ROWS.map(({ y }, at) => [284, 450 - (at % 2) * 46, y] as const)} />
      <g transform="translate(592 268) scale(.8)">
        <Sun x={0} y={0} />
      </g>
      <g transform="translate(700 268) scale(1.16)">
        <Sun x={0} y={0} />
      </g>
      <Moon x={808} y={268} />
      <g stroke="var(--paper-line)" strokeWidth="5">
        {ROWS.flatMap(({ y, taken }) =>
          taken.map((filled, at) => (
            <circle key={`${y} ${TIMES[at]}`} cx={TIMES[at]} cy={y} r="25" fill={filled ? 'var(--counted)' : 'none'} />
          )),
        )}
      </g>
    </g>
  );
}

const STEPS = [
  { name: 'walk', x: 150, y: 262 },
  { name: 'sleep', x: 150, y: 516 },
  { name: 'pills', x: 548, y: 262 },
  { name: 'team', x: 548, y: 500 },
] as const;

export function Plan() {
  return (
    <g>
      {STEPS.map(({ name, x, y }) => (
        <g key={name} transform={`translate(${x} ${y}) scale(.86)`}>
          <SmallSign name={name} />
        </g>
      ))}
      <Rules
        lines={STEPS.flatMap(({ x, y }, at) => [
          [x + 206, x + 300, y + 56] as const,
          [x + 206, x + 290 - (at % 2) * 26, y + 110] as const,
        ])}
      />
      <g stroke="var(--paper-rule)" strokeWidth="4" strokeLinecap="round">
        <path d="M 142 474 H 466 M 532 474 H 864" />
      </g>
    </g>
  );
}

/** Days one under the other, and how much was done on each; the two shortest bars are bad days. */
const DAYS = [
  { x: 178, y: 396, much: 176 },
  { x: 178, y: 502, much: 84 },
  { x: 178, y: 608, much: 152 },
  { x: 178, y: 714, much: 196 },
  { x: 574, y: 290, much: 78 },
  { x: 574, y: 396, much: 164 },
  { x: 574, y: 502, much: 190 },
  { x: 574, y: 608, much: 140 },
];
const MOST = 206;

/** One thing somebody does, at the head of the page; below it days, each with a short bar. */
export function ActivityDiary() {
  return (
    <g>
      <g transform="translate(290 302) scale(.36)">
        <Walker />
      </g>
      <path d="M 146 338 H 462" stroke="var(--paper-rule)" strokeWidth="4" strokeLinecap="round" />
      {DAYS.map(({ x, y, much }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <Sun x={0} y={0} />
          <path d={`M 76 0 H ${70 + MOST}`} stroke="var(--paper-rule)" strokeWidth="4" strokeLinecap="round" />
          <SoftPart
            d={`M 70 -18 H ${56 + much} Q ${70 + much} -18 ${70 + much} -4 V 4 Q ${70 + much} 18 ${56 + much} 18 H 70 Z`}
            tone="counted"
            grain={0.3}
          />
        </g>
      ))}
    </g>
  );
}
