/**
 * The sac with its strands and the roots that leave it, seen from the side. One tree: all edges first, then all
 * fills, so that roots grow out of the sac without seams. Nerves are not in the measured model: general knowledge.
 */
import type { Pair, RibbonNode } from './smooth-curve.ts';
import { alongRibbon, ribbon, smoothOpen } from './smooth-curve.ts';
import { view, viewRibbon } from './spine-shapes.ts';

/** Middle line and half width of the sac, millimetres, from the chest down to its end in the sacrum. */
const SAC_ABOVE: readonly RibbonNode[] = [
  [71, -262, 5.6],
  [66.4, -236, 5.6],
  [61.4, -208, 5.6],
  [56, -186, 5.6],
  [50.6, -166, 5.7],
  [46.2, -150, 5.7],
  [42.4, -132, 5.7],
  [38.6, -118, 5.7],
  [34.6, -104, 5.7],
  [31.6, -90, 5.7],
  [30, -76, 5.6],
  [28.2, -62, 5.6],
  [27.2, -48, 5.6],
  [26.9, -34, 5.5],
];
const SAC_END: readonly RibbonNode[] = [
  [44, 36, 4.5],
  [51, 45.6, 4],
  [58.6, 54, 3.5],
  [66.4, 61.8, 2.8],
  [72.4, 68.2, 1.9],
  [76, 72.4, 0.8],
];

const SAC = {
  clear: [...SAC_ABOVE, [26.9, -20, 5.4], [27.7, -8, 5.3], [29.8, 4, 5.2], [33.2, 15, 5], [38, 26, 4.8], ...SAC_END],
  pressed: [
    ...SAC_ABOVE,
    [28.4, -21, 4.9],
    [31.6, -10, 4],
    [35, 1, 2.9],
    [36.8, 10, 3.2],
    [38.6, 19, 4],
    [40.6, 27.6, 4.5],
    ...SAC_END,
  ],
  squeezed: [
    ...SAC_ABOVE,
    [27.6, -24, 5.2],
    [30.4, -15.6, 3.9],
    [33.8, -8, 2.2],
    [35.8, -1, 1.5],
    [36.2, 6, 1.5],
    [35.8, 12.4, 2.1],
    [36.6, 19.4, 3.4],
    [39.6, 27.6, 4.5],
    ...SAC_END,
  ],
} as const satisfies Record<string, readonly RibbonNode[]>;

/** The fifth root below the pressing place: past the sacrum and down to the leg. */
const TO_LEG: readonly RibbonNode[] = [
  [18.2, 35, 2.05],
  [10.6, 46, 2.1],
  [4.4, 58, 2.15],
  [0.2, 72, 2.2],
  [-2.4, 88, 2.2],
  [-3.8, 106, 2.2],
  [-4.2, 130, 2.2],
  [-4, 165, 2.2],
  [-3, 200, 2.2],
];
const FIFTH = {
  clear: [
    [25.6, -44, 1.2],
    [23.7, -31, 1.8],
    [22.3, -18, 2],
    [22, -6, 2],
    [23.4, 6, 2],
    [25.2, 16, 2],
    [23.6, 25.4, 2],
    ...TO_LEG,
  ],
  swollen: [
    [25.6, -44, 1.2],
    [23.7, -31, 1.8],
    [22.5, -18, 2.2],
    [22.6, -6, 2.8],
    [23.9, 6, 2.8],
    [25.4, 16, 2.3],
    [23.6, 25.4, 2.1],
    ...TO_LEG,
  ],
  pressed: [
    [25.8, -44, 1.2],
    [24.6, -32, 1.8],
    [25.4, -21, 2.2],
    [28.6, -11, 1.9],
    [31.3, -2, 1.35],
    [31.9, 5, 1.35],
    [30.6, 13, 1.7],
    [26, 23.6, 2.15],
    ...TO_LEG,
  ],
  squeezed: [
    [25.8, -44, 1.2],
    [24.8, -33, 1.8],
    [26, -23, 1.9],
    [29.6, -14, 1.5],
    [32.6, -7, 1],
    [33.9, 0, 0.8],
    [34, 6, 0.8],
    [32.6, 12.6, 1.1],
    [28, 22.4, 2],
    ...TO_LEG,
  ],
} as const satisfies Record<string, readonly RibbonNode[]>;

/** Roots of other levels: present, quiet, and fading where they leave the picture's plane. */
const QUIET_ROOTS: readonly (readonly RibbonNode[])[] = [
  [
    [47.4, -162, 1],
    [40.4, -146, 1.5],
    [37.4, -135, 1.6],
    [32.6, -127.6, 1.6],
    [25, -122, 1.5],
  ],
  [
    [37.4, -128, 1],
    [30.4, -112, 1.5],
    [28.2, -103, 1.6],
    [23.6, -95.4, 1.6],
    [16, -89.4, 1.5],
  ],
  [
    [30, -93, 1],
    [25.2, -78, 1.5],
    [23.2, -66, 1.6],
    [18.6, -56.6, 1.6],
    [10.4, -49.6, 1.5],
  ],
  [
    [25.6, -56, 1],
    [23.4, -42, 1.5],
    [21.8, -31, 1.6],
    [19.2, -21.6, 1.6],
    [14, -15, 1.6],
    [7, -10.4, 1.5],
  ],
  [
    [38, 19, 1],
    [40.6, 30, 1.5],
    [45.6, 41, 1.6],
    [50.6, 51, 1.7],
    [54.4, 61, 1.7],
    [56.6, 70, 1.7],
    [57.6, 79, 1.6],
  ],
];

type SacShape = keyof typeof SAC;
export type FifthRoot = keyof typeof FIFTH;

const trunk = (shape: SacShape) => SAC[shape].map(viewRibbon);
export const sacOutline = (shape: SacShape): string => ribbon(trunk(shape));

/** Strands inside the sac, as lines; they crowd together where it is narrow. */
export const sacStrands = (shape: SacShape): string[] =>
  [-0.52, -0.16, 0.2, 0.55].map((share, i) => smoothOpen(alongRibbon(trunk(shape), share).slice(0, -2 - (i % 2))));

export const fifthRootOutline = (shape: FifthRoot): string => ribbon(FIFTH[shape].map(viewRibbon));

/** The way that pain dots take: from the pressing place to the leg. */
const fifthRootLine = (shape: FifthRoot): string =>
  smoothOpen(FIFTH[shape].slice(3).map(([u, v]): Pair => view([u, v])));

/** The strands of the sac from the place where all are squeezed, and from there on where there is room for dots. */
const squeezedStrands = (from: number): string[] =>
  [-0.54, 0, 0.54].map((share, i) =>
    smoothOpen(alongRibbon(SAC.squeezed.slice(SAC_ABOVE.length + from, i === 1 ? -1 : -2).map(viewRibbon), share)),
  );

/** All nerves that go on below a squeezed sac, in trouble together: red with pale dots. */
export function SqueezedStrands({ id }: { readonly id: string }) {
  const [top, bottom] = [view([0, -12])[1], view([0, 4])[1]];
  return (
    <g fill="none" strokeLinecap="round">
      <linearGradient id={`${id}-squeezed`} gradientUnits="userSpaceOnUse" x1="0" y1={top} x2="0" y2={bottom}>
        <stop offset="0" stopColor="var(--pain)" stopOpacity="0" />
        <stop offset="1" stopColor="var(--pain)" />
      </linearGradient>
      <g clipPath={`url(#${id}-sac-in)`}>
        {squeezedStrands(1).map((d) => (
          <path key={d} d={d} stroke={`url(#${id}-squeezed)`} strokeWidth={7.6} />
        ))}
        {squeezedStrands(6).map((d) => (
          <path key={d} className="pain-dots strand-dots" d={d} />
        ))}
      </g>
    </g>
  );
}

/** Pain on its way to the leg; a group of its own, because it shows through scar. */
export function PainDots({ fifth }: { readonly fifth: FifthRoot }) {
  return (
    <g>
      <path className="pain-dots-edge" d={fifthRootLine(fifth)} />
      <path className="pain-dots" d={fifthRootLine(fifth)} />
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
}

export function SideNerves({ id, sac, fifth, hurts }: SideNervesProps) {
  const sacPath = sacOutline(sac);
  const fifthPath = fifthRootOutline(fifth);
  const quiet = QUIET_ROOTS.map((root) => ribbon(root.map(viewRibbon)));
  return (
    <g className="side-nerves">
      <defs>
        {QUIET_ROOTS.map((root, i) => (
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
        {sacStrands(sac).map((d) => (
          <path key={d} className="sac-strand" d={d} />
        ))}
      </g>
      <path d={fifthPath} fill={`url(#${id}-fifth)`} />
    </g>
  );
}
