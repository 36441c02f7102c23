/** A small shop with a striped awning, somewhere one may want to walk to. It carries no name and no goods of a brand. */
import { SoftPart } from './soft-part.tsx';

const STRIPES = [0, 1, 2, 3, 4, 5, 6] as const;
const WIDE = 46;

/** About 340 wide and 300 high; the origin is the middle of its foot. */
export function Shop() {
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <SoftPart d="M -146 0 V -250 H 146 V 0 Z" tone="who-d-cloth" grain={0.6} />
      <SoftPart d="M -166 -282 H 166 V -236 H -166 Z" tone="wood" grain={0.4} />
      <SoftPart d="M -116 0 V -140 H -34 V 0 Z" tone="cover" grain={0.4} />
      <circle cx="-50" cy="-66" r="6" fill="var(--nerve)" />
      <path
        d="M -8 -44 V -140 H 120 V -44 Z"
        fill="var(--disc-rest)"
        stroke="var(--who-d-cloth-line)"
        strokeWidth="var(--art-line)"
      />
      <g stroke="var(--who-d-cloth-line)" strokeWidth="3.6">
        <circle cx="22" cy="-64" r="16" fill="var(--alarm)" />
        <circle cx="56" cy="-64" r="16" fill="var(--alarm)" />
        <circle cx="90" cy="-64" r="16" fill="var(--leaf)" />
        <circle cx="39" cy="-92" r="16" fill="var(--nerve)" />
        <circle cx="73" cy="-92" r="16" fill="var(--leaf)" />
      </g>
      <SoftPart d="M -20 -44 H 132 V -22 H -20 Z" tone="wood" grain={0.3} />
      {STRIPES.map((at) => {
        const x = -161 + at * WIDE;
        return (
          <path
            key={at}
            d={`M ${x + 8} -238 H ${x + WIDE + (at === 6 ? -8 : 0)} L ${x + WIDE} -164 C ${x + WIDE - 2} -134 ${x + 2} -134 ${x} -164 Z`}
            fill={at % 2 === 0 ? 'var(--alarm-light)' : 'var(--shirt)'}
            stroke="var(--wood-line)"
            strokeWidth="3.6"
          />
        );
      })}
    </g>
  );
}
