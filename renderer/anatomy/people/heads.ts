/**
 * Heads of the people in the drawings as pure data: outlines, and the few lines of a calm, plain face. Origin is the
 * middle of a head about 230 units high. It refuses bodies, and any feature that stands for a character.
 */
import type { SoftPartProps } from '../figures/soft-part.tsx';

/** a: older woman; b: younger man; c: woman who works in the clinic; d: older man; e: woman with a headscarf; f: young woman; g: man who works in the clinic. */
export type HeadName = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';

/** Whose tones in people.css and folk.css: the man of the clinic shares his with two others. */
type ToneName = Exclude<HeadName, 'g'>;

export interface Head {
  readonly skin: ToneName;
  /** Which way the face turns, as drawn: 1 is to the viewer's right. */
  readonly looks: 1 | -1;
  /** Hair behind the neck, then what lies in front of it. */
  readonly behind: readonly SoftPartProps[];
  readonly front: readonly SoftPartProps[];
  readonly brows: string;
  readonly browWidth: number;
  readonly nose: string;
  readonly mouth: string;
  /** The mouth of someone who listens closely. */
  readonly seriousMouth: string;
  readonly eyes: readonly (readonly [x: number, y: number, rx: number])[];
  readonly glasses?: string;
  /** A line of age. */
  readonly fold?: string;
}

const part = (who: ToneName, kind: 'skin' | 'hair', d: string, grain: number, edge?: string): SoftPartProps => ({
  d,
  tone: `who-${who}-${kind}`,
  grain,
  ...(edge === undefined ? {} : { edge }),
});

const OLDER_WOMAN: Head = {
  skin: 'a',
  looks: 1,
  behind: [
    part(
      'a',
      'hair',
      'M -90 0 C -106 -84 -58 -140 4 -140 C 68 -140 106 -86 98 -8 C 100 24 106 54 92 80 C 78 98 62 92 54 80 L -52 84 C -66 104 -94 100 -100 76 C -106 52 -94 30 -90 0 Z',
      0.6,
    ),
  ],
  front: [
    part(
      'a',
      'skin',
      'M -74 -20 C -77 36 -62 78 -32 100 C -12 116 20 116 38 100 C 66 78 78 36 76 -20 C 76 -82 40 -112 0 -112 C -42 -112 -74 -82 -74 -20 Z',
      0.55,
    ),
    part(
      'a',
      'hair',
      'M 26 -126 C 70 -114 90 -66 84 -14 C 64 -32 44 -58 32 -86 C 4 -54 -44 -34 -78 -22 C -90 -84 -40 -140 26 -126 Z',
      0.5,
      'M 84 -14 C 64 -32 44 -58 32 -86 C 4 -54 -44 -34 -78 -22',
    ),
  ],
  brows: 'M -34 -36 C -26 -43 -6 -44 2 -37 M 44 -38 C 52 -44 64 -42 70 -35',
  browWidth: 6,
  nose: 'M 26 2 C 34 18 40 30 36 37 C 32 43 24 42 18 39',
  mouth: 'M -6 66 C 8 79 36 79 48 64',
  seriousMouth: 'M 0 71 C 10 73 32 73 43 69',
  eyes: [
    [-12, 0, 6],
    [56, 0, 5.6],
  ],
  glasses:
    'M -41 2 C -41 -34 13 -34 13 2 C 13 38 -41 38 -41 2 M 30 2 C 30 -30 78 -30 78 2 C 78 34 30 34 30 2 M 13 -2 C 18 -8 26 -8 30 -2 M -41 -4 L -72 -12',
};

const YOUNGER_MAN: Head = {
  skin: 'b',
  looks: -1,
  behind: [],
  front: [
    part('b', 'skin', 'M 66 -14 C 84 -26 98 -12 94 10 C 92 30 80 42 68 36 Z', 0.3),
    part(
      'b',
      'skin',
      'M -75 -24 C -80 24 -74 62 -50 92 C -32 116 14 120 38 98 C 64 74 77 36 75 -24 C 75 -84 40 -114 0 -114 C -42 -114 -73 -84 -75 -24 Z',
      0.55,
    ),
    part(
      'b',
      'hair',
      'M -80 -34 C -90 -98 -50 -142 6 -142 C 68 -142 98 -92 86 -14 C 80 -16 76 -30 74 -46 C 72 -64 62 -78 42 -78 C 8 -70 -32 -72 -58 -72 C -70 -64 -76 -48 -80 -34 Z',
      0.45,
    ),
  ],
  brows: 'M -70 -30 C -62 -38 -50 -38 -44 -33 M -4 -34 C 6 -42 24 -40 32 -32',
  browWidth: 7,
  nose: 'M -24 -2 C -34 16 -42 30 -36 37 C -30 43 -20 42 -14 38',
  mouth: 'M -46 66 C -34 80 -8 80 8 64',
  seriousMouth: 'M -42 70 C -30 73 -12 73 1 69',
  eyes: [
    [-54, -4, 5.6],
    [14, -4, 6],
  ],
};

const CLINIC_WOMAN: Head = {
  skin: 'c',
  looks: -1,
  behind: [
    part('c', 'hair', 'M 44 -118 C 66 -150 116 -142 120 -104 C 122 -72 92 -54 66 -66 Z', 0.4),
    part('c', 'hair', 'M -84 -8 C -96 -90 -50 -138 6 -136 C 70 -134 104 -84 92 0 C 90 30 82 48 70 56 L -62 30 Z', 0.5),
  ],
  front: [
    part('c', 'skin', 'M 64 -6 C 80 -16 92 -4 88 14 C 86 32 76 42 64 36 Z', 0.3),
    part(
      'c',
      'skin',
      'M -74 -20 C -78 30 -66 70 -42 94 C -24 114 10 114 30 96 C 60 72 75 36 74 -20 C 74 -82 40 -112 0 -112 C -42 -112 -72 -82 -74 -20 Z',
      0.55,
    ),
    part(
      'c',
      'hair',
      'M -30 -124 C 40 -140 92 -86 80 -14 C 70 -40 40 -78 -18 -92 C -40 -72 -62 -46 -78 -16 C -88 -70 -66 -114 -30 -124 Z',
      0.45,
      'M 80 -14 C 70 -40 40 -78 -18 -92 C -40 -72 -62 -46 -78 -16',
    ),
  ],
  brows: 'M -68 -24 C -60 -31 -48 -31 -42 -26 M -4 -27 C 6 -34 22 -32 30 -25',
  browWidth: 6,
  nose: 'M -26 2 C -34 18 -40 30 -36 36 C -31 41 -24 41 -18 38',
  mouth: 'M -46 64 C -34 77 -10 77 4 62',
  seriousMouth: 'M -42 66 C -30 70 -12 70 0 65',
  eyes: [
    [-54, 0, 5.6],
    [14, 0, 6],
  ],
};

const OLDER_MAN: Head = {
  skin: 'd',
  looks: 1,
  behind: [
    part('d', 'hair', 'M -84 20 C -100 -20 -96 -76 -62 -104 L 70 -90 C 92 -60 92 -14 82 10 L 40 40 L -60 60 Z', 0.45),
  ],
  front: [
    part('d', 'skin', 'M -62 -8 C -80 -20 -94 -6 -90 16 C -88 34 -76 44 -64 38 Z', 0.3),
    part(
      'd',
      'skin',
      'M -74 -24 C -78 30 -66 72 -36 98 C -14 116 20 116 42 96 C 66 72 78 30 76 -24 C 78 -88 42 -124 0 -124 C -44 -124 -74 -88 -74 -24 Z',
      0.55,
    ),
    part(
      'd',
      'hair',
      'M -8 50 C 4 38 18 40 26 46 C 36 39 50 40 58 50 C 62 60 58 66 52 68 C 42 60 12 60 0 68 C -8 66 -12 60 -8 50 Z',
      0.25,
    ),
  ],
  brows: 'M -38 -28 C -28 -36 -8 -36 0 -29 M 46 -30 C 54 -36 66 -34 71 -27',
  browWidth: 8,
  nose: 'M 26 0 C 36 16 44 28 38 35 C 32 40 24 39 18 36',
  mouth: 'M 10 78 C 20 85 34 85 44 76',
  seriousMouth: 'M 11 80 C 20 82 33 82 42 79',
  eyes: [
    [-14, -2, 6],
    [56, -2, 5.6],
  ],
  fold: 'M -30 -72 C -8 -78 22 -78 44 -72',
};

const SCARF_WOMAN: Head = {
  skin: 'e',
  looks: 1,
  behind: [
    part(
      'e',
      'hair',
      'M -92 -6 C -106 -92 -58 -140 2 -140 C 66 -140 104 -90 96 -6 C 94 40 96 70 88 96 C 96 126 112 150 122 176 C 70 204 -74 204 -120 172 C -110 146 -96 124 -86 98 C -98 66 -96 34 -92 -6 Z',
      0.6,
    ),
  ],
  front: [
    part(
      'e',
      'skin',
      'M -60 -14 C -64 34 -54 76 -28 98 C -10 113 20 113 38 98 C 62 76 72 34 70 -16 C 68 -66 42 -92 6 -92 C -34 -92 -57 -66 -60 -14 Z',
      0.5,
    ),
    part(
      'e',
      'hair',
      'M -66 -30 C -70 40 -50 104 4 110 C 54 106 74 50 76 -30 C 96 20 94 76 78 112 C 64 146 60 150 50 158 C 10 172 -44 164 -74 132 C -92 90 -90 20 -66 -30 Z',
      0.45,
    ),
    part(
      'e',
      'hair',
      'M -78 20 C -96 -84 -50 -136 4 -136 C 60 -136 100 -84 84 20 C 78 -40 50 -84 6 -88 C -40 -86 -68 -40 -78 20 Z',
      0.45,
    ),
  ],
  brows: 'M -32 -34 C -24 -42 -4 -42 4 -35 M 44 -36 C 50 -42 60 -40 65 -34',
  browWidth: 7,
  nose: 'M 28 0 C 36 18 42 28 38 35 C 33 41 25 40 19 37',
  mouth: 'M -4 64 C 10 79 36 79 47 63',
  seriousMouth: 'M 2 69 C 12 72 32 72 43 68',
  eyes: [
    [-12, -2, 6],
    [53, -2, 5.6],
  ],
};

const YOUNG_WOMAN: Head = {
  skin: 'f',
  looks: 1,
  behind: [
    part(
      'f',
      'hair',
      'M -60 -96 C -120 -110 -158 -62 -148 -4 C -142 44 -146 84 -128 128 C -112 112 -100 70 -102 32 C -104 -10 -90 -30 -70 -40 Z',
      0.45,
    ),
    part('f', 'hair', 'M -86 10 C -104 -86 -54 -138 6 -138 C 64 -138 98 -92 88 -10 L 40 20 L -70 46 Z', 0.5),
  ],
  front: [
    part('f', 'skin', 'M -62 -6 C -78 -16 -90 -4 -86 14 C -84 32 -74 42 -62 36 Z', 0.3),
    part(
      'f',
      'skin',
      'M -72 -20 C -76 32 -62 74 -34 98 C -14 115 16 115 34 98 C 62 74 76 34 74 -20 C 74 -82 40 -112 0 -112 C -42 -112 -70 -82 -72 -20 Z',
      0.55,
    ),
    part(
      'f',
      'hair',
      'M -78 -2 C -92 -76 -50 -132 10 -130 C 64 -128 94 -82 80 -16 C 76 -36 70 -48 60 -56 C 36 -50 -22 -44 -58 -48 C -68 -36 -74 -22 -78 -2 Z',
      0.45,
    ),
  ],
  brows: 'M -32 -26 C -24 -32 -6 -32 2 -27 M 44 -28 C 52 -33 62 -31 68 -26',
  browWidth: 6,
  nose: 'M 28 8 C 34 20 40 28 36 35 C 32 40 24 39 18 37',
  mouth: 'M -4 64 C 10 78 36 78 48 62',
  seriousMouth: 'M 2 68 C 12 71 32 71 43 67',
  eyes: [
    [-12, 0, 6],
    [56, 0, 5.6],
  ],
};

const CLINIC_MAN: Head = {
  skin: 'd',
  looks: 1,
  behind: [],
  front: [
    part('d', 'skin', 'M -64 -10 C -82 -22 -96 -8 -92 14 C -90 34 -78 44 -66 38 Z', 0.3),
    part(
      'd',
      'skin',
      'M -74 -24 C -78 30 -68 74 -38 100 C -14 120 22 120 46 98 C 68 74 79 32 76 -24 C 76 -84 40 -114 0 -114 C -42 -114 -74 -84 -74 -24 Z',
      0.55,
    ),
    part(
      'c',
      'hair',
      'M -74 14 C -66 40 -54 52 -36 50 C -14 48 -4 44 8 46 C 18 42 44 42 54 48 C 66 46 74 30 77 8 C 80 46 72 88 48 106 C 24 124 -14 124 -40 106 C -68 84 -76 50 -74 14 Z M -2 64 C 10 56 38 56 48 63 C 46 76 36 82 22 82 C 10 82 0 76 -2 64 Z',
      0.3,
    ),
    part(
      'c',
      'hair',
      'M -84 -6 C -98 -84 -58 -140 2 -142 C 50 -144 94 -112 84 -34 C 78 -52 68 -66 54 -74 C 30 -58 -14 -66 -50 -80 C -62 -66 -68 -44 -70 -20 C -76 -18 -80 -14 -84 -6 Z',
      0.45,
    ),
  ],
  brows: 'M -36 -32 C -26 -40 -6 -40 2 -33 M 44 -34 C 52 -40 64 -38 70 -32',
  browWidth: 7,
  nose: 'M 26 -2 C 36 14 44 26 38 33 C 32 38 24 37 18 34',
  mouth: 'M 8 66 C 16 74 32 74 40 66',
  seriousMouth: 'M 10 69 C 18 71 32 71 40 69',
  eyes: [
    [-14, -6, 6],
    [54, -6, 5.6],
  ],
};

export const HEADS: Record<HeadName, Head> = {
  a: OLDER_WOMAN,
  b: YOUNGER_MAN,
  c: CLINIC_WOMAN,
  d: OLDER_MAN,
  e: SCARF_WOMAN,
  f: YOUNG_WOMAN,
  g: CLINIC_MAN,
};
