/**
 * A left hand that holds a sheet at its edge: wrist and palm beside the sheet, the thumb on top of it. It comes in two
 * parts, since the sheet lies between them. The sheet's edge runs through x = 0; the other hand is its mirror image.
 */
import { SoftPart, type Tone } from '../figures/soft-part.tsx';

interface HoldingHandProps {
  readonly part: 'below' | 'above';
  readonly skin: 'who-c-skin' | 'who-d-skin';
  readonly sleeve: Tone;
}

const PALM = [
  { d: 'M -150 176 L -70 70', width: 92 },
  { d: 'M -66 62 L -16 8', width: 108 },
  { d: 'M -20 10 L 60 -10', width: 96 },
] as const;
/** The thumb's line is open where it grows out of the palm. */
const THUMB = 'M -92 20 C -62 -18 -22 -54 30 -68 C 60 -76 80 -58 74 -38 C 68 -22 42 -14 16 4 C -8 20 -20 44 -34 76';

export function HoldingHand({ part, skin, sleeve }: HoldingHandProps) {
  if (part === 'above')
    return (
      <g fill="none" strokeLinecap="round">
        <SoftPart d={`${THUMB} Z`} edge={THUMB} tone={skin} grain={0.3} grows />
        <path d="M 50 -66 C 62 -66 68 -58 64 -48" stroke={`var(--${skin}-line)`} strokeWidth="4" strokeOpacity=".6" />
      </g>
    );
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <g stroke={`var(--${skin}-line)`}>
        {PALM.map(({ d, width }) => (
          <path key={d} d={d} strokeWidth={width + 12} />
        ))}
      </g>
      <g stroke={`var(--${skin})`}>
        {PALM.map(({ d, width }) => (
          <path key={d} d={d} strokeWidth={width} />
        ))}
      </g>
      <SoftPart d="M -196 110 L -88 206 L -520 720 L -760 520 Z" tone={sleeve} grain={0.7} />
      <SoftPart
        d="M -176 86 C -162 72 -146 72 -134 82 L -66 142 C -56 154 -58 168 -68 178 L -130 244 L -238 148 Z"
        tone={sleeve}
        grain={0.4}
      />
    </g>
  );
}
