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

/** A bench to sit on and wait, about 300 wide; the origin is the middle between its feet. */
export function Bench({ x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <SoftPart d="M -116 -84 H -96 V 0 H -116 Z M 96 -84 H 116 V 0 H 96 Z" tone="generator" grain={0.2} />
      <SoftPart d="M -112 -196 H -98 V -80 H -112 Z M 98 -196 H 112 V -80 H 98 Z" tone="generator" grain={0.2} />
      <SoftPart d="M -146 -204 H 146 V -166 H -146 Z" tone="wood" grain={0.3} />
      <SoftPart d="M -146 -156 H 146 V -118 H -146 Z" tone="wood" grain={0.3} />
      <SoftPart d="M -156 -96 H 156 L 166 -66 H -166 Z" tone="wood" grain={0.3} />
    </g>
  );
}

/** A sign beside a way, the same for every way. */
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
    <g transform={`translate(${x} ${y}) scale(.86)`}>
      <SoftPart d="M -11 -60 H 11 V 0 H -11 Z" tone="wood" grain={0.3} />
      <SoftPart
        d="M -92 -236 H 92 Q 110 -236 110 -218 V -72 Q 110 -54 92 -54 H -92 Q -110 -54 -110 -72 V -218 Q -110 -236 -92 -236 Z"
        tone="paper"
        grain={0.4}
      />
      <g transform="translate(-76 -221) scale(.76)">
        <SmallSign name={name} />
      </g>
    </g>
  );
}
