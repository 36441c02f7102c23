/**
 * Where it hurts on the plain person of `person-outlines.ts`, as ribbons in the person's millimetres: x, y and half
 * the breadth along a middle line, seen from behind and from the front. A front has its sides exchanged.
 */
import type { SceneStates } from '../../../core/content/drawing.ts';

/** Areas on the whole person; a leg in time has its own outline. */
type Area = Exclude<NonNullable<SceneStates<'body-map'>['area']>, 'foot-in-time'>;
export type RibbonPoint = readonly [x: number, y: number, half: number];
interface Seen {
  readonly behind: readonly (readonly RibbonPoint[])[];
  readonly front: readonly (readonly RibbonPoint[])[];
}

const LOW_BACK: readonly RibbonPoint[] = [
  [-104, 26, 46],
  [-50, 12, 66],
  [0, 6, 70],
  [50, 12, 66],
  [104, 26, 46],
];
/** From the buttock down the back of the right leg to the outer foot. */
const BACK_OF_LEG: readonly RibbonPoint[] = [
  [88, 150, 50],
  [98, 260, 46],
  [97, 400, 38],
  [94, 520, 34],
  [98, 640, 32],
  [92, 760, 24],
  [88, 850, 22],
];
/** Down the outer thigh and shin of the right leg to the back of the foot, seen from the front. */
const FRONT_OF_LEG: readonly RibbonPoint[] = [
  [-140, 190, 26],
  [-126, 330, 32],
  [-108, 480, 28],
  [-102, 600, 30],
  [-88, 740, 26],
  [-86, 850, 26],
  [-94, 906, 28],
];
const FOOT_BEHIND: readonly RibbonPoint[] = [
  [96, 760, 40],
  [86, 850, 40],
  [92, 930, 48],
];
const FOOT_FRONT: readonly RibbonPoint[] = [
  [-96, 760, 40],
  [-88, 850, 40],
  [-93, 930, 48],
];
const otherSide = (ribbon: readonly RibbonPoint[]): RibbonPoint[] => ribbon.map(([x, y, half]) => [-x, y, half]);

export const AREAS: Record<Area, Seen> = {
  none: { behind: [], front: [] },
  'back-and-leg': { behind: [LOW_BACK, BACK_OF_LEG], front: [FRONT_OF_LEG] },
  'one-leg': { behind: [BACK_OF_LEG], front: [FRONT_OF_LEG] },
  foot: { behind: [FOOT_BEHIND], front: [FOOT_FRONT] },
  'both-legs': {
    behind: [BACK_OF_LEG, otherSide(BACK_OF_LEG)],
    front: [FRONT_OF_LEG, otherSide(FRONT_OF_LEG)],
  },
};
