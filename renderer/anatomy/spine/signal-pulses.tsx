/**
 * A stimulator lead behind the cord and its pulses, in the picture of a pain message. On, they carry the tone of
 * relief; where nobody knows whether they help they are plain and a question mark stands beside them.
 */

import { gate } from '../outlines/signal-outlines.ts';
import { QuestionBubble } from '../signs/question-bubble.tsx';

const [GATE_X, GATE_Y] = gate;
const REACHES = [44, 66, 88];

/** Arcs on both sides of the lead. They lie under the cord. */
export function Pulses({ id, sure }: { readonly id: string; readonly sure: boolean }) {
  return (
    <g>
      <radialGradient id={`${id}-relief`}>
        <stop offset="0.1" stopColor="var(--relief)" stopOpacity="0.5" />
        <stop offset="1" stopColor="var(--relief)" stopOpacity="0" />
      </radialGradient>
      {sure && <circle cx={GATE_X} cy={GATE_Y} r={96} fill={`url(#${id}-relief)`} />}
      <g fill="none" stroke={sure ? 'var(--relief)' : 'var(--leader)'} strokeWidth={6} strokeLinecap="round">
        {REACHES.map((reach, i) =>
          [1, -1].map((side) => (
            <path
              key={reach * side}
              d={`M${GATE_X + side * (reach - 8)} ${GATE_Y - 18 - i * 9}Q${GATE_X + side * (reach + 6)} ${GATE_Y} ${GATE_X + side * (reach - 8)} ${GATE_Y + 18 + i * 9}`}
            />
          )),
        )}
      </g>
    </g>
  );
}

/** A short lead with striped contacts behind the cord; its question, if any, stands behind the person's back. */
export function Contacts({ sure }: { readonly sure: boolean }) {
  return (
    <g>
      <g transform={`translate(${GATE_X + 19} ${GATE_Y}) rotate(-9)`}>
        <rect
          x={-7}
          y={-34}
          width={14}
          height={68}
          rx={7}
          fill="var(--device-light)"
          stroke="var(--device-line)"
          strokeWidth={4}
        />
        {[-22, -11, 0, 11, 22].map((y) => (
          <rect key={y} x={-7} y={y - 2.6} width={14} height={5.2} fill="var(--device-line)" />
        ))}
      </g>
      {!sure && <QuestionBubble at={{ x: GATE_X + 156, y: GATE_Y - 112 }} tip={{ x: GATE_X + 78, y: GATE_Y - 44 }} />}
    </g>
  );
}
