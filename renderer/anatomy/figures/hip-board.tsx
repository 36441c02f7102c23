/**
 * A board with a drawing of lower spine, pelvis and hips from behind, and a pale question mark at three places of it:
 * nobody knows which one hurts. It refuses red: none of them is said to be the one.
 */
import { curve, mirrored, type Node, placed, points } from '../outlines/curve.ts';
import * as outline from '../outlines/person-outlines.ts';
import { Bar, Block } from './furniture.tsx';
import { SoftPart } from './soft-part.tsx';

/** The upper end of a thigh bone, in millimetres as the outlines it stands beside. */
const THIGH = points(
  '86,108 98,108 108,118 116,114 128,102 142,104 150,118 150,140 144,160 138,206 112,206 106,168 98,154 84,152 72,142 70,124 76,112',
);
const path = (nodes: readonly Node[]) => curve(placed(nodes, 1, 0, 0), true, 1);
const BONES = [
  path(THIGH),
  path(mirrored(THIGH)),
  ...outline.hipBones.map((bone, i) => path(bone) + path([...(outline.hipHoles[i] ?? [])].reverse())),
  path(outline.sacrum),
  ...outline.lumbarArches.map(path),
];
const ASKED = [
  [34, -34],
  [-58, 58],
  [112, 128],
] as const;

function Question({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} fill="none" stroke="var(--paper-line)" strokeLinecap="round">
      <circle r="33" fill="var(--paper)" strokeWidth="4.6" />
      <path d="M -10 -9 C -10 -22 11 -22 11 -9 C 11 1 0 1 0 10" strokeWidth="6.5" />
      <circle cy="20" r="4.4" fill="var(--paper-line)" stroke="none" />
    </g>
  );
}

export function HipBoard({ x, y, scale = 1 }: { readonly x: number; readonly y: number; readonly scale?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Bar d="M -120 240 L -146 502 M 120 240 L 146 502" tone="wood" width={13} />
      <Block x={-192} y={-202} width={384} height={456} r={14} tone="wood" grain={0.4} />
      <Block x={-174} y={-184} width={348} height={420} r={6} tone="paper" grain={0.4} />
      <g className="art-sign">
        {outline.lumbarBodies.map(([top, bottom, half]) => (
          <rect
            key={top}
            x={-half}
            y={top}
            width={half * 2}
            height={bottom - top}
            rx="6"
            fill="var(--bone-far)"
            stroke="var(--bone-line)"
            strokeWidth="3"
          />
        ))}
        {BONES.map((d) => (
          <SoftPart key={d} d={d} tone="bone" grain={0.2} few="crowd" />
        ))}
      </g>
      {ASKED.map(([at, down]) => (
        <Question key={at} x={at} y={down} />
      ))}
    </g>
  );
}
