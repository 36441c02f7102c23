/**
 * Ways seen from above a little: several that part before somebody, one that climbs or goes down in steps, two that
 * come together, or one to a shop. None is marked as the one to take.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { Shop } from '../figures/shop.tsx';
import { SoftGround, SoftPart } from '../figures/soft-part.tsx';
import { StairsDown, StairsUp } from '../figures/stairs.tsx';
import { Outdoors, Shadow } from '../figures/surroundings.tsx';
import { Bench, Meadow, Post, Tree, Ways } from '../figures/ways.tsx';
import { Person as WholePerson } from '../people/person.tsx';
import { POSES } from '../people/poses.ts';
import { Walker } from '../people/walker.tsx';
import type { Scene } from '../scene.ts';
import type { RibbonNode } from '../spine/smooth-curve.ts';

type Shape = NonNullable<SceneStates<'paths'>['shape']>;

function Person({ x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Walker />
    </g>
  );
}

/** Three ways run on to the horizon, each with a sign beside it; a fourth passes a bench, where one can wait. */
const FORK: readonly (readonly RibbonNode[])[] = [
  [
    [520, 960, 90],
    [640, 880, 44],
    [780, 836, 30],
    [980, 820, 26],
    [1300, 800, 20],
  ],
  [
    [500, 1100, 150],
    [500, 880, 108],
    [500, 700, 62],
    [500, 540, 32],
    [500, 430, 18],
    [500, 360, 10],
    [500, 312, 5],
  ],
  [
    [500, 1100, 150],
    [496, 880, 108],
    [446, 716, 62],
    [310, 590, 36],
    [170, 494, 22],
    [40, 410, 14],
    [-160, 300, 6],
  ],
  [
    [500, 1100, 150],
    [504, 880, 108],
    [554, 716, 62],
    [690, 590, 36],
    [830, 494, 22],
    [960, 410, 14],
    [1160, 300, 6],
  ],
];

function Choices() {
  return (
    <g>
      <Meadow />
      <Ways ways={FORK} />
      <Tree x={336} y={400} scale={0.6} />
      <Post x={150} y={446} name="pills" />
      <Post x={616} y={404} name="team" />
      <Post x={850} y={446} name="walk" />
      <Bench x={824} y={784} scale={0.86} />
      <Person x={462} y={770} scale={0.92} />
    </g>
  );
}

/** Somebody on the way to a small shop. */
function ToShop() {
  return (
    <g>
      <Outdoors />
      <g transform="translate(680 806) scale(1.74)">
        <Shop />
      </g>
      <Shadow x={196} y={872} half={140} />
      <g transform="translate(190 876) scale(.8) translate(-500 -880)">
        <WholePerson who="e" pose={POSES.walk} />
      </g>
    </g>
  );
}

function Together() {
  return (
    <g>
      <path
        d="M 342 166 L 308 130 M 418 116 L 402 70 M 500 100 V 50 M 582 116 L 598 70 M 658 166 L 692 130"
        stroke="var(--ray)"
        strokeWidth="13"
        strokeLinecap="round"
        transform="translate(0 66)"
      />
      <SoftPart d="M 350 286 C 362 130 638 130 650 282 Z" tone="nerve" />
      <Meadow />
      <Ways
        ways={[
          [
            [120, 1080, 110],
            [210, 860, 88],
            [350, 680, 70],
            [470, 540, 58],
            [500, 420, 46],
            [500, 292, 30],
          ],
          [
            [880, 1080, 110],
            [790, 860, 88],
            [650, 680, 70],
            [530, 540, 58],
            [500, 420, 46],
            [500, 292, 30],
          ],
        ]}
      />
      <Tree x={150} y={520} scale={1.1} />
      <Tree x={860} y={540} scale={1.2} />
      <Person x={258} y={752} scale={0.9} />
      <g transform="translate(1000 0) scale(-1 1)">
        <Person x={258} y={752} scale={0.9} />
      </g>
    </g>
  );
}

const SHAPES: Record<Shape, () => ReactElement> = {
  choices: Choices,
  'step-by-step': StairsUp,
  together: Together,
  lowering: StairsDown,
  'to-shop': ToShop,
};

export const paths: Scene<'paths'> = {
  focus: { x: 20, y: 130, width: 960, height: 760 },
  runsOutBelow: true,
  places: () => ({}),
  Art: ({ states }) => {
    const Drawn = SHAPES[states.shape ?? 'choices'];
    return (
      <g>
        <SoftGround />
        <Drawn />
      </g>
    );
  },
};
