/**
 * The lower spine in a midline cut seen from the left, as smooth outlines laid over measured points. Says where bone and
 * disc are, never how they look.
 */
import type { SidePose } from './side/side-pose.ts';
import { IN_LINE } from './side/side-pose.ts';
import type { Pair, RibbonNode } from './smooth-curve.ts';
import { smoothClosed } from './smooth-curve.ts';
import type { Corners, Level } from './spine-measures.ts';
import { BODY_CORNERS } from './spine-measures.ts';

/** Units of the drawing's view box for one millimetre, and where the middle of the L4–L5 disc lies in it. */
const UNITS_PER_MM = 4.85;
const ORIGIN: Pair = [428, 492];

export const view = ([u, v]: Pair): Pair => [ORIGIN[0] + u * UNITS_PER_MM, ORIGIN[1] + v * UNITS_PER_MM];
export const viewRibbon = ([u, v, half]: RibbonNode): RibbonNode => [...view([u, v]), half * UNITS_PER_MM];
/** A closed outline given in millimetres, as path data in the view box. */
export const outline = (points: readonly Pair[]): string => smoothClosed(points.map(view));

/** The upper plate of the sacrum as if it were a body, so that the last disc can be laid between two plates. */
const S1_CORNERS: Corners = [
  [4.9, 50],
  [29.6, 33.6],
  [50, 48],
  [20, 62],
];

/** Depth of the hollow of the plates and of the waist, in millimetres. */
const HOLLOW = 1.7;
const WAIST_FRONT = 2.3;
const WAIST_BACK = 1.5;
const CORNER = 3.2;

/** A point at `t` of the way from `a` to `b`, pushed to the right of that way (into a clockwise body) by a hollow. */
function onHollowEdge(a: Pair, b: Pair, t: number, depth: number): Pair {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const push = (4 * t * (1 - t) * depth) / length;
  return [a[0] + (b[0] - a[0]) * t - (b[1] - a[1]) * push, a[1] + (b[1] - a[1]) * t + (b[0] - a[0]) * push];
}

function bodyPoints(corners: Corners): Pair[] {
  const depths = [HOLLOW, WAIST_BACK, HOLLOW, WAIST_FRONT];
  return corners.flatMap((corner, i) => {
    const next = corners[(i + 1) % 4] as Pair;
    const before = corners[(i + 3) % 4] as Pair;
    const ahead = Math.hypot(next[0] - corner[0], next[1] - corner[1]);
    const behind = Math.hypot(before[0] - corner[0], before[1] - corner[1]);
    const depth = depths[i] as number;
    const turned = (k: 0 | 1) =>
      corner[k] + 0.27 * CORNER * ((next[k] - corner[k]) / ahead + (before[k] - corner[k]) / behind);
    return [
      [turned(0), turned(1)] as const,
      onHollowEdge(corner, next, CORNER / ahead, depth),
      onHollowEdge(corner, next, 0.32, depth),
      onHollowEdge(corner, next, 0.66, depth),
      onHollowEdge(corner, next, 1 - CORNER / ahead, depth),
    ];
  });
}

/** The fifth bone rests; all others go where the pose puts them. */
const posed = (corners: Corners, pose: SidePose): Corners => {
  if (pose === IN_LINE || corners === BODY_CORNERS.L5 || corners === S1_CORNERS) return corners;
  const [a, b, c, d] = corners;
  return [pose.above(a), pose.above(b), pose.above(c), pose.above(d)];
};

export const bodyOutline = (level: Level, pose = IN_LINE): string =>
  outline(bodyPoints(posed(BODY_CORNERS[level], pose)));

export type DiscName = 'T11-12' | 'T12-L1' | 'L1-2' | 'L2-3' | 'L3-4' | 'L4-5' | 'L5-S1';

const NEIGHBOURS: Record<DiscName, readonly [Corners, Corners]> = {
  'T11-12': [BODY_CORNERS.T11, BODY_CORNERS.T12],
  'T12-L1': [BODY_CORNERS.T12, BODY_CORNERS.L1],
  'L1-2': [BODY_CORNERS.L1, BODY_CORNERS.L2],
  'L2-3': [BODY_CORNERS.L2, BODY_CORNERS.L3],
  'L3-4': [BODY_CORNERS.L3, BODY_CORNERS.L4],
  'L4-5': [BODY_CORNERS.L4, BODY_CORNERS.L5],
  'L5-S1': [BODY_CORNERS.L5, S1_CORNERS],
};

/**
 * A place inside a disc: `depth` 0 at its front edge and 1 at its back, `height` 0 on the plate above and 1 on the
 * plate below. The plates are hollow, so the disc is thickest in the middle.
 */
export function inDisc(name: DiscName, depth: number, height: number, pose = IN_LINE): Pair {
  const [above, below] = NEIGHBOURS[name].map((corners) => posed(corners, pose)) as [Corners, Corners];
  const top = onHollowEdge(above[3], above[2], depth, -HOLLOW);
  const bottom = onHollowEdge(below[0], below[1], depth, HOLLOW);
  return [top[0] + (bottom[0] - top[0]) * height, top[1] + (bottom[1] - top[1]) * height];
}

export function discOutline(name: DiscName, pose = IN_LINE): string {
  const d = (depth: number, height: number) => inDisc(name, depth, height, pose);
  const top = [0.04, 0.16, 0.4, 0.64, 0.86, 0.965].map((t) => d(t, 0.01));
  const back = [d(1.0, 0.24), d(1.012, 0.5), d(1.0, 0.76)];
  const bottom = [0.965, 0.86, 0.64, 0.4, 0.16, 0.04].map((t) => d(t, 0.99));
  return outline([...top, ...back, ...bottom, d(-0.02, 0.8), d(-0.04, 0.5), d(-0.02, 0.2)]);
}

/** The soft middle of a healthy disc: two thirds of its depth, lying a little behind the middle. */
export function nucleusOutline(name: DiscName, pose = IN_LINE): string {
  const d = (depth: number, height: number) => inDisc(name, depth, height, pose);
  return outline([
    d(0.24, 0.5),
    d(0.29, 0.27),
    d(0.42, 0.2),
    d(0.6, 0.2),
    d(0.76, 0.25),
    d(0.83, 0.5),
    d(0.76, 0.76),
    d(0.6, 0.81),
    d(0.42, 0.81),
    d(0.29, 0.74),
  ]);
}

/** Rings of the disc's tough wall as the cut shows them: arcs from plate to plate, front and back. */
export function ringLines(name: DiscName, withBack = true, pose = IN_LINE): Pair[][] {
  const arc = (depth: number, bow: number): Pair[] =>
    [0.1, 0.3, 0.5, 0.7, 0.9].map((h) => view(inDisc(name, depth + bow * (2 * h - 1) ** 2, h, pose)));
  const front = [arc(0.045, 0.04), arc(0.105, 0.035), arc(0.165, 0.03)];
  return withBack ? [...front, arc(0.95, -0.03), arc(0.9, -0.03)] : front;
}
