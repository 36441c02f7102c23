/** Poses of the end and the beginning of a night as pure data, in the coordinates of poses.ts. */
import type { Pose } from './pose.ts';
import { POSES } from './poses.ts';

export type NightPoseName = 'up-at-night' | 'get-up';

const { rest, sit } = POSES;

export const NIGHT_POSES: Record<NightPoseName, Pose> = {
  /** Awake in an armchair, with a book in both hands. */
  'up-at-night': {
    ...rest,
    tilt: 2,
    arms: [
      { shoulder: [398, 566], wrist: [540, 592], bend: 1, hand: 'grip', turn: -30 },
      { shoulder: [334, 572], wrist: [496, 622], bend: 1, hand: 'grip', turn: -16 },
    ],
  },
  /** On the edge of a bed with both feet on the floor, arms stretched to the new day. */
  'get-up': {
    ...sit,
    side: 0.4,
    legs: [
      { hip: [478, 664], ankle: [648, 846], bend: -1, shoe: 'bare' },
      { hip: [436, 672], ankle: [592, 848], bend: -1, shoe: 'bare' },
    ],
    arms: [
      { shoulder: [484, 486], wrist: [596, 320], bend: 1, hand: 'open', turn: -62 },
      { shoulder: [388, 486], wrist: [300, 306], bend: -1, hand: 'open', turn: -112, flip: true, outside: 1 },
    ],
  },
};
