/** What a pose of a whole person says, and the same pose turned to the other side. Measures are those of the scene. */
import type { Mood } from './face.tsx';
import type { HandName } from './hands.ts';
import type { At } from './limb.ts';

export interface Arm {
  readonly shoulder: At;
  readonly wrist: At;
  /** On which side of the line from shoulder to wrist the elbow lies: 1 is to the left of someone walking along it. */
  readonly bend: 1 | -1;
  readonly hand?: HandName;
  /** Degrees, 0 has the fingers to the viewer's right; without it the hand goes on from the forearm. */
  readonly turn?: number;
  /** The thumb on the other side. */
  readonly flip?: boolean;
  /** Lengths of both bones as a share, for an arm seen from its end. */
  readonly reach?: number;
  /** The side of the root that shows an edge, where it is not the one away from the neck: see `limb`. */
  readonly outside?: 1 | -1;
}

export interface Leg {
  readonly hip: At;
  readonly ankle: At;
  readonly bend: 1 | -1;
  /** Degrees of the sole; 0 stands flat with the toes to the right. */
  readonly foot?: number;
  readonly flip?: boolean;
  readonly shoe?: 'side' | 'front' | 'bare';
  readonly reach?: number;
  /** Length of the thigh alone as a share, for one that points at the viewer. */
  readonly thigh?: number;
}

export interface Pose {
  /** The face turns to the viewer's right (1) or left (−1). */
  readonly faces: 1 | -1;
  readonly head: At;
  readonly tilt?: number;
  /** Base of the neck, waist, seat. */
  readonly spine: readonly [At, At, At];
  /** 0 shows the trunk from the front, 1 from the side. */
  readonly side?: number;
  readonly arms: readonly [far: Arm, near: Arm];
  readonly legs: readonly [far: Leg, near: Leg];
  /** What lies in front of what: `lap` has the near leg before the trunk, `hug` both arms before everything, `knees` both legs before the trunk and both arms before them. */
  readonly over?: 'lap' | 'hug' | 'knees';
  readonly mood?: Mood;
  /** How far a belly with a child in it stands out. */
  readonly child?: number;
}

const mirrorAt = ([x, y]: At): At => [1000 - x, y];

/** The same pose turned to the other side. */
export function mirroredPose(pose: Pose): Pose {
  const arm = (one: Arm): Arm => ({
    ...one,
    shoulder: mirrorAt(one.shoulder),
    wrist: mirrorAt(one.wrist),
    bend: one.bend === 1 ? -1 : 1,
    flip: !one.flip,
    ...(one.turn === undefined ? {} : { turn: 180 - one.turn }),
    ...(one.outside === undefined ? {} : { outside: one.outside === 1 ? -1 : 1 }),
  });
  const leg = (one: Leg): Leg => ({
    ...one,
    hip: mirrorAt(one.hip),
    ankle: mirrorAt(one.ankle),
    bend: one.bend === 1 ? -1 : 1,
    flip: !one.flip,
    foot: -(one.foot ?? 0),
  });
  const [base, waist, seat] = pose.spine;
  const [farArm, nearArm] = pose.arms;
  const [farLeg, nearLeg] = pose.legs;
  return {
    ...pose,
    faces: pose.faces === 1 ? -1 : 1,
    head: mirrorAt(pose.head),
    tilt: -(pose.tilt ?? 0),
    spine: [mirrorAt(base), mirrorAt(waist), mirrorAt(seat)],
    arms: [arm(farArm), arm(nearArm)],
    legs: [leg(farLeg), leg(nearLeg)],
  };
}
