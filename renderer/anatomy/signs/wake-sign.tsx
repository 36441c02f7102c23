/**
 * The warning sign of somebody who can hardly be woken, 1000 × 1000 units: a sleeper in bed, and a helper who shakes the
 * shoulder and is calling for help. Nobody is in fear.
 */
import { Phone } from '../figures/furniture.tsx';
import { SoftPart } from '../figures/soft-part.tsx';
import { Person } from '../people/person.tsx';
import type { Pose } from '../people/pose.ts';
import { EAR, HEAD } from './medicine-signs.tsx';

/** In the helper's own units, which are 1.65 of the sign's. */
const HELPING: Pose = {
  faces: 1,
  head: [176, 150],
  tilt: 6,
  mood: 'serious',
  spine: [
    [172, 232],
    [160, 400],
    [156, 580],
  ],
  side: 0.2,
  arms: [
    { shoulder: [238, 276], wrist: [312, 352], bend: 1, hand: 'flat', turn: 26, reach: 0.78 },
    { shoulder: [106, 272], wrist: [72, 240], bend: -1, hand: 'grip', turn: -50 },
  ],
  legs: [
    { hip: [160, 450], ankle: [160, 780], bend: -1 },
    { hip: [130, 450], ankle: [130, 780], bend: -1 },
  ],
  over: 'hug',
};

function Sleeper() {
  return (
    <g>
      <SoftPart d="M -1000 770 H 944 V 890 H -1000 Z" tone="shirt" grain={0.7} />
      <path d="M 966 560 V 1040" stroke="var(--wood-line)" strokeWidth="54" strokeLinecap="round" />
      <path d="M 966 560 V 1040" stroke="var(--wood)" strokeWidth="38" strokeLinecap="round" />
      <SoftPart d="M 566 716 C 640 640 860 640 924 700 C 950 740 944 770 920 776 H 560 Z" tone="shirt" grain={0.7} />
      <g transform="translate(1006 330) rotate(90) scale(.52)">
        <SoftPart d={`${HEAD} Z`} edge={HEAD} tone="skin" />
        <g fill="none" stroke="var(--skin-line)" strokeWidth="16" strokeLinecap="round">
          <path d={EAR} />
          <path d="M 296 482 C 306 506 336 510 352 488" />
        </g>
      </g>
      <SoftPart
        d="M -1000 640 C -300 650 60 634 220 606 C 330 582 420 560 500 552 C 580 548 632 590 628 650 C 626 700 622 760 612 800 C 400 816 0 820 -1000 820 Z"
        tone="disc"
      />
      <path
        d="M -60 720 C 100 716 260 690 400 664 M 560 556 C 536 620 536 710 556 798"
        fill="none"
        stroke="var(--disc-line)"
        strokeWidth="var(--art-line)"
        strokeLinecap="round"
        strokeOpacity=".6"
      />
    </g>
  );
}

/** Somebody rouses the sleeper: arcs beside the shoulder. */
function Shakes({ d }: { readonly d: string }) {
  return <path d={d} fill="none" stroke="var(--ink)" strokeWidth="22" strokeLinecap="round" />;
}

export function HardToWake() {
  return (
    <g>
      <g transform="translate(180 190) scale(.8)">
        <Sleeper />
      </g>
      <Shakes d="M 566 740 C 590 768 630 774 664 760 M 552 786 C 590 822 644 828 690 806" />
      <g transform="translate(64 16) scale(1.65)">
        <Person who="b" pose={HELPING} legless held={<Phone x={114} y={184} turn={8} />} />
      </g>
    </g>
  );
}
