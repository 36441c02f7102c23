/** A capsule and a tablet around their middle, about 100 units wide. They carry no mark of a maker. */
import { SoftPart, type Tone } from '../figures/soft-part.tsx';

/** Two halves of a capsule, lying along x. */
export function Capsule({ tone = 'nerve' }: { readonly tone?: Tone }) {
  return (
    <g>
      <SoftPart d="M 0 -23 H 31 C 60 -23 60 23 31 23 H 0 Z" tone="shirt" grain={0.3} />
      <SoftPart d="M 0 -23 H -31 C -60 -23 -60 23 -31 23 H 0 Z" tone={tone} grain={0.3} />
      <path
        d="M -34 -10 H -8 M 12 -10 H 32"
        stroke="var(--shirt-light)"
        strokeWidth="6"
        strokeLinecap="round"
        strokeOpacity=".8"
      />
    </g>
  );
}

/** A round tablet with its groove, a little from above. */
export function Tablet({ tone = 'shirt' }: { readonly tone?: Tone }) {
  return (
    <g>
      <SoftPart d="M -44 -8 C -44 -30 44 -30 44 -8 V 10 C 44 34 -44 34 -44 10 Z" tone={tone} grain={0.3} />
      <path
        d="M -44 -8 C -44 14 44 14 44 -8 M -26 -1 L 26 -15"
        fill="none"
        stroke={`var(--${tone}-line)`}
        strokeWidth="4"
        strokeLinecap="round"
      />
    </g>
  );
}
