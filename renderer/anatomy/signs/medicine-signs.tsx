/**
 * Warning signs that can follow a procedure or a medicine, as large plain pictures of 1000 × 1000 units: headache,
 * slow breath, a rash. The body is the neutral person; nobody is in fear.
 */

import { SoftPart } from '../figures/soft-part.tsx';
import { curve, points } from '../outlines/curve.ts';
import { PlainHand } from '../people/plain-hand.tsx';
import { Fading, Glow } from './sign-marks.tsx';

/** Head and neck from the side, face to the left, from the throat over the crown to the nape. */
const PROFILE = `
  452,830 446,764 428,722 392,708 344,714 306,704 288,676 292,648 278,628! 288,610 270,590! 284,572 276,552 240,544
  226,526 248,484 270,438 268,400 274,330 310,232 390,160 500,124 610,136 704,192 758,284 764,384 738,474 706,556 698,640
  712,730 740,800
`;
export const EAR = 'M 560 426 C 566 372 640 372 642 436 C 642 490 604 500 590 532 C 578 560 548 544 560 514';
export const HEAD = curve(points(PROFILE), false);
const HEAD_AND_SHOULDERS = curve(
  points(`330,1010! 342,960 392,912 440,878 ${PROFILE} 820,866 920,916 976,1010!`),
  false,
);

export function Headache() {
  return (
    <g>
      <Fading>
        <g transform="translate(130 160) scale(.84)">
          <SoftPart d={HEAD_AND_SHOULDERS} edge={HEAD_AND_SHOULDERS} tone="skin" />
        </g>
      </Fading>
      <g transform="translate(130 160) scale(.84)">
        <Glow cx={500} cy={320} rx={262} ry={226} />
        <g fill="none" stroke="var(--skin-line)" strokeWidth="var(--art-line)" strokeLinecap="round">
          <path d={EAR} />
          <path d="M 286 476 C 302 488 322 488 338 476" />
        </g>
        <g fill="none" stroke="var(--pain)" strokeWidth="26" strokeLinecap="round">
          <path d="M 286 116 C 346 58 420 30 510 28 C 602 30 680 66 740 134" />
          <path d="M 214 70 C 290 -14 394 -60 510 -62 C 634 -60 736 -6 808 84" strokeOpacity=".7" />
        </g>
      </g>
      <Fading>
        <g transform="translate(838 50) scale(-.86 .86) rotate(4 480 440)">
          <PlainHand />
        </g>
      </Fading>
    </g>
  );
}

const BODY_LEFT = 'M 430 20 C 432 96 418 124 362 146 C 286 174 206 186 160 250 C 118 312 108 430 96 560 L 66 990';
const BODY_RIGHT = 'M 934 990 L 904 560 C 892 430 882 312 840 250 C 794 186 714 174 638 146 C 582 124 568 96 570 20';
const LUNG =
  'M 462 372 C 452 300 412 262 372 276 C 306 300 262 420 250 540 C 244 610 252 654 284 656 C 340 652 400 626 446 604 C 466 592 470 560 468 520 Z';

const FULL_LUNG =
  'M 470 366 C 466 268 408 222 356 242 C 272 276 214 414 202 566 C 196 652 208 704 250 704 C 326 698 406 664 458 636 C 478 622 478 570 476 520 Z';
/** Two low breaths with a long rest between them, shown by small dots. */
const BREATHS =
  'M 84 846 C 134 846 140 764 208 764 C 276 764 282 846 332 846 M 668 846 C 718 846 724 764 792 764 C 860 764 866 846 916 846';
const REST = 'M 396 846 H 610';

/** Lungs that fill little of the room they have, dashed; below them breaths like low waves, far apart. */
export function SlowBreath() {
  return (
    <g>
      <Fading>
        <SoftPart d={`${BODY_LEFT} L ${BODY_RIGHT.slice(2)} Z`} edge={`${BODY_LEFT} ${BODY_RIGHT}`} tone="skin" />
      </Fading>
      <g fill="none" stroke="var(--numb)" strokeWidth="9" strokeDasharray="20 24" strokeLinecap="round">
        <path d={FULL_LUNG} />
        <path d={FULL_LUNG} transform="matrix(-1 0 0 1 1000 0)" />
      </g>
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d="M 500 130 V 340 L 420 424 M 500 340 L 580 424" stroke="var(--numb)" strokeWidth="50" />
        <path d="M 500 130 V 340 L 420 424 M 500 340 L 580 424" stroke="var(--numb-light)" strokeWidth="30" />
        <path
          d="M 486 160 H 514 M 486 206 H 514 M 486 252 H 514 M 486 298 H 514"
          stroke="var(--numb)"
          strokeWidth="9"
        />
      </g>
      <g fill="var(--numb-light)" stroke="var(--numb)" strokeWidth="13" strokeLinejoin="round">
        <path d={LUNG} transform="translate(70 104) scale(.82)" />
        <path d={LUNG} transform="matrix(-.82 0 0 .82 930 104)" />
      </g>
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d={BREATHS} stroke="var(--sheet)" strokeWidth="58" />
        <path d={BREATHS} stroke="var(--numb)" strokeWidth="26" />
        <path d={REST} stroke="var(--numb)" strokeWidth="22" strokeDasharray="0 53" />
      </g>
    </g>
  );
}

/** Bumps on the skin, in the place of the hand they lie on. */
const BUMPS = [
  [540, 434, 15],
  [572, 452, 11],
  [538, 470, 9],
  [600, 480, 17],
  [566, 492, 12],
  [634, 512, 14],
  [604, 522, 9],
  [646, 548, 10],
  [478, 466, 10],
  [446, 474, 7],
  [500, 500, 8],
  [684, 596, 13],
  [712, 620, 18],
  [690, 640, 9],
  [738, 650, 10],
  [726, 680, 13],
  [700, 690, 8],
  [752, 706, 16],
  [776, 740, 10],
  [748, 748, 12],
  [790, 776, 15],
  [764, 790, 9],
  [806, 818, 11],
  [780, 836, 14],
] as const;

/** A hand and forearm with raised red spots. */
export function Rash() {
  return (
    <Fading>
      <g transform="translate(-170 -300) scale(1.46) rotate(14 480 440)">
        <PlainHand />
        <Glow cx={570} cy={478} rx={110} ry={76} />
        <g transform="rotate(64 738 700)">
          <Glow cx={738} cy={700} rx={150} ry={54} />
        </g>
        {BUMPS.map(([x, y, r]) => (
          <circle key={`${x}-${y}`} cx={x} cy={y} r={r} fill="var(--pain)" stroke="var(--skin)" strokeWidth="2.5" />
        ))}
      </g>
    </Fading>
  );
}
