/**
 * Six small pictures of the main causes on tiles: scar, a tight canal, a slipped disc, a hurt nerve, bones that move,
 * and a source elsewhere. One row or one picture can be lit: framed and full, the others step back. It sets no words.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { SoftGround, SoftPart } from '../figures/soft-part.tsx';
import type { Scene } from '../scene.ts';
import { HurtNerve, NarrowCanal, SlippedDisc, SoreHip, Unsteady } from '../signs/cause-signs.tsx';
import { SmallSign } from '../signs/small-sign.tsx';

type Lit = NonNullable<SceneStates<'six-causes'>['lit']>;

const CAUSES: readonly {
  readonly lit: Exclude<Lit, 'all' | 'one-to-three' | 'four-to-six'>;
  readonly Sign: () => ReactElement;
}[] = [
  { lit: 'scar', Sign: () => <SmallSign name="scar" /> },
  { lit: 'pressure', Sign: NarrowCanal },
  { lit: 'disc', Sign: SlippedDisc },
  { lit: 'nerve', Sign: HurtNerve },
  { lit: 'unsteady', Sign: Unsteady },
  { lit: 'elsewhere', Sign: SoreHip },
];

const WIDE = 316;
const HIGH = 348;
const ROWS: Partial<Record<Lit, 0 | 1>> = { 'one-to-three': 0, 'four-to-six': 1 };

function tile(grow: number, width = 284): string {
  const [l, t, r, b, c] = [-grow, -grow, width + grow, 316 + grow, 44];
  return `M ${l + c} ${t} H ${r - c} Q ${r} ${t} ${r} ${t + c} V ${b - c} Q ${r} ${b} ${r - c} ${b} H ${l + c} Q ${l} ${b} ${l} ${b - c} V ${t + c} Q ${l} ${t} ${l + c} ${t} Z`;
}

/** Round the one picture that is lit, or round a whole row. */
function LitFrame({ lit }: { readonly lit: Lit }) {
  const row = ROWS[lit];
  const at = row === undefined ? CAUSES.findIndex(({ lit: own }) => own === lit) : row * 3;
  if (at < 0) return null;
  return (
    <path
      d={tile(10, row === undefined ? 284 : 284 + 2 * WIDE)}
      fill="none"
      stroke="var(--ink)"
      strokeWidth="12"
      transform={placeOf(at)}
    />
  );
}

const placeOf = (at: number) => `translate(${42 + (at % 3) * WIDE} ${158 + Math.floor(at / 3) * HIGH})`;

export const sixCauses: Scene<'six-causes'> = {
  focus: { x: 10, y: 136, width: 980, height: 728 },
  places: () => ({}),
  Art: ({ states: { lit = 'all' } }) => (
    <g>
      <SoftGround />
      <LitFrame lit={lit} />
      {CAUSES.map(({ lit: own, Sign }, at) => {
        const isLit = lit === 'all' || lit === own || ROWS[lit] === Math.floor(at / 3);
        return (
          <g key={own} transform={placeOf(at)}>
            <SoftPart d={tile(0)} tone="paper" grain={0.6} />
            <g className="art-sign" opacity={isLit ? 1 : 0.36} transform="translate(26 42) scale(1.16)">
              <Sign />
            </g>
          </g>
        );
      })}
    </g>
  ),
};
