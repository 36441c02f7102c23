/**
 * Smoke and what it does to new bone and small blood vessels: two bones that new bone can hardly join beside a narrow
 * vessel and a lit cigarette, or the same without smoke, joined beside a wide one. It refuses blame and blood.
 */
import { useId } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { SoftGround, SoftPart } from '../figures/soft-part.tsx';
import { curve, points } from '../outlines/curve.ts';
import type { LabelPlace, Scene } from '../scene.ts';
import { type RibbonNode, ribbon } from '../spine/smooth-curve.ts';

type States = SceneStates<'smoke'>;

/** A wisp of smoke: a soft ribbon that widens and thins out. */
function Wisp({ id, nodes }: { readonly id: string; readonly nodes: readonly RibbonNode[] }) {
  return (
    <path
      d={ribbon(nodes)}
      fill={`url(#${id})`}
      stroke="var(--leader)"
      strokeOpacity=".28"
      strokeWidth="5"
      strokeLinejoin="round"
    />
  );
}

/** Filter, paper, ash and the glow between them; its tip at the left. */
function LitCigarette() {
  return (
    <g transform="translate(262 574) rotate(14)">
      <SoftPart d="M 430 -38 H 640 C 656 -38 656 38 640 38 H 430 Z" tone="nerve" grain={0.5} />
      <SoftPart d="M 54 -38 H 430 V 38 H 54 Z" tone="shirt" grain={0.6} />
      <path
        d="M 470 -16 h 12 M 520 8 h 12 M 560 -20 h 12 M 600 14 h 12 M 490 20 h 12 M 620 -8 h 8"
        stroke="var(--nerve-shade)"
        strokeWidth="7"
        strokeLinecap="round"
      />
      <SoftPart
        d="M 56 -38 C 36 -40 14 -30 2 -22 C 10 -14 -4 -6 4 4 C -6 14 6 20 4 28 C 20 36 38 40 56 38 C 48 24 64 14 54 2 C 64 -12 48 -24 56 -38 Z"
        tone="film"
        grain={0.3}
      />
      <path
        d="M 56 -36 C 48 -24 64 -12 54 2 C 64 14 48 24 56 36"
        fill="none"
        stroke="var(--alarm)"
        strokeWidth="15"
        strokeLinecap="round"
      />
    </g>
  );
}

const UPPER = curve(
  points(
    '130,110 300,128 480,110 512,136 492,220 494,300 520,390 500,424 310,408 130,424 104,396 128,300 130,220 98,136',
  ),
);
const LOWER = curve(
  points(
    '130,616 310,630 500,614 522,640 496,730 494,800 514,880 486,912 310,894 128,912 100,880 126,800 128,730 104,640',
  ),
);
/** Bone that has grown all the way from one to the other, and the crumbs where it has not. */
const BRIDGE = curve(
  points(
    '132,404 220,396 310,402 400,396 496,404 478,460 470,520 480,572 498,634 400,624 310,632 220,624 130,634 148,572 158,520 150,460',
  ),
);
const CRUMBS = [
  'M 150 440 C 176 424 214 430 214 450 C 212 474 160 476 148 462 Z',
  'M 292 436 C 320 424 350 436 344 456 C 334 472 292 468 286 454 Z',
  'M 420 440 C 448 426 476 438 470 458 C 456 474 420 470 414 456 Z',
  'M 190 590 C 216 570 250 580 246 602 C 232 616 190 612 184 602 Z',
  'M 372 588 C 400 572 432 582 426 604 C 410 618 372 612 366 602 Z',
  'M 272 520 C 290 508 316 514 312 530 C 300 544 272 540 268 530 Z',
] as const;
const MESH =
  'M 196 430 C 236 470 190 520 230 600 M 280 420 C 250 480 330 520 290 612 M 372 424 C 340 470 410 530 372 606 M 440 430 C 424 480 456 540 430 600 M 176 500 C 260 480 340 540 452 500';

const TRUNK = [
  [724, -160, 1],
  [704, 40, 1],
  [704, 200, 1],
  [730, 380, 0.96],
  [706, 560, 1],
  [732, 740, 0.96],
  [716, 960, 1],
  [716, 1180, 1],
] as const;
const TWIGS = [
  [
    [712, 260, 1],
    [640, 300, 1],
    [570, 300, 0.8],
    [500, 330, 0.5],
  ],
  [
    [720, 470, 1],
    [630, 510, 1],
    [560, 500, 0.8],
    [484, 516, 0.5],
  ],
  [
    [716, 660, 1],
    [640, 720, 1],
    [566, 720, 0.8],
    [500, 750, 0.5],
  ],
] as const;
const thick = (nodes: readonly RibbonNode[], half: number) =>
  ribbon(nodes.map(([x, y, share]) => [x, y, share * half]));

/** Wide, it has a third twig and shines; narrow, the place it leaves empty is dotted. */
function Vessel({ wide }: { readonly wide: boolean }) {
  const twigs = TWIGS.slice(0, wide ? 3 : 2).map((nodes) => thick(nodes, wide ? 18 : 7));
  const drawn = [thick(TRUNK, wide ? 44 : 13), ...twigs];
  return (
    <g strokeLinejoin="round" strokeLinecap="round" transform="translate(-68 0)">
      <g fill="var(--muscle-line)" stroke="var(--muscle-line)" strokeWidth="10">
        {drawn.map((d) => (
          <path key={d} d={d} />
        ))}
      </g>
      <g fill="var(--muscle)">
        {drawn.map((d) => (
          <path key={d} d={d} />
        ))}
      </g>
      {wide ? (
        <path
          d="M 690 -160 C 700 -60 690 40 690 60 C 684 180 704 360 690 520 C 688 680 712 800 696 940 V 1180"
          fill="none"
          stroke="var(--ground)"
          strokeOpacity=".5"
          strokeWidth="13"
        />
      ) : (
        <path
          d="M 764 -160 C 764 -60 752 0 756 60 C 746 200 772 380 748 560 C 774 740 758 860 758 1180 M 684 -160 C 684 -60 668 0 672 60 C 664 200 688 380 664 560 C 690 740 674 860 674 1180"
          fill="none"
          stroke="var(--muscle-line)"
          strokeOpacity=".6"
          strokeWidth="6"
          strokeDasharray="4 24"
        />
      )}
    </g>
  );
}

function Bones({ joined }: { readonly joined: boolean }) {
  return (
    <g>
      <Vessel wide={joined} />
      {joined && (
        <>
          <SoftPart d={BRIDGE} tone="bone" />
          <path d={MESH} fill="none" stroke="var(--bone-shade)" strokeWidth="9" strokeLinecap="round" />
        </>
      )}
      <SoftPart d={UPPER} tone="bone" />
      <SoftPart d={LOWER} tone="bone" />
      {!joined && CRUMBS.map((d) => <SoftPart key={d} d={d} tone="bone" grain={0.3} />)}
    </g>
  );
}

/** From the tip of a small cigarette up past the vessel. */
const PAST_VESSEL: readonly (readonly RibbonNode[])[] = [
  [
    [752, 776, 5],
    [796, 700, 13],
    [744, 610, 22],
    [826, 510, 30],
    [756, 400, 36],
    [836, 300, 36],
    [790, 214, 24],
  ],
  [
    [764, 772, 4],
    [846, 706, 12],
    [838, 620, 20],
    [912, 540, 26],
    [884, 440, 28],
    [942, 350, 24],
    [930, 290, 15],
  ],
];

function Art({ states: { part = 'bone' } }: { readonly states: States }) {
  const id = `smoke${useId()}`;
  return (
    <g>
      <linearGradient id={id} x1="0" y1="1" x2="0" y2="0">
        <stop offset="0" stopColor="var(--leader)" stopOpacity=".55" />
        <stop offset="1" stopColor="var(--leader)" stopOpacity=".12" />
      </linearGradient>
      <SoftGround />
      <Bones joined={part === 'stopped'} />
      {part === 'bone' && (
        <g>
          {PAST_VESSEL.map((nodes) => (
            <Wisp key={String(nodes[1])} id={id} nodes={nodes} />
          ))}
          <g transform="translate(666 588) scale(.34)">
            <LitCigarette />
          </g>
        </g>
      )}
    </g>
  );
}

export const smoke: Scene<'smoke'> = {
  focus: { x: -170, y: 84, width: 1190, height: 850 },
  places: ({ part = 'bone' }) => {
    const place = (x: number, y: number, wordsX: number, wordsY: number, lie: 'left' | 'right'): LabelPlace => ({
      on: { x, y },
      words: { x: wordsX, y: wordsY },
      lie,
    });
    return {
      'new-bone': place(part === 'bone' ? 180 : 190, part === 'bone' ? 452 : 520, 70, 520, 'left'),
      'blood-vessel': place(part === 'bone' ? 638 : 644, 190, 720, 140, 'right'),
      ...(part === 'bone' ? { smoke: place(836, 640, 862, 720, 'right') } : {}),
    };
  },
  Art,
};
