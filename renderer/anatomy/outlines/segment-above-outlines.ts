/**
 * Outlines of one level of the lower spine cut across at the L4–L5 disc, in millimetres: x to the person's right,
 * y towards the back, origin in the middle of the disc. Sizes were measured; the curves are drawn anew, and nerve
 * roots and the gap of the joints are a little larger than life.
 * Proportions checked against Remus et al., PLoS ONE 2021.
 */
import { bothSides, mirrored, type Node, points } from './curve.ts';

export const disc = bothSides(points('0,-18.8 9.5,-17.9 18.2,-13.9 24.4,-6.2 27,3 24.5,11.4 18.6,16.4 10,18.6 0,18.1'));
/** As many points as the disc, so that rings can be laid between the two. */
export const nucleus = bothSides(points('0,-10.6 6.6,-10 12.8,-7.6 17.2,-2.8 18.9,3 17.2,9 13,12.7 7.4,14.3 0,14'));

const spinousHalf = points('4.4,47.4 3,52.5 2.6,61 2.7,66.6 1.6,69.3 0,70');
const jointHalf = points('9.6,32.6 13.4,30.2 16.6,31.6 18.6,35 18.8,39.4 17.4,41.6 12.5,41.6 7.6,43.6');
const laminaTop = points('0,41.2 3.4,40.4 6.6,36.8');

/** Lamina, inner joint parts and spinous process of the upper vertebra, in one piece. */
export const arch = bothSides([...laminaTop, ...jointHalf, ...spinousHalf]);
/** The same with a window cut into the right side: what stays in the middle and on the left … */
export const archCut: Node[] = [
  ...points('0,41.2 2.6,40.8 4,39.9! 6.2,45!'),
  ...spinousHalf,
  ...mirrored([...laminaTop, ...jointHalf, ...spinousHalf].filter(([x]) => x !== 0)).reverse(),
];
/** … and the part of the joint that stays on the right. */
export const jointLeft: Node[] = points('11.4,31.4! 13.8,30.2 16.6,31.6 18.6,35 18.8,39.4 17.4,41.6 13.5,41.7!');
/** The former outline between the two. */
export const formerLamina: readonly (readonly Node[])[] = [
  points('4,39.9 6.8,36.6 10.9,31.6'),
  points('6.2,45 9,42.9 13.2,41.7'),
];

const cupRight = points(`
  14,26.4 15.2,22.9 18,21.7 22.4,24 25.4,27.4 27,33 27.6,39.4 26.8,43.4 24,45.2 21.4,43.8 20.6,40 20.5,34.6
  18.8,30.8 15.8,28.9
`);
/** The outer cup of each joint: upper joint process of the vertebra below. */
export const cups = [cupRight, mirrored(cupRight)] as const;
const gapRight = points('15,29.5 17.8,31.3 19.5,34.8 19.7,40.6');
export const jointGaps = [gapRight, mirrored(gapRight)] as const;

const ligamentRight = points(`
  0.9,37.6 3.2,36.2 6,32.4 8.6,29.2 11.8,28.2 13.4,29 12.4,30.2 9.4,31.8 6.2,36 3.2,39.6 1,40.2
`);
/** Yellow ligament, from joint to midline. */
export const ligaments = { right: ligamentRight, left: mirrored(ligamentRight) } as const;

export const sac = bothSides(points('0,21.9 4.4,21.8 7.2,23.2 7.5,26.6 5.2,32 2.4,35 0,35.8'));
/** Middles of the nerve strands inside the sac. */
export const strands = points('-4.8,25 4.8,25 -1.6,24.6 1.7,25 -4.4,28.6 0.2,28.4 4.2,28.8 -2.2,31.8 2.1,32');
/** The sac's room inside a lining that has swollen, with as many points as the sac … */
export const sacWithin = bothSides(points('0,24 3,23.9 5.1,24.8 5.3,26.8 3.6,30.8 1.7,33.2 0,33.8'));
/** … and the strands in it, stuck to each other in two bundles. */
export const strandsStuck = points(
  '-3.5,25.6 -2,26.9 -3.4,27.9 -1.6,29.2 2.9,25.4 3.5,27.3 1.7,26.9 2.2,29.2 0.6,31.3',
);
export const root: Node = [10.9, 24.4];
/** Root that has already left the canal one level higher up. */
export const outerRoot: Node = [29.4, 24.6];

export const muscleRight = points(`
  4.4,56 6,48 10,45 18,45.6 23,48.6 31,48.6 38.5,52.5 42.5,60 42,70 36,80 26,87 14,90 6.5,89 4.8,80 4.4,68
`);
export const muscleFibres: readonly (readonly Node[])[] = [
  points('10.5,51 11.4,60 10.6,70 10.8,80'),
  points('18,50 20,60 19.4,71 17.8,82'),
  points('25.5,53 29,61 28.4,71 25.4,80'),
  points('33,55 36.4,62 35.4,70 32.4,77'),
];

/** The muscle that bends the hip, beside the disc. */
export const psoasRight = points('33,-14 40,-19 50,-18 58,-9 60,4 55,15 46,21 38.5,19 34,11.5 32,0');
export const psoasFibres: readonly (readonly Node[])[] = [
  points('39,-9 37.4,-1 39.6,9'),
  points('45.6,-12 44.2,0 45.8,13'),
  points('52.4,-9 52,1 51,10'),
];

export const scarOneRoot = points(`
  6.8,20.7 10.6,20 15.2,20.2 14.8,23 13.5,26 13.6,29.2 10.4,31.2 8.2,34.4 6.4,37.4 4.4,37.8 4.8,34 6.8,30 7.4,26.6
  6.6,23.2
`);
export const scarRootAndSac = points(`
  -5.6,20.6 0,20.4 8,20 15.2,20.2 14.8,23 13.5,26 13.6,29.2 10.6,31.4 7.6,35.4 4.4,39 0.4,40 -3.4,38 -5.8,33.6
  -8.3,28.6 -8.3,23.6
`);
/** Scar that fills the window in the bone, drawn together with one of the two above. */
export const scarInWindow = points(
  '4.6,38.6 6.4,34.6 8.6,31.6 10.2,33.2 10.4,37 11.2,41.4 12,44.6 10.6,47 8.2,46.8 6.6,44.4',
);
export const fibres = {
  'one-root': [
    points('8.4,22 10.6,21.2 13,22'),
    points('13.4,23.6 14,25.2 12.9,27.6'),
    points('7.9,27.4 9.4,29.6 11.8,29.4'),
    points('6.4,33.6 7.6,31.4 9.4,31'),
    points('5.6,36 6.6,34.8 7.6,34.2'),
  ],
  'root-and-sac': [
    points('-6.6,22 -8,24 -7.9,27'),
    points('8.4,22 10.6,21.2 13,22'),
    points('13.4,23.6 14,25.2 12.9,27.6'),
    points('8.2,27.4 9.4,29.8 11.8,29.4'),
    points('4.6,35 6.6,32.8 8.4,31.8'),
    points('1,38.4 4,37 6.2,34.8'),
    points('-5.4,32.8 -3.2,36.2 -0.6,37.8'),
  ],
  window: [points('6.6,38.4 7.8,36 9.2,34.4'), points('7.6,41.6 8.6,39.4 9.8,38')],
} as const satisfies Record<string, readonly (readonly Node[])[]>;
