/**
 * Medicines as things on a table: tablets, a box for the week, a patch on an arm, locked away, on a list, or
 * with what to mind about them. It refuses brands, words and any sign of right or wrong.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { GlassPushedAway, LevelBeam, MarkedList, TwoPacks } from '../figures/medicine-cautions.tsx';
import { Blister, LiquidBottle, LoosePills, Padlock, PillBottle } from '../figures/medicine-things.tsx';
import { Moon, Sun } from '../figures/page-marks.tsx';
import { SoftGround, SoftPart } from '../figures/soft-part.tsx';
import { WeekBox } from '../figures/week-box.tsx';
import { curve, points } from '../outlines/curve.ts';
import type { Scene } from '../scene.ts';
import { Capsule, Tablet } from '../signs/pill-shapes.tsx';

type Holds = NonNullable<SceneStates<'medicines'>['holds']>;

/** A table that runs out on both sides. */
function Table({ y }: { readonly y: number }) {
  return (
    <g>
      <SoftPart d={`M -900 ${y} H 1900 V ${y + 54} H -900 Z`} tone="wood" grain={0.7} />
      <path d={`M -900 ${y + 54} H 1900 V 1400 H -900 Z`} fill="var(--wood-shade)" fillOpacity=".25" />
    </g>
  );
}

function Pills() {
  return (
    <g>
      <Table y={770} />
      <g transform="translate(276 786) scale(1.5)">
        <PillBottle />
      </g>
      <g transform="translate(700 440) rotate(-12) scale(1.28)">
        <Blister taken={1} />
      </g>
      <g transform="translate(690 716) scale(1.36)">
        <LoosePills />
      </g>
    </g>
  );
}

function Week() {
  return (
    <g transform="translate(0 42)">
      <g transform="translate(104 300) scale(1.3)">
        <Sun x={0} y={86} />
        <Moon x={0} y={250} />
      </g>
      <WeekBox />
    </g>
  );
}

/** From the neck over the shoulder down the arm to the elbow, and back up the inside to the trunk. */
const SHOULDER = curve(
  points(`
  -160,1300! -160,-300! 150,-300! 158,-100 176,60 238,140 330,186 440,212 560,244 650,310 698,410 716,520 728,640 744,780 756,900 764,1300!
  520,1300! 530,900 524,780 510,660 500,560 494,530! 478,700 462,900 456,1300!
`),
);

/** A sleeveless shirt, so that the arm is free. */
const VEST =
  'M -900 1300 V 250 C -300 250 60 220 232 132 C 290 160 330 180 372 194 C 384 330 424 452 496 540 C 478 700 462 900 456 1300 Z';

function Patch() {
  return (
    <g>
      <SoftPart d={SHOULDER} tone="who-d-skin" />
      <SoftPart d={VEST} edge={VEST} tone="who-b-cloth" />
      <path
        d="M 494 530 C 490 500 484 470 470 440"
        fill="none"
        stroke="var(--who-d-skin-line)"
        strokeWidth="var(--art-line)"
        strokeLinecap="round"
      />
      <g transform="translate(606 560) rotate(-5)">
        <SoftPart
          d="M -84 -100 H 84 Q 108 -100 108 -76 V 76 Q 108 100 84 100 H -84 Q -108 100 -108 76 V -76 Q -108 -100 -84 -100 Z"
          tone="paper"
          grain={0.7}
        />
        <path
          d="M -62 -66 H 62 Q 74 -66 74 -54 V 54 Q 74 66 62 66 H -62 Q -74 66 -74 54 V -54 Q -74 -66 -62 -66 Z"
          fill="var(--disc-rest)"
          stroke="var(--disc-line)"
          strokeWidth="5"
          strokeDasharray="3 12"
          strokeLinecap="round"
        />
      </g>
    </g>
  );
}

function LockedAway() {
  return (
    <g>
      <SoftPart
        d="M 130 150 H 870 Q 890 150 890 170 V 826 Q 890 846 870 846 H 130 Q 110 846 110 826 V 170 Q 110 150 130 150 Z"
        tone="wood"
      />
      <path
        d="M 168 206 H 832 V 790 H 168 Z"
        fill="var(--film)"
        fillOpacity=".16"
        stroke="var(--wood-line)"
        strokeWidth="var(--art-line)"
        strokeLinejoin="round"
      />
      <path d="M 168 600 H 832" stroke="var(--wood-line)" strokeWidth="18" />
      <g transform="translate(300 592) scale(.86)">
        <PillBottle />
      </g>
      <g transform="translate(690 592) scale(.68)">
        <LiquidBottle />
      </g>
      <g transform="translate(330 690) scale(.66)">
        <Blister />
      </g>
      <g transform="translate(680 726) scale(.9)">
        <LoosePills />
      </g>
      <path d="M 500 206 V 790" stroke="var(--wood-line)" strokeWidth="26" />
      <path d="M 500 206 V 790" stroke="var(--wood)" strokeWidth="15" />
      <path
        d="M 230 420 L 330 250 M 270 460 L 390 256 M 570 430 L 670 256"
        stroke="var(--sheet)"
        strokeOpacity=".35"
        strokeWidth="14"
        strokeLinecap="round"
      />
      <g transform="translate(500 556) scale(1.3)">
        <Padlock />
      </g>
    </g>
  );
}

const LISTED = [
  { y: 312, lines: [300] },
  { y: 448, lines: [330, 240] },
  { y: 612, lines: [280, 330] },
] as const;

function List() {
  return (
    <g>
      <Table y={800} />
      <SoftPart
        d="M 132 150 H 540 L 640 250 V 770 Q 640 810 600 810 H 132 Q 96 810 96 770 V 186 Q 96 150 132 150 Z"
        tone="paper"
      />
      <path
        d="M 540 150 V 234 Q 540 250 556 250 H 640 Z"
        fill="var(--paper-shade)"
        stroke="var(--paper-line)"
        strokeWidth="var(--art-line)"
        strokeLinejoin="round"
      />
      <g transform="translate(196 312) rotate(-22) scale(1.3)">
        <Capsule />
      </g>
      <g transform="translate(196 462) scale(1.3)">
        <Tablet />
      </g>
      <g transform="translate(196 634) rotate(22) scale(1.3)">
        <Capsule tone="disc" />
      </g>
      {LISTED.map(({ y, lines }) =>
        lines.map((long, at) => (
          <path
            key={`${y}-${long}`}
            d={`M 292 ${y + at * 46} H ${272 + long}`}
            stroke="var(--paper-rule)"
            strokeWidth="15"
            strokeLinecap="round"
          />
        )),
      )}
      <g transform="translate(808 816) scale(1.22)">
        <PillBottle />
      </g>
    </g>
  );
}

const THINGS: Record<Holds, () => ReactElement> = {
  pills: Pills,
  'week-box': Week,
  patch: Patch,
  'locked-away': LockedAway,
  'no-alcohol': () => (
    <g>
      <Table y={780} />
      <GlassPushedAway />
    </g>
  ),
  list: List,
  'list-marked': MarkedList,
  'same-in-two': () => (
    <g>
      <Table y={784} />
      <TwoPacks />
    </g>
  ),
  level: LevelBeam,
};

export const medicines: Scene<'medicines'> = {
  focus: { x: 20, y: 130, width: 960, height: 740 },
  places: () => ({}),
  Art: ({ states }) => {
    const Thing = THINGS[states.holds ?? 'pills'];
    return (
      <g>
        <SoftGround />
        <Thing />
      </g>
    );
  },
};
