/**
 * What is shown or held out to a patient: an idle X-ray machine, pills, a picture of a walk, a jar that shines, and the
 * purse that stays closed. It carries no brand, price or word.
 */
import { HANDS } from '../people/hands.ts';
import { moved } from '../people/limb.ts';
import { Walker } from '../people/walker.tsx';
import { Bar, Block } from './furniture.tsx';
import { PillBottle } from './medicine-things.tsx';
import { SoftPart } from './soft-part.tsx';

interface At {
  readonly x: number;
  readonly y: number;
}

/** Lamp and plate of an X-ray machine, switched off: no beam, a dark lamp. */
export function XrayStand() {
  return (
    <g>
      <Bar d="M 664 150 V 850" tone="machine" width={32} />
      <Block x={590} y={838} width={150} height={36} r={16} tone="machine" grain={0.4} />
      <Bar d="M 922 150 V 850" tone="machine" width={30} />
      <Block x={848} y={838} width={136} height={36} r={16} tone="machine" grain={0.4} />
      <Block x={888} y={288} width={62} height={330} r={14} tone="machine" grain={0.6} />
      <Block x={880} y={306} width={20} height={294} r={8} tone="generator" grain={0.2} />
      <Block x={640} y={372} width={110} height={130} r={18} tone="machine" grain={0.6} />
      <SoftPart d="M 748 392 L 794 408 L 794 466 L 748 482 Z" tone="film" grain={0.3} />
    </g>
  );
}

/** A small bottle of tablets in a hand. */
export function SmallBottle({ x, y }: At) {
  return (
    <g transform={`translate(${x} ${y + 42}) scale(.36)`} className="art-bold">
      <PillBottle />
    </g>
  );
}

/** A framed picture of someone on a walk. */
export function WalkPicture({ x, y }: At) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Block x={-96} y={-118} width={192} height={236} r={10} tone="wood" grain={0.4} />
      <Block x={-80} y={-102} width={160} height={204} r={6} tone="paper" grain={0.4} />
      <path d="M -62 78 H 62" stroke="var(--relief)" strokeWidth="8" strokeLinecap="round" />
      <g transform="translate(-6 42) scale(.5)">
        <Walker />
      </g>
    </g>
  );
}

/** A purse with a closed clasp, held from above. */
export function Purse({ x, y }: At) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <SoftPart
        d="M -62 -26 C -30 -38 30 -38 62 -26 C 78 0 84 44 70 62 C 40 74 -40 74 -70 62 C -84 44 -78 0 -62 -26 Z"
        tone="legs-brown"
        grain={0.35}
      />
      <path
        d="M -64 -24 C -30 -36 30 -36 64 -24"
        fill="none"
        stroke="var(--nerve-line)"
        strokeWidth="13"
        strokeLinecap="round"
      />
      <path
        d="M -64 -24 C -30 -36 30 -36 64 -24"
        fill="none"
        stroke="var(--nerve)"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <circle cx="-8" cy="-44" r="9" fill="var(--nerve)" stroke="var(--nerve-line)" strokeWidth="4" />
      <circle cx="9" cy="-44" r="9" fill="var(--nerve)" stroke="var(--nerve-line)" strokeWidth="4" />
    </g>
  );
}

const STAR = 'M 0 -44 L 12 -15 L 43 -13 L 19 7 L 27 38 L 0 21 L -27 38 L -19 7 L -43 -13 L -12 -15 Z';
const RAYS = Array.from({ length: 9 }, (_, i) => {
  const turn = Math.PI + (Math.PI * i) / 8;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return `M ${Math.round(cos * 142)} ${Math.round(-30 + sin * 150)} L ${Math.round(cos * 182)} ${Math.round(-30 + sin * 192)}`;
}).join('');

/** A jar with a shining star on it, held out by a hand that comes from the right. */
export function ShiningJar({ x, y }: At) {
  const hand = { to: [86, 60], turn: 180, scale: 1.6 } as const;
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={RAYS} fill="none" stroke="var(--ray)" strokeWidth="9" strokeLinecap="round" />
      <SoftPart
        d="M -72 -92 H 72 C 88 -80 90 -66 90 -50 V 76 Q 90 96 70 96 H -70 Q -90 96 -90 76 V -50 C -90 -66 -88 -80 -72 -92 Z"
        tone="disc"
        grain={0.6}
      />
      <Block x={-84} y={-142} width={168} height={54} r={12} tone="shirt" grain={0.4} />
      <g transform="translate(-10 -10) scale(1.15)">
        <SoftPart d={STAR} tone="nerve" grain={0.25} />
      </g>
      <SoftPart d={moved(HANDS.grip.d, hand)} tone="who-a-skin" grain={0.3} />
      <path
        d={moved(HANDS.grip.lines, hand)}
        fill="none"
        stroke="var(--who-a-skin-line)"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <SoftPart d="M 100 18 C 210 8 340 10 1400 24 V 144 C 340 124 210 114 100 104 Z" tone="legs-grey" grain={0.6} />
      <SoftPart d="M 92 20 L 120 16 V 106 L 92 102 Z" tone="shirt" grain={0.3} />
    </g>
  );
}
