/**
 * Where the sac and the roots run in the side view, in millimetres, each with what a disc can do to it; `freed` is
 * after the piece that pressed was taken out. Measures from general knowledge; it draws nothing.
 */
import type { RibbonNode } from '../smooth-curve.ts';

/** Middle line and half width of the sac, millimetres, from the chest down to its end in the sacrum. */
export const SAC_ABOVE: readonly RibbonNode[] = [
  [71, -262, 5.6],
  [66.4, -236, 5.6],
  [61.4, -208, 5.6],
  [56, -186, 5.6],
  [50.6, -166, 5.7],
  [46.2, -150, 5.7],
  [42.4, -132, 5.7],
  [38.6, -118, 5.7],
  [34.6, -104, 5.7],
  [31.6, -90, 5.7],
  [30, -76, 5.6],
  [28.2, -62, 5.6],
  [27.2, -48, 5.6],
  [26.9, -34, 5.5],
];
const SAC_END: readonly RibbonNode[] = [
  [44, 36, 4.5],
  [51, 45.6, 4],
  [58.6, 54, 3.5],
  [66.4, 61.8, 2.8],
  [72.4, 68.2, 1.9],
  [76, 72.4, 0.8],
];

export const SAC = {
  clear: [...SAC_ABOVE, [26.9, -20, 5.4], [27.7, -8, 5.3], [29.8, 4, 5.2], [33.2, 15, 5], [38, 26, 4.8], ...SAC_END],
  pressed: [
    ...SAC_ABOVE,
    [28.4, -21, 4.9],
    [31.6, -10, 4],
    [35, 1, 2.9],
    [36.8, 10, 3.2],
    [38.6, 19, 4],
    [40.6, 27.6, 4.5],
    ...SAC_END,
  ],
  freed: [
    ...SAC_ABOVE,
    [27.8, -20.4, 5.2],
    [30.6, -9, 4.6],
    [33.8, 2.4, 4],
    [36, 12.6, 4.2],
    [39.2, 23.8, 4.7],
    ...SAC_END,
  ],
  squeezed: [
    ...SAC_ABOVE.slice(0, -1),
    [28, -34, 5.2],
    [30.4, -25.6, 3.9],
    [33.4, -17, 2.2],
    [35.6, -8, 1.5],
    [36.6, 2, 1.4],
    [37.4, 11, 1.4],
    [38, 19, 1.6],
    [39.8, 27, 3],
    ...SAC_END,
  ],
  /** Pressed forward against the bones by a clot behind it. */
  clotted: [
    ...SAC_ABOVE.slice(0, -1),
    [26, -36.4, 5],
    [23.9, -27, 2.9],
    [22.9, -18, 1.8],
    [22.7, -9, 1.6],
    [23.4, 0, 1.6],
    [25.6, 9, 1.8],
    [29.6, 17.4, 2.3],
    [35.4, 26, 3.9],
    ...SAC_END,
  ],
} as const satisfies Record<string, readonly RibbonNode[]>;

/** The fifth root below the pressing place: past the sacrum and down to the leg. */
const TO_LEG: readonly RibbonNode[] = [
  [18.2, 35, 2.05],
  [10.6, 46, 2.1],
  [4.4, 58, 2.15],
  [0.2, 72, 2.2],
  [-2.4, 88, 2.2],
  [-3.8, 106, 2.2],
  [-4.2, 130, 2.2],
  [-4, 165, 2.2],
  [-3, 200, 2.2],
];
export const FIFTH = {
  clear: [
    [25.6, -44, 1.2],
    [23.7, -31, 1.8],
    [22.3, -18, 2],
    [22, -6, 2],
    [23.4, 6, 2],
    [25.2, 16, 2],
    [23.6, 25.4, 2],
    ...TO_LEG,
  ],
  swollen: [
    [25.6, -44, 1.2],
    [23.7, -31, 1.8],
    [22.5, -18, 2.2],
    [22.6, -6, 2.8],
    [23.9, 6, 2.8],
    [25.4, 16, 2.3],
    [23.6, 25.4, 2.1],
    ...TO_LEG,
  ],
  pressed: [
    [25.8, -44, 1.2],
    [24.6, -32, 1.8],
    [25.4, -21, 2.2],
    [28.6, -11, 1.9],
    [31.3, -2, 1.35],
    [31.9, 5, 1.35],
    [30.6, 13, 1.7],
    [26, 23.6, 2.15],
    ...TO_LEG,
  ],
  freed: [
    [25.7, -44, 1.2],
    [24.2, -31.4, 1.8],
    [24, -19.6, 2],
    [26, -8.6, 2],
    [28.6, 2.6, 2],
    [29, 12.4, 2],
    [25.2, 23.8, 2.1],
    ...TO_LEG,
  ],
  squeezed: [
    [25.8, -46, 1.2],
    [25, -37, 1.8],
    [26.4, -28.4, 1.8],
    [29.4, -21, 1.3],
    [32.6, -13, 0.9],
    [34.6, -4, 0.8],
    [35.5, 5, 0.8],
    [36, 14, 0.8],
    [35, 22, 0.9],
    [31, 30, 1.5],
    [24.4, 35.4, 2],
    [17, 40.2, 2.1],
    ...TO_LEG.slice(1),
  ],
  clotted: [
    [25.2, -44, 1.2],
    [22.4, -32, 1.6],
    [20.9, -20, 1.3],
    [20.7, -8, 1.2],
    [21.6, 4, 1.2],
    [24, 15, 1.5],
    [23.4, 25.4, 2],
    ...TO_LEG,
  ],
} as const satisfies Record<string, readonly RibbonNode[]>;

/** Roots of other levels: present, quiet, and fading where they leave the picture's plane. */
export const QUIET_ROOTS: readonly (readonly RibbonNode[])[] = [
  [
    [47.4, -162, 1],
    [40.4, -146, 1.5],
    [37.4, -135, 1.6],
    [32.6, -127.6, 1.6],
    [25, -122, 1.5],
  ],
  [
    [37.4, -128, 1],
    [30.4, -112, 1.5],
    [28.2, -103, 1.6],
    [23.6, -95.4, 1.6],
    [16, -89.4, 1.5],
  ],
  [
    [30, -93, 1],
    [25.2, -78, 1.5],
    [23.2, -66, 1.6],
    [18.6, -56.6, 1.6],
    [10.4, -49.6, 1.5],
  ],
  [
    [25.6, -56, 1],
    [23.4, -42, 1.5],
    [21.8, -31, 1.6],
    [19.2, -21.6, 1.6],
    [14, -15, 1.6],
    [7, -10.4, 1.5],
  ],
  [
    [38, 19, 1],
    [40.6, 30, 1.5],
    [45.6, 41, 1.6],
    [50.6, 51, 1.7],
    [54.4, 61, 1.7],
    [56.6, 70, 1.7],
    [57.6, 79, 1.6],
  ],
];

export type SacShape = keyof typeof SAC;
export type FifthRoot = keyof typeof FIFTH;
