/**
 * Outlines of the lower spine as a scanner shows it, cut down the middle and seen from the left, in millimetres:
 * x towards the back, y down, origin in the middle of the L4–L5 disc. Sizes were measured; the curves are drawn anew.
 * Proportions checked against Remus et al., PLoS ONE 2021.
 */
import { type Node, points } from './curve.ts';

export const bodies: readonly (readonly Node[])[] = [
  points(`
  -12,-117 -4,-121.4 12,-119.4 29,-116 29.4,-109 26.4,-102 25.4,-90 20,-87.2 3,-90 -12.6,-92.4 -14.4,-98
  -10.6,-106
`),
  points(`
  -16.6,-80 -4,-80.4 10,-79.4 24,-77.2 24,-70 20.8,-60 21.2,-51 17,-47.4 0,-48 -17.6,-50 -18.6,-56 -17.2,-66
`),
  points(`
  -18,-37.4 -4,-38 8,-38.4 19,-38.2 19.8,-32 18.6,-21 19,-11 15.6,-8.4 5,-10.2 -6,-8 -15.6,-5 -19,-9 -18.2,-22
`),
  points(`
  -17.2,9.2 -6,6.4 6,3 18.6,0.8 21.6,7 24,16 26,23.6 21,26.8 10,32 -2,38.6 -6,35 -11,25 -16,15
`),
  points('6.4,49.2 14,42.6 24.4,34.8 32,36.6 40,42.6 49,49 54,57 48,66 42,71 30,66 14,59 6.6,55'),
  points('45,73.4 52,66 57,60.4 66,66.4 74,74 79.4,80.2 77.4,85.4 72.8,89.6 65,86 54,79'),
  points('75.6,93.6 79.8,89.4 82.6,84.6 90,92 98,102 97,110 88,113 81,103'),
];
/** Discs L2–L3 to L5–S1, then the thin rest between the first two parts of the sacrum. */
export const discs: readonly (readonly Node[])[] = [
  points('-14.6,-91 0,-89 14,-86.4 22.4,-86 23.4,-79.4 12,-80.6 -4,-81.6 -16,-81.4 -17,-86'),
  points(`
  -18.8,-49 -4,-47 10,-46.4 20.4,-46.6 20.4,-39.2 8,-39.6 -4,-39.2 -18.8,-38.6 -20.2,-44
`),
  points('-17,-4.2 -6,-6.8 4,-9 14,-7.4 19,-8.6 20.6,-4 19.4,-0.2 8,1.4 -4,4.8 -16,8.2 -19.6,2'),
  points('-2,40 8,34.4 20,28.2 26,25 28.8,29 25,33.4 14,41.4 6,48 1.4,46.6'),
];
export const nuclei: readonly (readonly Node[])[] = [
  points('-8,-87 4,-86.6 15,-84 4,-83.4'),
  points('-11,-45 2,-44.6 14,-43 2,-42'),
  points('-9,-1 2,-4.4 13,-4.4 2,-0.4'),
  points('6,40 14,34.6 22,30.4 14,37.6'),
];
export const sacralRest: readonly (readonly Node[])[] = [
  points('43,72 50,65 55.6,58.8'),
  points('74.6,91.2 78.6,87.4 81,82.6'),
];
/** Spinous processes of L2 to L5 and the back wall of the sacrum. */
export const spinous: readonly (readonly Node[])[] = [
  points('38.4,-98.6 48,-99 60,-93 70,-85 73,-77 69,-68 62,-67.4 52,-73 41,-77 38,-88'),
  points('34.6,-64.4 44,-62.4 57,-58 69,-51 72,-41 67,-34.4 58,-35 46,-37 36.6,-43 33.6,-54'),
  points('34.6,-27.6 44,-27.6 58,-25.4 67,-18 68.6,-9 63,-3.6 50,-3.4 41,-6 35.6,-15'),
  points('39,3 48,2 62,4 70.4,10 67,20 58,22.4 48,19.6 41,12'),
  points('56,36.4 66,33 75,35 77,45 85,52 94,68 103,84 105,97 96,86 80,68 66,53 57,43'),
];
const backWall = points(`
  114,130 98,103 84,84 72,72.6 58,58 42,42.6 30.4,33 27.4,24 21.4,4 20.6,-10 21.4,-36 22,-52 23.4,-66 26,-78
  28,-96 34,-122
`);
const frontOfArches = points(`
  45,-122 38,-96 37,-82 36,-68 33,-54 33,-36 34,-20 37,-4 39,8 44,20 50,34 58,46 68,56 80,69 96,88 106,100
`);
/** The canal: fat all round. */
export const canal: readonly Node[] = [...backWall, ...frontOfArches];
/** Nerve sac; its lower end lies behind the second part of the sacrum. */
export const sac = points(`
  34.8,-124 29,-98 26.4,-80 23.4,-64 22.4,-50 22.2,-36 21.6,-16 22.6,0 26.4,16 31,28 42,40 56,53 70,67 76,72.6
  74,66 62,52 50,39 42.6,26 37.6,10 34,-6 32,-22 31.6,-40 32.4,-56 34.4,-70 35.6,-84 37.4,-98 44,-124
`);
export const strands: readonly (readonly Node[])[] = [
  points('38,-124 32,-96 28.6,-70 27,-44 26,-20 28,4 34,22 46,38'),
  points('41,-124 35,-98 32,-74 29.6,-48 29,-22 31.6,0 37,20 48,37 62,53'),
];
/** Scar between the L4–L5 disc and the sac, which it presses a little. */
export const scar = points('19.8,-15.6 23.4,-16.6 28,-12 30.6,-5 31,2.4 29.4,9.6 25.6,13.6 22,9.6 20.2,2 21,-4');
/** Skin of the back, and the inner edge of the fat under it. */
export const skin = points('104,-126 97,-90 92,-50 91,-14 96,20 108,50 124,76');
export const fatEdge = points('88,-126 82,-90 78,-50 77,-14 80,18 88,42 100,66 114,92');
