/**
 * Warning signs that show in a leg, the skin, the chest or a thermometer, as large plain pictures of 1000 × 1000
 * units. They show a place and a change, never blood, an open wound or a face.
 */
import { Bold, Dots, Fading, Glow } from './sign-marks.tsx';
import { SoftPart } from './soft-part.tsx';

export function LegWeak() {
  const far =
    'M 560 30 L 500 480 C 500 600 484 700 480 800 C 478 830 484 850 500 858 C 540 872 566 890 556 912 L 392 912 C 384 900 384 880 390 850 C 386 800 372 740 372 640 C 372 560 350 480 352 300 L 350 30';
  const near =
    'M 330 30 C 330 180 356 260 408 324 C 490 404 552 452 584 522 C 566 600 526 690 504 760 C 492 800 480 826 466 850 C 456 880 468 900 488 908 L 596 936 C 618 936 620 912 602 894 C 586 878 580 860 588 830 C 612 742 670 652 708 562 C 728 512 722 470 696 428 C 650 356 618 250 616 150 L 620 30';
  return (
    <g>
      <Fading>
        <SoftPart d={`${far} Z`} edge={far} tone="skin" />
        <SoftPart d={`${near} Z`} edge={near} tone="skin" />
      </Fading>
      <Glow cx={640} cy={500} rx={130} ry={150} />
      <g fill="none" stroke="var(--pain)" strokeWidth="34" strokeLinecap="round" strokeLinejoin="round">
        <path d="M 500 270 C 560 360 630 420 646 510 C 630 600 570 700 544 800" />
        <path
          d="M 500 270 C 560 360 630 420 646 510 C 630 600 570 700 544 800"
          stroke="var(--pain-dot)"
          strokeWidth="14"
          strokeDasharray="0 42"
        />
      </g>
      <Bold d="M 846 360 V 700 M 764 622 L 846 712 L 928 622" />
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

/** Two lower legs from behind: a slim one, and a swollen one with a red calf. */
export function Calf() {
  return (
    <g>
      <Fading at="top">
        <SoftPart d={`${SLIM_LEG} Z`} edge={SLIM_LEG} tone="skin" />
        <SoftPart d={`${SWOLLEN_LEG} Z`} edge={SWOLLEN_LEG} tone="skin" />
        <path
          d={FORMER_LEG}
          fill="none"
          stroke="var(--skin-line)"
          strokeWidth="var(--art-line)"
          strokeDasharray="22 26"
        />
      </Fading>
      <Glow cx={690} cy={372} rx={176} ry={262} />
      <Dots
        at={[
          [690, 268],
          [634, 330],
          [746, 330],
          [690, 392],
          [640, 456],
          [740, 456],
          [690, 518],
        ]}
        r={17}
      />
      <g fill="none" stroke="var(--pain)" strokeWidth="24" strokeLinecap="round">
        <path d="M 462 236 C 440 310 440 400 466 476 M 918 236 C 940 310 940 400 914 476" />
      </g>
    </g>
  );
}

const CHEST_LEFT = 'M 442 210 C 444 250 430 272 380 290 C 310 314 238 328 196 384 C 160 436 150 540 140 640 L 116 990';
const CHEST_RIGHT = 'M 884 990 L 860 640 C 850 540 840 436 804 384 C 762 328 690 314 620 290 C 570 272 556 250 558 210';
const FOREARM = 'M 836 846 C 790 800 730 734 636 664 L 566 724 C 640 830 700 920 770 1000';

/** A plain person with a hand on a red spot in the middle of the chest. */
export function Chest() {
  return (
    <g>
      <Fading>
        <SoftPart d={`${CHEST_LEFT} L ${CHEST_RIGHT.slice(2)} Z`} edge={`${CHEST_LEFT} ${CHEST_RIGHT}`} tone="skin" />
        <path
          d="M 286 560 C 278 700 272 860 268 990"
          fill="none"
          stroke="var(--skin-line)"
          strokeWidth="var(--art-line)"
          strokeOpacity=".6"
        />
      </Fading>
      <SoftPart
        d="M 500 30 C 578 30 614 84 612 146 C 610 220 562 262 500 262 C 438 262 390 220 388 146 C 386 84 422 30 500 30 Z"
        tone="skin"
        grain={0.8}
      />
      <Glow cx={486} cy={570} rx={236} ry={236} />
      <g fill="none" stroke="var(--pain)" strokeWidth="22" strokeLinecap="round">
        <path d="M 372 476 C 344 540 344 604 372 668 M 316 436 C 272 530 272 614 316 708" />
      </g>
      <Dots
        at={[
          [420, 520],
          [482, 472],
          [412, 590],
          [548, 500],
        ]}
        r={17}
      />
      <Fading>
        <SoftPart d={`${FOREARM} L 870 1000 Z`} edge={FOREARM} tone="skin" grain={0.6} />
      </Fading>
      <SoftPart
        d="M 650 660 C 660 616 620 566 572 548 C 530 532 470 540 448 556 C 436 566 446 582 462 582 C 440 586 432 606 448 616 C 434 624 434 644 452 650 C 446 662 456 676 474 676 C 490 704 530 732 566 736 C 610 734 640 700 650 660 Z"
        tone="skin"
        grain={0.5}
      />
      <path
        d="M 462 582 H 520 M 448 616 H 520 M 452 650 H 524"
        fill="none"
        stroke="var(--skin-line)"
        strokeWidth="var(--art-line)"
        strokeLinecap="round"
      />
    </g>
  );
}
