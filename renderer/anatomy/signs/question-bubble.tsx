/** A small round bubble with a question mark: this is not known for certain. It refuses words. */

import { SoftPart } from '../figures/soft-part.tsx';
import type { Point } from '../scene.ts';

const REACH = 58;
/** Half the angle of the bubble's side from which its tail grows. */
const ROOT_OF_TAIL = 0.34;

export interface QuestionBubbleProps {
  /** The middle of the bubble. */
  readonly at: Point;
  /** The tip of its tail: the thing in question. */
  readonly tip: Point;
}

/** The mark alone on a round plate, laid on the thing in question. */
export function QuestionBadge({ at }: { readonly at: Point }) {
  return (
    <g transform={`translate(${at.x} ${at.y}) scale(.62)`}>
      <circle r={REACH} fill="var(--sheet)" stroke="var(--ink)" strokeWidth="8" />
      <Mark />
    </g>
  );
}

function Mark() {
  return (
    <>
      <path
        d="M -17 -13 C -17 -35 19 -36 19 -13 C 19 3 0 2 0 17"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="10"
        strokeLinecap="round"
      />
      <circle cy="34" r="6.4" fill="var(--ink)" />
    </>
  );
}

export function QuestionBubble({ at, tip }: QuestionBubbleProps) {
  const turn = Math.atan2(tip.y - at.y, tip.x - at.x);
  const onRim = (angle: number) =>
    `${(at.x + REACH * Math.cos(angle)).toFixed(1)} ${(at.y + REACH * Math.sin(angle)).toFixed(1)}`;
  const round = `M ${onRim(turn + ROOT_OF_TAIL)} A ${REACH} ${REACH} 0 1 1 ${onRim(turn - ROOT_OF_TAIL)}`;
  return (
    <g>
      <SoftPart d={`${round} L ${tip.x} ${tip.y} Z`} tone="paper" grain={0.2} />
      <g transform={`translate(${at.x} ${at.y})`}>
        <Mark />
      </g>
    </g>
  );
}
