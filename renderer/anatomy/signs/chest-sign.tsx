/**
 * The warning sign of the chest, 1000 × 1000 units: a plain person from the neck down, a hand laid on a red spot. It
 * shows no head, so that no face has to be calm or in fear.
 */

import { SoftPart } from '../figures/soft-part.tsx';
import { PlainHand } from '../people/plain-hand.tsx';
import { Fading, Glow } from './sign-marks.tsx';

const LEFT = 'M 430 20 C 432 96 418 124 362 146 C 286 174 206 186 160 250 C 118 312 108 430 96 560 L 66 990';
const RIGHT = 'M 934 990 L 904 560 C 892 430 882 312 840 250 C 794 186 714 174 638 146 C 582 124 568 96 570 20';
const BODY_LINES =
  'M 258 470 C 250 640 246 820 242 990 M 742 470 C 750 540 754 600 756 660 M 424 196 C 380 208 330 210 286 224 M 576 196 C 620 208 670 210 714 224';

export function Chest() {
  return (
    <g>
      <Fading>
        <SoftPart d={`${LEFT} L ${RIGHT.slice(2)} Z`} edge={`${LEFT} ${RIGHT}`} tone="skin" />
        <path
          d={BODY_LINES}
          fill="none"
          stroke="var(--skin-line)"
          strokeWidth="var(--art-line)"
          strokeLinecap="round"
          strokeOpacity=".6"
        />
      </Fading>
      <Glow cx={480} cy={440} rx={250} ry={230} />
      <g fill="none" stroke="var(--pain)" strokeWidth="20" strokeLinecap="round">
        <path d="M 340 574 A 194 194 0 0 1 600 288" />
        <path d="M 300 620 A 256 256 0 0 1 650 246" strokeOpacity=".75" />
      </g>
      <Fading>
        <PlainHand />
      </Fading>
    </g>
  );
}
