/**
 * A medicine pump, seen from the left: a disc under the skin of the belly, and a thin tube round the waist and up beside
 * the nerves in the spine. In use, drops leave its tip. All parts are thicker than life; it shows no wound.
 */
import { useId } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import type { LabelPlace, Point, Scene } from '../scene.ts';
import { ShadedPart } from '../shaded-part.tsx';
import { SideBones, SideDisc } from '../spine/side/side-bones.tsx';
import { SideNerves } from '../spine/side/side-nerves.tsx';
import type { Pair } from '../spine/smooth-curve.ts';
import { smoothOpen } from '../spine/smooth-curve.ts';
import { SKIN_BACK } from '../spine/spine-measures.ts';
import './segment-side.css';

type States = SceneStates<'pump'>;

/** Units of the view box a millimetre, and where the L4–L5 disc lies; the shapes of the spine are drawn smaller by `SMALL`. */
const SCALE = 3.1;
const [LEFT, TOP] = [590, 602];
const SMALL = SCALE / 4.85;
const at = ([u, v]: Pair): Point => ({ x: LEFT + u * SCALE, y: TOP + v * SCALE });
const line = (points: readonly Pair[]) => smoothOpen(points.map(([u, v]): Pair => [LEFT + u * SCALE, TOP + v * SCALE]));

/** Chest, belly and groin from above. */
const SKIN_FRONT: readonly Pair[] = [
  [-84, -330],
  [-96, -250],
  [-100, -200],
  [-104, -150],
  [-116, -100],
  [-128, -48],
  [-130, 0],
  [-120, 46],
  [-104, 84],
  [-96, 120],
  [-96, 300],
];
/** Middle of the pump, and half of its width and height: a flat disc, seen a little from its side. */
const PUMP: Pair = [-88, 2];
const [WIDE, HIGH] = [80, 104];
/** From the pump round the left side of the waist to the back, in between two bones, and up behind them. */
const WAY: readonly Pair[] = [
  [-80, -33],
  [-66, -50],
  [-30, -60],
  [20, -54],
  [62, -36],
  [82, -31],
  [92, -38],
  [89, -50],
  [74, -54],
  [56, -60.5],
  [42, -69.5],
  [35.4, -82],
  [35, -94],
];
const UP: readonly Pair[] = [
  [35, -94],
  [37, -108],
  [40.8, -124],
  [44, -137],
];
const TIP: Pair = [44, -137];
const DISCS = ['L1-2', 'L2-3', 'L3-4', 'L4-5', 'L5-S1'] as const;

function Body() {
  const back = SKIN_BACK.map(([u, v]): Pair => [u, v]);
  const d = `${line(SKIN_FRONT)}L${line([...back].reverse()).slice(1)}Z`;
  return (
    <g>
      <path d={d} fill="var(--flesh)" />
      <path d={line(SKIN_FRONT) + line(back)} fill="none" stroke="var(--skin-line)" strokeWidth={5} />
    </g>
  );
}

function Spine({ id }: { readonly id: string }) {
  return (
    <g transform={`translate(${LEFT - 428 * SMALL} ${TOP - 492 * SMALL}) scale(${SMALL})`}>
      <SideBones id={id} from="T12" />
      {DISCS.map((name) => (
        <SideDisc key={name} id={id} name={name} />
      ))}
      <SideNerves id={id} sac="clear" fifth="clear" hurts={false} />
    </g>
  );
}

function Wire({ d }: { readonly d: string }) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d={d} stroke="var(--flesh)" strokeWidth={24} strokeOpacity={0.85} />
      <path d={d} stroke="var(--device-line)" strokeWidth={14} />
      <path d={d} stroke="var(--device-light)" strokeWidth={6} />
    </g>
  );
}

/** A flat disc with the port in its middle through which it is filled. */
function Pump({ id }: { readonly id: string }) {
  const { x, y } = at(PUMP);
  const oval = (rx: number, ry: number) =>
    `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${rx * 2} 0a${rx} ${ry} 0 1 1 ${-rx * 2} 0Z`;
  return (
    <g>
      <ShadedPart id={`${id}-pump`} d={oval(WIDE, HIGH)} tissue="device" />
      <path d={oval(WIDE - 22, HIGH - 26)} fill="var(--device-light)" stroke="var(--device-line)" strokeWidth={5} />
      <path d={oval(20, 26)} fill="var(--relief)" stroke="var(--device-line)" strokeWidth={5} />
    </g>
  );
}

/** Round the tip, where the medicine goes: a soft light and drops. */
function Drops({ id }: { readonly id: string }) {
  const { x, y } = at(TIP);
  return (
    <g>
      <radialGradient id={`${id}-drip`}>
        <stop offset="0.1" stopColor="var(--relief)" stopOpacity="0.75" />
        <stop offset="1" stopColor="var(--relief)" stopOpacity="0" />
      </radialGradient>
      <ellipse cx={x + 2} cy={y - 14} rx={64} ry={84} fill={`url(#${id}-drip)`} />
      {[
        [-2, -26],
        [14, -38],
        [4, -54],
        [20, -68],
      ].map(([dx = 0, dy = 0]) => (
        <circle key={dy} cx={x + dx} cy={y + dy} r={7} fill="var(--relief)" stroke="var(--pain-dot)" strokeWidth={3} />
      ))}
    </g>
  );
}

function Art({ states }: { readonly states: States }) {
  const id = `pump${useId().replace(/\W/g, '')}`;
  return (
    <g>
      <Body />
      <Spine id={id} />
      <Wire d={line(UP)} />
      {states.medicine === 'drips' && <Drops id={id} />}
      <Wire d={line(WAY)} />
      <Pump id={id} />
    </g>
  );
}

function places({ medicine }: States): ReturnType<Scene<'pump'>['places']> {
  const place = (on: Point, x: number, y: number, lie: 'left' | 'right'): LabelPlace => ({ on, words: { x, y }, lie });
  return {
    pump: place(at([-104, 22]), 150, 700, 'left'),
    tube: place(at([-34, -59.4]), 320, 280, 'left'),
    ...(medicine === 'drips' ? { medicine: place(at([48, -150]), 860, 150, 'right') } : {}),
  };
}

export const pump: Scene<'pump'> = {
  focus: { x: -30, y: 88, width: 1060, height: 800 },
  runsOutBelow: true,
  places,
  Art,
};
