/**
 * The lower spine from behind, third bone to sacrum, in millimetres: x to the person's right, y down, origin in the
 * middle of the L4–L5 disc. Sizes were measured; the curves are drawn anew. Measures only.
 * Proportions checked against Remus et al., PLoS ONE 2021; sac, screws and new bone are general knowledge.
 */
import { bothSides, mirrored, type Node, points } from './curve.ts';

export type BackLevel = 'L3' | 'L4' | 'L5';

const archL4Side = `
  8.4,-31.6 11.4,-36 13.6,-42 16.8,-45 20.4,-43.8 22.8,-39 24.6,-35 30,-33.8 38,-34.2 44.6,-34.6 47.2,-31.6 44.6,-28.6
  36,-25 29,-21.4 23.6,-18.4 20.8,-14.6 21,-9.4 20.8,-3.6 18.6,1.8 14.5,3.6 10.8,1.8
`;
/** Arch with joint and side processes, by level; lower ones lie under the joint processes of those above. */
export const arches: Record<BackLevel, Node[]> = {
  L3: bothSides(
    points(`
      0,-66 4.6,-67 8.4,-72 11.4,-78 15,-82 18.6,-82 21.4,-77 22.8,-71.6 28,-70.2 38,-70.4 45.6,-70.2 48.2,-66 45.6,-62
      36,-60.8 27,-59.6 21,-57 18.2,-52 17.6,-45 18.2,-37 17.4,-29.8 14.4,-25.8 11,-26.4 8.6,-30.4 5,-33.6 0,-34.4
    `),
  ),
  L4: bothSides(points(`0,-28.4 4,-29 ${archL4Side} 7.6,-2 4.4,-4.6 0,-5.4`)),
  L5: bothSides(
    points(`
      0,-0.6 4,-1 8,0.4 11.6,-1.8 15.6,-6 19.4,-10.6 23,-12.6 26,-11 27.4,-6 28,-1.6 33,0.2 40,0.8 46.4,1.4 49,5.4
      47.4,10.4 42.6,14.8 36,17 29.4,17.4 26.8,20 26.4,25 24.8,30 20.8,32.6 16.4,31.6 12.8,27.4 9.6,23.6 5.6,21.4 0,20.6
    `),
  ),
};
/** The fourth arch after a window was cut: one piece on each side stays. */
const archSide = points(`${archL4Side.replace('8.4,-31.6', '8.6,-31.8!')} 8.6,-0.8!`);
export const archCut = [archSide, mirrored(archSide)] as const;
/** What was taken out, above and below. */
export const formerArch = [
  points('-8.6,-31.8 -4,-29 0,-28.4 4,-29 8.6,-31.8'),
  points('-8.6,-0.8 -7.6,-2 -4.4,-4.6 0,-5.4 4.4,-4.6 7.6,-2 8.6,-0.8'),
] as const;

export const spinous: Record<BackLevel, Node[]> = {
  L3: bothSides(points('0,-57.4 2.4,-54.6 3,-46 4.3,-38 3.8,-32.4 0,-30')),
  L4: bothSides(points('0,-25 2.6,-23.4 3.1,-17 3.8,-8 3.2,-2 0,0')),
  L5: bothSides(points('0,3.4 2.4,4.8 2.7,11 3.5,18 2.8,23 0,24.8')),
};

/** Bodies, seen past the arches: top, bottom, half width at the plates. */
export const bodies: readonly (readonly [top: number, bottom: number, half: number])[] = [
  [-84, -49.6, 25],
  [-37.4, -8, 25.6],
  [2.6, 24, 27],
];

export const sacrum = bothSides(
  points(`
    0,36.6 5,36.2 10,37 15.4,34.4 20,30.4 23.4,24.4 26.2,19.4 29.4,20 30.4,25 32,28 35.6,25.6 39.8,23.8 45,27 50.6,33.4
    56.4,40 61.6,47.4 62.4,56.6 60.4,66 57,76 52,85 46.6,92 42,102 36,116 26,128 0,132
  `),
);
export const sacralHoles = points('23.6,52 21,71 19,89');
export const sacralCrest = bothSides(points('0,38.6 2.6,41.6 2.6,48.6 1.6,55.6 2.6,60 3,67 1.8,74 2.4,80 2.2,88 0,96'));
const hipRight = points(`
  40,28 50,12 66,-1 84,-7 102,-6.4 116,-2 130,8 139,22 141,46 132,70 112,90 106,108 100,140 70,140 62,108 58,92 48,88
`);
export const hipBones = [hipRight, mirrored(hipRight)] as const;

/** Clefts of the small joints on the right, one level after the other. */
export const joints = {
  'L3-4': points('18.7,-43.4 18.9,-37.4 18,-30.4 16.6,-27.4'),
  'L4-5': points('21.5,-10.4 21.6,-4.4 20.2,0.8 18.2,3.4'),
  'L5-S1': points('27.2,20.6 27,25.6 25.6,30 23.4,32.4'),
} as const;

/** Screw heads on the right, where each enters the stem of its arch, and the rod that joins them. */
export const screws = points('25,-30 28.6,4.2');
export const rod = points('24.2,-37 25,-30 26.8,-13 28.6,4.2 29.4,13');

/** New bone beside the rod, from one side process to the next. */
const BRIDGE_TOP = '31.6,-22 34.6,-26.4 39.8,-29 44,-27.6 44.6,-22.6 43,-16.6';
const BRIDGE_BOTTOM = '43.4,-4 45.8,1.4 45.2,5.4 39.8,6.6 35,5.2 32.8,0.6';
export const bridge = points(`${BRIDGE_TOP} 42.2,-10 ${BRIDGE_BOTTOM} 33.2,-6 33.4,-12 32.4,-17`);
/** The same with a cleft that never closed: its upper and its lower piece. */
export const bridgeGap = [
  points(`${BRIDGE_TOP} 42.8,-13 40.4,-11.6 37.4,-12 35.2,-13.4 33,-13.6 32.4,-17`),
  points(`33.4,-8.4 35.4,-8.8 37.8,-7.4 40.6,-7 42.4,-7.6 ${BRIDGE_BOTTOM} 33,-4.6`),
] as const;
/** Marrow of the new bone: short strokes. The first three lie above a gap, the last four below it. */
export const bridgeGrain = [
  points('36.4,-23 39.4,-24.6'),
  points('41.2,-20.6 42.4,-24'),
  points('35.4,-18.2 38.4,-19.4'),
  points('38.6,-14 39.6,-10.8'),
  points('36,-9 36.6,-5.8'),
  points('39.8,-5.2 40.4,-2'),
  points('36,-1.4 38,0.6'),
  points('41.4,1 43,3'),
  points('36.6,3 39.4,3.6'),
] as const;
/** New bone that has only started: crumbs, most of them near the old bone. x, y, size, turn. */
export const crumbs: readonly (readonly [number, number, number, number])[] = [
  [35, -23, 2.6, 9],
  [39.4, -25.2, 2.8, 23],
  [43, -24, 2, 65],
  [37.4, -19.4, 2.1, 2],
  [41.6, -19.4, 2.2, 0],
  [34.4, -17.6, 1.6, 67],
  [39, -14.8, 1.7, 75],
  [35.6, -11.8, 1.4, 7],
  [40.8, -10.6, 1.3, 117],
  [37.6, -7.6, 1.5, 58],
  [34.8, -4.4, 1.8, 26],
  [41, -4.8, 1.9, 8],
  [38, -1.8, 2.1, 30],
  [43, -0.4, 2, 26],
  [35.4, 1.8, 2.2, 125],
  [40.2, 3, 2.5, 75],
];
/** One crumb, 2 wide. */
export const crumb = points('-1,-0.3 -0.3,-0.9 0.6,-0.8 1.05,-0.1 0.7,0.7 -0.2,0.85 -0.9,0.5');
