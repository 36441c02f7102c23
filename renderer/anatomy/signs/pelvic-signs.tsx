/**
 * Two signs of pressed nerves, to the seat and to the bowel, as large plain pictures of 1000 × 1000 units. The body
 * is the neutral person without sex or face; nothing is shown that a waiting room should not see.
 */

import { SoftPart } from '../figures/soft-part.tsx';
import { Fading, NumbPatch } from './sign-marks.tsx';

const HIPS_LEFT = 'M 268 30 C 280 130 262 200 226 270 C 190 345 184 430 190 520 C 198 680 226 820 232 990';
const HIPS_RIGHT = 'M 768 990 C 774 820 802 680 810 520 C 816 430 810 345 774 270 C 738 200 720 130 732 30';
const HIPS_BETWEEN = 'M 440 990 C 452 840 476 720 500 610 C 524 720 548 840 560 990';
const HIPS = `${HIPS_LEFT} L ${HIPS_BETWEEN.slice(2)} L ${HIPS_RIGHT.slice(2)} Z`;
const HIPS_EDGE = `${HIPS_LEFT} ${HIPS_BETWEEN} ${HIPS_RIGHT}`;

/** The seat from behind: the line between the buttocks and the folds below them. */
const SEAT_LINES =
  'M 500 330 C 494 420 494 520 500 610 M 500 596 C 452 640 372 648 300 604 M 500 596 C 548 640 628 648 700 604';
/** Where a saddle would touch, seen from behind: the inner seat and the inner thighs. */
const SADDLE =
  'M 500 392 C 580 396 656 462 664 548 C 670 640 640 716 604 790 C 586 822 556 822 544 790 L 500 600 L 456 790 C 444 822 414 822 396 790 C 360 716 330 640 336 548 C 344 462 420 396 500 392 Z';

export function Saddle() {
  return (
    <Fading>
      <SoftPart d={HIPS} edge={HIPS_EDGE} tone="skin" />
      <NumbPatch d={SADDLE} within={HIPS} />
      <g fill="none" stroke="var(--skin-line)" strokeWidth="var(--art-line)" strokeLinecap="round">
        <path d={HIPS_BETWEEN} />
        <path d={SEAT_LINES} />
        <path d="M 500 40 V 190" strokeOpacity=".5" />
      </g>
    </Fading>
  );
}

const NUMB_SEAT =
  'M 470 600 C 476 540 500 496 548 478 C 590 470 616 510 618 560 C 618 600 600 632 566 640 L 490 644 C 476 640 468 622 470 600 Z';

export function Bowel() {
  const leg = 'M 520 588 L 344 600 L 352 800';
  const foot = 'M 350 862 L 286 866';
  const trunk = 'M 520 400 C 536 450 542 510 540 566';
  const neck = 'M 488 300 L 514 380';
  const arm = 'M 516 380 L 470 500 L 384 548';
  return (
    <g transform="translate(-55 -54) scale(1.08)">
      <SoftPart
        d="M 656 300 H 806 C 820 300 828 308 828 322 V 620 H 648 V 316 C 648 306 648 300 656 300 Z"
        tone="paper"
        grain={0.7}
      />
      <SoftPart
        d="M 404 660 H 768 C 798 660 804 688 794 716 C 778 760 738 790 724 826 L 732 916 H 508 L 516 832 C 456 808 414 756 404 660 Z"
        tone="paper"
        grain={0.9}
      />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round" stroke="var(--skin-line)">
        <path d={leg} strokeWidth="114" />
        <path d={foot} strokeWidth="88" />
        <path d={neck} strokeWidth="88" />
        <path d={trunk} strokeWidth="176" />
      </g>
      <g fill="none" strokeLinecap="round" strokeLinejoin="round" stroke="var(--skin)">
        <path d={leg} strokeWidth="96" />
        <path d={foot} strokeWidth="70" />
        <path d={trunk} strokeWidth="158" />
        <path d={neck} strokeWidth="70" />
      </g>
      <SoftPart d="M 460 144 A 86 86 0 1 1 460 316 A 86 86 0 1 1 460 144 Z" tone="skin" grain={0.7} />
      <SoftPart
        d="M 386 652 H 808 C 826 652 826 698 808 698 H 386 C 368 698 368 652 386 652 Z"
        tone="paper"
        grain={0.3}
      />
      <NumbPatch d={NUMB_SEAT} within={NUMB_SEAT} />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d={arm} stroke="var(--skin-line)" strokeWidth="82" />
        <path d={arm} stroke="var(--skin)" strokeWidth="64" />
      </g>
    </g>
  );
}
