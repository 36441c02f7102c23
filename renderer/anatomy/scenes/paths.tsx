/**
 * Ways seen from above a little: several that part before somebody, one that climbs or goes down in steps, two that
 * come together, or many in a tangle with a looking glass. All ways are alike; none is marked as the one to take.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { SoftGround, SoftPart } from '../figures/soft-part.tsx';
import { StairsDown, StairsUp } from '../figures/stairs.tsx';
import { Meadow, Post, Tree, Ways } from '../figures/ways.tsx';
import { Walker } from '../people/walker.tsx';
import type { Scene } from '../scene.ts';
import { SmallSign } from '../signs/small-sign.tsx';
import type { RibbonNode } from '../spine/smooth-curve.ts';

type Shape = NonNullable<SceneStates<'paths'>['shape']>;

function Person({ x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Walker />
    </g>
  );
}

function Choices() {
  return (
    <g>
      <Meadow />
      <Ways
        ways={[
          [
            [500, 1100, 150],
            [500, 800, 110],
            [500, 640, 84],
            [500, 470, 44],
            [500, 380, 34],
          ],
          [
            [500, 1100, 140],
            [490, 790, 100],
            [400, 640, 76],
            [250, 520, 50],
            [170, 400, 36],
          ],
          [
            [500, 1100, 140],
            [510, 790, 100],
            [600, 640, 76],
            [750, 520, 50],
            [830, 400, 36],
          ],
        ]}
      />
      <Post x={170} y={404} name="pills" />
      <Post x={500} y={384} name="team" />
      <Post x={830} y={404} name="walk" />
      <Person x={492} y={764} scale={0.88} />
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

const TANGLE: readonly (readonly RibbonNode[])[] = [
  [
    [-40, 760, 42],
    [150, 700, 38],
    [330, 740, 38],
    [500, 640, 38],
    [660, 700, 38],
    [860, 620, 40],
    [1040, 640, 42],
  ],
  [
    [150, 700, 36],
    [210, 560, 36],
    [160, 400, 36],
    [250, 260, 36],
    [236, 176, 34],
  ],
  [
    [500, 640, 36],
    [430, 500, 36],
    [520, 380, 36],
    [470, 250, 36],
    [500, 176, 34],
  ],
  [
    [860, 620, 36],
    [800, 470, 36],
    [880, 340, 36],
    [800, 220, 36],
    [830, 176, 34],
  ],
  [
    [160, 400, 34],
    [320, 420, 34],
    [430, 500, 34],
  ],
  [
    [520, 380, 34],
    [680, 330, 34],
    [800, 470, 34],
  ],
];

function Search() {
  return (
    <g>
      <Ways ways={TANGLE} />
      <Person x={196} y={756} scale={0.86} />
      <path d="M 700 596 L 840 772" stroke="var(--device-line)" strokeWidth="74" strokeLinecap="round" />
      <path d="M 706 604 L 838 770" stroke="var(--device)" strokeWidth="50" strokeLinecap="round" />
      <circle cx="586" cy="450" r="188" fill="var(--paper)" stroke="var(--device-line)" strokeWidth="42" />
      <g transform="translate(462 326) scale(1.24)">
        <SmallSign name="spine" />
      </g>
      <circle cx="586" cy="450" r="188" fill="none" stroke="var(--device-light)" strokeWidth="24" />
      <path
        d="M 462 410 C 474 352 512 322 560 314"
        fill="none"
        stroke="var(--device-light)"
        strokeWidth="20"
        strokeLinecap="round"
      />
    </g>
  );
}

const SHAPES: Record<Shape, () => ReactElement> = {
  choices: Choices,
  'step-by-step': StairsUp,
  together: Together,
  search: Search,
  lowering: StairsDown,
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
