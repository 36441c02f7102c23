/**
 * Things of a procedure at the low back, in the coordinates of care-poses.ts: the padded table, the cloth with its
 * opening, a thin needle, an X-ray arm. Needles are thin and no larger than life; nothing bleeds.
 */

import { NumbPatch } from '../signs/sign-marks.tsx';
import { Bar, Block } from './furniture.tsx';
import { SoftPart } from './soft-part.tsx';

/** A table seen from a little above: a padded top and a foot. */
export function Table() {
  return (
    <g>
      <Block x={452} y={700} width={96} height={130} r={10} tone="machine" grain={0.4} />
      <Block x={330} y={826} width={340} height={44} r={18} tone="machine" grain={0.4} />
      <Block x={70} y={668} width={870} height={44} r={18} tone="machine" grain={0.4} />
      <SoftPart
        d="M 104 560 L 906 560 C 930 560 944 600 950 650 C 954 682 942 692 924 692 L 86 692 C 66 692 56 682 60 650 C 66 600 80 560 104 560 Z"
        tone="linen"
        grain={0.6}
      />
    </g>
  );
}

export function Pillow() {
  return (
    <SoftPart
      d="M 92 560 C 120 540 230 544 252 562 C 268 590 268 640 252 664 C 226 682 118 684 92 664 C 76 636 76 590 92 560 Z"
      tone="paper"
      grain={0.5}
    />
  );
}

/** The back of a head whose face lies in the pillow. */
export function HeadFaceDown() {
  return (
    <g>
      <SoftPart
        d="M 150 652 C 176 668 216 662 238 640 L 262 624 L 258 584 L 214 576 L 150 600 Z"
        tone="who-f-skin"
        grain={0.3}
      />
      <SoftPart
        d="M 112 606 C 104 558 138 530 180 532 C 216 534 244 552 248 580 C 250 598 236 604 222 602 C 208 602 202 614 200 630 C 196 650 180 660 158 660 C 132 658 116 638 112 606 Z"
        tone="who-f-hair"
        grain={0.35}
      />
      <SoftPart
        d="M 150 566 C 176 556 196 568 198 590 C 202 622 186 640 190 676 C 170 680 148 664 146 636 C 144 608 136 582 150 566 Z"
        tone="who-f-hair"
        grain={0.25}
      />
      <SoftPart d="M 206 610 C 212 598 230 600 230 614 C 230 628 216 634 208 628 Z" tone="who-f-skin" grain={0.15} />
      <SoftPart
        d="M 88 632 C 130 652 176 654 214 648 C 240 646 254 650 252 664 C 226 684 118 686 92 664 C 86 654 86 642 88 632 Z"
        tone="paper"
        grain={0.3}
      />
    </g>
  );
}

const BACK =
  'M 372 556 C 404 548 448 550 478 556 C 486 576 486 616 478 638 C 448 646 404 644 372 636 C 364 612 364 578 372 556 Z';

/** Bare skin of the low back, with the furrow of the spine and, where wanted, a numb spot. */
function LowBack({ numb }: { readonly numb: boolean }) {
  return (
    <g>
      <SoftPart d={BACK} tone="who-f-skin" grain={0.3} />
      <path
        d="M 376 598 C 400 592 452 592 476 600 M 456 578 C 460 574 464 574 466 578 M 456 620 C 460 624 464 624 466 620"
        fill="none"
        stroke="var(--who-f-skin-line)"
        strokeOpacity=".6"
        strokeWidth="4"
        strokeLinecap="round"
      />
      {numb && (
        <NumbPatch
          d="M 388 594 C 388 566 458 566 460 594 C 462 626 386 626 388 594 Z"
          within={BACK}
          turn={30}
          grain={0.36}
        />
      )}
    </g>
  );
}

/** A gown tied at the back, open over the low back. */
export function OpenGown() {
  return (
    <g>
      <LowBack numb={false} />
      <path
        d="M 280 604 C 310 598 340 598 366 600 M 482 604 L 540 608 M 316 600 C 300 580 286 584 296 600 M 316 600 C 300 620 286 616 296 600 M 316 600 L 336 584 M 316 600 L 336 618"
        fill="none"
        stroke="var(--who-a-cloth-line)"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  );
}

/** A cloth over the back with an opening at the low back. */
export function Drape({ numb }: { readonly numb: boolean }) {
  return (
    <g>
      <SoftPart
        d="M 334 532 C 380 520 470 522 540 538 C 556 580 560 640 556 712 C 500 722 400 722 328 712 C 318 650 322 580 334 532 Z"
        tone="mat"
        grain={0.6}
      />
      <LowBack numb={numb} />
    </g>
  );
}

/** The needle itself: thin, and long enough to be seen. */
export function Needle() {
  return (
    <g strokeLinecap="round">
      <path d="M 424 594 L 445 506" stroke="var(--device-line)" strokeWidth="6.5" />
      <path d="M 424 594 L 445 506" stroke="var(--device-light)" strokeWidth="2.6" />
    </g>
  );
}

/** The hub at the end of a needle, held in fingers. */
export function Hub() {
  return (
    <g strokeLinecap="round">
      <path d="M 445 508 L 454 472" stroke="var(--device-line)" strokeWidth="18" />
      <path d="M 445 508 L 454 472" stroke="var(--disc)" strokeWidth="10" />
    </g>
  );
}

/** A small syringe, held in fingers, at the end of the needle. */
export function Syringe() {
  return (
    <g transform="translate(443 514) rotate(14) scale(.82)" strokeLinecap="round">
      <SoftPart d="M -13 -92 L 13 -92 L 13 -8 L 4 2 L -4 2 L -13 -8 Z" tone="machine" grain={0.15} />
      <path d="M -8 -52 H 8 V -12 H -8 Z" fill="var(--disc)" />
      <path d="M -22 -94 H 22 M 0 -94 V -124 M -14 -126 H 14" stroke="var(--machine-line)" strokeWidth="9" />
      <path d="M -22 -94 H 22 M 0 -94 V -124 M -14 -126 H 14" stroke="var(--device-light)" strokeWidth="4" />
    </g>
  );
}

/** The arm that takes X-ray pictures: a lamp below the table, a plate above it, joined behind. */
export function XRayArm({ part }: { readonly part: 'behind' | 'before' }) {
  if (part === 'behind')
    return (
      <g>
        <Bar d="M 470 236 C 700 190 800 330 800 520 C 800 720 700 830 470 800" tone="machine" width={46} />
        <Block x={770} y={430} width={120} height={120} r={20} tone="machine" grain={0.6} />
        <Bar d="M 872 550 V 840" tone="machine" width={40} />
        <Block x={720} y={838} width={230} height={36} r={16} tone="machine" grain={0.4} />
      </g>
    );
  return (
    <g>
      <Block x={322} y={188} width={206} height={84} r={22} tone="machine" grain={0.6} />
      <Block x={302} y={266} width={246} height={44} r={12} tone="generator" grain={0.4} />
      <Block x={352} y={752} width={146} height={96} r={20} tone="machine" grain={0.6} />
      <Block x={380} y={728} width={90} height={30} r={8} tone="generator" grain={0.3} />
    </g>
  );
}

/** What the X-ray arm sees: a pale cone down to the low back. */
export function Beam() {
  return <path d="M 322 310 L 380 560 L 470 560 L 528 310 Z" fill="var(--nerve-light)" fillOpacity=".45" />;
}

/** A light blanket over someone who rests on the back. */
export function Blanket() {
  return (
    <SoftPart
      d="M 400 572 C 440 560 520 566 600 572 C 700 560 800 560 884 566 C 908 600 908 690 896 716 C 720 726 520 726 404 716 C 392 664 392 612 400 572 Z"
      tone="mat"
      grain={0.7}
    />
  );
}

/** A machine with a tube, for somebody who is put to sleep. */
export function SleepMachine() {
  return (
    <g>
      <Block x={6} y={400} width={122} height={440} r={18} tone="machine" grain={0.6} />
      <path
        d="M 28 430 H 106 V 506 H 28 Z"
        fill="var(--film)"
        stroke="var(--machine-line)"
        strokeWidth="5"
        strokeLinejoin="round"
      />
      <path
        d="M 38 474 H 54 L 62 452 L 72 488 L 80 474 H 96"
        fill="none"
        stroke="var(--film-bone)"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M 34 546 H 100 M 34 574 H 84"
        stroke="var(--machine-line)"
        strokeOpacity=".6"
        strokeWidth="7"
        strokeLinecap="round"
      />
    </g>
  );
}

/** A soft mask over nose and mouth of someone who lies on the back, and its tube. */
export function SleepMask() {
  return (
    <g>
      <Bar d="M 116 456 C 170 430 244 450 246 530" tone="disc" width={13} />
      <SoftPart
        d="M 206 538 C 222 520 262 522 268 540 C 270 560 256 586 236 594 C 222 594 206 566 206 538 Z"
        tone="disc"
        grain={0.25}
      />
    </g>
  );
}
