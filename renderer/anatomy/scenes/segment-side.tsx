/**
 * The lower spine cut down the middle and seen from the left: what a disc, a root and a scar look like when they are
 * well and when they are not. One thing in it has the full tone; it shows no blood and no wound.
 */
import { useId } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import type { LabelPlace, Point, Scene } from '../scene.ts';
import { ShadedPart } from '../shaded-part.tsx';
import { SideBones, SideDisc } from '../spine/side/side-bones.tsx';
import { Clot } from '../spine/side/side-clot.tsx';
import type { DiscForm } from '../spine/side/side-disc-in-question.tsx';
import { DiscInQuestion } from '../spine/side/side-disc-in-question.tsx';
import type { FifthRoot, SacShape } from '../spine/side/side-nerve-courses.ts';
import { fifthRootOutline, PainDots, SideNerves, SqueezedStrands } from '../spine/side/side-nerves.tsx';
import type { SidePose } from '../spine/side/side-pose.ts';
import { poseOf } from '../spine/side/side-pose.ts';
import { EpiduralMedicine, EpiduralNeedle, Tube } from '../spine/side/side-treatments.tsx';
import { pushed, SCAR, SCAR_FIBRES } from '../spine/side/side-troubles.ts';
import type { Pair } from '../spine/smooth-curve.ts';
import { smoothOpen } from '../spine/smooth-curve.ts';
import { SKIN_BACK } from '../spine/spine-measures.ts';
import { bodyOutline, outline, view } from '../spine/spine-shapes.ts';
import './segment-side.css';

type States = SceneStates<'segment-side'>;

const at = (u: number, v: number): Point => {
  const [x, y] = view([u, v]);
  return { x, y };
};

/** A bulge that squeezes all nerves is there whatever the disc is said to be. */
function formOf({ disc = 'healthy', root }: States): DiscForm {
  if (root === 'all-squeezed') return 'large';
  return disc === 'herniated' ? 'slipped' : disc;
}
const isOut = (form: DiscForm) => form === 'slipped' || form === 'large';
const isClotted = ({ clot }: States) => clot === 'behind-nerves';
const hurtsIn = (states: States) => isClotted(states) || (states.root !== undefined && states.root !== 'quiet');
const isScarred = ({ scar }: States) => scar !== undefined && scar !== 'none';
const SAC = {
  healthy: 'clear',
  worn: 'clear',
  'part-removed': 'freed',
  slipped: 'pressed',
  large: 'squeezed',
} as const satisfies Record<DiscForm, SacShape>;

const sacOf = (states: States): SacShape => (isClotted(states) ? 'clotted' : SAC[formOf(states)]);

function fifthOf(states: States): FifthRoot {
  const sac = sacOf(states);
  return sac === 'clear' && states.root === 'irritated' ? 'swollen' : sac;
}

const posed = (states: States): SidePose => poseOf({ slid: states.bones === 'slid', sunk: formOf(states) === 'worn' });

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

interface ScarTissueProps {
  readonly id: string;
  readonly slipped: boolean;
  readonly fifth: FifthRoot;
  readonly pose: SidePose;
  readonly hurts: boolean;
}

/** Laid over root and sac; the root shows through, held by it. */
function ScarTissue({ id, slipped, fifth, pose, hurts }: ScarTissueProps) {
  const at = (points: readonly Pair[]) => (slipped ? pushed(points) : points).map(pose.along);
  return (
    <g>
      <ShadedPart id={`${id}-scar`} d={outline(at(SCAR))} tissue="scar" size="small" />
      <path
        className={hurts ? 'scar-root scar-root-hurt' : 'scar-root'}
        d={fifthRootOutline(fifth, pose)}
        clipPath={`url(#${id}-scar-in)`}
      />
      {SCAR_FIBRES.map((fibre) => (
        <path key={String(fibre[0])} className="scar-fibre" d={smoothOpen(at(fibre).map(view))} />
      ))}
    </g>
  );
}

/** Where the fourth bone was before it slid, and which way it went. */
function SlidFrom({ from }: { readonly from: SidePose }) {
  const [x, y] = view([-11, -15]);
  const way = `M${x} ${y}h-104m34 -30l-34 30l34 30`;
  return (
    <g>
      <path className="former-bone" d={bodyOutline('L4', from)} />
      <path className="slid-way slid-way-edge" d={way} />
      <path className="slid-way" d={way} />
    </g>
  );
}

function Art({ states }: { readonly states: States }) {
  const id = `side${useId().replace(/\W/g, '')}`;
  const { scar, bones, needle = 'none' } = states;
  const form = formOf(states);
  const sac = sacOf(states);
  const clotted = isClotted(states);
  const hurts = hurtsIn(states);
  const fifth = fifthOf(states);
  const pose = posed(states);
  const slid = bones === 'slid';
  return (
    <g>
      <Flesh id={id} />
      {/* What lies higher is above the frame of every stage. */}
      <SideBones id={id} pose={pose} from="L2" />
      {(['L2-3', 'L3-4', 'L5-S1'] as const).map((name) => (
        <SideDisc key={name} id={id} name={name} pose={pose} />
      ))}
      <DiscInQuestion id={id} form={form} pose={pose} hurts={hurts} rest={hurts || slid || isScarred(states)} />
      {slid && <SlidFrom from={poseOf({ slid: false, sunk: form === 'worn' })} />}
      {needle === 'spread' && <EpiduralMedicine sac={sac} pose={pose} />}
      <SideNerves id={id} sac={sac} fifth={fifth} hurts={hurts} pose={pose} />
      {(form === 'large' || clotted) && <SqueezedStrands id={id} sac={sac} pose={pose} />}
      {clotted && <Clot id={id} pose={pose} />}
      {isScarred(states) && <ScarTissue id={id} slipped={isOut(form)} fifth={fifth} pose={pose} hurts={hurts} />}
      {hurts && <PainDots fifth={fifth} pose={pose} />}
      {scar === 'with-tube' && <Tube />}
      {needle !== 'none' && <EpiduralNeedle />}
    </g>
  );
}

const left = (on: Point, y: number, x = 268): LabelPlace => ({ on, words: { x, y }, lie: 'left' });
const right = (on: Point, y: number, x = 812): LabelPlace => ({ on, words: { x, y }, lie: 'right' });

function places(states: States): ReturnType<Scene<'segment-side'>['places']> {
  const form = formOf(states);
  const out = isOut(form);
  const { above, along } = posed(states);
  const onAbove = (u: number, v: number) => at(...above([u, v]));
  const leg = left(at(9.6, 47.4), 704);
  const slid = states.bones === 'slid';
  const clotted = isClotted(states);
  return {
    bone: slid ? left(at(-4, 22), 612) : left(onAbove(-11, -22), 386),
    disc: out ? left(onAbove(-13, -43), 272) : left(at(...along([-12, 0.6])), 495),
    ...(out ? { 'slipped-disc': left(at(...along([-10, 1])), 495) } : {}),
    ...(form === 'worn' ? { 'worn-disc': left(at(...along([-12, 2])), 495) } : {}),
    ...(slid ? { 'slid-bone': left(onAbove(-13.4, -29), 358) } : {}),
    nerve: leg,
    'pinched-nerve': form === 'slipped' ? right(at(32, 4), 548, 748) : leg,
    ...(form === 'large' ? { 'squeezed-nerves': right(at(42, 32), 560, 716) } : {}),
    ...(clotted ? { 'squeezed-nerves': left(at(22.6, -14), 386, 312), clot: right(at(39, -4), 470, 790) } : {}),
    scar: right(out ? at(36.6, 1) : at(...along([29.8, -1])), 488),
    ...(states.scar === 'with-tube' ? { tube: right(at(50, 38.8), 660) } : {}),
    ...(states.needle === 'epidural' || states.needle === 'spread' ? { needle: right(at(82, 28.2), 560) } : {}),
    ...(states.needle === 'spread' ? { medicine: right(at(43, 18.6), 452) } : {}),
  };
}

export const segmentSide: Scene<'segment-side'> = {
  focus: { x: 16, y: 250, width: 1000, height: 510 },
  places,
  Art,
};
