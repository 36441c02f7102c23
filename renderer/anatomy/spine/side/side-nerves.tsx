/**
 * The sac with its strands and the roots that leave it, seen from the side. One tree: all edges first, then all
 * fills, so that roots grow out of the sac without seams. Nerves are not in the measured model: general knowledge.
 */

import type { Pair, RibbonNode } from '../smooth-curve.ts';
import { alongRibbon, ribbon, smoothOpen } from '../smooth-curve.ts';
import { view, viewRibbon } from '../spine-shapes.ts';
import type { FifthRoot, SacShape } from './side-nerve-courses.ts';
import { FIFTH, QUIET_ROOTS, SAC, SAC_ABOVE } from './side-nerve-courses.ts';
import type { SidePose } from './side-pose.ts';
import { IN_LINE } from './side-pose.ts';

const trunk = (shape: SacShape, pose: SidePose) => SAC[shape].map((node) => viewRibbon(pose.nerve(node)));
export const sacOutline = (shape: SacShape, pose = IN_LINE): string => ribbon(trunk(shape, pose));

/** Strands inside the sac, as lines; they crowd together where it is narrow. */
export const sacStrands = (shape: SacShape, pose = IN_LINE): string[] =>
  [-0.52, -0.16, 0.2, 0.55].map((share, i) =>
    smoothOpen(alongRibbon(trunk(shape, pose), share).slice(0, -2 - (i % 2))),
  );

/** The sac from one height to another with what lies round it, `more(height)` millimetres wider on both sides. */
export function aroundSac(shape: SacShape, pose: SidePose, more: (height: number) => number): RibbonNode[] {
  return SAC[shape].flatMap((node) => {
    const wider = more(node[1]);
    const [u, v, half] = pose.nerve(node);
    return wider > 0 ? [viewRibbon([u, v, half + wider])] : [];
  });
}

export const fifthRootOutline = (shape: FifthRoot, pose = IN_LINE): string =>
  ribbon(FIFTH[shape].map((node) => viewRibbon(pose.nerve(node))));

/** The way that pain dots take: from the pressing place to the leg. */
const fifthRootLine = (shape: FifthRoot, pose: SidePose): string =>
  smoothOpen(
    FIFTH[shape].slice(3).map((node): Pair => {
      const [u, v] = pose.nerve(node);
      return view([u, v]);
    }),
  );

/** The strands of the sac from the place where all are squeezed, and from there on where there is room for dots. */
const squeezedStrands = (sac: SacShape, from: number, pose: SidePose): string[] =>
  [-0.54, 0, 0.54].map((share, i) =>
    smoothOpen(alongRibbon(trunk(sac, pose).slice(SAC_ABOVE.length + from, i === 1 ? -1 : -2), share)),
  );

interface SqueezedStrandsProps {
  readonly id: string;
  readonly sac: SacShape;
  readonly pose: SidePose;
}

/** All nerves that go on below a squeezed sac, in trouble together: red with pale dots. */
export function SqueezedStrands({ id, sac, pose }: SqueezedStrandsProps) {
  const [top, bottom] = [view([0, -12])[1], view([0, 4])[1]];
  return (
    <g fill="none" strokeLinecap="round">
      <linearGradient id={`${id}-squeezed`} gradientUnits="userSpaceOnUse" x1="0" y1={top} x2="0" y2={bottom}>
        <stop offset="0" stopColor="var(--pain)" stopOpacity="0" />
        <stop offset="1" stopColor="var(--pain)" />
      </linearGradient>
      <g clipPath={`url(#${id}-sac-in)`}>
        {squeezedStrands(sac, 1, pose).map((d) => (
          <path key={d} d={d} stroke={`url(#${id}-squeezed)`} strokeWidth={7.6} />
        ))}
        {squeezedStrands(sac, 6, pose).map((d) => (
          <path key={d} className="pain-dots strand-dots" d={d} />
        ))}
      </g>
    </g>
  );
}

/** Pain on its way to the leg; a group of its own, because it shows through scar. */
export function PainDots({ fifth, pose }: { readonly fifth: FifthRoot; readonly pose: SidePose }) {
  const d = fifthRootLine(fifth, pose);
  return (
    <g>
      <path className="pain-dots-edge" d={d} />
      <path className="pain-dots" d={d} />
    </g>
  );
}

/** Paler toward its far end, so that a quiet root leaves without a cut. Units of the view box. */
function Fade({
  id,
  root,
  colour,
}: {
  readonly id: string;
  readonly root: readonly RibbonNode[];
  readonly colour: string;
}) {
  const [from, to] = [root[root.length - 3] as RibbonNode, root[root.length - 1] as RibbonNode];
  const [x1, y1] = view([from[0], from[1]]);
  const [x2, y2] = view([to[0], to[1]]);
  return (
    <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={x1} y1={y1} x2={x2} y2={y2}>
      <stop offset=".1" stopColor={colour} />
      <stop offset="1" stopColor={colour} stopOpacity="0" />
    </linearGradient>
  );
}

/** The fifth root grows out of the sac's own tone; where it hurts it is red, and less so toward the leg. */
function FifthTone({ id, hurts }: { readonly id: string; readonly hurts: boolean }) {
  const [top, bottom] = [view([0, -46])[1], view([0, 104])[1]];
  const tone = hurts ? 'var(--pain)' : 'var(--nerve)';
  return (
    <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" y1={top} x2="0" y2={bottom}>
      <stop offset="0" stopColor="var(--nerve)" stopOpacity="0" />
      <stop offset=".1" stopColor="var(--nerve)" />
      <stop offset=".21" stopColor={tone} />
      <stop offset=".5" stopColor={tone} />
      <stop offset=".95" stopColor="var(--nerve)" />
    </linearGradient>
  );
}

interface SideNervesProps {
  readonly id: string;
  readonly sac: SacShape;
  readonly fifth: FifthRoot;
  readonly hurts: boolean;
  readonly pose?: SidePose;
}

export function SideNerves({ id, sac, fifth, hurts, pose = IN_LINE }: SideNervesProps) {
  const sacPath = sacOutline(sac, pose);
  const fifthPath = fifthRootOutline(fifth, pose);
  const roots = QUIET_ROOTS.map((root) => root.map((node) => pose.nerve(node)));
  const quiet = roots.map((root) => ribbon(root.map(viewRibbon)));
  return (
    <g className="side-nerves">
      <defs>
        {roots.map((root, i) => (
          <g key={root[0]?.[1]}>
            <Fade id={`${id}-edge${i}`} root={root} colour="var(--nerve-line)" />
            <Fade id={`${id}-core${i}`} root={root} colour="var(--nerve)" />
          </g>
        ))}
        <FifthTone id={`${id}-fifth`} hurts={hurts} />
        <clipPath id={`${id}-sac-in`}>
          <path d={sacPath} />
        </clipPath>
      </defs>
      {quiet.map((d, i) => (
        <path key={d} className="nerve-edge" d={d} stroke={`url(#${id}-edge${i})`} />
      ))}
      <path className="nerve-edge" d={sacPath} stroke="var(--nerve-line)" />
      <path className="nerve-edge" d={fifthPath} stroke="var(--nerve-line)" />
      {quiet.map((d, i) => (
        <path key={d} d={d} fill={`url(#${id}-core${i})`} />
      ))}
      <path className="sac-fill" d={sacPath} />
      <g clipPath={`url(#${id}-sac-in)`}>
        {[26, 19, 12].map((width) => (
          <path key={width} className="sac-shade" d={sacPath} strokeWidth={width} transform="translate(-5 -2)" />
        ))}
        {sacStrands(sac, pose).map((d) => (
          <path key={d} className="sac-strand" d={d} />
        ))}
      </g>
      <path d={fifthPath} fill={`url(#${id}-fifth)`} />
    </g>
  );
}
