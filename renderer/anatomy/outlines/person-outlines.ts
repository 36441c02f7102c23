/**
 * Outlines of a plain person from behind with spine and pelvis, in millimetres: x to the person's right, y down,
 * origin at the L4–L5 disc. Bone sizes were measured and the curves drawn anew; the person has no sex, age or
 * origin, and legs and arms are a tenth shorter than life so that the back has room.
 * Proportions checked against Remus et al., PLoS ONE 2021.
 */
import { bothSides, mirrored, type Node, placed, points } from './curve.ts';

/** Whole person in one outline: head, arm, hand, trunk, leg, foot, and back up to the crotch. */
export const person = bothSides(
  points(`
  0,-640 44,-630 71,-594 75,-562 84,-556 84,-532 73,-518 64,-494 54,-472 50,-446 56,-421 86,-401 134,-384 184,-368
  220,-340 236,-292 241,-220 245,-140 250,-60 255,10 259,80 261,130 269,176 270,224 262,262 246,280 233,270
  227,234 224,190 226,142 220,90 211,20 202,-50 193,-120 183,-190 172,-246! 166,-190 154,-120 144,-62 145,-20
  156,30 169,84 178,140 180,196 174,270 162,350 149,420 140,478 141,530 146,590 140,650 126,730 112,800 104,846
  108,878 126,906 124,924 98,930 70,926 60,906 64,876 66,846 58,790 46,720 38,650 39,590 45,530 45,478 38,410
  26,330 13,262! 0,244!
`),
);
/** Surface lines of the skin: shoulder blade, buttock, back of the knee; right side only. */
export const skinLines: readonly (readonly Node[])[] = [
  points('112,-322 134,-268 128,-206 104,-164'),
  points('12,250 50,268 96,264 132,246'),
  points('58,506 92,514 124,504'),
];

/** Arches of L1 to L5 with their transverse processes; first the right halves. */
const lumbarHalves: readonly (readonly Node[])[] = [
  points(`
  0,-138 4.6,-139.2 10.6,-150.6 15,-153.4 20.2,-148 22.6,-143 29,-140.4 36.2,-136.4 33,-133 24,-132 17,-128
  15.2,-121 14.4,-106 11,-100 7.2,-102.4 4.2,-106 0,-104
`),
  points(`
  0,-101.2 4.6,-102.4 10.8,-114 15.6,-117.4 20.8,-112.6 23.2,-107.6 31,-106 42.4,-103 40.2,-99.2 29,-96 18.2,-92.6
  15.2,-88 13.8,-73 10,-66.2 5.6,-68 0,-65
`),
  points(`
  0,-65.2 5.2,-67 10.4,-77.4 16,-81.4 20.6,-77 23,-70.6 32,-69 46.6,-65.8 44,-60.8 32,-60.2 20.6,-57 17.6,-52
  17.2,-31 13,-27 8,-30 4.6,-34 0,-32
`),
  points(`
  0,-28.6 6.4,-28.2 10,-32.2 13.4,-42.4 18,-44.4 22.6,-40 25,-33.4 32,-32.6 46.2,-30.4 42,-26.4 27,-19.8
  21.4,-15.6 22.4,-9 20.2,-1 15,1.8 8,-2.4 4.6,-4 0,-2
`),
  points(`
  0,1.8 8.4,3 13.8,-2.8 18,-7.2 23.4,-12 27,-8 28.8,1 36,2.8 47.6,3 47.4,9 38,15.4 26.8,17.4 25,28 17,31.4 10.6,25
  5,21 0,23
`),
];
export const lumbarArches = lumbarHalves.map(bothSides);

/** Upper and lower edge and half width of the bodies of L1 to L5; discs lie between. */
export const lumbarBodies: readonly (readonly [top: number, bottom: number, half: number])[] = [
  [-159, -126, 23],
  [-121, -88, 23.5],
  [-79, -49, 24],
  [-38, -8, 25],
  [2, 33, 26.5],
];

/** Half of one chest or neck arch around its middle; it is made smaller towards the head. */
const upperArch = bothSides(
  points('0,-8 7,-10.5 14,-9 22,-11.5 31,-10 32.6,-5.6 24,-2 14.4,2 11,8.6 4.6,9 2.6,17 0,18.4'),
);
/** Middles of T12 to T1 and C7 to C3, from below; the step shrinks from 24 to 15 mm. */
const UPPER_MIDDLES = [
  -174, -198, -222, -246, -269, -291, -313, -334, -354, -374, -393, -411, -428, -444, -459, -474, -489,
];
export const upperArches = UPPER_MIDDLES.map((middle, i) => ({
  middle,
  nodes: placed(upperArch, i < 12 ? 1.04 - i * 0.022 : 0.76 - (i - 12) * 0.02, 0, middle),
}));

export const sacrum = bothSides(
  points(`
  0,31.6 4,33.4 13.6,31.6 16,24.6 24.2,17.6 31,24 39.8,22.8 48,29.8 60.6,45.4 62.4,56 57.4,75 46.8,86.4 42.6,98
  33,120 20.4,129 16.6,137 16.6,145 10,153 8,162 2.6,170 0,174.6
`),
);
/** The four pairs of holes at the back of the sacrum, right side. */
export const sacralHoles = points('27,52 24,74 20,95 15,113');

const hipBoneRight = points(`
  42,22.6 52,11 68,-2.4 84,-6.8 102,-6.4 119,0.4 132,9 138.6,20 141,46 135,61 113,89 106,105 105.4,118 97.6,130
  78,166 75,183 66,201 53,211.6 40,212.6 25,203 9,187 1,182! 1,150! 18,148.6 32.6,143.4 47,130 60,111 62.6,98
  56,91.4 46,92.6 38,78 31,62 30.6,50 36,35
`);
const hipHoleRight = points('47.6,156 48.4,167 45,181 38,189 29,187 21.4,179 22.4,170 30.6,161');
export const hipBones = [hipBoneRight, mirrored(hipBoneRight)] as const;
export const hipHoles = [hipHoleRight, mirrored(hipHoleRight)] as const;

/** Course of a nerve of the right leg: from the lowest discs through the buttock, behind the thigh, to the outer foot. */
export const legNerve = points('16,14 40,62 66,118 86,200 94,300 95,400 97,500 112,600 114,700 102,800 92,862 110,908');
/** Skin over the low back where pain is felt. */
export const backPain = bothSides(points('0,-62 52,-54 92,-22 104,24 84,66 44,84 0,86'));
/** A sore place over the joint between sacrum and hip bone, on the right … */
export const newSpot: Node = [54, 72];
/** … and the middle of the low back, where it hurt before. */
export const formerSpot = bothSides(points('0,-74 40,-68 66,-46 70,-18 52,0 0,6'));
