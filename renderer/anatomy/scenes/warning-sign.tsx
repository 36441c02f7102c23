/**
 * One warning sign as one large plain picture, clear at 90 pixels and at 838. Bodies are the neutral person of the
 * anatomical language; pain is red with arcs or dots, lost feeling is hatched and cool, so that colour is never alone.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import type { Scene } from '../scene.ts';
import { Bladder } from '../signs/bladder-sign.tsx';
import { Calf, Fever, LegWeak, Wound } from '../signs/body-signs.tsx';
import { Chest } from '../signs/chest-sign.tsx';
import { Headache, Rash, SlowBreath } from '../signs/medicine-signs.tsx';
import { Bowel, Saddle } from '../signs/pelvic-signs.tsx';
import { HardToWake } from '../signs/wake-sign.tsx';

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
  headache: Headache,
  'hard-to-wake': HardToWake,
  'slow-breath': SlowBreath,
  rash: Rash,
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
