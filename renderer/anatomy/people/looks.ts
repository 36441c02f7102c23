/** Who is who in whole-body drawings: a small table of heads, clothes and bodies. It knows no poses. */

import type { SoftPartProps, Tone } from '../figures/soft-part.tsx';
import type { HeadName } from './heads.ts';

/** a–e are people a page may ask for; nurse and doctor work in the clinic, gloved is that doctor at a procedure, gowned wears a gown. */
export type Folk = 'a' | 'b' | 'c' | 'd' | 'e' | 'nurse' | 'doctor' | 'gloved' | 'gowned';

export interface Look {
  readonly head: HeadName;
  readonly cloth: Tone;
  readonly legs: Tone;
  /** Share of the usual width of trunk and limbs. */
  readonly width: number;
  /** How far the belly stands out, in units. */
  readonly belly: number;
  /** Tone of hands in gloves. */
  readonly gloves?: 'disc';
  /** What lies round the neck, in the coordinates of a head above it (see heads.ts). */
  readonly collar?: SoftPartProps;
}

const ROLL =
  'M -52 132 C -38 176 38 176 54 132 C 64 140 68 152 66 164 C 44 206 -42 206 -64 164 C -66 152 -62 140 -52 132 Z';
const V_NECK = 'M -42 136 C -26 150 28 150 44 136 L 60 166 C 50 196 30 226 2 250 C -26 226 -46 196 -58 166 Z';
const V_SKIN = 'M -40 130 L 42 130 L 50 160 C 42 190 26 216 2 240 C -22 216 -40 190 -48 160 Z';
const V_EDGE = 'M 42 134 L 50 160 C 42 190 26 216 2 240 C -22 216 -40 190 -48 160 L -40 134';
const SHIRT =
  'M -52 118 C -62 136 -66 150 -66 162 L -18 210 L 4 176 L 28 210 L 70 162 C 70 150 66 136 54 118 C 34 176 -34 176 -52 118 Z';

/** A scarf that lies on neck and shoulders. */
export const DRAPE =
  'M -70 96 C -40 130 50 130 78 96 C 92 132 112 158 116 180 C 84 214 46 226 8 226 C -40 226 -84 210 -112 178 C -108 156 -86 132 -70 96 Z';

const DOCTOR: Look = {
  head: 'g',
  cloth: 'who-c-cloth',
  legs: 'who-c-cloth',
  width: 1.02,
  belly: 0,
  collar: { d: V_SKIN, edge: V_EDGE, tone: 'who-d-skin', grain: 0.1, grows: true },
};

export const LOOKS: Record<Folk, Look> = {
  a: {
    head: 'a',
    cloth: 'who-a-cloth',
    legs: 'legs-grey',
    width: 0.97,
    belly: 6,
    collar: { d: V_NECK, tone: 'shirt', grain: 0.2 },
  },
  b: {
    head: 'b',
    cloth: 'who-b-cloth',
    legs: 'legs-blue',
    width: 1,
    belly: 0,
    collar: { d: ROLL, tone: 'who-b-cloth', grain: 0.2 },
  },
  c: { head: 'f', cloth: 'who-f-cloth', legs: 'legs-blue', width: 0.88, belly: 0 },
  d: {
    head: 'd',
    cloth: 'who-d-cloth',
    legs: 'legs-brown',
    width: 1.04,
    belly: 14,
    collar: { d: SHIRT, tone: 'shirt', grain: 0.2 },
  },
  e: {
    head: 'e',
    cloth: 'who-e-cloth',
    legs: 'legs-grey',
    width: 1.2,
    belly: 16,
    collar: { d: DRAPE, tone: 'who-e-hair', grain: 0.3 },
  },
  nurse: {
    head: 'c',
    cloth: 'who-c-cloth',
    legs: 'who-c-cloth',
    width: 0.92,
    belly: 0,
    collar: { d: V_SKIN, edge: V_EDGE, tone: 'who-c-skin', grain: 0.1, grows: true },
  },
  doctor: DOCTOR,
  gloved: { ...DOCTOR, gloves: 'disc' },
  gowned: { head: 'f', cloth: 'who-a-cloth', legs: 'legs-grey', width: 1, belly: 6 },
};
