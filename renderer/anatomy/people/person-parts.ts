/**
 * The parts of a whole person from a pose and a look, as data: outlines and tones, ready to be drawn. It refuses
 * gestures a body cannot make: arms and legs keep their lengths.
 */

import type { SoftPartProps } from '../figures/soft-part.tsx';
import { BARE_FOOT, FRONT_SHOE, HANDS, SHOE } from './hands.ts';
import { HEADS } from './heads.ts';
import { type At, body, joint, limb, type Move, moved, type Ring, turned } from './limb.ts';
import { type Folk, LOOKS, type Look } from './looks.ts';
import type { Arm, Leg, Pose } from './pose.ts';

/** One arm or leg: its hand or foot first, and the lines on it. */
export interface LimbParts {
  readonly parts: readonly [SoftPartProps, SoftPartProps];
  readonly lines: string;
  readonly lineTone: string;
}

/** Back to front, but for what a pose brings forward. */
export interface PersonParts {
  readonly behind: readonly SoftPartProps[];
  readonly farArm: LimbParts;
  readonly farLeg: LimbParts;
  readonly nearLeg: LimbParts;
  readonly trunk: readonly SoftPartProps[];
  readonly front: readonly SoftPartProps[];
  readonly nearArm: LimbParts;
  /** Puts the lines of a face, which are drawn and not moved as numbers, onto the head. */
  readonly face: string;
}

const HEAD = 0.53;
const UPPER_ARM = 124;
const FOREARM = 108;
const THIGH = 172;
const SHIN = 168;

/** Half widths of a trunk along its length: from the front, then from the side at its back and its front. */
const TRUNK = [
  [0, 24, 24, 24],
  [0.05, 48, 36, 36],
  [0.11, 80, 47, 46],
  [0.28, 80, 54, 54],
  [0.55, 70, 47, 52],
  [0.8, 74, 52, 55],
  [1.02, 80, 60, 55],
  [1.2, 79, 60, 54],
] as const;

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

function trunk({ spine: [neck, waist, seat], side = 0, faces, child = 0 }: Pose, { width, belly }: Look): string {
  const rings = TRUNK.map(([t, front, back, fore]): Ring => {
    const at = (i: 0 | 1) => (1 - t) ** 2 * neck[i] + 2 * t * (1 - t) * waist[i] + t * t * seat[i];
    const stout = mix(1, width, Math.min(1, t * 9));
    const out = (belly * side + child) * Math.max(0, 1 - ((t - 0.72) / 0.42) ** 2);
    const behind = mix(front, back, side) * stout;
    const before = mix(front, fore, side) * stout + out;
    return faces === 1 ? [at(0), at(1), behind, before] : [at(0), at(1), before, behind];
  });
  return body(rings);
}

function neckOf({ head, spine: [base] }: Pose): string {
  const [dx, dy] = [base[0] - head[0], base[1] - head[1]];
  const at = (t: number, r: number): Ring => [head[0] + dx * t, head[1] + dy * t, r, r];
  return body([at(0.4, 20), at(0.7, 21), at(0.92, 25), at(1.08, 23), at(1.18, 12)]);
}

/** Broad people have their shoulders and hips further out. */
const widened = ([x, y]: At, from: At, width: number): At => [from[0] + (x - from[0]) * width, y];

const degrees = (from: At, to: At) => (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;

function armParts(given: Arm, base: At, look: Look): LimbParts {
  const { wrist, bend, hand = 'relaxed', flip = false, reach = 1 } = given;
  const shoulder = widened(given.shoulder, base, look.width);
  const elbow = joint(shoulder, wrist, UPPER_ARM * reach, FOREARM * reach, bend);
  const turn = given.turn ?? degrees(elbow, wrist);
  const shape = HANDS[hand];
  // A hand is mirrored across its own length, so that the thumb changes sides and the fingers do not.
  const place = flip ? { to: wrist, turn: turn + 180, flip: true } : { to: wrist, turn };
  const w = mix(1, look.width, 0.7);
  const outside = given.outside ?? (given.shoulder[0] < base[0] ? -1 : 1);
  const sleeve = limb(shoulder, elbow, wrist, [30 * w, 28 * w, 25 * w, 23 * w, 18.5], outside);
  const skin = look.gloves ?? (`who-${HEADS[look.head].skin}-skin` as const);
  return {
    parts: [
      { d: moved(shape.d, place), tone: skin, grain: 0.2 },
      { d: sleeve.d, edge: sleeve.edge, tone: look.cloth, grain: 0.34, grows: true },
    ],
    lines: moved(shape.lines, place),
    lineTone: `${skin}-line`,
  };
}

function legParts(
  { hip, ankle, bend, foot = 0, flip = false, shoe = 'side', reach = 1, thigh = reach }: Leg,
  seat: At,
  look: Look,
): LimbParts {
  const root = widened(hip, seat, look.width);
  const knee = joint(root, ankle, THIGH * thigh, SHIN * reach, bend);
  const w = mix(1, look.width, 0.8);
  const shape = { side: SHOE, front: FRONT_SHOE, bare: BARE_FOOT }[shoe];
  const place = { to: ankle, turn: foot, flip };
  const trouser = limb(root, knee, ankle, [50 * w, 46 * w, 37 * w, 35 * w, 27]);
  const skin = `who-${HEADS[look.head].skin}-skin` as const;
  return {
    parts: [
      { d: moved(shape.d, place), tone: shoe === 'bare' ? skin : 'shoe', grain: 0.22 },
      { d: trouser.d, tone: look.legs, grain: 0.45 },
    ],
    lines: moved(shape.lines, place),
    lineTone: shoe === 'bare' ? `${skin}-line` : 'shoe-light',
  };
}

function placed(part: SoftPartProps, move: Move, grain = 1): SoftPartProps {
  const edge = part.edge === undefined ? {} : { edge: moved(part.edge, move) };
  return { ...part, d: moved(part.d, move), grain: (part.grain ?? 1) * grain, ...edge };
}

function trunkParts(pose: Pose, look: Look): readonly SoftPartProps[] {
  const [base, waist] = pose.spine;
  const lean = degrees(base, waist) - 90;
  const [x, y] = turned([0, -150 * HEAD], lean);
  const onNeck = { to: [base[0] + x, base[1] + y], turn: lean, scale: HEAD, flip: pose.faces < 0 } as const;
  return [
    { d: trunk(pose, look), tone: look.cloth, grain: 0.7 },
    { d: neckOf(pose), tone: `who-${HEADS[look.head].skin}-skin`, grain: 0.3 },
    ...(look.collar ? [placed(look.collar, onNeck)] : []),
  ];
}

export function personParts(who: Folk, pose: Pose): PersonParts {
  const look = LOOKS[who];
  const head = HEADS[look.head];
  const { tilt = 0, arms, legs, spine } = pose;
  const flip = head.looks !== pose.faces;
  const onHead = { to: pose.head, turn: tilt, scale: HEAD, flip };
  return {
    behind: head.behind.map((part) => placed(part, onHead, HEAD)),
    farArm: armParts(arms[0], spine[0], look),
    farLeg: legParts(legs[0], spine[2], look),
    nearLeg: legParts(legs[1], spine[2], look),
    trunk: trunkParts(pose, look),
    front: head.front.map((part) => placed(part, onHead, HEAD)),
    nearArm: armParts(arms[1], spine[0], look),
    face: `translate(${pose.head[0]} ${pose.head[1]}) rotate(${tilt}) scale(${flip ? -HEAD : HEAD} ${HEAD})`,
  };
}
