/** Poses of whole people as pure data: where joints lie in the 1000 × 1000 box, with the floor at y = 880. */
import type { Pose } from './pose.ts';
import { PREGNANT_POSES, type PregnantPoseName } from './pregnant-poses.ts';

export type PoseName =
  | 'stand'
  | 'walk'
  | 'stretch'
  | 'strength'
  | 'lift'
  | 'sit'
  | 'rest'
  | 'sleep'
  | 'breathe'
  | 'work'
  | 'garden'
  | 'phone'
  | 'hold-rail'
  | PregnantPoseName;

const STANDING: Pose['legs'] = [
  { hip: [532, 512], ankle: [544, 848], bend: -1 },
  { hip: [464, 512], ankle: [456, 848], bend: 1, shoe: 'front' },
];

export const POSES: Record<PoseName, Pose> = {
  stand: {
    faces: 1,
    head: [500, 204],
    spine: [
      [498, 286],
      [496, 400],
      [498, 502],
    ],
    side: 0.1,
    arms: [
      { shoulder: [566, 326], wrist: [592, 556], bend: -1, turn: 88, flip: true },
      { shoulder: [430, 326], wrist: [404, 556], bend: 1, turn: 92 },
    ],
    legs: STANDING,
  },
  walk: {
    faces: 1,
    head: [518, 204],
    tilt: 3,
    spine: [
      [502, 288],
      [496, 400],
      [496, 500],
    ],
    side: 0.75,
    arms: [
      { shoulder: [514, 332], wrist: [612, 512], bend: 1 },
      { shoulder: [484, 332], wrist: [410, 545], bend: 1 },
    ],
    legs: [
      { hip: [504, 506], ankle: [384, 806], bend: -1, foot: 36 },
      { hip: [492, 506], ankle: [612, 836], bend: -1, foot: -14 },
    ],
  },
  stretch: {
    faces: 1,
    head: [572, 226],
    tilt: 18,
    spine: [
      [538, 300],
      [488, 404],
      [498, 502],
    ],
    side: 0.05,
    arms: [
      { shoulder: [590, 346], wrist: [580, 470], bend: -1, hand: 'flat', turn: 196, flip: true },
      { shoulder: [466, 322], wrist: [506, 100], bend: 1, turn: -40, flip: true },
    ],
    legs: [
      { hip: [532, 512], ankle: [570, 846], bend: -1 },
      { hip: [464, 512], ankle: [436, 846], bend: 1, flip: true },
    ],
  },
  strength: {
    faces: 1,
    head: [500, 204],
    spine: [
      [498, 286],
      [496, 400],
      [498, 502],
    ],
    side: 0,
    arms: [
      { shoulder: [566, 326], wrist: [622, 360], bend: 1, hand: 'grip', turn: -86, flip: true },
      { shoulder: [430, 326], wrist: [376, 360], bend: -1, hand: 'grip', turn: -94 },
    ],
    legs: [
      { hip: [532, 512], ankle: [566, 846], bend: -1 },
      { hip: [464, 512], ankle: [434, 846], bend: 1, flip: true },
    ],
  },
  lift: {
    faces: 1,
    head: [566, 420],
    tilt: 10,
    spine: [
      [518, 492],
      [452, 556],
      [412, 636],
    ],
    side: 1,
    arms: [
      { shoulder: [520, 530], wrist: [640, 704], bend: 1, hand: 'flat', turn: 10 },
      { shoulder: [502, 534], wrist: [612, 722], bend: 1, hand: 'flat', turn: 8 },
    ],
    legs: [
      { hip: [410, 664], ankle: [512, 846], bend: -1 },
      { hip: [386, 664], ankle: [470, 846], bend: -1 },
    ],
    over: 'lap',
  },
  sit: {
    faces: 1,
    head: [446, 352],
    spine: [
      [432, 434],
      [424, 540],
      [436, 648],
    ],
    side: 0.6,
    arms: [
      { shoulder: [484, 478], wrist: [584, 640], bend: 1, hand: 'flat', turn: 6 },
      { shoulder: [394, 480], wrist: [514, 650], bend: 1, hand: 'flat', turn: 6 },
    ],
    legs: [
      { hip: [478, 664], ankle: [648, 846], bend: -1 },
      { hip: [436, 672], ankle: [592, 848], bend: -1 },
    ],
  },
  rest: {
    faces: 1,
    head: [352, 440],
    tilt: -8,
    spine: [
      [350, 526],
      [374, 620],
      [446, 700],
    ],
    side: 0.7,
    arms: [
      { shoulder: [398, 566], wrist: [520, 600], bend: 1, hand: 'grip', turn: -20 },
      { shoulder: [334, 572], wrist: [470, 660], bend: 1, hand: 'flat', turn: 4 },
    ],
    legs: [
      { hip: [462, 706], ankle: [780, 700], bend: -1, foot: -64 },
      { hip: [446, 716], ankle: [760, 716], bend: -1, foot: -62 },
    ],
  },
  sleep: {
    faces: 1,
    head: [236, 590],
    tilt: -76,
    spine: [
      [322, 620],
      [430, 640],
      [540, 646],
    ],
    side: 0.6,
    mood: 'asleep',
    arms: [
      { shoulder: [380, 640], wrist: [560, 680], bend: -1 },
      { shoulder: [366, 640], wrist: [560, 672], bend: -1 },
    ],
    legs: [
      { hip: [550, 640], ankle: [856, 690], bend: -1, shoe: 'bare', foot: -20 },
      { hip: [550, 650], ankle: [856, 696], bend: -1, shoe: 'bare', foot: -20 },
    ],
  },
  breathe: {
    faces: 1,
    head: [500, 204],
    spine: [
      [498, 286],
      [496, 400],
      [498, 502],
    ],
    side: 0.05,
    mood: 'asleep',
    arms: [
      { shoulder: [566, 326], wrist: [556, 462], bend: -1, hand: 'open', turn: 178, flip: true },
      { shoulder: [430, 326], wrist: [446, 386], bend: 1, hand: 'open', turn: -14 },
    ],
    legs: STANDING,
    over: 'hug',
  },
  work: {
    faces: 1,
    head: [396, 352],
    spine: [
      [376, 434],
      [366, 540],
      [376, 648],
    ],
    side: 0.85,
    arms: [
      { shoulder: [400, 482], wrist: [560, 588], bend: 1, hand: 'flat', turn: 4 },
      { shoulder: [366, 484], wrist: [534, 594], bend: 1, hand: 'flat', turn: 4 },
    ],
    legs: [
      { hip: [398, 664], ankle: [560, 846], bend: -1 },
      { hip: [376, 672], ankle: [526, 848], bend: -1 },
    ],
  },
  garden: {
    faces: 1,
    head: [388, 208],
    tilt: 6,
    spine: [
      [368, 290],
      [356, 400],
      [354, 502],
    ],
    side: 0.7,
    arms: [
      { shoulder: [394, 334], wrist: [518, 452], bend: 1, hand: 'grip' },
      { shoulder: [346, 334], wrist: [486, 474], bend: 1, hand: 'grip', turn: 20 },
    ],
    legs: [
      { hip: [376, 510], ankle: [412, 846], bend: -1 },
      { hip: [342, 510], ankle: [326, 848], bend: -1 },
    ],
  },
  phone: {
    faces: 1,
    head: [500, 204],
    tilt: -4,
    mood: 'serious',
    spine: [
      [498, 286],
      [496, 400],
      [498, 502],
    ],
    side: 0.1,
    arms: [
      { shoulder: [566, 326], wrist: [592, 556], bend: -1, turn: 88, flip: true },
      { shoulder: [430, 326], wrist: [394, 296], bend: -1, hand: 'grip', turn: -50 },
    ],
    legs: STANDING,
  },
  'hold-rail': {
    faces: 1,
    head: [486, 224],
    tilt: 3,
    spine: [
      [466, 306],
      [456, 418],
      [452, 520],
    ],
    side: 0.75,
    arms: [
      { shoulder: [484, 350], wrist: [606, 470], bend: 1, hand: 'grip', turn: 4 },
      { shoulder: [446, 352], wrist: [424, 572], bend: 1 },
    ],
    legs: [
      { hip: [462, 526], ankle: [556, 766], bend: -1 },
      { hip: [448, 526], ankle: [400, 842], bend: -1, foot: 8 },
    ],
  },
  ...PREGNANT_POSES,
};
