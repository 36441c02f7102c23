/** What stands on pages and sheets in place of words: written lines, a sun for the day, a moon for the night. */
import { SoftPart } from './soft-part.tsx';

/** Lines somebody has written or will write, as strokes from x to x on one height. */
export function Rules({ lines }: { readonly lines: readonly (readonly [number, number, number])[] }) {
  return (
    <g stroke="var(--paper-rule)" strokeWidth="9" strokeLinecap="round">
      {lines.map(([from, to, y]) => (
        <path key={`${from}-${y}`} d={`M ${from} ${y} H ${to}`} />
      ))}
    </g>
  );
}

export function Sun({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d="M 0 -44 V -34 M 0 34 V 44 M -44 0 H -34 M 34 0 H 44 M -31 -31 L -24 -24 M 24 24 L 31 31 M 31 -31 L 24 -24 M -24 24 L -31 31"
        stroke="var(--paper-line)"
        strokeWidth="7"
        strokeLinecap="round"
      />
      <SoftPart d="M 0 -23 A 23 23 0 1 1 0 23 A 23 23 0 1 1 0 -23 Z" tone="nerve" grain={0.3} />
    </g>
  );
}

export function Moon({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <SoftPart
        d="M 8 -38 C -22 -36 -38 -14 -34 10 C -30 34 -2 46 24 30 C 0 26 -12 8 -8 -12 C -6 -24 0 -32 8 -38 Z"
        tone="disc"
        grain={0.3}
      />
    </g>
  );
}
