/** A bed at night for someone who sleeps (see poses.ts): what lies behind the sleeper, and the blanket over them. */
import { Bar, Block } from './furniture.tsx';
import { SoftPart } from './soft-part.tsx';
import { Room, Window } from './surroundings.tsx';

const BLANKET =
  'M 386 552 C 440 546 500 560 560 566 C 620 554 650 520 700 520 C 760 522 790 590 850 602 C 890 608 924 622 934 650 L 938 748 C 800 762 500 762 380 748 C 372 690 372 600 386 552 Z';

export function Bedroom({ part }: { readonly part: 'behind' | 'before' }) {
  if (part === 'before')
    return (
      <g>
        <SoftPart d={BLANKET} tone="cover" grain={0.8} />
        <path
          d="M 386 552 C 380 576 378 600 377 624 C 440 610 500 628 560 632"
          fill="none"
          stroke="var(--cover-light)"
          strokeWidth="5"
          strokeLinecap="round"
        />
      </g>
    );
  return (
    <g>
      <Room wall={790} />
      <Window x={640} y={270} night />
      <Bar d="M 92 744 V 866 M 940 760 V 866" tone="wood" width={22} />
      <Block x={66} y={476} width={48} height={330} r={18} tone="wood" grain={0.4} />
      <Block x={106} y={748} width={850} height={58} r={10} tone="wood" grain={0.4} />
      <Block x={110} y={672} width={842} height={82} r={26} tone="linen" grain={0.5} />
      <SoftPart
        d="M 132 626 C 140 594 220 600 330 610 C 366 618 366 672 336 680 C 260 690 170 690 136 676 C 120 664 124 640 132 626 Z"
        tone="linen"
        grain={0.5}
      />
    </g>
  );
}
