/** The bell on a reception desk: "please ask at the desk". Its foot stands at the origin. */
import { SoftPart } from '../figures/soft-part.tsx';

/** The bell on the counter; `rings` adds two arcs at each side. */
export function Bell({ rings }: { readonly rings: boolean }) {
  return (
    <g>
      {rings && (
        <path
          d="M -76 -92 C -90 -72 -92 -50 -86 -30 M 76 -92 C 90 -72 92 -50 86 -30"
          fill="none"
          stroke="var(--ink)"
          strokeWidth="7"
          strokeLinecap="round"
        />
      )}
      <SoftPart d="M -10 -92 H 10 V -74 H -10 Z" tone="generator" grain={0.2} />
      <SoftPart d="M -56 -18 C -56 -60 -32 -80 0 -80 C 32 -80 56 -60 56 -18 Z" tone="nerve" grain={0.4} />
      <SoftPart d="M -66 -18 H 66 C 72 -18 72 0 66 0 H -66 C -72 0 -72 -18 -66 -18 Z" tone="generator" grain={0.2} />
    </g>
  );
}
