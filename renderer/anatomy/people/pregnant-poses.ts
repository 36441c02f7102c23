/** Poses of someone who carries a child as pure data, in the coordinates of poses.ts. */
import type { Pose } from './pose.ts';

export type PregnantPoseName = 'pregnant' | 'pregnant-walk' | 'pregnant-phone';

export const PREGNANT_POSES: Record<PregnantPoseName, Pose> = {
  pregnant: {
    faces: 1,
    head: [500, 204],
    tilt: 4,
    spine: [
      [484, 286],
      [496, 400],
      [484, 502],
    ],
    side: 0.75,
    child: 46,
    arms: [
      { shoulder: [506, 332], wrist: [500, 560], bend: 1 },
      { shoulder: [462, 330], wrist: [522, 484], bend: 1, hand: 'open', turn: -8 },
    ],
    legs: [
      { hip: [500, 510], ankle: [516, 846], bend: -1 },
      { hip: [474, 510], ankle: [456, 848], bend: -1 },
    ],
  },
  'pregnant-walk': {
    faces: 1,
    head: [512, 204],
    tilt: 2,
    spine: [
      [488, 288],
      [498, 400],
      [490, 500],
    ],
    side: 0.75,
    child: 46,
    arms: [
      { shoulder: [510, 332], wrist: [600, 512], bend: 1 },
      { shoulder: [468, 330], wrist: [530, 478], bend: 1, hand: 'open', turn: -8 },
    ],
    legs: [
      { hip: [502, 506], ankle: [416, 814], bend: -1, foot: 28 },
      { hip: [484, 506], ankle: [572, 840], bend: -1, foot: -10 },
    ],
  },
  'pregnant-phone': {
    faces: 1,
    head: [500, 204],
    tilt: -2,
    mood: 'serious',
    spine: [
      [484, 286],
      [496, 400],
      [484, 502],
    ],
    side: 0.75,
    child: 46,
    arms: [
      { shoulder: [512, 332], wrist: [534, 482], bend: 1, hand: 'open', turn: -12 },
      { shoulder: [458, 330], wrist: [418, 298], bend: -1, hand: 'grip', turn: -44 },
    ],
    legs: [
      { hip: [500, 510], ankle: [516, 846], bend: -1 },
      { hip: [474, 510], ankle: [456, 848], bend: -1 },
    ],
    over: 'hug',
  },
};
