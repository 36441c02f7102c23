/**
 * Medicines and what to mind about them, on a table: a hand that pushes a glass away, two packs that hold the same
 * capsule, a list with some medicines marked, two bottles that weigh the same. It refuses crosses, brands and words.
 */
import { curve, points } from '../outlines/curve.ts';
import { Capsule, Tablet } from '../signs/pill-shapes.tsx';
import { Painful } from '../signs/ring-signs.tsx';
import { WarningTriangle } from '../signs/small-sign.tsx';
import { LoosePills, PillBottle, WineBottle, WineGlass } from './medicine-things.tsx';
import { SoftPart } from './soft-part.tsx';

/** Wrist, palm and fingers from the thumb's side, the palm to the right, as strokes: edges first, fills after. */
const PUSHING = [
  { d: 'M 330 632 L 414 612', width: 82 },
  { d: 'M 424 600 L 446 500', width: 76 },
  { d: 'M 436 490 L 424 388', width: 40 },
  { d: 'M 450 486 L 450 366', width: 42 },
  { d: 'M 460 490 L 472 384', width: 40 },
] as const;
const THUMB = 'M 420 574 C 444 556 470 540 500 506';

function PushingHand() {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <g stroke="var(--who-c-skin-line)">
        {PUSHING.map(({ d, width }) => (
          <path key={d} d={d} strokeWidth={width + 12} />
        ))}
      </g>
      <g stroke="var(--who-c-skin)">
        {PUSHING.map(({ d, width }) => (
          <path key={d} d={d} strokeWidth={width} />
        ))}
      </g>
      <path d="M 440 470 L 436 400 M 462 470 L 462 396" stroke="var(--who-c-skin-line)" strokeWidth="5" />
      <path d={THUMB} stroke="var(--who-c-skin-line)" strokeWidth="48" />
      <path d={THUMB} stroke="var(--who-c-skin)" strokeWidth="36" />
      <SoftPart
        d="M -900 610 L 330 574 C 352 574 360 592 362 632 C 364 668 356 690 336 694 L -900 800 Z"
        tone="who-a-cloth"
        grain={0.7}
      />
      <path d="M 322 578 C 330 610 330 656 320 694" stroke="var(--who-a-cloth-line)" strokeWidth="5" />
    </g>
  );
}

/** The glass leans away and has slid; the pills stay on the other side of the arm. */
export function GlassPushedAway() {
  return (
    <g>
      <g transform="translate(880 796) scale(1.04)">
        <WineBottle />
      </g>
      <PushingHand />
      <g transform="translate(600 796) rotate(9) scale(1.16)">
        <WineGlass />
      </g>
      <path
        d="M 520 776 H 470 M 536 750 H 500 M 530 800 H 440"
        stroke="var(--wood-line)"
        strokeWidth="9"
        strokeLinecap="round"
      />
      <g transform="translate(150 800) scale(1.02)">
        <PillBottle />
      </g>
      <g transform="translate(344 768) scale(.56)">
        <LoosePills />
      </g>
    </g>
  );
}

function Thermometer() {
  return (
    <g fill="none" strokeLinecap="round">
      <path d="M 0 -58 V 30" stroke="var(--device-line)" strokeWidth="40" />
      <circle cy="46" r="34" fill="var(--device-line)" />
      <path d="M 0 -58 V 30" stroke="var(--shirt)" strokeWidth="28" />
      <path d="M 0 -14 V 30" stroke="var(--alarm)" strokeWidth="14" />
      <circle cy="46" r="26" fill="var(--alarm)" />
    </g>
  );
}

const PACKS = [
  { x: 40, y: 250, wide: 410, tone: 'cover' },
  { x: 530, y: 190, wide: 430, tone: 'leaf' },
] as const;

/** Two packs that look different; through the window of each lies the same capsule. */
export function TwoPacks() {
  return (
    <g>
      {PACKS.map(({ x, y, wide, tone }, at) => (
        <g key={tone}>
          <SoftPart d={`M ${x} ${y} H ${x + wide} V 800 H ${x} Z`} tone={tone} />
          <SoftPart
            d={`M ${x} ${y} L ${x + 34} ${y - 54} H ${x + wide - 34} L ${x + wide} ${y} Z`}
            tone={tone}
            grain={0.3}
          />
          <SoftPart d={`M ${x + wide / 2 - 100} ${y + 40} h 200 v 190 h -200 Z`} tone="paper" grain={0.5} />
          {at === 0 ? (
            <g transform={`translate(${x + wide / 2 - 76} ${y + 48}) scale(.76 .7)`} className="art-sign">
              <Painful />
            </g>
          ) : (
            <g transform={`translate(${x + wide / 2} ${y + 138})`}>
              <Thermometer />
            </g>
          )}
          <ellipse
            cx={x + wide / 2}
            cy="640"
            rx="164"
            ry="112"
            fill="var(--sheet)"
            stroke={`var(--${tone}-line)`}
            strokeWidth="10"
          />
          <g transform={`translate(${x + wide / 2} 640) rotate(-18) scale(2.2)`}>
            <Capsule />
          </g>
        </g>
      ))}
    </g>
  );
}

/** A ring somebody drew by hand, not quite closed. */
const RING = curve(points('-72,-20 -40,-48 20,-54 70,-36 82,2 56,42 -14,52 -66,36 -82,2 -66,-30 -48,-40'), false);
const MARKED = [
  { y: 286, marked: false, lines: [310], Shape: Capsule, tone: 'nerve' },
  { y: 418, marked: true, lines: [330, 230], Shape: Tablet, tone: 'scar' },
  { y: 562, marked: false, lines: [280, 330], Shape: Tablet, tone: 'shirt' },
  { y: 700, marked: true, lines: [320], Shape: Capsule, tone: 'disc' },
] as const;

/** One ringed medicine: its row is bright, and a question mark stands at its end. */
function Mark() {
  return (
    <g fill="none" stroke="var(--ink)" strokeLinecap="round">
      <path d="M -54 0 H 530" stroke="var(--nerve)" strokeOpacity=".45" strokeWidth="112" />
      <path d={RING} strokeWidth="9" />
      <g transform="translate(506 -4)">
        <path d="M -19 -14 C -19 -46 21 -46 21 -16 C 21 6 0 4 0 24" strokeWidth="12" />
        <path d="M 0 44 V 44.1" strokeWidth="16" />
      </g>
    </g>
  );
}

/** Two of four medicines are ringed, with a question mark beside: these are the ones to ask about. */
export function MarkedList() {
  return (
    <g>
      <SoftPart
        d="M 172 140 H 748 L 848 240 V 786 Q 848 826 808 826 H 172 Q 136 826 136 786 V 176 Q 136 140 172 140 Z"
        tone="paper"
      />
      <path
        d="M 748 140 V 224 Q 748 240 764 240 H 848 Z"
        fill="var(--paper-shade)"
        stroke="var(--paper-line)"
        strokeWidth="var(--art-line)"
        strokeLinejoin="round"
      />
      {MARKED.map(({ y, marked, lines, Shape, tone }) => (
        <g key={y} transform={`translate(250 ${y})`}>
          {marked && <Mark />}
          <g transform="scale(1.16)">
            <Shape tone={tone} />
          </g>
          {lines.map((long, at) => (
            <path
              key={long}
              d={`M 112 ${(at - (lines.length - 1) / 2) * 44} H ${92 + long}`}
              stroke="var(--paper-rule)"
              strokeWidth="15"
              strokeLinecap="round"
            />
          ))}
        </g>
      ))}
    </g>
  );
}

/** The strong medicine and an ordinary one on a beam that lies level: after a year, neither weighs more. */
export function LevelBeam() {
  return (
    <g>
      <SoftPart d="M 500 640 L 612 826 H 388 Z" tone="generator" grain={0.6} />
      <SoftPart
        d="M 70 596 H 930 Q 946 596 946 612 V 632 Q 946 648 930 648 H 70 Q 54 648 54 632 V 612 Q 54 596 70 596 Z"
        tone="wood"
        grain={0.5}
      />
      <circle cx="500" cy="622" r="17" fill="var(--device-line)" />
      <path d="M 60 180 H 940" stroke="var(--relief)" strokeWidth="9" strokeDasharray="2 26" strokeLinecap="round" />
      <g transform="translate(236 598) scale(1.16)">
        <PillBottle>
          <g transform="translate(-58 -190) scale(.58)" className="art-sign">
            <WarningTriangle />
          </g>
        </PillBottle>
      </g>
      <g transform="translate(764 598) scale(1.16)">
        <PillBottle tone="disc">
          <g transform="translate(0 -128) scale(1.1)">
            <Tablet />
          </g>
        </PillBottle>
      </g>
    </g>
  );
}
