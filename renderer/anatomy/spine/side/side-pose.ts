/**
 * How the fourth bone and all above it can come to lie in the side view: in line, slid forward on the fifth, or sunk on a
 * worn disc. Moves measured points, in millimetres; it draws nothing.
 */
import type { Pair, RibbonNode } from '../smooth-curve.ts';

export interface SidePose {
  /** For what belongs to the fourth bone or lies above it: moved as one stiff piece. */
  readonly above: (point: Pair) => Pair;
  /** For what runs past the disc under the fourth bone: moved above it, at rest below it, and bent between. */
  readonly along: (point: Pair) => Pair;
  /** The same for a nerve, which also gets narrower where the canal does. */
  readonly nerve: (node: RibbonNode) => RibbonNode;
}

const same = (point: Pair): Pair => point;
export const IN_LINE: SidePose = { above: same, along: same, nerve: (node) => node };

/** Place between the two plates at the disc, their hollows left aside: 0 on the upper one, 1 on the lower one. */
function heightAtDisc([u, v]: Pair): number {
  const top = -5 - 0.0925 * (u + 19.3);
  const bottom = 8.2 - 0.2193 * (u + 18.1);
  return (v - top) / Math.max(3, bottom - top);
}

const eased = (t: number) => t * t * (3 - 2 * t);
const within = (t: number) => Math.max(0, Math.min(1, t));
const between = (from: Pair, to: Pair, share: number): Pair => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

function pose(above: SidePose['above'], narrower: number): SidePose {
  return {
    above,
    along: (point) => between(point, above(point), within(1 - heightAtDisc(point))),
    nerve: ([u, v, half]) => {
      const height = heightAtDisc([u, v]);
      const [x, y] = between([u, v], above([u, v]), eased(within((1.6 - height) / 2.4)));
      return [x, y, half * (1 - narrower * Math.exp(-(((height - 0.4) / 1.3) ** 2)))];
    },
  };
}

/** About a fifth of the bone's depth, on a disc that has become somewhat lower. */
const slid: SidePose['above'] = ([u, v]) => [u - 8.4, v + 2];

/** The disc has lost more than half of its height, most of it in front; the small joints behind are the hinge. */
const HINGE: Pair = [36, -6];
const TURN = (5.6 * Math.PI) / 180;
const sunk: SidePose['above'] = ([u, v]) => {
  const [du, dv] = [u - HINGE[0], v - HINGE[1]];
  return [
    HINGE[0] + du * Math.cos(TURN) + dv * Math.sin(TURN),
    HINGE[1] + dv * Math.cos(TURN) - du * Math.sin(TURN) + 2.4,
  ];
};

export function poseOf({ slid: isSlid, sunk: isSunk }: { readonly slid: boolean; readonly sunk: boolean }): SidePose {
  if (isSlid && isSunk) return pose((point) => slid(sunk(point)), 0.36);
  if (isSlid) return pose(slid, 0.36);
  return isSunk ? pose(sunk, 0.06) : IN_LINE;
}
