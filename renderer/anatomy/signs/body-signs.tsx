/**
 * Warning signs that show in a leg, the skin or a thermometer, as large plain pictures of 1000 × 1000
 * units. They show a place and a change, never blood, an open wound or a face.
 */

import { useId } from 'react';
import { SoftPart } from '../figures/soft-part.tsx';
import { curve, points } from '../outlines/curve.ts';
import { Arrow, Fading, Glow, NumbPatch } from './sign-marks.tsx';

/** A leg that carries, and a weak one that trails behind: its knee gives, its foot hangs and the toes drag. */
const CARRYING_LEG = points(`
  660,20 682,160 696,320 706,430 714,500 720,600 708,720 700,800 706,846 756,872 802,890 810,912 782,922 706,922
  626,922 594,918 588,888 600,840 606,780 592,700 580,610 588,520 576,440 534,320 500,160 480,20
`);
const WEAK_LEG = points(`
  612,20 606,160 580,310 552,414 540,482 508,560 452,640 398,716 360,772 356,806 376,846 398,884 404,912 384,920
  358,902 326,868 290,842 252,820 228,790 244,752 280,704 300,640 326,560 362,498 390,448 388,340 386,170 392,20
`);
const NUMB_SHIN = points(`
  510,550 452,640 398,716 360,772 356,806 384,850 408,900 376,914 344,876 302,836 288,790 320,716 364,640 404,572
  450,532
`);

export function LegWeak() {
  const weak = curve(WEAK_LEG);
  return (
    <g>
      <path
        d="M 70 934 H 920"
        stroke="var(--skin-line)"
        strokeOpacity=".6"
        strokeWidth="var(--art-line)"
        strokeLinecap="round"
      />
      <Fading at="top">
        <SoftPart d={curve(CARRYING_LEG)} tone="skin" />
        <SoftPart d={weak} tone="skin" />
        <NumbPatch d={curve(NUMB_SHIN)} within={weak} turn={-42} />
        <path d={weak} fill="none" stroke="var(--skin-line)" strokeWidth="var(--art-line)" />
      </Fading>
      <path d="M 110 896 H 178 M 228 896 H 296" stroke="var(--ink)" strokeWidth="18" strokeLinecap="round" />
      <Arrow d="M 478 764 V 872 M 442 838 L 478 876 L 514 838" />
    </g>
  );
}

export function Fever() {
  const shiver = 'M 190 300 L 250 360 L 190 420 L 250 480 L 190 540 L 250 600';
  return (
    <g>
      <SoftPart
        d="M 410 166 C 410 46 590 46 590 166 L 590 606 C 650 642 676 696 676 758 C 676 858 598 930 500 930 C 402 930 324 858 324 758 C 324 696 350 642 410 606 Z"
        tone="generator"
        grain={0.8}
      />
      <path
        d="M 458 250 C 458 190 542 190 542 250 L 542 640 C 588 660 610 706 610 756 C 610 816 562 862 500 862 C 438 862 390 816 390 756 C 390 706 412 660 458 640 Z"
        fill="var(--alarm)"
        stroke="var(--alarm-line)"
        strokeWidth="var(--art-line)"
      />
      <path
        d="M 476 260 V 650 M 440 720 C 428 744 428 770 440 794"
        fill="none"
        stroke="var(--alarm-light)"
        strokeWidth="16"
        strokeLinecap="round"
      />
      <path
        d="M 628 210 H 690 M 628 310 H 668 M 628 410 H 690 M 628 510 H 668"
        stroke="var(--device-shade)"
        strokeWidth="20"
        strokeLinecap="round"
      />
      <g fill="none" stroke="var(--shiver)" strokeWidth="30" strokeLinecap="round" strokeLinejoin="round">
        <path d={shiver} />
        <path d={shiver} transform="translate(-100 60) scale(.94)" />
        <path d={shiver} transform="translate(566 0)" />
        <path d={shiver} transform="translate(676 60) scale(.94)" />
      </g>
    </g>
  );
}

const BACK_LEFT = 'M 196 30 C 236 160 262 300 258 420 C 252 540 196 640 168 760 C 152 840 150 920 152 990';
const BACK_RIGHT = 'M 848 990 C 850 920 848 840 832 760 C 804 640 748 540 742 420 C 738 300 764 160 804 30';

/** A closed scar line with its stitches on the low back, and the red around it. */
export function Wound() {
  return (
    <g>
      <Fading>
        <SoftPart d={`${BACK_LEFT} L ${BACK_RIGHT.slice(2)} Z`} edge={`${BACK_LEFT} ${BACK_RIGHT}`} tone="skin" />
        <path
          d="M 500 40 V 220 M 500 800 C 496 860 500 930 500 990"
          fill="none"
          stroke="var(--skin-line)"
          strokeWidth="var(--art-line)"
          strokeOpacity=".5"
        />
      </Fading>
      <Glow cx={500} cy={500} rx={236} ry={330} />
      <g fill="none" stroke="var(--pain)" strokeWidth="18" strokeLinecap="round">
        <path d="M 366 392 C 346 460 346 540 366 608 M 634 392 C 654 460 654 540 634 608" />
        <path d="M 316 356 C 286 450 286 550 316 644 M 684 356 C 714 450 714 550 684 644" strokeOpacity=".7" />
      </g>
      <g fill="none" strokeLinecap="round">
        <path
          d="M 500 300 V 700 M 448 350 H 552 M 448 425 H 552 M 448 500 H 552 M 448 575 H 552 M 448 650 H 552"
          stroke="var(--stitch-edge)"
          strokeWidth="44"
        />
        <path
          d="M 500 300 V 700 M 448 350 H 552 M 448 425 H 552 M 448 500 H 552 M 448 575 H 552 M 448 650 H 552"
          stroke="var(--stitch)"
          strokeWidth="20"
        />
      </g>
    </g>
  );
}

const SLIM_LEG =
  'M 140 30 C 146 160 126 240 122 320 C 118 440 160 560 176 680 C 182 750 176 800 168 850 C 158 900 166 940 184 946 H 276 C 294 940 302 900 292 850 C 284 800 278 750 284 680 C 300 560 342 440 338 320 C 334 240 314 160 320 30';
const SWOLLEN_LEG =
  'M 586 30 C 588 140 524 220 510 336 C 496 480 580 600 612 700 C 620 760 624 800 618 850 C 608 900 616 940 634 946 H 746 C 764 940 772 900 762 850 C 756 800 760 760 768 700 C 800 600 884 480 870 336 C 856 220 792 140 794 30';
const FORMER_LEG =
  'M 600 60 C 606 160 586 240 582 320 C 578 440 620 560 636 680 M 780 60 C 774 160 794 240 798 320 C 802 440 760 560 744 680';

/** The calf's skin is darker all over, and tight: long light edges show its round. */
function DarkCalf() {
  const id = useId();
  return (
    <g>
      <clipPath id={`${id}-leg`}>
        <path d={`${SWOLLEN_LEG} Z`} />
      </clipPath>
      <radialGradient id={`${id}-dark`}>
        <stop offset=".3" stopColor="var(--pain)" stopOpacity=".72" />
        <stop offset=".7" stopColor="var(--pain)" stopOpacity=".5" />
        <stop offset="1" stopColor="var(--pain)" stopOpacity="0" />
      </radialGradient>
      <ellipse cx={690} cy={376} rx={250} ry={330} fill={`url(#${id}-dark)`} clipPath={`url(#${id}-leg)`} />
      <g fill="none" stroke="var(--bone-light)" strokeLinecap="round" strokeOpacity=".7">
        <path d="M 604 262 C 582 310 580 390 606 450" strokeWidth="20" />
        <path d="M 618 500 C 624 516 630 530 638 544" strokeWidth="16" />
      </g>
      <path d={SWOLLEN_LEG} fill="none" stroke="var(--skin-line)" strokeWidth="var(--art-line)" />
      <path
        d={FORMER_LEG}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="var(--art-line)"
        strokeDasharray="22 26"
        strokeLinecap="round"
      />
    </g>
  );
}

/** Two lower legs from behind: a slim one, and a swollen one with a dark calf; dashed, how slim it was. */
export function Calf() {
  return (
    <g>
      <Fading at="top">
        <SoftPart d={`${SLIM_LEG} Z`} edge={SLIM_LEG} tone="skin" />
        <SoftPart d={`${SWOLLEN_LEG} Z`} edge={SWOLLEN_LEG} tone="skin" />
        <DarkCalf />
      </Fading>
      <g fill="none" stroke="var(--pain)" strokeWidth="24" strokeLinecap="round">
        <path d="M 462 236 C 440 310 440 400 466 476 M 918 236 C 940 310 940 400 914 476" />
      </g>
    </g>
  );
}
