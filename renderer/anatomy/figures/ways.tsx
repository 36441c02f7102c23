/** What ways are made of: the ways themselves, the meadow they cross, trees, and posts at their ends. */

import { SmallSign } from '../signs/small-sign.tsx';
import { type RibbonNode, ribbon } from '../spine/smooth-curve.ts';
import { SoftPart } from './soft-part.tsx';

/** Ways as one piece: all edges first, all fills after, so that they flow into each other. */
export function Ways({ ways }: { readonly ways: readonly (readonly RibbonNode[])[] }) {
  const drawn = ways.map((nodes) => ribbon(nodes));
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <g fill="var(--wood-line)" stroke="var(--wood-line)" strokeWidth="11">
        {drawn.map((d) => (
          <path key={d} d={d} />
        ))}
      </g>
      <g fill="var(--wood)">
        {drawn.map((d) => (
          <path key={d} d={d} />
        ))}
      </g>
      <g fill="none" stroke="var(--wood-line)" strokeOpacity=".45" strokeWidth="8" strokeDasharray="30 34">
        {ways.map((nodes) => (
          <path key={nodes.join()} d={`M ${nodes.map(([x, y]) => `${x} ${y}`).join(' L ')}`} />
        ))}
      </g>
    </g>
  );
}

export function Meadow() {
  return (
    <g>
      <path
        d="M -900 330 C -200 250 200 300 500 280 C 800 260 1200 300 1900 270 V 1500 H -900 Z"
        fill="var(--leaf)"
        fillOpacity=".3"
      />
      <path
        d="M -900 330 C -200 250 200 300 500 280 C 800 260 1200 300 1900 270"
        fill="none"
        stroke="var(--leaf-shade)"
        strokeWidth="5"
        strokeOpacity=".6"
      />
    </g>
  );
}

export function Tree({ x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <SoftPart d="M -14 0 L -10 -90 H 10 L 14 0 Z" tone="wood" grain={0.3} />
      <SoftPart
        d="M 0 -76 C -60 -60 -84 -110 -62 -146 C -76 -196 -24 -220 4 -200 C 44 -216 80 -176 64 -140 C 84 -100 48 -60 0 -76 Z"
        tone="leaf"
        grain={0.5}
      />
    </g>
  );
}

/** A goal at the end of a way, the same for every way. */
export function Post({
  x,
  y,
  name,
}: {
  readonly x: number;
  readonly y: number;
  readonly name: 'walk' | 'pills' | 'team';
}) {
  return (
    <g>
      <SoftPart d={`M ${x - 11} ${y - 60} H ${x + 11} V ${y} H ${x - 11} Z`} tone="wood" grain={0.3} />
      <SoftPart
        d={`M ${x - 92} ${y - 236} H ${x + 92} Q ${x + 110} ${y - 236} ${x + 110} ${y - 218} V ${y - 72} Q ${x + 110} ${y - 54} ${x + 92} ${y - 54} H ${x - 92} Q ${x - 110} ${y - 54} ${x - 110} ${y - 72} V ${y - 218} Q ${x - 110} ${y - 236} ${x - 92} ${y - 236} Z`}
        tone="paper"
        grain={0.4}
      />
      <g transform={`translate(${x - 76} ${y - 221}) scale(.76)`}>
        <SmallSign name={name} />
      </g>
    </g>
  );
}
