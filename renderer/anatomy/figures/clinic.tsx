/** Things of a clinic, in the coordinates of poses.ts: couch, stool, hammer, a screen with a picture of a spine, a table. */

import { SmallSign } from '../signs/small-sign.tsx';
import { Bar, Block } from './furniture.tsx';
import { SoftPart } from './soft-part.tsx';

/** A padded couch; `top` is where a body lies. */
export function Couch({ x, width, top, floor = 880 }: CouchProps) {
  const legs = `M ${x + 60} ${top + 70} V ${floor - 8} M ${x + width - 60} ${top + 70} V ${floor - 8}`;
  return (
    <g>
      <Bar d={legs} tone="machine" width={17} />
      <Bar d={`M ${x + 60} ${floor - 70} H ${x + width - 60}`} tone="machine" width={11} />
      <Block x={x + 14} y={top + 46} width={width - 28} height={28} r={8} tone="machine" grain={0.3} />
      <Block x={x} y={top} width={width} height={54} r={22} tone="linen" grain={0.5} />
    </g>
  );
}

interface CouchProps {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly floor?: number;
}

/** A stool on wheels under someone who sits (see POSES.sit). */
export function Stool() {
  return (
    <g>
      <Bar d="M 450 720 V 836 M 450 832 L 366 866 M 450 832 L 534 866 M 450 832 V 866" tone="machine" width={13} />
      <Block x={372} y={702} width={160} height={34} r={16} tone="legs-grey" grain={0.3} />
    </g>
  );
}

/** A reflex hammer held in a fist at the origin, its head to the right. */
export function Hammer({ x, y, turn }: { readonly x: number; readonly y: number; readonly turn: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn}) scale(.86)`}>
      <Bar d="M -46 0 H 92" tone="machine" width={6} />
      <SoftPart d="M 84 -26 L 116 -20 L 116 20 L 84 26 Z" tone="shoe" grain={0.2} />
    </g>
  );
}

/** A large lit screen on the wall with a picture from a scanner. */
export function Screen({ x, y, scale = 1 }: { readonly x: number; readonly y: number; readonly scale?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Block x={-150} y={-170} width={300} height={340} r={16} tone="machine" grain={0.4} />
      <rect
        x="-130"
        y="-150"
        width="260"
        height="300"
        rx="6"
        fill="var(--film)"
        stroke="var(--machine-line)"
        strokeWidth="4"
      />
      <g transform="translate(-146 -146) scale(1.46)">
        <SmallSign name="scan" />
      </g>
    </g>
  );
}

/** A round table from a little above; `y` is the middle of its top, people sit behind it and beside it. */
export function RoundTable({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <SoftPart d="M -206 10 L -190 186 C -150 222 150 222 190 186 L 206 10 Z" tone="wood" grain={0.7} />
      <SoftPart d="M -226 0 C -226 -52 226 -52 226 0 V 18 C 226 70 -226 70 -226 18 Z" tone="wood" grain={0.4} />
      <path
        d="M -226 0 C -226 52 226 52 226 0"
        fill="none"
        stroke="var(--wood-line)"
        strokeWidth="4"
        strokeOpacity=".6"
      />
    </g>
  );
}

/** A sheet lying on a table, seen from low down. */
export function FlatPaper({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d="M -66 -10 H 54 L 76 10 H -84 Z"
        fill="var(--paper)"
        stroke="var(--paper-line)"
        strokeWidth="4"
        strokeLinejoin="round"
      />
      <path d="M -54 -3 H 46 M -62 4 H 30" stroke="var(--paper-rule)" strokeWidth="3" strokeLinecap="round" />
    </g>
  );
}
