/**
 * The machine that takes a picture, with a person in it: the long tunnel of an MRI, the open ring of a CT, a plate and a
 * lamp for an X-ray. It refuses warning signs and brands; the person lies or stands at ease.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { Bar, Block } from '../figures/furniture.tsx';
import { SoftGround, SoftPart } from '../figures/soft-part.tsx';
import { Room, Shadow } from '../figures/surroundings.tsx';
import { CARE_POSES } from '../people/care-poses.ts';
import { Person } from '../people/person.tsx';
import type { Scene } from '../scene.ts';

type Kind = NonNullable<SceneStates<'scanner'>['kind']>;

interface Gantry {
  /** Middle of the face that looks to the left, its half sizes, those of its opening, and how deep the machine is. */
  readonly x: number;
  readonly y: number;
  readonly outer: readonly [rx: number, ry: number];
  readonly opening: readonly [rx: number, ry: number];
  readonly depth: number;
}

const MRI: Gantry = { x: 610, y: 540, outer: [150, 330], opening: [96, 194], depth: 500 };
const CT: Gantry = { x: 590, y: 540, outer: [150, 330], opening: [104, 206], depth: 96 };

/** Half an ellipse from its top to its bottom (or back up), by its left or right side. */
const half = (x: number, y: number, [rx, ry]: readonly [number, number], side: 1 | -1, down = true) => {
  const [bulge, far] = [0.5523 * ry, side * rx];
  const [from, to] = down ? [-1, 1] : [1, -1];
  return `C ${x + 0.5523 * far} ${y + from * ry} ${x + far} ${y + from * bulge} ${x + far} ${y} C ${x + far} ${y + to * bulge} ${x + 0.5523 * far} ${y + to * ry} ${x} ${y + to * ry}`;
};
const whole = (x: number, y: number, r: readonly [number, number]) =>
  `M ${x} ${y - r[1]} ${half(x, y, r, 1)} ${half(x, y, r, -1, false)} Z`;

/** The far half of the face, and the dark of the opening, both behind the person. */
function FarSide({ x, y, outer, opening }: Gantry) {
  return (
    <g>
      <path d={whole(x, y, outer)} fill="var(--machine-light)" />
      <g fill="none" stroke="var(--machine-line)" strokeWidth="var(--art-line)">
        <path d={whole(x, y, outer)} />
        <path d={whole(x, y, [outer[0] * 0.82, outer[1] * 0.78])} stroke="var(--disc)" strokeWidth="8" />
      </g>
      <path d={whole(x, y, opening)} fill="var(--film)" stroke="var(--machine-line)" strokeWidth="5" />
      <path
        d={`M ${x} ${y - opening[1]} ${half(x, y, opening, -1)}`}
        transform="translate(26 0)"
        fill="none"
        stroke="var(--film-light)"
        strokeWidth="9"
        strokeOpacity=".6"
      />
    </g>
  );
}

/** The near half of the face and the body of the machine, before the person. */
function NearSide({ x, y, outer, opening, depth }: Gantry) {
  const [, ry] = outer;
  const body =
    depth > 300
      ? `M ${x} ${y - ry} L ${x + depth} ${y - ry + 30} L ${x + depth} ${y + ry - 4} L ${x} ${y + ry} ${half(x, y, outer, 1, false)} Z`
      : `M ${x} ${y - ry} L ${x + depth} ${y - ry} ${half(x + depth, y, outer, 1)} L ${x} ${y + ry} ${half(x, y, outer, 1, false)} Z`;
  const rim = `M ${x} ${y - ry} ${half(x, y, outer, 1)} L ${x} ${y + opening[1]} ${half(x, y, opening, 1, false)} Z`;
  return (
    <g>
      <SoftPart d={body} tone="machine" />
      <path d={rim} fill="var(--machine-light)" />
      <g fill="none" stroke="var(--machine-line)" strokeWidth="var(--art-line)" strokeLinecap="round">
        <path d={`M ${x} ${y - ry} ${half(x, y, outer, 1)}`} />
        <path d={`M ${x} ${y - opening[1]} ${half(x, y, opening, 1)}`} />
        <path
          d={`M ${x} ${y - ry * 0.78} ${half(x, y, [outer[0] * 0.82, ry * 0.78], 1)}`}
          stroke="var(--disc)"
          strokeWidth="8"
        />
      </g>
    </g>
  );
}

function Couch({ until }: { readonly until: number }) {
  return (
    <g>
      <Block x={170} y={720} width={150} height={130} r={14} tone="machine" grain={0.5} />
      <Block x={128} y={834} width={240} height={38} r={16} tone="machine" grain={0.4} />
      <Block x={70} y={682} width={until} height={44} r={20} tone="machine" grain={0.4} />
      <SoftPart
        d="M 84 610 C 120 600 230 604 252 628 C 268 650 262 674 252 686 L 84 686 C 68 664 70 630 84 610 Z"
        tone="paper"
        grain={0.4}
      />
    </g>
  );
}

function LyingIn({ gantry }: { readonly gantry: Gantry }) {
  return (
    <g>
      <Shadow x={220} half={150} />
      <Shadow x={gantry.x + gantry.depth / 2} half={gantry.depth / 2 + 100} />
      <g transform="translate(-112 0)">
        <Person who="nurse" pose={CARE_POSES.comfort} />
      </g>
      <FarSide {...gantry} />
      <Couch until={gantry.depth > 300 ? 760 : 850} />
      <g transform="translate(56 0)">
        <Person who="gowned" pose={CARE_POSES.flat} />
      </g>
      <NearSide {...gantry} />
    </g>
  );
}

/** A person stands between a lamp on a post and the plate that takes the picture. */
function Standing() {
  return (
    <g transform="translate(94 0)">
      <Shadow x={520} half={330} />
      <Bar d="M 216 140 V 866" tone="machine" width={34} />
      <Block x={140} y={838} width={160} height={36} r={16} tone="machine" grain={0.4} />
      <path d="M 340 420 L 640 318 L 640 610 L 340 478 Z" fill="var(--nerve-light)" fillOpacity=".45" />
      <Bar d="M 640 140 V 866" tone="machine" width={30} />
      <Person who="gowned" pose={CARE_POSES['arms-forward']} />
      <Block x={604} y={288} width={62} height={350} r={14} tone="machine" grain={0.6} />
      <Block x={596} y={308} width={20} height={310} r={8} tone="generator" grain={0.2} />
      <Block x={190} y={384} width={110} height={130} r={18} tone="machine" grain={0.6} />
      <SoftPart d="M 300 404 L 346 420 L 346 478 L 300 494 Z" tone="generator" grain={0.3} />
    </g>
  );
}

const KINDS: Record<Kind, () => ReactElement> = {
  mri: () => <LyingIn gantry={MRI} />,
  ct: () => <LyingIn gantry={CT} />,
  'x-ray': Standing,
};

export const scanner: Scene<'scanner'> = {
  focus: { x: 0, y: 105, width: 1000, height: 790 },
  places: () => ({}),
  Art: ({ states }) => {
    const Machine = KINDS[states.kind ?? 'mri'];
    return (
      <g>
        <SoftGround />
        <Room wall={790} />
        <Machine />
      </g>
    );
  },
};
