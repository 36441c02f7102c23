/**
 * One warning sign as one large plain picture, clear at 90 pixels and at 838. Bodies are the neutral person of the
 * anatomical language; the spot is red with pale dots, so that colour is never alone.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../core/drawing.ts';
import { Calf, Chest, Fever, LegWeak, Wound } from './figures/body-signs.tsx';
import { Bladder, Bowel, Saddle } from './figures/pelvic-signs.tsx';
import type { Scene } from './scene.ts';

export type WarningSign = NonNullable<SceneStates<'warning-sign'>['sign']>;

const SIGNS: Record<WarningSign, () => ReactElement> = {
  saddle: Saddle,
  bladder: Bladder,
  bowel: Bowel,
  'leg-weak': LegWeak,
  fever: Fever,
  wound: Wound,
  calf: Calf,
  chest: Chest,
};

export const warningSign: Scene<'warning-sign'> = {
  focus: { x: 60, y: 30, width: 880, height: 930 },
  places: () => ({}),
  Art: ({ states }) => {
    const Sign = SIGNS[states.sign ?? 'saddle'];
    return (
      <g className="art-bold">
        <Sign />
      </g>
    );
  },
};
