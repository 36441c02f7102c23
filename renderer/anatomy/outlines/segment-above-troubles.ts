/**
 * What can be wrong or new at the level of segment-above-outlines.ts, in the same millimetres: a slipped disc, a gap
 * after surgery, a tight canal, the joint's small nerve, and where needles end. Measures only.
 */
import { mirrored, type Node, points } from './curve.ts';

const leftOf = (half: Node[]) => mirrored(half.filter(([x]) => x !== 0)).reverse();
const DISC_RIGHT = '0,-18.8 9.5,-17.9 18.2,-13.9 24.4,-6.2 27,3 24.5,11.4 18.6,16.4';
const discLeft = leftOf(points(`${DISC_RIGHT} 10,18.6`));
const NUCLEUS_RIGHT = '0,-10.6 6.6,-10 12.8,-7.6 17.2,-2.8 18.9,3';
const nucleusLeft = leftOf(points(`${NUCLEUS_RIGHT} 17.2,9 13,12.7 7.4,14.3`));

/** A piece has come out beside the midline and lies on the root. */
const LOBE = '16.6,17.8 16.8,20.4 15,22.9 11.6,24.1 8,23.4 5.8,21.4 4.4,19.2';
export const slipped: Node[] = [...points(`${DISC_RIGHT} ${LOBE} 0,18.1`), ...discLeft];
export const slippedMiddle: Node[] = [
  ...points(`
    ${NUCLEUS_RIGHT} 17.8,8.4 15,12.4 14,16.2 14.7,19.4 13.6,21.8 11.2,22.6 8.8,21.8 7.6,19.4 8.2,16.4 6.4,14.4 0,14
  `),
  ...nucleusLeft,
];

/** After surgery: a bay where the piece came out, and the piece's former outline. */
export const operated: Node[] = [
  ...points(`${DISC_RIGHT} 16,17.4 14.8,16 13.6,13.8 11.4,12.8 9.2,13.8 7.8,16.4 6.4,18.4 0,18.1`),
  ...discLeft,
];
export const middleLeft: Node[] = [...points(`${NUCLEUS_RIGHT} 16.4,7.4 11.6,9.6 6.4,12.4 0,13.6`), ...nucleusLeft];
export const formerPiece: Node[] = points(`16,17.6 ${LOBE}`);

/** Sac dented from in front by a piece of the disc … */
const sacLeft = leftOf(points('0,21.9 4.4,21.8 7.2,23.2 7.5,26.6 5.2,32 2.4,35 0,35.8'));
export const sacPressed: Node[] = [
  ...points('0,22.1 2.8,22.2 4.6,23.8 5.8,26.6 5.8,29 4.6,32.2 2.3,35 0,35.8'),
  ...sacLeft,
];
/** … and from behind by thick ligament. */
export const sacCrowded: Node[] = [
  ...points('0,21.9 3.6,21.6 5.6,22.8 5,26 3.7,29.4 2.5,32.6 1.3,34.6 0,35.4'),
  ...sacLeft,
];

/** Free again behind, where the window is. */
export const sacInWindow: Node[] = [...points('0,21.9 3.2,21.8 5.2,23.4 6.9,26.8 6.2,31.2 3.4,35 0,36.2'), ...sacLeft];

/** Thick ligament and an overgrown joint leave one root hardly any room. */
export const thickLigament: Node[] = points(`
  0.8,36.7 2.6,34.4 4.1,30.4 5.8,26.4 8.4,24 11.2,23.5 13.6,25.2 13.6,29 12.4,30.2 9.4,31.8 6.2,36 3.2,39.6 1,40.2
`);
/** What stays of both after a window was cut that did not reach far enough to the side. */
export const ligamentRest: Node[] = points(`
  8.6,27.4 8.4,25.8 9.2,24.4 11,23.9 13,25.4 14,28.4 13,30.2 11.2,29.9 9.6,28.9
`);
export const overgrownCup: Node[] = points(`
  13.8,27 12.2,25.4 11.9,22.8 13,20.2 15.6,18.9 18.8,19.6 23,22 27.2,26.2 29.2,32.4 29.6,39.4 28.2,44.2 24.4,46
  21.4,43.8 20.6,40 20.5,34.6 18.8,30.8 15.8,28.9
`);

/** Middle of the root concerned, and its half widths against the healthy ones. */
export interface RootPlace {
  readonly at: Node;
  readonly wide: number;
  readonly deep: number;
  readonly turn: number;
}
export const rootPressed: RootPlace = { at: [10.2, 26.4], wide: 1.42, deep: 0.74, turn: 5 };
export const rootCrowded: RootPlace = { at: [9, 21.3], wide: 1.2, deep: 0.8, turn: -4 };

/** The small nerve of a joint: from the root that has left, back along the outer side of the joint, to its rear. */
export const smallNerve: Node[] = points('30.6,26.4 31.2,30.6 31.2,35.4 30.4,40.4 28.2,44.8 24.8,46.8 22,44.4');

/** Medicine round the root that has left, and on inward to the canal. */
export const medicineAtRoot: Node[] = points(`
  13.2,21.6 15,19.4 19,17.6 23,15.4 28,15.4 33.4,18.4 36.8,23.8 37,29.4 34,32.6 30.2,31.6 28,28.2 25.4,25 21.8,22.2
  18,20.4 15.4,21
`);

/** Tips of the needles, and where each fades out of the picture. */
export const needles = {
  root: [points('33.2,29.4')[0], points('44,77')[0]],
  joint: [points('19.7,37.6')[0], points('26,77')[0]],
  probe: [points('33.1,31.4')[0], points('39.6,77')[0]],
} as Record<'root' | 'joint' | 'probe', readonly [Node, Node]>;
