/**
 * Four people from the head to the hips with calm, plain faces: age, body, hair and skin differ, nothing is
 * overdrawn. Origin is the middle of the head, which is about 230 units high; the body runs on far below the frame.
 * It refuses arms and hands that act: a scene adds them.
 */
import type { ReactElement } from 'react';
import { Figure, type SoftPartProps } from './soft-part.tsx';

/** a: older woman; b: younger man; c: woman in a clinic tunic; d: older man. a and d look to the right, b and c to the left. */
type Who = 'a' | 'b' | 'c' | 'd';

interface Person {
  readonly parts: readonly SoftPartProps[];
  readonly Face: (props: { readonly serious: boolean }) => ReactElement;
}

const part = (who: Who, kind: 'skin' | 'hair' | 'cloth', d: string, grain = 0.6, edge?: string): SoftPartProps => ({
  d,
  tone: `who-${who}-${kind}`,
  grain,
  ...(edge === undefined ? {} : { edge }),
});

const NECK = 'M -40 66 L -44 128 C -36 192 38 192 48 128 L 42 66 Z';

const OLDER_WOMAN: Person = {
  parts: [
    part(
      'a',
      'hair',
      'M -90 0 C -106 -84 -58 -140 4 -140 C 68 -140 106 -86 98 -8 C 100 24 106 54 92 80 C 78 98 62 92 54 80 L -52 84 C -66 104 -94 100 -100 76 C -106 52 -94 30 -90 0 Z',
    ),
    part('a', 'skin', NECK, 0.5),
    part(
      'a',
      'cloth',
      'M -226 1500 L -224 342 C -222 252 -184 196 -112 170 C -74 156 -56 142 -48 116 C -34 184 36 184 50 116 C 58 142 78 156 116 170 C 188 196 224 252 226 342 L 228 1500 Z',
      1,
    ),
    {
      d: 'M -50 118 C -30 176 34 176 52 118 L 68 150 C 58 214 38 270 6 322 C -30 270 -54 214 -66 150 Z',
      tone: 'shirt',
      grain: 0.5,
    },
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
  Face: ({ serious }) => (
    <g
      fill="none"
      stroke="var(--who-a-skin-line)"
      strokeWidth="var(--face-line)"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M 26 2 C 34 18 40 30 36 37 C 32 43 24 42 18 39" />
      <path d={serious ? 'M 0 71 C 10 73 32 73 43 69' : 'M -6 66 C 8 79 36 79 48 64'} />
      <path d="M -34 -36 C -26 -43 -6 -44 2 -37 M 44 -38 C 52 -44 64 -42 70 -35" strokeWidth="6" />
      <g fill="var(--who-a-skin-line)" stroke="none">
        <ellipse cx="-12" cy="0" rx="6" ry="7.5" />
        <ellipse cx="56" cy="0" rx="5.6" ry="7.5" />
      </g>
      <g>
        <circle cx="-14" cy="2" r="27" />
        <circle cx="54" cy="2" r="24" />
        <path d="M 13 -2 C 18 -8 26 -8 30 -2 M -41 -4 L -72 -12" />
      </g>
    </g>
  ),
};

const YOUNGER_MAN: Person = {
  parts: [
    part('b', 'skin', NECK, 0.5),
    part(
      'b',
      'cloth',
      'M -204 1500 L -206 360 C -204 270 -170 218 -110 190 C -74 174 -56 158 -48 128 C -34 196 34 196 50 128 C 58 158 76 174 114 190 C 172 218 206 270 208 360 L 206 1500 Z',
      1,
    ),
    part('b', 'cloth', 'M -52 120 C -38 184 38 184 54 120 L 68 148 C 44 220 -42 220 -66 148 Z', 0.4),
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
  Face: ({ serious }) => (
    <g
      fill="none"
      stroke="var(--who-b-skin-line)"
      strokeWidth="var(--face-line)"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M -24 -2 C -34 16 -42 30 -36 37 C -30 43 -20 42 -14 38" />
      <path d={serious ? 'M -42 70 C -30 73 -12 73 1 69' : 'M -46 66 C -34 80 -8 80 8 64'} />
      <path d="M -70 -30 C -62 -38 -50 -38 -44 -33 M -4 -34 C 6 -42 24 -40 32 -32" strokeWidth="7" />
      <g fill="var(--who-b-skin-line)" stroke="none">
        <ellipse cx="-54" cy="-4" rx="5.6" ry="7.5" />
        <ellipse cx="14" cy="-4" rx="6" ry="7.5" />
      </g>
    </g>
  ),
};

const CLINIC_WOMAN: Person = {
  parts: [
    part('c', 'hair', 'M 44 -118 C 66 -150 116 -142 120 -104 C 122 -72 92 -54 66 -66 Z', 0.4),
    part('c', 'hair', 'M -84 -8 C -96 -90 -50 -138 6 -136 C 70 -134 104 -84 92 0 C 90 30 82 48 70 56 L -62 30 Z', 0.5),
    part('c', 'skin', NECK, 0.5),
    part(
      'c',
      'cloth',
      'M -196 1500 L -192 350 C -190 262 -160 210 -104 184 C -70 170 -54 154 -48 126 L 4 238 L 50 126 C 56 154 72 170 108 184 C 164 210 192 262 194 350 L 198 1500 Z',
      1,
    ),
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
  Face: ({ serious }) => (
    <g
      fill="none"
      stroke="var(--who-c-skin-line)"
      strokeWidth="var(--face-line)"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M -26 2 C -34 18 -40 30 -36 36 C -31 41 -24 41 -18 38" />
      <path d={serious ? 'M -42 66 C -30 70 -12 70 0 65' : 'M -46 64 C -34 77 -10 77 4 62'} />
      <path d="M -68 -24 C -60 -31 -48 -31 -42 -26 M -4 -27 C 6 -34 22 -32 30 -25" strokeWidth="6" />
      <g fill="var(--who-c-skin-line)" stroke="none">
        <ellipse cx="-54" cy="0" rx="5.6" ry="7.5" />
        <ellipse cx="14" cy="0" rx="6" ry="7.5" />
      </g>
    </g>
  ),
};

const OLDER_MAN: Person = {
  parts: [
    part('d', 'hair', 'M -84 20 C -100 -20 -96 -76 -62 -104 L 70 -90 C 92 -60 92 -14 82 10 L 40 40 L -60 60 Z', 0.45),
    part('d', 'skin', NECK, 0.5),
    part(
      'd',
      'cloth',
      'M -212 1500 L -214 362 C -212 272 -178 220 -114 192 C -76 176 -58 160 -50 130 C -34 192 34 192 52 130 C 60 160 78 176 116 192 C 178 220 212 272 214 362 L 214 1500 Z',
      1,
    ),
    {
      d: 'M -52 118 C -62 136 -66 150 -66 162 L -18 210 L 4 176 L 28 210 L 70 162 C 70 150 66 136 54 118 C 34 176 -34 176 -52 118 Z',
      tone: 'shirt',
      grain: 0.35,
    },
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
  Face: () => (
    <g
      fill="none"
      stroke="var(--who-d-skin-line)"
      strokeWidth="var(--face-line)"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M 26 0 C 36 16 44 28 38 35 C 32 40 24 39 18 36" />
      <path d="M 10 78 C 20 85 34 85 44 76" />
      <path
        d="M -38 -28 C -28 -36 -8 -36 0 -29 M 46 -30 C 54 -36 66 -34 71 -27"
        strokeWidth="8"
        stroke="var(--who-d-hair-line)"
      />
      <path d="M -30 -72 C -8 -78 22 -78 44 -72" strokeWidth="4" strokeOpacity=".6" />
      <g fill="var(--who-d-skin-line)" stroke="none">
        <ellipse cx="-14" cy="-2" rx="6" ry="7.5" />
        <ellipse cx="56" cy="-2" rx="5.6" ry="7.5" />
      </g>
    </g>
  ),
};

const PEOPLE: Record<Who, Person> = { a: OLDER_WOMAN, b: YOUNGER_MAN, c: CLINIC_WOMAN, d: OLDER_MAN };

interface PersonBustProps {
  readonly who: Who;
  /** Without the body, for a scene that draws a body with arms of its own. */
  readonly headOnly?: boolean;
  /** Listening closely instead of smiling. */
  readonly serious?: boolean;
}

/** One person, to be placed by a transform on a group around it. */
export function PersonBust({ who, headOnly = false, serious = false }: PersonBustProps) {
  const { parts, Face } = PEOPLE[who];
  return (
    <g>
      <Figure parts={headOnly ? parts.filter((one) => one.tone !== `who-${who}-cloth`) : parts} />
      <Face serious={serious} />
    </g>
  );
}
