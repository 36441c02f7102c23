/**
 * Two people talking, one older, one younger; what they talk about is a small picture in a speech bubble. Their bodies
 * run out below the frame and at its sides, so that any stage may cut them. It refuses words and any sign of right or wrong.
 */

import type { SceneStates } from '../../../core/content/drawing.ts';
import '../figures/folk.css';
import { SoftGround, SoftPart } from '../figures/soft-part.tsx';
import { PersonBust } from '../people/person-bust.tsx';
import type { Scene } from '../scene.ts';
import { SmallSign } from '../signs/small-sign.tsx';

type About = NonNullable<SceneStates<'two-people'>['about']>;

const BUBBLE =
  'M 380 138 H 650 C 678 138 696 156 696 184 V 398 C 696 426 678 444 650 444 H 456 C 432 470 396 490 350 496 C 370 478 378 460 378 442 C 350 438 334 422 334 398 V 184 C 334 156 352 138 380 138 Z';

/** What is too heavy to be talked about with a smile. */
const HEAVY: readonly About[] = ['warning', 'hard-talk'];

/** What is said: three calm dots, a question, or a small picture. */
function Said({ about }: { readonly about: About }) {
  if (about === 'hard-talk')
    return (
      <g fill="var(--paper-line)">
        {[435, 515, 595].map((x) => (
          <circle key={x} cx={x} cy="292" r="25" />
        ))}
      </g>
    );
  if (about === 'question')
    return (
      <g>
        <path
          d="M 463 250 C 463 176 567 176 567 250 C 567 298 515 298 515 342"
          fill="none"
          stroke="var(--ink)"
          strokeWidth="29"
          strokeLinecap="round"
        />
        <circle cx="515" cy="394" r="19" fill="var(--ink)" />
      </g>
    );
  return (
    <g transform="translate(383 159) scale(1.32)">
      <SmallSign name={about} />
    </g>
  );
}

export const twoPeople: Scene<'two-people'> = {
  focus: { x: 40, y: 128, width: 920, height: 520 },
  runsOutBelow: true,
  places: () => ({}),
  Art: ({ states: { about = 'spine', pair = 'first' } }) => {
    const serious = HEAVY.includes(about);
    return (
      <g>
        <SoftGround />
        <g transform="translate(206 330) scale(1.08)">
          <PersonBust who={pair === 'first' ? 'a' : 'd'} serious={serious} />
        </g>
        <g transform={pair === 'first' ? 'translate(806 346) scale(1.08)' : 'translate(806 356) scale(-1.03 1.03)'}>
          <PersonBust who={pair === 'first' ? 'b' : 'f'} serious={serious} />
        </g>
        <SoftPart d={BUBBLE} tone="paper" grain={0.5} />
        <Said about={about} />
      </g>
    );
  },
};
