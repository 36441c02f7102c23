/**
 * Two people talking, one older, one younger; what they talk about is a small picture in a speech bubble. Their bodies
 * run out below the frame, so that any stage may cut them. It refuses words and any sign of right or wrong.
 */

import { SoftGround, SoftPart } from '../figures/soft-part.tsx';
import { PersonBust } from '../people/person-bust.tsx';
import type { Scene } from '../scene.ts';
import { SmallSign } from '../signs/small-sign.tsx';

const BUBBLE =
  'M 404 196 H 634 C 662 196 680 214 680 242 V 404 C 680 432 662 450 634 450 H 474 C 452 474 416 494 372 500 C 390 482 398 464 398 448 C 372 444 358 428 358 404 V 242 C 358 214 376 196 404 196 Z';

export const twoPeople: Scene<'two-people'> = {
  focus: { x: 0, y: 180, width: 1000, height: 520 },
  runsOutBelow: true,
  places: () => ({}),
  Art: ({ states }) => (
    <g>
      <SoftGround />
      <g transform="translate(226 342) scale(.97)">
        <PersonBust who="a" serious={states.about === 'warning'} />
      </g>
      <g transform="translate(790 358) scale(.97)">
        <PersonBust who="b" serious={states.about === 'warning'} />
      </g>
      <SoftPart d={BUBBLE} tone="paper" grain={0.5} />
      <g transform="translate(412 216) scale(1.07)">
        <SmallSign name={states.about ?? 'spine'} />
      </g>
    </g>
  ),
};
