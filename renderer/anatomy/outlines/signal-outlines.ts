/**
 * Outlines for the way of a pain message: a plain person sitting, seen from the left, with brain, cord and one nerve
 * to the leg. Units of the 1000 × 1000 view box; a reduced picture, not to scale: brain, cord and nerve are larger.
 */
import { type Node, points } from './curve.ts';

/** Head, trunk, seat and legs in one outline, front to the left; no face. */
export const sitter = points(`
  536,94 584,102 618,138 624,186 606,226 600,254 626,288 656,336 670,398 664,458 650,512 652,560 668,610 656,654
  610,670 520,668 430,664 372,664 352,690 354,736 346,786 334,828 338,860 326,878 270,880 208,879 196,866 218,850
  262,836 282,806 282,750 276,690 268,640 274,596 304,564 350,552 420,548 478,544 496,516 500,464 492,404 494,340
  512,294 536,272 534,252 516,246 492,236 482,212 474,178 480,138 502,106
`);
/** Arm lying on the thigh, shown by its lines alone. */
export const armLines: readonly (readonly Node[])[] = [
  points('566,318 546,366 546,430 560,494 544,522 480,530 420,534 388,544 396,560'),
  points('612,366 612,430 618,500 606,540 570,556 500,562 430,566 396,560'),
];
export const brain = points(`
  494,168 498,138 520,118 550,111 582,122 602,146 605,174 592,190 566,190 546,194 522,192 506,186
`);
export const cerebellum = points('566,190 590,186 603,196 596,212 576,214 563,204');
export const brainFolds: readonly (readonly Node[])[] = [
  points('508,150 520,146 526,132 538,126'),
  points('512,172 526,164 540,166 550,174 566,174'),
  points('540,146 552,140 554,126'),
  points('552,158 566,154 572,140 584,136'),
  points('576,164 588,160 594,150'),
];

/** From brain stem to the end of the cord. */
export const cord = points('560,196 566,222 574,256 596,300 620,350 632,404 628,456');
/** From the end of the cord through the buttock, along the back of the thigh and the bend of the knee to the foot. */
export const nerve = points(`
  628,456 620,508 622,552 622,594 604,630 560,643 470,642 400,641 360,651 339,682 339,726 332,790 306,834 262,858
`);
/** Where a pulse meets the message: low in the chest. */
export const gate: Node = [629, 384];
/** Small bodies of the spine in front of the cord: middle and turn in degrees. */
export const vertebrae: readonly (readonly [x: number, y: number, turn: number])[] = [
  [553, 258, -22],
  [563, 276, -26],
  [574, 294, -28],
  [584, 314, -27],
  [593, 334, -24],
  [600, 355, -16],
  [605, 377, -8],
  [607, 399, -2],
  [606, 422, 4],
  [602, 446, 10],
  [597, 471, 10],
  [594, 497, 4],
  [595, 523, -4],
  [600, 549, -16],
];
