/**
 * Low back, pelvis and hips from behind with the places that can send pain alike: a small joint of the spine, the
 * joint between sacrum and pelvis, the hip, a muscle. Unsure, three of them carry a question mark. It sets no words.
 */
import { useId } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { bothSides, curve, mirrored, type Node, placed, points } from '../outlines/curve.ts';
import * as outline from '../outlines/person-outlines.ts';
import type { LabelPlace, Point, Scene } from '../scene.ts';
import { ShadedPart } from '../shaded-part.tsx';
import { QuestionBadge } from '../signs/question-bubble.tsx';

type States = SceneStates<'hips'>;
type Place = 'small-joint' | 'sacroiliac' | 'hip';

/** Units of the view box a millimetre, and where the L4–L5 disc lies. */
const SCALE = 2.04;
const LEFT = 404;
const TOP = 312;
const at = (x: number, y: number): Point => ({ x: LEFT + x * SCALE, y: TOP + y * SCALE });
const path = (nodes: readonly Node[], closed = true) => curve(placed(nodes, SCALE, LEFT, TOP), closed);

/** Waist, hips and thighs. */
const SKIN = bothSides(
  points(
    '0,-260 150,-260! 152,-120 144,-62 145,-20 156,30 169,84 179,140 182,196 176,270 164,360 150,480! 36,480! 30,340 16,272 0,250',
  ),
);
const THIGH = points(`
  86,108 98,108 108,118 116,114 128,102 142,104 150,118 150,140 144,160 138,200 132,270 128,360 126,480! 104,480! 106,360
  108,270 108,200 106,168 98,154 84,152 72,142 70,124 76,112
`);
const THIGHS = [THIGH, mirrored(THIGH)];
/** Where the sore places lie, in millimetres, on the person's right. */
const SORE: Record<Place, { readonly x: number; readonly y: number; readonly reach: number }> = {
  'small-joint': { x: 20, y: -4, reach: 44 },
  sacroiliac: { x: 52, y: 66, reach: 58 },
  hip: { x: 98, y: 128, reach: 60 },
};
const SEAM: Record<Place, readonly Node[]> = {
  'small-joint': points('15,-16 21,-8 22,2 18,9'),
  sacroiliac: points('42,26 52,44 58,60 57,76 50,90'),
  hip: points('84,104 102,104 114,116 116,134 106,150'),
};
/** Which places each state marks, from above. */
const MARKED = {
  none: [],
  sacroiliac: ['sacroiliac'],
  several: ['small-joint', 'hip'],
  unsure: ['small-joint', 'sacroiliac', 'hip'],
} as const satisfies Record<NonNullable<States['sore']>, readonly Place[]>;

/** A long muscle beside the spine, on the person's left, and its fibres. */
const MUSCLE = points('-14,-150 -26,-150 -38,-120 -46,-80 -48,-40 -44,0 -38,24 -30,34 -22,30 -16,10 -13,-30 -12,-90');
const MUSCLE_FIBRES = [
  points('-21,-138 -24,-96 -23,-50 -22,-4 -26,22'),
  points('-29,-124 -34,-88 -34,-46 -32,-4 -31,18'),
  points('-39,-92 -42,-56 -41,-26 -38,2'),
];

/** Bodies and discs, further away than the arches that stand before them. */
function BodiesAndDiscs() {
  return outline.lumbarBodies.map(([top, bottom, half], i) => {
    const below = outline.lumbarBodies[i + 1]?.[0] ?? bottom + 12;
    const [disc, bone] = [at(-half, bottom - 4), at(-half + 1, top)];
    return (
      <g key={top}>
        <rect
          x={disc.x}
          y={disc.y}
          width={half * 2 * SCALE}
          height={(below - bottom + 8) * SCALE}
          rx="9"
          fill="var(--disc-rest)"
          stroke="var(--disc-line)"
          strokeWidth="4"
        />
        <rect
          x={bone.x}
          y={bone.y}
          width={(half * 2 - 2) * SCALE}
          height={(bottom - top) * SCALE}
          rx="12"
          fill="var(--bone-far)"
          stroke="var(--bone-line)"
          strokeWidth="4"
        />
      </g>
    );
  });
}

function SacralHoles() {
  return [1, -1].map((side) =>
    outline.sacralHoles.map(([x, y]) => {
      const { x: cx, y: cy } = at(x * side, y);
      return <ellipse key={`${side} ${y}`} cx={cx} cy={cy} rx="7" ry="9" fill="var(--bone-shade)" />;
    }),
  );
}

/** The processes that point at the viewer, one on each arch. */
function SpinousProcesses() {
  return outline.lumbarArches.map((arch) => {
    const { x, y } = at(-4.5, (arch[0]?.[1] ?? 0) + 8);
    return (
      <rect
        key={y}
        x={x}
        y={y}
        width={9 * SCALE}
        height={24 * SCALE}
        rx={4.5 * SCALE}
        fill="var(--bone-light)"
        stroke="var(--bone-shade)"
        strokeWidth="4"
      />
    );
  });
}

function Bones({ id }: { readonly id: string }) {
  return (
    <g>
      {THIGHS.map((bone, i) => (
        <ShadedPart key={bone[0]?.[0]} id={`${id}-thigh-${i}`} d={path(bone)} tissue="bone" />
      ))}
      <BodiesAndDiscs />
      {outline.hipBones.map((bone, i) => (
        <ShadedPart
          key={bone[0]?.[0]}
          id={`${id}-hip-${i}`}
          d={path(bone) + path([...(outline.hipHoles[i] ?? [])].reverse())}
          tissue="bone"
        />
      ))}
      <ShadedPart id={`${id}-sacrum`} d={path(outline.sacrum)} tissue="bone" size="small" />
      <SacralHoles />
      {outline.lumbarArches.map((arch, i) => (
        <ShadedPart key={arch[0]?.[1]} id={`${id}-arch-${i}`} d={path(arch)} tissue="bone" size="small" />
      ))}
      <SpinousProcesses />
    </g>
  );
}

/** A sore joint: a glow, its gap in red with pale dots, and arcs round it. */
function SoreJoint({ id, place, sure }: { readonly id: string; readonly place: Place; readonly sure: boolean }) {
  const { x, y, reach } = SORE[place];
  const middle = at(x, y);
  const seam = path(SEAM[place], false);
  return (
    <g>
      <circle cx={middle.x} cy={middle.y} r={reach * SCALE} fill={`url(#${id}-glow)`} fillOpacity={sure ? 1 : 0.6} />
      <g fill="none" strokeLinecap="round">
        <path d={seam} stroke="var(--bone-line)" strokeWidth="21" />
        <path d={seam} stroke={sure ? 'var(--pain)' : 'var(--sheet)'} strokeWidth="13" />
        {sure && <path d={seam} stroke="var(--pain-dot)" strokeWidth="6" strokeDasharray="0 15" />}
      </g>
    </g>
  );
}

/** Sore all along, with a glow and the dots of pain between its fibres. */
function SoreMuscle({ id }: { readonly id: string }) {
  const { x, y } = at(-30, -50);
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <ellipse cx={x} cy={y} rx={44 * SCALE} ry={96 * SCALE} fill={`url(#${id}-glow)`} />
      <path d={path(MUSCLE)} fill="var(--muscle)" stroke="var(--muscle-line)" strokeWidth="5" />
      <path d={path(MUSCLE)} fill="var(--pain)" fillOpacity=".14" />
      <g fill="none">
        {MUSCLE_FIBRES.map((fibre) => (
          <g key={fibre[0]?.[0]}>
            <path d={path(fibre, false)} stroke="var(--pain)" strokeWidth="11" />
            <path d={path(fibre, false)} stroke="var(--pain-dot)" strokeWidth="5" strokeDasharray="0 20" />
          </g>
        ))}
      </g>
    </g>
  );
}

function Art({ states: { sore = 'none' } }: { readonly states: States }) {
  const id = `hips${useId()}`;
  const drawn = MARKED[sore];
  const skin = path(SKIN);
  return (
    <g>
      <radialGradient id={`${id}-glow`}>
        <stop offset=".2" stopColor="var(--pain)" stopOpacity=".62" />
        <stop offset="1" stopColor="var(--pain)" stopOpacity="0" />
      </radialGradient>
      <ShadedPart id={`${id}-skin`} d={skin} tissue="skin" />
      <Bones id={id} />
      {sore === 'several' && <SoreMuscle id={id} />}
      {drawn.map((place) => (
        <SoreJoint key={place} id={id} place={place} sure={sore !== 'unsure'} />
      ))}
      {sore === 'unsure' && drawn.map((place) => <QuestionBadge key={place} at={at(SORE[place].x, SORE[place].y)} />)}
    </g>
  );
}

function places({ sore }: States): ReturnType<Scene<'hips'>['places']> {
  /** Beside the badge of a place, not on its question mark. */
  const aside = sore === 'unsure' ? 17 : 0;
  const right = (x: number, y: number, wordsX: number, wordsY: number): LabelPlace => ({
    on: at(x + aside, y),
    words: { x: wordsX, y: wordsY },
    lie: 'right',
  });
  return {
    spine: { on: at(-3, -84), words: { x: 96, y: 180 }, lie: 'left' },
    'small-joint': right(20, -1, 744, 236),
    'sacroiliac-joint': right(54, 66, 780, 400),
    'hip-joint': right(102, 128, 806, 580),
    ...(sore === 'several' ? { muscle: { on: at(-42, -40), words: { x: 116, y: 300 }, lie: 'left' } } : {}),
  };
}

export const hips: Scene<'hips'> = {
  focus: { x: -30, y: 96, width: 1060, height: 780 },
  runsOutBelow: true,
  places,
  Art,
};
