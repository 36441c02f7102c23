/** Poses of people who stay with each other, say stop, or do not know yet, as pure data, in the coordinates of poses.ts. */
import { CARE_POSES } from './care-poses.ts';
import type { Pose } from './pose.ts';
import { POSES } from './poses.ts';

type TalkPoseName =
  | 'bowed'
  | 'stay'
  | 'wonder'
  | 'say-stop'
  | 'draw-back'
  | 'tell-first'
  | 'hands-free'
  | 'hold-out'
  | 'between'
  | 'show'
  | 'refuse';

/** Someone on a sofa who faces the viewer: shins in front, thighs toward the viewer. */
const SEATED: Pose['legs'] = [
  { hip: [544, 552], ankle: [548, 742], bend: -1, thigh: 0.5, reach: 0.58, shoe: 'front', flip: true },
  { hip: [452, 552], ankle: [450, 744], bend: 1, thigh: 0.5, reach: 0.58, shoe: 'front' },
];

export const TALK_POSES: Record<TalkPoseName, Pose> = {
  bowed: {
    ...POSES.stand,
    head: [520, 232],
    tilt: 16,
    mood: 'downcast',
    arms: [
      { shoulder: [566, 338], wrist: [534, 512], bend: -1, hand: 'relaxed', turn: 160, flip: true, reach: 0.84 },
      { shoulder: [430, 338], wrist: [464, 510], bend: 1, hand: 'relaxed', turn: 20, reach: 0.84 },
    ],
    spine: [
      [502, 300],
      [496, 406],
      [498, 502],
    ],
    legs: SEATED,
    over: 'knees',
  },
  stay: {
    ...POSES.stand,
    faces: -1,
    head: [488, 208],
    tilt: -10,
    mood: 'serious',
    arms: [
      { shoulder: [430, 330], wrist: [262, 352], bend: 1, reach: 0.8, outside: 1 },
      { shoulder: [566, 330], wrist: [556, 506], bend: -1, hand: 'grip', turn: 184, flip: true, reach: 0.86 },
    ],
    legs: SEATED,
    over: 'knees',
  },
  wonder: {
    ...POSES.stand,
    mood: 'serious',
    side: 0.3,
    arms: [
      { shoulder: [556, 328], wrist: [654, 424], bend: 1, hand: 'open', turn: -12 },
      { shoulder: [440, 328], wrist: [524, 470], bend: 1, hand: 'open', turn: -16 },
    ],
  },
  'say-stop': {
    ...CARE_POSES['couch-edge'],
    mood: 'serious',
    arms: [
      { shoulder: [484, 478], wrist: [556, 640], bend: 1, hand: 'flat', turn: 8 },
      { shoulder: [394, 480], wrist: [570, 456], bend: 1, hand: 'palm', turn: -78 },
    ],
  },
  'draw-back': {
    ...POSES.sit,
    head: [408, 358],
    tilt: -8,
    mood: 'serious',
    spine: [
      [398, 440],
      [410, 544],
      [436, 648],
    ],
    arms: [
      { shoulder: [456, 484], wrist: [566, 636], bend: 1, hand: 'flat', turn: 6 },
      { shoulder: [376, 484], wrist: [412, 520], bend: 1, hand: 'open', turn: -16 },
    ],
  },
  'tell-first': {
    ...POSES.pregnant,
    mood: 'serious',
    arms: [
      { shoulder: [506, 332], wrist: [640, 372], bend: 1, hand: 'palm', turn: -74 },
      { shoulder: [462, 330], wrist: [522, 484], bend: 1, hand: 'open', turn: -8 },
    ],
  },
  'hands-free': {
    ...POSES.stand,
    side: 0.4,
    mood: 'serious',
    arms: [
      { shoulder: [552, 328], wrist: [626, 452], bend: 1, hand: 'open', turn: -14 },
      { shoulder: [446, 328], wrist: [420, 556], bend: 1, turn: 88 },
    ],
  },
  'hold-out': {
    ...POSES.stand,
    side: 0.4,
    arms: [
      { shoulder: [552, 328], wrist: [580, 556], bend: -1, turn: 88, flip: true },
      { shoulder: [446, 328], wrist: [622, 436], bend: 1, hand: 'grip', turn: -10 },
    ],
  },
  between: {
    ...POSES.stand,
    tilt: -5,
    mood: 'serious',
  },
  show: {
    ...POSES.stand,
    side: 0.4,
    arms: [
      { shoulder: [552, 328], wrist: [676, 380], bend: 1, hand: 'flat', turn: -30 },
      { shoulder: [446, 328], wrist: [420, 556], bend: 1, turn: 88 },
    ],
  },
  refuse: {
    ...POSES.stand,
    side: 0.3,
    mood: 'serious',
    arms: [
      { shoulder: [552, 328], wrist: [664, 330], bend: 1, hand: 'palm', turn: -80 },
      { shoulder: [444, 328], wrist: [480, 468], bend: 1, hand: 'grip', turn: 8 },
    ],
    over: 'hug',
  },
};
