/**
 * One level of the lower spine cut across and seen from above, front of the body at the top: disc, nerve sac, roots,
 * joints and arch, with scar, an irritated root or a former operation on the person's right. It sets no words.
 */
import { useId } from 'react';
import type { SceneStates } from '../../core/drawing.ts';
import { QuestionBubble } from './figures/question-bubble.tsx';
import { between, curve, mirrored, type Node, placed } from './outlines/curve.ts';
import * as outline from './outlines/segment-above-outlines.ts';
import type { LabelPlace, Point, Scene } from './scene.ts';
import { ShadedPart } from './shaded-part.tsx';

type States = SceneStates<'segment-above'>;

/** Units of the view box a millimetre, and where the middle of the disc lies. */
const [SCALE, LEFT, TOP] = [8, 500, 272];
const path = (nodes: readonly Node[], closed = true) => curve(placed(nodes, SCALE, LEFT, TOP), closed);
const spot = (x: number, y: number): Point => ({ x: LEFT + x * SCALE, y: TOP + y * SCALE });
const RINGS = [0.22, 0.46, 0.7];

function Muscles({ id }: { readonly id: string }) {
  const muscle = path(outline.muscleRight);
  return (
    <>
      <linearGradient id={`${id}-fade`} gradientUnits="userSpaceOnUse" x1="0" y1="720" x2="0" y2="905">
        <stop offset="0" stopColor="#fff" />
        <stop offset="1" stopColor="#000" />
      </linearGradient>
      <mask id={`${id}-out`} maskUnits="userSpaceOnUse" x="0" y="500" width="1000" height="500">
        <rect x="0" y="500" width="1000" height="500" fill={`url(#${id}-fade)`} />
      </mask>
      <g mask={`url(#${id}-out)`}>
        {[1, -1].map((side) => (
          <g key={side} transform={side === 1 ? undefined : 'translate(1000 0) scale(-1 1)'}>
            <path d={muscle} fill="var(--muscle)" fillOpacity={0.38} />
            <g fill="none" stroke="var(--muscle-shade)" strokeOpacity={0.6} strokeWidth={4} strokeLinecap="round">
              {outline.muscleFibres.map((fibre) => (
                <path key={fibre[0]?.[0]} d={path(fibre, false)} />
              ))}
            </g>
          </g>
        ))}
      </g>
    </>
  );
}

function Bone({ id, open, scarred }: { readonly id: string; readonly open: boolean; readonly scarred: boolean }) {
  return (
    <>
      {([outline.ligaments.left, ...(open || scarred ? [] : [outline.ligaments.right])] as const).map((ligament) => (
        <Ligament key={ligament[0]?.[0]} nodes={ligament} />
      ))}
      {outline.cups.map((cup, i) => (
        <ShadedPart key={cup[0]?.[0]} id={`${id}-cup${i}`} d={path(cup)} tissue="bone" />
      ))}
      {open ? <OpenArch id={id} /> : <ShadedPart id={`${id}-arch`} d={path(outline.arch)} tissue="bone" />}
      {outline.jointGaps.map((gap) => (
        <g key={gap[0]?.[0]} fill="none" strokeLinecap="round">
          <path d={path(gap, false)} stroke="var(--disc-line)" strokeWidth={16} />
          <path d={path(gap, false)} stroke="var(--disc-light)" strokeWidth={8} />
        </g>
      ))}
    </>
  );
}

/** Yellow ligament: a soft band with fibres along it, so that it is not taken for bone. */
function Ligament({ nodes }: { readonly nodes: readonly Node[] }) {
  const half = nodes.length / 2;
  const [under, over] = [
    nodes.slice(1, half),
    nodes
      .slice(half)
      .reverse()
      .slice(0, half - 1),
  ];
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <path d={path(nodes)} fill="var(--ligament)" stroke="var(--ligament-line)" strokeWidth={3.5} />
      <g fill="none" stroke="var(--ligament-line)" strokeOpacity={0.5} strokeWidth={2.5}>
        {[0.34, 0.66].map((share) => (
          <path key={share} d={path(between(under, over, share), false)} />
        ))}
      </g>
    </g>
  );
}

/** The arch after a window was cut: what was taken shows as a dashed outline. */
function OpenArch({ id }: { readonly id: string }) {
  return (
    <>
      <g fill="none" stroke="var(--leader)" strokeWidth={4} strokeDasharray="9 10" strokeLinecap="round">
        {outline.formerLamina.map((edge) => (
          <path key={edge[0]?.[0]} d={path(edge, false)} />
        ))}
      </g>
      <ShadedPart id={`${id}-arch`} d={path(outline.archCut)} tissue="bone" />
      <ShadedPart id={`${id}-rest`} d={path(outline.jointLeft)} tissue="bone" size="small" />
    </>
  );
}

function Disc({ id }: { readonly id: string }) {
  return (
    <>
      <ShadedPart id={`${id}-disc`} d={path(outline.disc)} tissue="disc-rest" />
      <path d={path(outline.nucleus)} fill="var(--disc-light)" fillOpacity={0.55} />
      <g fill="none" stroke="var(--disc-shade)" strokeOpacity={0.75} strokeWidth={4}>
        {RINGS.map((share) => (
          <path key={share} d={path(between(outline.disc, outline.nucleus, share))} />
        ))}
      </g>
    </>
  );
}

interface ScarProps {
  readonly kind: 'one-root' | 'root-and-sac';
  readonly open: boolean;
  /** Round the root of the other side as well. */
  readonly bothSides: boolean;
}

function Scar({ kind, open, bothSides }: ScarProps) {
  const pieces = [
    kind === 'one-root' ? outline.scarOneRoot : outline.scarRootAndSac,
    ...(bothSides ? [mirrored(outline.scarOneRoot)] : []),
    ...(open ? [outline.scarInWindow] : []),
  ];
  const fibres: readonly (readonly Node[])[] = [
    ...outline.fibres[kind],
    ...(bothSides ? outline.fibres['one-root'].map(mirrored) : []),
    ...(open ? outline.fibres.window : []),
  ];
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      {pieces.map((piece) => (
        <path key={piece[0]?.[0]} d={path(piece)} fill="none" stroke="var(--scar-line)" strokeWidth={10} />
      ))}
      {pieces.map((piece) => (
        <path key={piece[0]?.[0]} d={path(piece)} fill="var(--scar)" />
      ))}
      <g fill="none" stroke="var(--scar-line)" strokeOpacity={0.8} strokeWidth={4}>
        {fibres.map((fibre) => (
          <path key={fibre.join()} d={path(fibre, false)} />
        ))}
      </g>
    </g>
  );
}

function Root({ at, irritated }: { readonly at: Point; readonly irritated: boolean }) {
  return (
    <g>
      <circle
        cx={at.x}
        cy={at.y}
        r={irritated ? 22 : 20}
        fill="var(--nerve)"
        stroke="var(--nerve-line)"
        strokeWidth={5}
      />
      {irritated ? (
        <>
          <circle cx={at.x} cy={at.y} r={18} fill="var(--pain)" />
          {[-90, 30, 150].map((turn) => (
            <circle
              key={turn}
              cx={at.x + 8.5 * Math.cos((turn * Math.PI) / 180)}
              cy={at.y + 8.5 * Math.sin((turn * Math.PI) / 180)}
              r={4}
              fill="var(--pain-dot)"
            />
          ))}
        </>
      ) : (
        <circle cx={at.x - 4} cy={at.y - 4} r={9} fill="var(--nerve-light)" fillOpacity={0.8} />
      )}
    </g>
  );
}

function Nerves({ id, irritated }: { readonly id: string; readonly irritated: boolean }) {
  const [x, y] = outline.root;
  const [outerX, outerY] = outline.outerRoot;
  return (
    <>
      {[1, -1].map((side) => {
        const at = spot(outerX * side, outerY);
        return (
          <g key={side} transform={`translate(${at.x} ${at.y}) rotate(${38 * side})`}>
            <ellipse rx={33} ry={22} fill="var(--nerve)" stroke="var(--nerve-line)" strokeWidth={5} />
            <ellipse cx={-4} cy={-5} rx={20} ry={9} fill="var(--nerve-light)" fillOpacity={0.7} />
          </g>
        );
      })}
      <ShadedPart id={`${id}-sac`} d={path(outline.sac)} tissue="sac" size="small" />
      <g fill="var(--nerve)" stroke="var(--nerve-line)" strokeWidth={3.5}>
        {outline.strands.map(([sx, sy]) => {
          const at = spot(sx, sy);
          return <circle key={`${sx} ${sy}`} cx={at.x} cy={at.y} r={9.5} />;
        })}
      </g>
      <Root at={spot(-x - 0.4, y)} irritated={false} />
      <Root at={spot(x, y)} irritated={irritated} />
    </>
  );
}

function Art({ states }: { readonly states: States }) {
  const id = `above${useId()}`;
  const { scar = 'none', root = 'quiet', window = 'closed' } = states;
  const sore = root !== 'quiet';
  const twoRoots = root === 'one-of-two';
  return (
    <g>
      <radialGradient id={`${id}-flesh`} gradientUnits="userSpaceOnUse" cx="500" cy="480" r="490">
        <stop offset="0.35" stopColor="var(--flesh)" />
        <stop offset="1" stopColor="var(--flesh)" stopOpacity="0" />
      </radialGradient>
      <radialGradient id={`${id}-glow`}>
        <stop offset="0.15" stopColor="var(--pain)" stopOpacity="0.55" />
        <stop offset="1" stopColor="var(--pain)" stopOpacity="0" />
      </radialGradient>
      <circle cx="500" cy="480" r="490" fill={`url(#${id}-flesh)`} />
      <Muscles id={id} />
      <Bone id={id} open={window === 'open'} scarred={scar !== 'none'} />
      {sore && !twoRoots && <circle cx={spot(12, 0).x} cy={spot(0, 25).y} r="140" fill={`url(#${id}-glow)`} />}
      <Disc id={id} />
      {scar !== 'none' && <Scar kind={scar} open={window === 'open'} bothSides={twoRoots} />}
      <Nerves id={id} irritated={sore} />
      {twoRoots && <QuestionBubble at={{ x: 806, y: 322 }} tip={{ x: 640, y: 436 }} />}
    </g>
  );
}

function places({ scar, root, window }: States) {
  const place = (on: Point, x: number, y: number): LabelPlace => ({
    on,
    words: { x, y },
    lie: x < 500 ? 'left' : 'right',
  });
  return {
    disc: place(spot(-17, -6), 215, 190),
    'nerve-sac': place(spot(-4.6, 23.4), 225, root === 'one-of-two' ? 490 : 402),
    joint: place(spot(-19.6, 36.4), 205, 590),
    'nerve-root': root === 'one-of-two' ? place(spot(-12.6, 23.4), 225, 402) : place(spot(12.3, 23), 775, 394),
    bone: place(spot(26, 40), 795, 668),
    ...(scar !== undefined && scar !== 'none'
      ? { scar: place(window === 'open' ? spot(9, 41) : spot(11, 29.6), 795, window === 'open' ? 566 : 540) }
      : {}),
  };
}

export const segmentAbove: Scene<'segment-above'> = {
  focus: { x: -30, y: 88, width: 1060, height: 800 },
  places,
  Art,
};
