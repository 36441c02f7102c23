/**
 * A leg at a nerve test: two pads that send small pulses, or one thin needle that listens to a muscle, each with its
 * wires and a screen that shows a line. The needle is thin and small; it refuses blood and words.
 */
import type { SceneStates } from '../../../core/content/drawing.ts';
import { SoftGround, SoftPart } from '../figures/soft-part.tsx';
import { curve, points } from '../outlines/curve.ts';
import type { LabelPlace, Scene } from '../scene.ts';

type States = SceneStates<'nerve-test'>;

/** A leg that lies on a couch, knee a little bent, toes up. */
const LEG = curve(
  points(`
  -900,470! -300,468 60,452 220,440 320,426 386,434 440,462 560,500 680,540 766,556 816,530 850,466 872,396 890,374 916,376
  930,398 934,470 922,560 908,640 892,690 852,706 806,688 740,678 660,696 560,730 470,740 410,718 350,704 240,730 60,764
  -300,780 -900,784!
`),
);
const SHORTS = curve(points('-900,440! -300,438 60,424 168,420! 184,520 190,640 182,772! 60,790 -300,806 -900,810!'));
const LINES =
  'M 352 470 C 384 486 396 520 384 556 M 824 600 C 834 616 832 636 820 648 M 886 404 C 892 398 900 398 906 404';

const SCREEN = { x: 590, y: 96, width: 356, height: 236 } as const;
const PAD_UP = { x: 470, y: 474 };
const PAD_DOWN = { x: 742, y: 552 };
const NEEDLE_TIP = { x: 566, y: 640 };

function Machine({ needle }: { readonly needle: boolean }) {
  const { x, y, width, height } = SCREEN;
  const wave =
    'M 622 236 H 672 L 680 224 L 692 236 H 716 C 736 236 740 132 760 132 C 782 132 784 292 806 292 C 822 292 826 236 846 236 H 914';
  const spikes =
    'M 622 214 H 656 L 664 190 L 674 246 L 682 214 H 716 L 724 152 L 736 280 L 746 196 L 754 214 H 788 L 796 186 L 806 250 L 814 214 H 838 L 848 142 L 860 286 L 870 206 L 876 214 H 914';
  return (
    <g>
      <SoftPart d="M 740 340 H 796 V 400 H 740 Z" tone="generator" grain={0.3} />
      <SoftPart
        d={`M ${x + 22} ${y - 24} H ${x + width - 22} Q ${x + width + 22} ${y - 24} ${x + width + 22} ${y + 20} V ${y + height + 4} Q ${x + width + 22} ${y + height + 26} ${x + width} ${y + height + 26} H ${x} Q ${x - 22} ${y + height + 26} ${x - 22} ${y + height + 4} V ${y + 20} Q ${x - 22} ${y - 24} ${x + 22} ${y - 24} Z`}
        tone="generator"
      />
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx="14"
        fill="var(--film)"
        stroke="var(--device-line)"
        strokeWidth="5"
      />
      <path
        d={[0.25, 0.5, 0.75]
          .map(
            (t) =>
              `M ${x + 16} ${y + height * t} H ${x + width - 16} M ${x + width * t} ${y + 16} V ${y + height - 16}`,
          )
          .join('')}
        stroke="var(--film-light)"
        strokeOpacity=".55"
        strokeWidth="3"
      />
      <path
        d={needle ? spikes : wave}
        fill="none"
        stroke="var(--film-bone)"
        strokeWidth="9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <SoftPart
        d="M 650 396 H 886 Q 900 396 900 410 V 424 H 636 V 410 Q 636 396 650 396 Z"
        tone="generator"
        grain={0.3}
      />
    </g>
  );
}

function Wire({ d }: { readonly d: string }) {
  return (
    <g fill="none" strokeLinecap="round">
      <path d={d} stroke="var(--device-line)" strokeWidth="13" />
      <path d={d} stroke="var(--device-light)" strokeWidth="5" />
    </g>
  );
}

const PULSE = 'M -34 54 C -16 68 16 68 34 54 M -48 84 C -22 104 22 104 48 84';

/** One pad on the skin, turned with it, and arcs of a small pulse beside it. */
function Pad({ x, y, turn }: { readonly x: number; readonly y: number; readonly turn: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      <SoftPart d="M -52 -8 C -52 -24 52 -24 52 -8 V 18 C 52 34 -52 34 -52 18 Z" tone="disc" grain={0.4} />
      <circle cy="0" r="12" fill="var(--device-shade)" stroke="var(--device-line)" strokeWidth="4" />
      <g fill="none" strokeLinecap="round">
        <path d={PULSE} stroke="var(--nerve-line)" strokeWidth="15" />
        <path d={PULSE} stroke="var(--nerve-light)" strokeWidth="8" />
      </g>
    </g>
  );
}

function Pads() {
  return (
    <g>
      <path
        d="M 470 520 C 540 560 640 590 760 604"
        fill="none"
        stroke="var(--nerve-line)"
        strokeWidth="17"
        strokeLinecap="round"
      />
      <path
        d="M 470 520 C 540 560 640 590 760 604"
        fill="none"
        stroke="var(--nerve)"
        strokeWidth="10"
        strokeLinecap="round"
      />
      <Wire d="M 470 470 C 440 300 520 240 572 250" />
      <Wire d="M 744 546 C 720 480 690 470 690 424" />
      <Pad {...PAD_UP} turn={18} />
      <Pad {...PAD_DOWN} turn={16} />
    </g>
  );
}

function Needle() {
  const { x, y } = NEEDLE_TIP;
  return (
    <g>
      <ellipse cx={x} cy={y} rx="118" ry="54" transform={`rotate(8 ${x} ${y})`} fill="var(--muscle)" fillOpacity=".5" />
      <path
        d={`M ${x - 96} ${y - 16} C ${x - 40} ${y - 44} ${x + 50} ${y - 34} ${x + 100} ${y + 6} M ${x - 104} ${y + 4} C ${x - 40} ${y - 12} ${x + 50} ${y - 4} ${x + 104} ${y + 20} M ${x - 92} ${y + 26} C ${x - 40} ${y + 30} ${x + 40} ${y + 36} ${x + 92} ${y + 36}`}
        fill="none"
        stroke="var(--muscle-shade)"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <Wire d={`M ${x - 74} ${y - 256} C ${x - 110} ${y - 360} ${x - 50} ${y - 392} 572 250`} />
      <path
        d={`M ${x - 44} ${y - 150} L ${x} ${y}`}
        stroke="var(--sheet)"
        strokeWidth="13"
        strokeLinecap="round"
        strokeOpacity=".7"
      />
      <path
        d={`M ${x - 44} ${y - 150} L ${x} ${y}`}
        stroke="var(--device-line)"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <g transform={`translate(${x - 44} ${y - 150}) rotate(-16.3)`}>
        <SoftPart d="M -11 -104 C -11 -114 11 -114 11 -104 L 13 -12 C 13 2 -13 2 -13 -12 Z" tone="disc" grain={0.3} />
      </g>
    </g>
  );
}

/** Couch, leg and screen, with what tests the nerve. */
function Art({ states }: { readonly states: States }) {
  const needle = states.kind === 'needle';
  return (
    <g>
      <SoftGround />
      <Machine needle={needle} />
      <SoftPart d="M -900 700 H 1000 Q 1030 700 1030 730 V 800 Q 1030 830 1000 830 H -900 Z" tone="cover" grain={0.8} />
      <SoftPart d="M -900 690 H 984 Q 1000 690 1000 706 V 736 H -900 Z" tone="paper" grain={0.4} />
      <SoftPart d={LEG} tone="who-d-skin" />
      <path
        d={LINES}
        fill="none"
        stroke="var(--who-d-skin-line)"
        strokeWidth="var(--art-line)"
        strokeLinecap="round"
        strokeOpacity=".7"
      />
      <SoftPart d={SHORTS} tone="who-c-cloth" />
      {needle ? <Needle /> : <Pads />}
    </g>
  );
}

export const nerveTest: Scene<'nerve-test'> = {
  focus: { x: -20, y: 60, width: 1060, height: 780 },
  places: ({ kind }) => {
    const place = (x: number, y: number, wordsX: number, wordsY: number): LabelPlace => ({
      on: { x, y },
      words: { x: wordsX, y: wordsY },
      lie: 'left',
    });
    return {
      ...(kind === 'needle'
        ? { 'thin-needle': place(NEEDLE_TIP.x - 30, NEEDLE_TIP.y - 104, 330, 350) }
        : { pads: place(PAD_UP.x - 30, PAD_UP.y - 8, 330, 350) }),
      screen: place(616, 130, 520, 120),
    };
  },
  Art,
};
