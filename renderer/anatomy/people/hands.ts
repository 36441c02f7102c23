/**
 * Hands and shoes as small outlines with a few lines. A hand's origin is the wrist, its fingers point to the right and
 * its thumb up; a shoe's origin is the ankle, its toes point to the right, its sole lies at y = 34.
 */
interface Shape {
  readonly d: string;
  readonly lines: string;
}

export type HandName = 'relaxed' | 'grip' | 'flat' | 'open' | 'palm';

export const HANDS: Record<HandName, Shape> = {
  relaxed: {
    d: 'M -12 -15 C -2 -17 8 -20 18 -22 C 26 -24 34 -22 38 -17 C 50 -14 60 -6 62 2 C 63 11 56 14 46 15 C 30 18 10 18 -12 15 Z',
    lines: 'M 38 -17 C 41 -12 36 -8 28 -8 C 22 -8 17 -7 13 -5 M 40 4 C 48 3 54 4 59 7',
  },
  grip: {
    d: 'M -12 -15 C 2 -19 16 -26 30 -24 C 43 -21 48 -9 47 3 C 46 16 38 24 24 24 C 10 23 0 18 -12 15 Z',
    lines: 'M 46 -8 C 38 -11 29 -10 22 -6 M 47 4 C 38 1 29 3 22 5 M 42 15 C 35 13 28 13 22 15',
  },
  flat: {
    d: 'M -12 -14 C 4 -16 22 -14 38 -9 C 52 -5 64 1 62 7 C 58 12 44 11 28 12 C 12 14 0 14 -12 13 Z',
    lines: 'M 12 -4 C 24 -4 33 1 40 7',
  },
  open: {
    d: 'M -12 -16 C -4 -18 2 -26 10 -36 C 17 -43 27 -42 24 -33 C 21 -26 20 -21 24 -18 L 56 -19 C 64 -18 64 -9 56 -8 C 66 -8 68 2 60 3 C 66 4 66 13 58 13 C 60 16 58 22 50 22 C 30 23 6 20 -12 16 Z',
    lines: 'M 32 -8 L 57 -8 M 34 3 L 60 3 M 33 13 L 57 13',
  },
  /** Raised with the fingers a little apart: not further, please. */
  palm: {
    d: 'M -12 -17 C -4 -19 2 -26 8 -38 C 13 -46 25 -43 23 -33 C 21 -26 21 -22 26 -21 L 56 -28 C 66 -29 67 -17 59 -15 L 46 -11 L 66 -13 C 75 -13 75 -1 66 -1 L 47 0 L 64 3 C 73 5 71 16 62 14 L 44 11 L 55 16 C 62 21 57 30 49 27 C 30 23 6 21 -12 17 Z',
    lines: 'M 46 -11 L 34 -8 M 47 0 L 35 1 M 44 11 L 33 10',
  },
};

export const SHOE: Shape = {
  d: 'M -23 -12 C -28 6 -30 20 -28 34 L 74 34 C 81 34 81 22 72 17 C 54 11 38 4 24 -12 Z',
  lines: 'M -28 25 L 78 25 M 30 2 L 40 -4',
};

/** A foot without a shoe, for someone who lies down. */
export const BARE_FOOT: Shape = {
  d: 'M -20 -12 C -24 4 -30 18 -26 28 C -20 36 0 32 20 33 C 44 35 66 35 72 28 C 75 20 66 15 58 13 C 42 8 30 0 20 -12 Z',
  lines: 'M 62 22 C 66 22 69 23 71 25 M -6 2 C -3 6 2 6 5 2',
};

export const FRONT_SHOE: Shape = {
  d: 'M -22 -12 C -28 4 -36 20 -34 32 C -20 38 14 38 28 34 C 34 22 26 4 22 -12 Z',
  lines: 'M -34 25 C -16 31 10 31 30 26',
};
