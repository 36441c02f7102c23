/**
 * The lower spine cut down the middle and seen from the left: what a disc, a root and a scar look like when they are
 * well and when they are not. One thing in it has the full tone; it shows no blood and no wound.
 */
import { useId } from 'react';
import type { SceneStates } from '../../core/drawing.ts';
import type { LabelPlace, Point, Scene } from './scene.ts';
import { ShadedPart } from './shaded-part.tsx';
import { SideBones, SideDisc } from './spine/side-bones.tsx';
import type { FifthRoot } from './spine/side-nerves.tsx';
import { fifthRootOutline, PainDots, SideNerves } from './spine/side-nerves.tsx';
import type { Pair } from './spine/smooth-curve.ts';
import { smoothOpen } from './spine/smooth-curve.ts';
import { SKIN_BACK } from './spine/spine-measures.ts';
import { inDisc, outline, ringLines, view } from './spine/spine-shapes.ts';
import './segment-side.css';

type States = SceneStates<'segment-side'>;

const at = (u: number, v: number): Point => {
  const [x, y] = view([u, v]);
  return { x, y };
};

const disc = (depth: number, height: number) => inDisc('L4-5', depth, height);

/** The slipped disc: the ring has given way behind, and a round lobe lies on the bone below. Millimetres. */
const SLIPPED: readonly Pair[] = [
  disc(0.04, 0.01),
  disc(0.2, 0.01),
  disc(0.45, 0.01),
  disc(0.7, 0.01),
  [14.6, -9.2],
  [19.6, -9.6],
  [24.2, -8.6],
  [27.9, -5],
  [29.7, 0.6],
  [29.7, 6.6],
  [28.6, 11.6],
  [26.2, 14],
  [23.4, 13.2],
  [21.8, 9.6],
  [20.4, 5.6],
  [19, 2.4],
  [16.6, 1.2],
  disc(0.86, 0.99),
  disc(0.64, 0.99),
  disc(0.4, 0.99),
  disc(0.16, 0.99),
  disc(0.04, 0.99),
  disc(-0.02, 0.8),
  disc(-0.04, 0.5),
  disc(-0.02, 0.2),
];
/** Its soft middle, drawn out through the gap in the ring. */
const SLIPPED_MIDDLE: readonly Pair[] = [
  disc(0.25, 0.5),
  disc(0.31, 0.26),
  disc(0.5, 0.2),
  disc(0.72, 0.22),
  [14, -6.6],
  [19, -6.6],
  [23.4, -5.4],
  [26.2, -2.2],
  [27.2, 2.2],
  [27, 7],
  [25.6, 9.6],
  [24, 8.2],
  [22.8, 4.4],
  [21.2, 0.6],
  [18.4, -2],
  [14, -1.4],
  disc(0.7, 0.74),
  disc(0.5, 0.8),
  disc(0.32, 0.74),
];

/** Scar round the root behind the disc, from one body to the next; behind a slipped disc it lies round its lobe. */
const SCAR: readonly Pair[] = [
  [18.5, -9],
  [18.8, -15.6],
  [20.6, -21],
  [23.2, -20.4],
  [25.8, -17],
  [28.2, -12.6],
  [31, -9.4],
  [31, -4.6],
  [32, 0],
  [34, 4.6],
  [33.4, 9.4],
  [31.4, 12.8],
  [30.4, 17.4],
  [27.6, 19.6],
  [25.2, 17.4],
  [23.6, 12.4],
  [21.8, 6.8],
  [19.8, 1.6],
  [18.6, -3],
];
/** Fibres reach from disc and bone round the root to the sac. */
const SCAR_FIBRES: readonly (readonly Pair[])[] = [
  [
    [21, -17.6],
    [22.2, -13.4],
    [25.2, -11.6],
    [27.6, -7.4],
    [27.2, -3.4],
  ],
  [
    [19.8, -10.6],
    [22, -7.4],
    [22.6, -3],
    [25.4, 0.4],
    [26.4, 5],
    [29, 8.4],
  ],
  [
    [29.4, -6.6],
    [28.8, -2],
    [30.6, 2],
    [30.2, 6],
    [32, 9.4],
  ],
  [
    [20.4, -2],
    [23, 3.6],
    [23.4, 7.6],
    [26, 11],
    [26.4, 15.6],
  ],
  [
    [24.4, -15.6],
    [27, -12.4],
    [29.2, -9.8],
  ],
  [
    [19.6, -6.6],
    [24.4, -5.6],
    [26.4, -6.6],
    [30.2, -4.2],
  ],
  [
    [22.2, 4.8],
    [26.4, 3],
    [28.6, 4.6],
    [32.6, 5.4],
  ],
  [
    [24.4, 11.4],
    [27.6, 12.6],
    [30, 11.4],
  ],
];
/** Scar moved back by the slipped disc: most at the disc's height, and its front more than its back. */
const pushed = (points: readonly Pair[]): Pair[] =>
  points.map(([u, v]) => [u + Math.exp(-(((v - 3) / 11) ** 2)) * Math.max(3.4, 9.4 - (u - 18) * 0.45), v]);

function Flesh({ id }: { readonly id: string }) {
  const skin = SKIN_BACK.map(view);
  const [first, last] = [skin[0] as Pair, skin[skin.length - 1] as Pair];
  return (
    <g>
      <defs>
        <linearGradient id={`${id}-flesh`} gradientUnits="userSpaceOnUse" x1="-120" y1="0" x2="330" y2="0">
          <stop offset="0" stopColor="var(--flesh)" stopOpacity="0" />
          <stop offset="1" stopColor="var(--flesh)" />
        </linearGradient>
      </defs>
      <path d={`${smoothOpen(skin)}L-900 ${last[1]}L-900 ${first[1]}Z`} fill={`url(#${id}-flesh)`} />
      <path className="skin-edge" d={smoothOpen(skin)} />
    </g>
  );
}

/** The disc between the fourth and fifth bone, and the light of trouble under it. */
function DiscInQuestion({ id, states }: { readonly id: string; readonly states: States }) {
  const slipped = states.disc === 'herniated';
  const hurts = states.root === 'pressed' || states.root === 'irritated';
  const glow = slipped ? at(28, 2) : at(24, 0);
  return (
    <>
      {hurts && (
        <>
          <radialGradient id={`${id}-glow`}>
            <stop offset="0" stopColor="var(--pain)" stopOpacity=".55" />
            <stop offset=".45" stopColor="var(--pain)" stopOpacity=".25" />
            <stop offset="1" stopColor="var(--pain)" stopOpacity="0" />
          </radialGradient>
          <circle cx={glow.x} cy={glow.y} r="135" fill={`url(#${id}-glow)`} />
        </>
      )}
      {slipped ? (
        <g>
          <ShadedPart id={`${id}-slipped`} d={outline(SLIPPED)} tissue="disc" size="small" />
          <path className="disc-nucleus disc-nucleus-out" d={outline(SLIPPED_MIDDLE)} />
          {ringLines('L4-5', false).map((line) => (
            <path key={String(line[0])} className="disc-ring" d={smoothOpen(line)} />
          ))}
        </g>
      ) : (
        <SideDisc id={id} name="L4-5" rest={hurts || states.scar === 'behind-disc'} />
      )}
    </>
  );
}

interface ScarTissueProps {
  readonly id: string;
  readonly slipped: boolean;
  readonly fifth: FifthRoot;
  readonly hurts: boolean;
}

/** Laid over root and sac; the root shows through, held by it. */
function ScarTissue({ id, slipped, fifth, hurts }: ScarTissueProps) {
  const at = slipped ? pushed : (points: readonly Pair[]) => points;
  return (
    <g>
      <ShadedPart id={`${id}-scar`} d={outline(at(SCAR))} tissue="scar" size="small" />
      <path
        className={hurts ? 'scar-root scar-root-hurt' : 'scar-root'}
        d={fifthRootOutline(fifth)}
        clipPath={`url(#${id}-scar-in)`}
      />
      {SCAR_FIBRES.map((fibre) => (
        <path key={String(fibre[0])} className="scar-fibre" d={smoothOpen(at(fibre).map(view))} />
      ))}
    </g>
  );
}

function Art({ states }: { readonly states: States }) {
  const id = `side${useId().replace(/\W/g, '')}`;
  const slipped = states.disc === 'herniated';
  const hurts = states.root === 'pressed' || states.root === 'irritated';
  const scarred = states.scar === 'behind-disc';
  const calmRoot = states.root === 'irritated' ? 'swollen' : 'clear';
  const fifth = slipped ? 'pressed' : calmRoot;
  return (
    <g>
      <Flesh id={id} />
      <SideBones id={id} />
      {(['T12-L1', 'L1-2', 'L2-3', 'L3-4', 'L5-S1'] as const).map((name) => (
        <SideDisc key={name} id={id} name={name} />
      ))}
      <DiscInQuestion id={id} states={states} />
      <SideNerves id={id} sac={slipped ? 'pressed' : 'clear'} fifth={fifth} hurts={hurts} />
      {scarred && <ScarTissue id={id} slipped={slipped} fifth={fifth} hurts={hurts} />}
      {hurts && <PainDots fifth={fifth} />}
    </g>
  );
}

const left = (on: Point, y: number): LabelPlace => ({ on, words: { x: 268, y }, lie: 'left' });

export const segmentSide: Scene<'segment-side'> = {
  focus: { x: 10, y: 250, width: 980, height: 510 },
  places: (states) => {
    const slipped = states.disc === 'herniated';
    const leg = left(at(9.6, 47.4), 704);
    return {
      bone: left(at(-11, -22), 386),
      disc: slipped ? left(at(-13, -43), 272) : left(at(-12, 0.6), 495),
      'slipped-disc': left(at(-10, 1), 495),
      nerve: leg,
      'pinched-nerve': leg,
      scar: { on: slipped ? at(36.6, 1) : at(29.8, -1), words: { x: 812, y: 488 }, lie: 'right' },
    };
  },
  Art,
};
