/**
 * People from the head to the hips with calm, plain faces: age, body, hair and skin differ, nothing is
 * overdrawn. Origin is the middle of the head, which is about 230 units high; the body runs on far below the frame.
 * It refuses arms and hands that act: a scene adds them.
 */

import { Figure, type SoftPartProps } from '../figures/soft-part.tsx';
import { Face } from './face.tsx';
import { HEADS } from './heads.ts';
import { DRAPE } from './looks.ts';

/** a: older woman; b: younger man; c: woman in a clinic tunic; d: older man; e: woman with a headscarf, without a body; f: young woman. a, d, e and f look to the right, b and c to the left. */
type Who = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

const cloth = (who: Who, d: string, grain = 1): SoftPartProps => ({ d, tone: `who-${who}-cloth`, grain });

const NECK = 'M -40 66 L -44 128 C -36 192 38 192 48 128 L 42 66 Z';

const CLOTHES: Record<Who, readonly SoftPartProps[]> = {
  a: [
    cloth(
      'a',
      'M -226 1500 L -224 342 C -222 252 -184 196 -112 170 C -74 156 -56 142 -48 116 C -34 184 36 184 50 116 C 58 142 78 156 116 170 C 188 196 224 252 226 342 L 228 1500 Z',
    ),
    {
      d: 'M -50 118 C -30 176 34 176 52 118 L 68 150 C 58 214 38 270 6 322 C -30 270 -54 214 -66 150 Z',
      tone: 'shirt',
      grain: 0.5,
    },
  ],
  b: [
    cloth(
      'b',
      'M -204 1500 L -206 360 C -204 270 -170 218 -110 190 C -74 174 -56 158 -48 128 C -34 196 34 196 50 128 C 58 158 76 174 114 190 C 172 218 206 270 208 360 L 206 1500 Z',
    ),
    cloth('b', 'M -52 120 C -38 184 38 184 54 120 L 68 148 C 44 220 -42 220 -66 148 Z', 0.4),
  ],
  c: [
    cloth(
      'c',
      'M -196 1500 L -192 350 C -190 262 -160 210 -104 184 C -70 170 -54 154 -48 126 L 4 238 L 50 126 C 56 154 72 170 108 184 C 164 210 192 262 194 350 L 198 1500 Z',
    ),
  ],
  d: [
    cloth(
      'd',
      'M -212 1500 L -214 362 C -212 272 -178 220 -114 192 C -76 176 -58 160 -50 130 C -34 192 34 192 52 130 C 60 160 78 176 116 192 C 178 220 212 272 214 362 L 214 1500 Z',
    ),
    {
      d: 'M -52 118 C -62 136 -66 150 -66 162 L -18 210 L 4 176 L 28 210 L 70 162 C 70 150 66 136 54 118 C 34 176 -34 176 -52 118 Z',
      tone: 'shirt',
      grain: 0.35,
    },
  ],
  f: [
    cloth(
      'f',
      'M -192 1500 L -194 360 C -192 272 -160 220 -106 192 C -72 176 -60 160 -52 132 C -38 188 40 188 54 132 C 62 160 76 176 110 192 C 164 220 194 272 196 360 L 194 1500 Z',
    ),
  ],
  e: [{ d: DRAPE, tone: 'who-e-hair', grain: 0.5 }],
};

interface PersonBustProps {
  readonly who: Who;
  /** Without the body, for a scene that draws a body with arms of its own. */
  readonly headOnly?: boolean;
  /** Listening closely instead of smiling. */
  readonly serious?: boolean;
  /** Drawn with fewer strokes, where heads are no larger than a thumb. */
  readonly few?: SoftPartProps['few'];
}

/** One person, to be placed by a transform on a group around it. */
export function PersonBust({ who, headOnly = false, serious = false, few }: PersonBustProps) {
  const { behind, front } = HEADS[who];
  const clothes = CLOTHES[who].filter((one) => !headOnly || !one.tone.endsWith('-cloth'));
  const neck: SoftPartProps = { d: NECK, tone: `who-${who}-skin`, grain: 0.5 };
  return (
    <g>
      <Figure parts={[...behind, neck, ...clothes, ...front]} few={few} />
      <Face who={who} mood={serious ? 'serious' : 'calm'} />
    </g>
  );
}
