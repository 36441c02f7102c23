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
import { fifthRootOutline, PainDots, SideNerves, SqueezedStrands } from './spine/side-nerves.tsx';
import {
  LARGE,
  LARGE_MIDDLE,
  pushed,
  SCAR,
  SCAR_FIBRES,
  SLIPPED,
  SLIPPED_MIDDLE,
  TUBE,
} from './spine/side-troubles.ts';
import type { Pair } from './spine/smooth-curve.ts';
import { smoothOpen } from './spine/smooth-curve.ts';
import { SKIN_BACK } from './spine/spine-measures.ts';
import { outline, ringLines, view } from './spine/spine-shapes.ts';
import './segment-side.css';

type States = SceneStates<'segment-side'>;

const at = (u: number, v: number): Point => {
  const [x, y] = view([u, v]);
  return { x, y };
};

/** How far the disc has come out: what it does to sac and root goes by the same name. */
type Bulge = 'none' | 'slipped' | 'large';

function bulgeOf({ disc, root }: States): Bulge {
  if (root === 'all-squeezed') return 'large';
  return disc === 'herniated' ? 'slipped' : 'none';
}
const hurtsIn = ({ root }: States) => root !== undefined && root !== 'quiet';
const isScarred = ({ scar }: States) => scar !== undefined && scar !== 'none';
const SAC = { none: 'clear', slipped: 'pressed', large: 'squeezed' } as const;

function fifthOf(states: States): FifthRoot {
  const sac = SAC[bulgeOf(states)];
  return sac === 'clear' && states.root === 'irritated' ? 'swollen' : sac;
}

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
  const bulge = bulgeOf(states);
  const hurts = hurtsIn(states);
  const glow = bulge === 'none' ? at(24, 0) : at(28, 2);
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
      {bulge !== 'none' ? (
        <g>
          <ShadedPart
            id={`${id}-slipped`}
            d={outline(bulge === 'large' ? LARGE : SLIPPED)}
            tissue="disc"
            size="small"
          />
          <path
            className="disc-nucleus disc-nucleus-out"
            d={outline(bulge === 'large' ? LARGE_MIDDLE : SLIPPED_MIDDLE)}
          />
          {ringLines('L4-5', false).map((line) => (
            <path key={String(line[0])} className="disc-ring" d={smoothOpen(line)} />
          ))}
        </g>
      ) : (
        <SideDisc id={id} name="L4-5" rest={hurts || isScarred(states)} />
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

/** The tube of a treatment that tries to loosen scar. It is thicker than life and its tip touches no nerve. */
function Tube() {
  const d = smoothOpen(TUBE.map(view));
  const [x, y] = view(TUBE[0] as Pair);
  return (
    <g>
      <path className="tube-edge" d={d} />
      <path className="tube-core" d={d} />
      <circle cx={x} cy={y} r="5" fill="var(--device-line)" />
    </g>
  );
}

function Art({ states }: { readonly states: States }) {
  const id = `side${useId().replace(/\W/g, '')}`;
  const bulge = bulgeOf(states);
  const hurts = hurtsIn(states);
  const fifth = fifthOf(states);
  return (
    <g>
      <Flesh id={id} />
      <SideBones id={id} />
      {(['T12-L1', 'L1-2', 'L2-3', 'L3-4', 'L5-S1'] as const).map((name) => (
        <SideDisc key={name} id={id} name={name} />
      ))}
      <DiscInQuestion id={id} states={states} />
      <SideNerves id={id} sac={SAC[bulge]} fifth={fifth} hurts={hurts} />
      {bulge === 'large' && <SqueezedStrands id={id} />}
      {isScarred(states) && <ScarTissue id={id} slipped={bulge !== 'none'} fifth={fifth} hurts={hurts} />}
      {hurts && <PainDots fifth={fifth} />}
      {states.scar === 'with-tube' && <Tube />}
    </g>
  );
}

const left = (on: Point, y: number): LabelPlace => ({ on, words: { x: 268, y }, lie: 'left' });
const right = (on: Point, y: number): LabelPlace => ({ on, words: { x: 812, y }, lie: 'right' });

export const segmentSide: Scene<'segment-side'> = {
  focus: { x: 10, y: 250, width: 980, height: 510 },
  places: (states) => {
    const bulge = bulgeOf(states);
    const out = bulge !== 'none';
    const leg = left(at(9.6, 47.4), 704);
    return {
      bone: left(at(-11, -22), 386),
      disc: out ? left(at(-13, -43), 272) : left(at(-12, 0.6), 495),
      'slipped-disc': left(at(-10, 1), 495),
      nerve: leg,
      'pinched-nerve': leg,
      ...(bulge === 'large' ? { 'squeezed-nerves': right(at(41.6, 29), 640) } : {}),
      scar: right(out ? at(36.6, 1) : at(29.8, -1), 488),
      ...(states.scar === 'with-tube' ? { tube: right(at(50, 38.8), 660) } : {}),
    };
  },
  Art,
};
