/**
 * A clot after surgery in the side view, in millimetres: between the sac, which it presses flat, and the bones behind it.
 * A dark lump with strands and a firm edge, and nothing that flows.
 */
import { ShadedPart } from '../../shaded-part.tsx';
import type { Pair } from '../smooth-curve.ts';
import { smoothOpen } from '../smooth-curve.ts';
import { outline, view } from '../spine-shapes.ts';
import type { SidePose } from './side-pose.ts';

/** A clot after surgery: it fills the room behind the sac and the gap between two processes. Back edge first. */
const CLOT: readonly Pair[] = [
  [29.4, -33.4],
  [32.4, -31],
  [35.2, -25],
  [37, -17.4],
  [40.4, -11.4],
  [43.4, -5],
  [42.6, 1.4],
  [40, 5.6],
  [40.2, 12],
  [40, 18],
  [38, 21.6],
  [34.4, 20],
  [30.6, 14.6],
  [27.4, 7.4],
  [25.4, -1.4],
  [25, -10.4],
  [25.4, -19],
  [26.4, -26.4],
  [27.6, -31.6],
];
/** Strands in it, so that it is not told by its tone alone. */
const CLOT_FIBRES: readonly (readonly Pair[])[] = [
  [
    [29.6, -28],
    [31.6, -21.6],
    [31.2, -15],
  ],
  [
    [34, -19.4],
    [35.6, -12.4],
    [39, -7.6],
  ],
  [
    [28.4, -14],
    [29.4, -6.4],
    [33, -1.4],
  ],
  [
    [35.4, -4.4],
    [38.6, -1.4],
    [39.6, 1.6],
  ],
  [
    [30, 3.6],
    [33.6, 8.4],
    [35, 14.4],
  ],
];

export function Clot({ id, pose }: { readonly id: string; readonly pose: SidePose }) {
  return (
    <g>
      <ShadedPart id={`${id}-clot`} d={outline(CLOT.map(pose.along))} tissue="clot" size="small" />
      {CLOT_FIBRES.map((fibre) => (
        <path key={String(fibre[0])} className="clot-fibre" d={smoothOpen(fibre.map(pose.along).map(view))} />
      ))}
    </g>
  );
}
