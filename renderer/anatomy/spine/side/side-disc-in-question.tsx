/**
 * The disc between the fourth and fifth bone of the side view in all its states, and the light of trouble under it.
 * It has the full tone unless something else in the picture matters more.
 */
import { ShadedPart } from '../../shaded-part.tsx';
import type { Pair } from '../smooth-curve.ts';
import { smoothOpen } from '../smooth-curve.ts';
import { discOutline, inDisc, outline, ringLines, view } from '../spine-shapes.ts';
import { SideDisc } from './side-bones.tsx';
import type { SidePose } from './side-pose.ts';
import {
  CLEFTS,
  FORMER_PIECE,
  LARGE,
  LARGE_MIDDLE,
  MIDDLE_LEFT,
  PART_REMOVED,
  SLIPPED,
  SLIPPED_MIDDLE,
} from './side-troubles.ts';

export type DiscForm = 'healthy' | 'worn' | 'part-removed' | 'slipped' | 'large';

export interface DiscInQuestionProps {
  readonly id: string;
  readonly form: DiscForm;
  readonly pose: SidePose;
  /** Trouble lies here: a soft light under the disc. */
  readonly hurts: boolean;
  /** Something else matters more. */
  readonly rest: boolean;
}

function Glow({ id, out }: { readonly id: string; readonly out: boolean }) {
  const [x, y] = view(out ? [28, 2] : [24, 0]);
  return (
    <>
      <radialGradient id={`${id}-glow`}>
        <stop offset="0" stopColor="var(--pain)" stopOpacity=".55" />
        <stop offset=".45" stopColor="var(--pain)" stopOpacity=".25" />
        <stop offset="1" stopColor="var(--pain)" stopOpacity="0" />
      </radialGradient>
      <circle cx={x} cy={y} r="135" fill={`url(#${id}-glow)`} />
    </>
  );
}

function Rings({ pose }: { readonly pose: SidePose }) {
  return ringLines('L4-5', false, pose).map((line) => (
    <path key={String(line[0])} className="disc-ring" d={smoothOpen(line)} />
  ));
}

type Part = Pick<DiscInQuestionProps, 'id' | 'pose'>;

function SlippedDisc({ id, pose, large }: Part & { readonly large: boolean }) {
  const posed = (points: readonly Pair[]) => outline(points.map(pose.along));
  return (
    <g>
      <ShadedPart id={`${id}-slipped`} d={posed(large ? LARGE : SLIPPED)} tissue="disc" size="small" />
      <path className="disc-nucleus disc-nucleus-out" d={posed(large ? LARGE_MIDDLE : SLIPPED_MIDDLE)} />
      <Rings pose={pose} />
    </g>
  );
}

/** Flat and dry: no soft middle that shines, and clefts from front to back. */
function WornDisc({ id, pose }: Part) {
  const d = discOutline('L4-5', pose);
  return (
    <g>
      <ShadedPart id={`${id}-worn`} d={d} tissue="disc" size="small" />
      <path className="disc-dry" d={d} />
      {CLEFTS.map((cleft) => (
        <path
          key={String(cleft[0])}
          className="disc-cleft"
          d={`M${cleft
            .map(([depth, height]) =>
              view(inDisc('L4-5', depth, height, pose))
                .map(Math.round)
                .join(' '),
            )
            .join('L')}`}
        />
      ))}
    </g>
  );
}

function OperatedDisc({ id, pose }: Part) {
  const posed = (points: readonly Pair[]) => outline(points.map(pose.along));
  return (
    <g>
      <ShadedPart id={`${id}-operated`} d={posed(PART_REMOVED)} tissue="disc" size="small" />
      <path className="disc-nucleus" d={posed(MIDDLE_LEFT)} />
      <Rings pose={pose} />
      <path className="former-piece" d={smoothOpen(FORMER_PIECE.map(pose.along).map(view))} />
    </g>
  );
}

export function DiscInQuestion({ id, form, pose, hurts, rest }: DiscInQuestionProps) {
  const out = form === 'slipped' || form === 'large';
  return (
    <>
      {hurts && <Glow id={id} out={out} />}
      {out && <SlippedDisc id={id} pose={pose} large={form === 'large'} />}
      {form === 'worn' && <WornDisc id={id} pose={pose} />}
      {form === 'part-removed' && <OperatedDisc id={id} pose={pose} />}
      {form === 'healthy' && <SideDisc id={id} name="L4-5" rest={rest} pose={pose} />}
    </>
  );
}
