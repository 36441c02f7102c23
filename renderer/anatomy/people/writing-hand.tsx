/**
 * A right hand that writes with a pencil, seen by the one who writes: fingers and thumb close above the point, the
 * forearm out to the lower right. Its origin is the pencil's point. It refuses to show whose hand it is by more than a sleeve.
 */
import { SoftPart } from '../figures/soft-part.tsx';

/** Parts as wide strokes, edges first and fills after, so that they are one hand. */
interface Limb {
  readonly d: string;
  readonly width: number;
}
const FIST: readonly Limb[] = [
  { d: 'M 222 40 L 336 190', width: 108 },
  { d: 'M 190 -10 L 236 50', width: 104 },
  { d: 'M 204 104 C 174 112 150 104 134 92', width: 38 },
  { d: 'M 190 72 C 156 80 130 68 112 52', width: 41 },
  { d: 'M 180 32 C 144 38 116 22 96 -4', width: 43 },
];
const FINGER: readonly Limb[] = [{ d: 'M 216 -38 C 208 -88 168 -112 98 -66', width: 45 }];
const THUMB: readonly Limb[] = [{ d: 'M 196 40 C 156 34 126 10 100 -22', width: 45 }];

function Limbs({ of }: { readonly of: readonly Limb[] }) {
  return (
    <g>
      <g stroke="var(--who-d-skin-line)">
        {of.map(({ d, width }) => (
          <path key={d} d={d} strokeWidth={width + 12} />
        ))}
      </g>
      <g stroke="var(--who-d-skin)">
        {of.map(({ d, width }) => (
          <path key={d} d={d} strokeWidth={width} />
        ))}
      </g>
    </g>
  );
}

/** A slim pencil along its axis, from the point at the origin to the blunt end. */
function Pencil() {
  return (
    <g transform="rotate(-29)">
      <path
        d="M 0 0 L 44 -15 V 15 Z"
        fill="var(--wood)"
        stroke="var(--wood-line)"
        strokeWidth="5"
        strokeLinejoin="round"
      />
      <path d="M 0 0 L 17 -6 V 6 Z" fill="var(--device-line)" />
      <SoftPart d="M 44 -16 H 296 V 16 H 44 Z" tone="nerve" grain={0.3} />
      <path d="M 50 -4 H 294" stroke="var(--nerve-shade)" strokeWidth="4" />
      <SoftPart d="M 296 -16 H 316 V 16 H 296 Z" tone="generator" grain={0.2} />
      <SoftPart d="M 316 -16 H 332 C 346 -16 346 16 332 16 H 316 Z" tone="muscle" grain={0.2} />
    </g>
  );
}

export function WritingHand() {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <Limbs of={FIST} />
      <SoftPart d="M 300 110 L 392 214 L 620 560 L 380 730 L 226 272 Z" tone="who-a-cloth" grain={0.7} />
      <SoftPart
        d="M 298 96 C 314 84 330 88 340 100 L 408 186 C 416 200 414 210 406 218 L 268 304 C 254 312 242 308 236 296 L 204 232 C 198 218 202 210 212 202 Z"
        tone="who-a-cloth"
        grain={0.5}
      />
      <Pencil />
      <Limbs of={FINGER} />
      <Limbs of={THUMB} />
      <path
        d="M 112 -82 C 106 -80 102 -76 98 -71 M 124 -6 C 118 -12 113 -18 108 -25"
        stroke="var(--who-d-skin-line)"
        strokeWidth="5"
        strokeOpacity=".6"
      />
    </g>
  );
}
