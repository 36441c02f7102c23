/**
 * Fibres in their covers: stretches of cover with a short gap between each two, where the fibre lies bare. The near one
 * can have lost a stretch of cover, or be cut through; beyond a cut it is pale and still.
 */
import { ShadedPart } from '../../shaded-part.tsx';
import type { Cover } from './fibre-measures.ts';
import { AXIS, CORE, COVER, KNOT, OUTSIDE, START, STRETCH } from './fibre-measures.ts';

const QUIET = [
  'M196 424C330 410 430 330 580 296S1000 232 2000 150',
  'M196 576C330 590 430 670 580 704S1000 768 2000 850',
] as const;

/** Fibres above and below, further away. */
export function QuietFibres() {
  return QUIET.map((d) => (
    <g key={d} fill="none" strokeLinecap="round">
      <path d={d} stroke="var(--nerve-shade)" strokeWidth={32} />
      <path d={d} stroke="var(--nerve-light)" strokeWidth={24} />
      <path d={d} stroke="var(--nerve-shade)" strokeWidth={82} strokeDasharray="96 108" strokeDashoffset={-44} />
      <path d={d} stroke="var(--nerve-light)" strokeWidth={74} strokeDasharray="96 108" strokeDashoffset={-44} />
      <path d={d} stroke="var(--nerve)" strokeOpacity={0.35} strokeWidth={20} />
    </g>
  ));
}

/** One stretch of cover with soft ends. */
function stretch(from: number, to: number, half = COVER): string {
  const [top, bottom, round] = [AXIS - half, AXIS + half, 44];
  return `M${from + round} ${top}H${to - round}C${to - 8} ${top} ${to} ${AXIS - half * 0.55} ${to} ${AXIS}C${to} ${AXIS + half * 0.55} ${to - 8} ${bottom} ${to - round} ${bottom}H${from + round}C${from + 8} ${bottom} ${from} ${AXIS + half * 0.55} ${from} ${AXIS}C${from} ${AXIS - half * 0.55} ${from + 8} ${top} ${from + round} ${top}Z`;
}

const BEFORE = [START, 518] as const;
const AFTER = [
  [842, 1092],
  [1134, 1384],
  [1426, OUTSIDE],
] as const;

/** What is left of a worn stretch: flakes above and below the fibre, and a thin sleeve at its end. */
const FLAKES = [
  `M560 ${AXIS - 20}C556 ${AXIS - 52} 578 ${AXIS - 66} 604 ${AXIS - 60}C628 ${AXIS - 54} 632 ${AXIS - 34} 622 ${AXIS - 20}C602 ${AXIS - 15} 580 ${AXIS - 15} 560 ${AXIS - 20}Z`,
  `M584 ${AXIS + 20}C580 ${AXIS + 42} 596 ${AXIS + 58} 622 ${AXIS + 56}C650 ${AXIS + 55} 662 ${AXIS + 40} 652 ${AXIS + 20}C630 ${AXIS + 15} 606 ${AXIS + 15} 584 ${AXIS + 20}Z`,
  `M716 ${AXIS - 19}C716 ${AXIS - 38} 734 ${AXIS - 44} 748 ${AXIS - 38}C756 ${AXIS - 34} 756 ${AXIS - 24} 752 ${AXIS - 18}C740 ${AXIS - 15} 728 ${AXIS - 15} 716 ${AXIS - 19}Z`,
  `M802 ${AXIS - 50}C780 ${AXIS - 54} 768 ${AXIS - 40} 774 ${AXIS - 22}C764 ${AXIS - 8} 778 ${AXIS + 4} 768 ${AXIS + 18}C762 ${AXIS + 38} 778 ${AXIS + 54} 802 ${AXIS + 48}C812 ${AXIS + 20} 812 ${AXIS - 22} 802 ${AXIS - 50}Z`,
] as const;
const CRUMBS = [
  [664, 574, 9],
  [700, 590, 6],
  [646, 600, 5],
  [690, 432, 7],
  [660, 416, 5],
] as const;

/** The stretch before a cut ends ragged. */
const CUT_END = `M604 ${AXIS - COVER}C578 ${AXIS - COVER} 560 ${AXIS - 46} 560 ${AXIS}C560 ${AXIS + 46} 578 ${AXIS + COVER} 604 ${AXIS + COVER}C620 ${AXIS + 76} 634 ${AXIS + 66} 630 ${AXIS + 50}C622 ${AXIS + 34} 640 ${AXIS + 22} 630 ${AXIS + 6}C622 ${AXIS - 10} 642 ${AXIS - 22} 632 ${AXIS - 38}C628 ${AXIS - 54} 636 ${AXIS - 70} 604 ${AXIS - COVER}Z`;
/** Fine twigs that a cut fibre puts out. */
const TWIGS = [
  `M${KNOT.x + 16} ${AXIS - 20}C704 456 690 432 716 404C722 396 720 388 726 380`,
  `M${KNOT.x + 24} ${AXIS - 8}C722 478 740 484 756 462`,
  `M${KNOT.x + 22} ${AXIS + 10}C722 516 736 536 760 528`,
  `M${KNOT.x + 10} ${AXIS + 24}C700 552 690 572 712 594`,
] as const;

function Core({ from, to }: { readonly from: number; readonly to: number }) {
  const d = `M${from} ${AXIS}H${to}`;
  return (
    <g fill="none">
      <path d={d} stroke="var(--nerve-line)" strokeWidth={2 * CORE + 10} />
      <path d={d} stroke="var(--nerve)" strokeWidth={2 * CORE} />
      <path
        d={d}
        stroke="var(--nerve-light)"
        strokeOpacity={0.8}
        strokeWidth={8}
        transform={`translate(0 ${-CORE * 0.5})`}
      />
    </g>
  );
}

/** Beyond a cut the fibre withers: pale covers, and the fibre in pieces. */
function Withered() {
  return (
    <g stroke="var(--numb)" strokeWidth={5} strokeLinejoin="round">
      <g fill="none" strokeLinecap="round">
        <path d={`M812 ${AXIS}H${OUTSIDE}`} strokeWidth={32} />
        <path d={`M812 ${AXIS}H${OUTSIDE}`} stroke="var(--numb-light)" strokeWidth={22} />
      </g>
      {AFTER.map(([from, to]) => (
        <path key={from} d={stretch(from, to, COVER * 0.8)} fill="var(--numb-light)" />
      ))}
      <path
        d={`M884 ${AXIS}H${OUTSIDE}`}
        fill="none"
        strokeWidth={14}
        strokeDasharray="30 46"
        strokeLinecap="round"
        strokeOpacity={0.7}
      />
    </g>
  );
}

function Knot() {
  return (
    <g fill="none" strokeLinecap="round">
      {TWIGS.map((d) => (
        <path key={d} d={d} stroke="var(--nerve-line)" strokeWidth={16} />
      ))}
      <ellipse cx={KNOT.x} cy={KNOT.y} rx={34} ry={40} fill="var(--nerve)" stroke="var(--nerve-line)" strokeWidth={5} />
      {TWIGS.map((d) => (
        <path key={d} d={d} stroke="var(--nerve)" strokeWidth={8} />
      ))}
      <ellipse cx={KNOT.x - 2} cy={KNOT.y} rx={29} ry={34} fill="var(--nerve)" />
    </g>
  );
}

function WornStretch({ id }: { readonly id: string }) {
  return (
    <g>
      <path
        d={stretch(STRETCH.from, STRETCH.to)}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={4}
        strokeDasharray="9 11"
        strokeLinecap="round"
      />
      {FLAKES.map((d, i) => (
        <ShadedPart key={d} id={`${id}-flake${i}`} d={d} tissue="sac" size="small" />
      ))}
      <g fill="var(--nerve-light)" stroke="var(--nerve-line)" strokeWidth={4}>
        {CRUMBS.map(([x, y, r]) => (
          <circle key={x} cx={x} cy={y} r={r} />
        ))}
      </g>
    </g>
  );
}

export interface NearFibreProps {
  readonly id: string;
  readonly cover: Cover;
  readonly hurts: boolean;
}

/** Light of trouble behind the hurt place; without one, behind the middle. */
function Trouble({ id }: { readonly id: string }) {
  return (
    <>
      <radialGradient id={`${id}-glow`}>
        <stop offset="0.1" stopColor="var(--pain)" stopOpacity="0.6" />
        <stop offset="1" stopColor="var(--pain)" stopOpacity="0" />
      </radialGradient>
      <ellipse cx={680} cy={AXIS} rx={250} ry={215} fill={`url(#${id}-glow)`} />
    </>
  );
}

export function NearFibre({ id, cover, hurts }: NearFibreProps) {
  const whole = [
    BEFORE,
    ...(cover === 'whole' ? [[STRETCH.from, STRETCH.to] as const] : []),
    ...(cover === 'cut' ? [] : AFTER),
  ];
  return (
    <g>
      {hurts && <Trouble id={id} />}
      {cover === 'cut' && <Withered />}
      <Core from={START + 30} to={cover === 'cut' ? KNOT.x : OUTSIDE} />
      {cover === 'cut' && <Knot />}
      {whole.map(([from, to]) => (
        <ShadedPart key={from} id={`${id}-cover${from}`} d={stretch(from, to)} tissue="sac" />
      ))}
      {cover === 'cut' && <ShadedPart id={`${id}-end`} d={CUT_END} tissue="sac" />}
      {cover === 'worn' && <WornStretch id={id} />}
    </g>
  );
}
