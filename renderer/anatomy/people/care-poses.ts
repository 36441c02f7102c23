/** Poses of patients and of those who care for them as pure data, in the coordinates of poses.ts. */
import type { Pose } from './pose.ts';
import { POSES } from './poses.ts';

type CarePoseName =
  | 'explain'
  | 'reach'
  | 'turned-away'
  | 'lie-leg-up'
  | 'hold-leg'
  | 'couch-edge'
  | 'tap'
  | 'point'
  | 'at-table'
  | 'bridge'
  | 'prone'
  | 'on-back'
  | 'lean-over'
  | 'comfort'
  | 'flat'
  | 'arms-forward';

/** Someone on a chair who leans a little and reaches out with one hand. */
const reaching = (wrist: readonly [number, number], hand: Pose['arms'][1]['hand'], turn: number): Pose => ({
  ...POSES.sit,
  head: [470, 352],
  tilt: 4,
  spine: [
    [452, 434],
    [430, 540],
    [436, 648],
  ],
  side: 0.75,
  arms: [
    { shoulder: [484, 480], wrist: [564, 640], bend: 1, hand: 'flat', turn: 6 },
    { shoulder: [430, 482], wrist, bend: 1, hand: hand ?? 'flat', turn },
  ],
});

export const CARE_POSES: Record<CarePoseName, Pose> = {
  explain: reaching([566, 546], 'open', -24),
  reach: {
    ...reaching([642, 512], 'flat', -62),
    legs: [
      { hip: [478, 664], ankle: [590, 846], bend: -1 },
      { hip: [436, 672], ankle: [540, 848], bend: -1 },
    ],
  },
  tap: reaching([626, 606], 'grip', -8),
  'turned-away': {
    faces: 1,
    head: [520, 204],
    spine: [
      [500, 288],
      [492, 400],
      [496, 500],
    ],
    side: 0.8,
    arms: [
      { shoulder: [514, 332], wrist: [548, 556], bend: 1 },
      { shoulder: [492, 332], wrist: [540, 552], bend: 1 },
    ],
    legs: [
      { hip: [504, 506], ankle: [516, 846], bend: -1 },
      { hip: [492, 506], ankle: [478, 848], bend: -1 },
    ],
  },
  'lie-leg-up': {
    faces: 1,
    head: [170, 566],
    tilt: -80,
    spine: [
      [254, 590],
      [360, 604],
      [462, 596],
    ],
    side: 0.75,
    arms: [
      { shoulder: [296, 574], wrist: [500, 610], bend: -1, hand: 'flat', turn: 4 },
      { shoulder: [294, 602], wrist: [514, 630], bend: -1, hand: 'flat', turn: 2 },
    ],
    legs: [
      { hip: [474, 596], ankle: [812, 616], bend: -1, shoe: 'bare', foot: -80 },
      { hip: [474, 590], ankle: [708, 346], bend: -1, shoe: 'bare', foot: -128 },
    ],
  },
  'hold-leg': {
    faces: -1,
    head: [836, 208],
    tilt: -6,
    spine: [
      [852, 292],
      [858, 400],
      [854, 502],
    ],
    side: 0.6,
    arms: [
      { shoulder: [820, 336], wrist: [690, 420], bend: -1, hand: 'grip', turn: 200, flip: true },
      { shoulder: [874, 336], wrist: [752, 372], bend: -1, hand: 'grip', turn: 196, flip: true },
    ],
    legs: [
      { hip: [834, 510], ankle: [828, 846], bend: 1, flip: true },
      { hip: [872, 510], ankle: [884, 848], bend: 1, flip: true },
    ],
  },
  'couch-edge': {
    ...POSES.sit,
    arms: [
      { shoulder: [484, 478], wrist: [556, 640], bend: 1, hand: 'flat', turn: 8 },
      { shoulder: [394, 480], wrist: [380, 678], bend: 1, hand: 'flat', turn: 60 },
    ],
    legs: [
      { hip: [478, 664], ankle: [640, 836], bend: -1, shoe: 'bare', foot: 14 },
      { hip: [436, 672], ankle: [594, 842], bend: -1, shoe: 'bare', foot: 14 },
    ],
  },
  point: {
    ...POSES.stand,
    side: 0.4,
    arms: [
      { shoulder: [552, 328], wrist: [740, 300], bend: 1, hand: 'flat', turn: -10 },
      { shoulder: [446, 328], wrist: [420, 556], bend: 1, turn: 88 },
    ],
  },
  'at-table': {
    ...POSES.stand,
    arms: [
      { shoulder: [566, 326], wrist: [592, 556], bend: -1, turn: 88, flip: true },
      { shoulder: [430, 326], wrist: [500, 436], bend: 1, hand: 'open', turn: -28 },
    ],
  },
  bridge: {
    faces: 1,
    head: [176, 796],
    tilt: -84,
    spine: [
      [258, 822],
      [350, 776],
      [446, 712],
    ],
    side: 0.9,
    arms: [
      { shoulder: [296, 822], wrist: [510, 846], bend: -1, hand: 'flat', turn: 2 },
      { shoulder: [292, 826], wrist: [500, 858], bend: -1, hand: 'flat', turn: 2, outside: -1 },
    ],
    legs: [
      { hip: [462, 704], ankle: [676, 846], bend: -1, shoe: 'side' },
      { hip: [456, 712], ankle: [652, 848], bend: -1, shoe: 'side' },
    ],
  },
  prone: {
    faces: -1,
    head: [176, 600],
    tilt: -90,
    spine: [
      [258, 606],
      [360, 600],
      [470, 614],
    ],
    side: 0.3,
    arms: [
      { shoulder: [310, 606], wrist: [540, 616], bend: 1 },
      { shoulder: [304, 640], wrist: [524, 672], bend: -1, outside: -1 },
    ],
    legs: [
      { hip: [486, 594], ankle: [822, 604], bend: 1, shoe: 'bare', flip: true, foot: -150 },
      { hip: [486, 636], ankle: [818, 648], bend: 1, shoe: 'bare', flip: true, foot: -150 },
    ],
  },
  'on-back': {
    faces: 1,
    head: [184, 572],
    tilt: -74,
    spine: [
      [264, 606],
      [370, 628],
      [476, 626],
    ],
    side: 0.5,
    arms: [
      { shoulder: [318, 606], wrist: [546, 630], bend: 1, hand: 'flat', turn: 4 },
      { shoulder: [304, 640], wrist: [534, 660], bend: -1, hand: 'flat', turn: 4, outside: -1 },
    ],
    legs: [
      { hip: [482, 616], ankle: [816, 630], bend: -1, shoe: 'bare', foot: -76 },
      { hip: [482, 640], ankle: [812, 650], bend: -1, shoe: 'bare', foot: -76 },
    ],
  },
  'lean-over': {
    faces: -1,
    head: [644, 220],
    tilt: -12,
    spine: [
      [664, 302],
      [682, 408],
      [680, 508],
    ],
    side: 0.35,
    arms: [
      { shoulder: [726, 348], wrist: [640, 548], bend: -1, flip: true, outside: 1 },
      { shoulder: [606, 352], wrist: [506, 472], bend: -1, hand: 'grip', turn: 172, flip: true },
    ],
    legs: [
      { hip: [648, 512], ankle: [648, 826], bend: 1, flip: true, reach: 0.92 },
      { hip: [712, 512], ankle: [720, 828], bend: 1, flip: true, reach: 0.92 },
    ],
  },
  comfort: {
    faces: -1,
    head: [546, 216],
    tilt: -10,
    spine: [
      [564, 298],
      [580, 404],
      [578, 506],
    ],
    side: 0.35,
    arms: [
      { shoulder: [622, 344], wrist: [634, 560], bend: -1, flip: true, outside: 1 },
      { shoulder: [506, 350], wrist: [418, 540], bend: -1, hand: 'flat', turn: 156, flip: true },
    ],
    legs: [
      { hip: [548, 512], ankle: [548, 826], bend: 1, flip: true, reach: 0.92 },
      { hip: [612, 512], ankle: [620, 828], bend: 1, flip: true, reach: 0.92 },
    ],
  },
  flat: {
    faces: 1,
    head: [176, 616],
    tilt: -84,
    spine: [
      [258, 628],
      [366, 634],
      [470, 632],
    ],
    side: 0.7,
    arms: [
      { shoulder: [310, 622], wrist: [540, 628], bend: 1, hand: 'flat', turn: 6 },
      { shoulder: [300, 644], wrist: [524, 656], bend: -1, hand: 'flat', turn: 4, outside: -1 },
    ],
    legs: [
      { hip: [482, 628], ankle: [818, 638], bend: -1, shoe: 'bare', foot: -80 },
      { hip: [482, 636], ankle: [814, 644], bend: -1, shoe: 'bare', foot: -80 },
    ],
  },
  'arms-forward': {
    faces: 1,
    head: [512, 204],
    spine: [
      [500, 288],
      [492, 400],
      [496, 500],
    ],
    side: 0.8,
    arms: [
      { shoulder: [514, 332], wrist: [604, 330], bend: 1, hand: 'grip', turn: -60 },
      { shoulder: [492, 332], wrist: [586, 342], bend: 1, hand: 'grip', turn: -60 },
    ],
    legs: [
      { hip: [504, 506], ankle: [516, 846], bend: -1, shoe: 'bare' },
      { hip: [492, 506], ankle: [478, 848], bend: -1, shoe: 'bare' },
    ],
  },
};
