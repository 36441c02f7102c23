/** Things people sit, lie or work on, and things they hold, in the coordinates of poses.ts. It refuses brands and screens with words. */
import { SoftPart, type SoftPartProps } from './soft-part.tsx';

const box = (x: number, y: number, width: number, height: number, r = 8) =>
  `M ${x + r} ${y} L ${x + width - r} ${y} Q ${x + width} ${y} ${x + width} ${y + r} L ${x + width} ${y + height - r} Q ${x + width} ${y + height} ${x + width - r} ${y + height} L ${x + r} ${y + height} Q ${x} ${y + height} ${x} ${y + height - r} L ${x} ${y + r} Q ${x} ${y} ${x + r} ${y} Z`;

export function Block({ x, y, width, height, r = 8, tone, grain = 0.4 }: BlockProps) {
  return <SoftPart d={box(x, y, width, height, r)} tone={tone} grain={grain} />;
}

interface BlockProps extends Pick<SoftPartProps, 'tone' | 'grain'> {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly r?: number;
}

/** A bar or tube of even width with the line of its tone. */
export function Bar({ d, tone, width = 14 }: { readonly d: string; readonly tone: string; readonly width?: number }) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d={d} stroke={`var(--${tone}-line)`} strokeWidth={width + 9} />
      <path d={d} stroke={`var(--${tone})`} strokeWidth={width} />
    </g>
  );
}

/** A plain wooden chair for someone who sits facing right; the seat lies under a hip at 436, 672. */
export function Chair() {
  return (
    <g>
      <Bar d="M 352 712 L 338 872 M 566 716 L 574 872" tone="wood" width={15} />
      <Bar d="M 352 706 L 336 470" tone="wood" width={17} />
      <Block x={322} y={470} width={38} height={118} r={16} tone="wood" grain={0.25} />
      <Block x={334} y={700} width={256} height={30} r={13} tone="wood" grain={0.3} />
    </g>
  );
}

/** Back and seat of an armchair, and its footstool; the arm in front comes after the person. */
export function ArmchairBack() {
  return (
    <g>
      <Bar d="M 330 838 L 322 872 M 540 838 L 548 872 M 690 838 L 684 872 M 800 838 L 806 872" tone="wood" width={13} />
      <SoftPart
        d="M 292 446 C 300 414 344 408 362 440 C 396 520 424 610 450 700 L 560 716 C 582 722 584 840 560 846 L 336 846 C 316 846 306 830 302 806 L 264 520 C 260 480 272 452 292 446 Z"
        tone="mat"
        grain={0.8}
      />
      <Block x={668} y={752} width={152} height={92} r={30} tone="mat" grain={0.5} />
    </g>
  );
}

export function ArmchairArm() {
  return (
    <SoftPart
      d="M 352 692 C 352 668 372 660 396 664 L 522 676 C 552 680 560 700 556 720 C 552 734 544 738 540 746 L 544 846 L 372 846 C 362 800 356 740 352 692 Z"
      tone="mat"
      grain={0.6}
    />
  );
}

/** Back and seat of a sofa for two, seen from the front; its arms come after the people. */
export function SofaBack() {
  return (
    <g>
      <Bar d="M 120 850 V 874 M 880 850 V 874" tone="wood" width={17} />
      <Block x={96} y={440} width={808} height={330} r={54} tone="mat" grain={0.8} />
      <path d="M 500 446 V 640" stroke="var(--mat-line)" strokeWidth="4" strokeOpacity=".5" />
      <Block x={110} y={640} width={780} height={208} r={26} tone="mat" grain={0.7} />
    </g>
  );
}

export function SofaArms() {
  return (
    <g>
      <Block x={52} y={560} width={112} height={292} r={48} tone="mat" grain={0.6} />
      <Block x={836} y={560} width={112} height={292} r={48} tone="mat" grain={0.6} />
    </g>
  );
}

/** A mug with two soft lines of warmth. */
export function Mug({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d="M -8 -44 C -16 -56 0 -64 -8 -78 M 14 -44 C 6 -56 22 -64 14 -78"
        fill="none"
        stroke="var(--quiet-line)"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <path d="M 26 -18 C 48 -22 48 12 24 10" fill="none" stroke="var(--paper-line)" strokeWidth="7" />
      <SoftPart d="M -26 -32 L 30 -32 L 26 20 C 24 30 -18 30 -20 20 Z" tone="paper" grain={0.25} />
    </g>
  );
}

/** A laptop seen from the side, open to the left. */
export function Laptop({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Bar d="M 66 -6 L 116 -128" tone="machine" width={9} />
      <Bar d="M -70 -6 L 66 -6" tone="machine" width={7} />
    </g>
  );
}

/** A desk whose top lies at 604. */
export function Desk() {
  return (
    <g>
      <Bar d="M 900 640 V 872" tone="wood" width={18} />
      <Bar d="M 604 640 V 872" tone="wood" width={18} />
      <Block x={514} y={606} width={430} height={30} r={10} tone="wood" grain={0.3} />
    </g>
  );
}

/** A box with two flaps and a strip. */
export function Carton({ x, y, size = 170 }: { readonly x: number; readonly y: number; readonly size?: number }) {
  return (
    <g>
      <Block x={x} y={y} width={size} height={size * 0.86} r={6} tone="wood" grain={0.6} />
      <path
        d={`M ${x + size * 0.4} ${y + 3} V ${y + size * 0.3} H ${x + size * 0.6} V ${y + 3}`}
        fill="var(--wood-light)"
        stroke="var(--wood-line)"
        strokeWidth="4"
      />
    </g>
  );
}

/** The two weights of a dumbbell; the bar between them is in a fist at the middle. */
export function Dumbbell({ x, y, turn = 0 }: { readonly x: number; readonly y: number; readonly turn?: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      <Bar d="M -40 0 H -26 M 26 0 H 40" tone="device" width={8} />
      <Block x={-66} y={-27} width={28} height={54} r={9} tone="generator" grain={0.2} />
      <Block x={38} y={-27} width={28} height={54} r={9} tone="generator" grain={0.2} />
    </g>
  );
}

/** A watering can held by its upper handle at the origin, its spout to the right. */
export function WateringCan({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(16)`}>
      <Bar d="M -44 44 C -44 -10 44 -10 44 44" tone="machine" width={9} />
      <Bar d="M 46 110 C 90 96 108 40 140 22" tone="machine" width={14} />
      <SoftPart d="M 132 2 L 164 26 L 154 40 L 122 30 Z" tone="machine" grain={0.2} />
      <SoftPart d="M -58 44 L 58 44 L 52 136 C 50 146 -50 146 -52 136 Z" tone="machine" grain={0.45} />
    </g>
  );
}

/** A raised bed with young plants, its soil at 640. */
export function RaisedBed() {
  return (
    <g>
      {[640, 730, 820, 900].map((x, i) => (
        <g key={x} transform={`translate(${x} ${648 - (i % 2) * 6}) scale(${i % 2 ? 1.1 : 0.9})`}>
          <path d="M 0 20 C 2 -20 -2 -50 0 -70" fill="none" stroke="var(--leaf-line)" strokeWidth="6" />
          <SoftPart d="M 0 -40 C -34 -46 -48 -70 -46 -92 C -16 -90 2 -66 0 -40 Z" tone="leaf" grain={0.2} />
          <SoftPart d="M 0 -52 C 2 -84 24 -104 48 -104 C 50 -74 30 -54 0 -52 Z" tone="leaf" grain={0.2} />
          <SoftPart d="M 0 -8 C 22 -12 36 -26 38 -44 C 14 -44 0 -30 0 -8 Z" tone="leaf" grain={0.2} />
        </g>
      ))}
      <Block x={588} y={660} width={366} height={216} r={8} tone="wood" grain={0.7} />
      <path d="M 592 732 H 950 M 592 804 H 950" stroke="var(--wood-line)" strokeWidth="4" strokeOpacity=".55" />
    </g>
  );
}

/** A telephone held upright in a fist: pale, so that it is seen against any hair. */
export function Phone({ x, y, turn }: { readonly x: number; readonly y: number; readonly turn: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      <Block x={-19} y={-52} width={38} height={104} r={10} tone="machine" grain={0.2} />
      <path d="M -7 -40 H 5" stroke="var(--machine-line)" strokeWidth="5" strokeLinecap="round" />
    </g>
  );
}

/** A walking stick from a hand to the floor. */
export function Stick({ x, y, foot }: { readonly x: number; readonly y: number; readonly foot: number }) {
  return (
    <g>
      <Bar d={`M ${x} ${y} L ${foot} 872`} tone="wood" width={10} />
      <Bar d={`M ${x - 26} ${y + 4} C ${x - 18} ${y - 6} ${x + 18} ${y - 6} ${x + 34} ${y}`} tone="wood" width={11} />
    </g>
  );
}

/** Stairs going up to the right, with a rail. */
export function Stairs() {
  return (
    <g>
      <Bar d="M 420 604 V 870 M 720 444 V 700 M 1020 284 V 600" tone="machine" width={11} />
      <Bar d="M 380 611 L 400 601 L 1120 217" tone="wood" width={19} />
      <SoftPart
        d="M 498 1500 L 498 800 L 648 800 L 648 720 L 798 720 L 798 640 L 948 640 L 948 560 L 1800 560 L 1800 1500 Z"
        tone="wood"
        grain={0.5}
      />
    </g>
  );
}
