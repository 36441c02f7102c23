/**
 * What can lie behind the L4–L5 disc in the side view, in millimetres: a slipped disc, one so large that it fills the
 * canal, scar with its fibres, and the tube of a treatment. Measures only; it draws nothing.
 */
import type { Pair } from '../smooth-curve.ts';
import { inDisc } from '../spine-shapes.ts';

const disc = (depth: number, height: number) => inDisc('L4-5', depth, height);

/** The slipped disc: the ring has given way behind, and a round lobe lies on the bone below. Millimetres. */
export const SLIPPED: readonly Pair[] = [
  disc(0.04, 0.01),
  disc(0.2, 0.01),
  disc(0.45, 0.01),
  disc(0.7, 0.01),
  [14.6, -9.2],
  [19.6, -9.6],
  [24.2, -8.6],
  [27.9, -5],
  [29.7, 0.6],
  [29.7, 6.6],
  [28.6, 11.6],
  [26.2, 14],
  [23.4, 13.2],
  [21.8, 9.6],
  [20.4, 5.6],
  [19, 2.4],
  [16.6, 1.2],
  disc(0.86, 0.99),
  disc(0.64, 0.99),
  disc(0.4, 0.99),
  disc(0.16, 0.99),
  disc(0.04, 0.99),
  disc(-0.02, 0.8),
  disc(-0.04, 0.5),
  disc(-0.02, 0.2),
];
/** Its soft middle, drawn out through the gap in the ring. */
export const SLIPPED_MIDDLE: readonly Pair[] = [
  disc(0.25, 0.5),
  disc(0.31, 0.26),
  disc(0.5, 0.2),
  disc(0.72, 0.22),
  [14, -6.6],
  [19, -6.6],
  [23.4, -5.4],
  [26.2, -2.2],
  [27.2, 2.2],
  [27, 7],
  [25.6, 9.6],
  [24, 8.2],
  [22.8, 4.4],
  [21.2, 0.6],
  [18.4, -2],
  [14, -1.4],
  disc(0.7, 0.74),
  disc(0.5, 0.8),
  disc(0.32, 0.74),
];

/** A bulge so large that it fills the canal and squeezes the whole sac. */
export const LARGE: readonly Pair[] = [
  disc(0.04, 0.01),
  disc(0.2, 0.01),
  disc(0.45, 0.01),
  disc(0.7, 0.01),
  [14.4, -9.4],
  [19, -11.8],
  [20.6, -17],
  [23.4, -21.6],
  [27.6, -21.4],
  [31, -16],
  [33.2, -8],
  [34.2, 1],
  [34.8, 10],
  [35, 18],
  [34.2, 24],
  [31.8, 27.2],
  [29.4, 25],
  [26.4, 18.6],
  [23.4, 11.6],
  [20.8, 6],
  [19, 2.4],
  [16.6, 1.2],
  disc(0.86, 0.99),
  disc(0.64, 0.99),
  disc(0.4, 0.99),
  disc(0.16, 0.99),
  disc(0.04, 0.99),
  disc(-0.02, 0.8),
  disc(-0.04, 0.5),
  disc(-0.02, 0.2),
];
export const LARGE_MIDDLE: readonly Pair[] = [
  disc(0.25, 0.5),
  disc(0.31, 0.26),
  disc(0.5, 0.2),
  disc(0.72, 0.2),
  [14, -7],
  [20, -8.4],
  [23, -14.6],
  [26, -17.6],
  [28.6, -14.4],
  [30.8, -6.4],
  [31.8, 3],
  [32.4, 12],
  [32.4, 19.4],
  [31.2, 22.6],
  [29.2, 18.6],
  [26.4, 10.6],
  [23.4, 3.6],
  [20.4, -0.6],
  [15, -1.2],
  disc(0.7, 0.74),
  disc(0.5, 0.8),
  disc(0.32, 0.74),
];

/** After surgery: the piece that came out is gone, and the ring behind keeps a gap. */
export const PART_REMOVED: readonly Pair[] = [
  ...[0.04, 0.16, 0.4, 0.64, 0.82, 0.93].map((depth) => disc(depth, 0.01)),
  disc(0.975, 0.08),
  disc(0.95, 0.2),
  disc(0.87, 0.33),
  disc(0.82, 0.5),
  disc(0.86, 0.68),
  disc(0.94, 0.8),
  disc(0.975, 0.92),
  ...[0.93, 0.82, 0.64, 0.4, 0.16, 0.04].map((depth) => disc(depth, 0.99)),
  disc(-0.02, 0.8),
  disc(-0.04, 0.5),
  disc(-0.02, 0.2),
];
/** What is left of its soft middle. */
export const MIDDLE_LEFT: readonly Pair[] = [
  disc(0.26, 0.5),
  disc(0.31, 0.3),
  disc(0.43, 0.24),
  disc(0.58, 0.28),
  disc(0.66, 0.42),
  disc(0.67, 0.56),
  disc(0.6, 0.7),
  disc(0.43, 0.77),
  disc(0.31, 0.7),
];
/** Where the piece was, from the upper to the lower lip of the gap. */
export const FORMER_PIECE: readonly Pair[] = [
  [19.4, -8.4],
  [22.4, -8],
  [24.4, -4.8],
  [25.6, -0.4],
  [26.4, 4.8],
  [26.2, 9.4],
  [24.8, 12.2],
  [22.8, 10.6],
  [21.6, 6],
  [20.2, 1.8],
];

/** Clefts in a dry disc, from front to back. Depth and height in the disc. */
export const CLEFTS: readonly (readonly Pair[])[] = [
  [
    [0.14, 0.5],
    [0.25, 0.38],
    [0.34, 0.56],
    [0.47, 0.44],
    [0.6, 0.6],
    [0.71, 0.46],
    [0.86, 0.54],
  ],
  [
    [0.34, 0.56],
    [0.4, 0.74],
  ],
  [
    [0.6, 0.6],
    [0.67, 0.78],
  ],
  [
    [0.47, 0.44],
    [0.53, 0.24],
  ],
];

/** A thin tube, as for loosening scar: up the canal of the sacrum behind the sac, its tip in the scar. Tip first. */
export const TUBE: readonly Pair[] = [
  [31.8, 9.4],
  [35, 15],
  [39, 22.4],
  [44.4, 31.4],
  [51.4, 40.6],
  [60, 50],
  [70, 60.4],
  [79, 71.6],
  [88, 84],
  [97, 99],
];

/** Scar round the root behind the disc, from one body to the next; behind a slipped disc it lies round its lobe. */
export const SCAR: readonly Pair[] = [
  [18.5, -9],
  [18.8, -15.6],
  [20.6, -21],
  [23.2, -20.4],
  [25.8, -17],
  [28.2, -12.6],
  [31, -9.4],
  [31, -4.6],
  [32, 0],
  [34, 4.6],
  [33.4, 9.4],
  [31.4, 12.8],
  [30.4, 17.4],
  [27.6, 19.6],
  [25.2, 17.4],
  [23.6, 12.4],
  [21.8, 6.8],
  [19.8, 1.6],
  [18.6, -3],
];
/** Fibres reach from disc and bone round the root to the sac. */
export const SCAR_FIBRES: readonly (readonly Pair[])[] = [
  [
    [21, -17.6],
    [22.2, -13.4],
    [25.2, -11.6],
    [27.6, -7.4],
    [27.2, -3.4],
  ],
  [
    [19.8, -10.6],
    [22, -7.4],
    [22.6, -3],
    [25.4, 0.4],
    [26.4, 5],
    [29, 8.4],
  ],
  [
    [29.4, -6.6],
    [28.8, -2],
    [30.6, 2],
    [30.2, 6],
    [32, 9.4],
  ],
  [
    [20.4, -2],
    [23, 3.6],
    [23.4, 7.6],
    [26, 11],
    [26.4, 15.6],
  ],
  [
    [24.4, -15.6],
    [27, -12.4],
    [29.2, -9.8],
  ],
  [
    [19.6, -6.6],
    [24.4, -5.6],
    [26.4, -6.6],
    [30.2, -4.2],
  ],
  [
    [22.2, 4.8],
    [26.4, 3],
    [28.6, 4.6],
    [32.6, 5.4],
  ],
  [
    [24.4, 11.4],
    [27.6, 12.6],
    [30, 11.4],
  ],
];
/** Scar moved back by the slipped disc: most at the disc's height, and its front more than its back. */
export const pushed = (points: readonly Pair[]): Pair[] =>
  points.map(([u, v]) => [u + Math.exp(-(((v - 3) / 11) ** 2)) * Math.max(3.4, 9.4 - (u - 18) * 0.45), v]);
