/**
 * The three signs of pressed nerves to bladder, bowel and seat, as large plain pictures of 1000 × 1000 units. The body
 * is the neutral person without sex or face; nothing is shown that a waiting room should not see.
 */
import { useId } from 'react';
import { Bold, Dots, Fading, Glow } from './sign-marks.tsx';
import { SoftPart } from './soft-part.tsx';

const HIPS_LEFT = 'M 268 30 C 280 130 262 200 226 270 C 190 345 184 430 190 520 C 198 680 226 820 232 990';
const HIPS_RIGHT = 'M 768 990 C 774 820 802 680 810 520 C 816 430 810 345 774 270 C 738 200 720 130 732 30';
const HIPS_BETWEEN = 'M 440 990 C 452 840 476 720 500 610 C 524 720 548 840 560 990';
const HIPS = `${HIPS_LEFT} L ${HIPS_BETWEEN.slice(2)} L ${HIPS_RIGHT.slice(2)} Z`;
const HIPS_EDGE = `${HIPS_LEFT} ${HIPS_BETWEEN} ${HIPS_RIGHT}`;

/** Where a saddle would touch: the seat and the inner thighs. */
const SEAT =
  'M 500 440 C 596 440 680 480 682 560 C 684 650 660 736 626 790 C 604 824 566 826 548 790 L 500 600 L 452 790 C 434 826 396 824 374 790 C 340 736 316 650 318 560 C 320 480 404 440 500 440 Z';

export function Saddle() {
  const id = useId();
  return (
    <Fading>
      <SoftPart d={HIPS} edge={HIPS_EDGE} tone="skin" />
      <clipPath id={id}>
        <path d={HIPS} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <path d={SEAT} fill="none" stroke="var(--pain)" strokeOpacity=".14" strokeWidth="120" />
        <path d={SEAT} fill="none" stroke="var(--pain)" strokeOpacity=".2" strokeWidth="64" />
        <path d={SEAT} fill="var(--pain)" fillOpacity=".92" />
      </g>
      <Dots
        at={[
          [440, 500],
          [500, 490],
          [560, 500],
          [378, 566],
          [446, 570],
          [554, 570],
          [622, 566],
          [394, 650],
          [448, 640],
          [552, 640],
          [606, 650],
          [414, 732],
          [586, 732],
        ]}
      />
      <path d={HIPS_BETWEEN} fill="none" stroke="var(--skin-line)" strokeWidth="var(--art-line)" />
    </Fading>
  );
}

export function Bladder() {
  return (
    <g>
      <Fading>
        <SoftPart d={HIPS} edge={HIPS_EDGE} tone="skin" />
      </Fading>
      <SoftPart
        d="M 500 214 C 600 210 664 264 662 340 C 660 410 590 436 548 462 C 528 476 524 500 522 530 L 478 530 C 476 500 472 476 452 462 C 410 436 340 410 338 340 C 336 264 400 210 500 214 Z"
        tone="disc"
        grain={0.9}
      />
      <SoftPart
        d="M 500 590 C 546 660 590 716 590 778 C 590 832 550 870 500 870 C 450 870 410 832 410 778 C 410 716 454 660 500 590 Z"
        tone="disc"
        grain={0.7}
      />
      <Bold d="M 372 634 L 628 868" />
    </g>
  );
}

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
      <Glow cx={548} cy={560} rx={150} ry={150} />
      <Dots
        at={[
          [560, 510],
          [510, 566],
          [584, 566],
          [548, 618],
        ]}
        r={17}
      />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d={arm} stroke="var(--skin-line)" strokeWidth="82" />
        <path d={arm} stroke="var(--skin)" strokeWidth="64" />
      </g>
    </g>
  );
}
