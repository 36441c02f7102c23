/** A handwritten list of medicines on a sheet of paper, in a box of 200 × 200 units: pictures and lines, no words. */
import { Capsule, Tablet } from '../signs/pill-shapes.tsx';
import { SignPart } from '../signs/sign-part.tsx';

export function ListSheet() {
  return (
    <g>
      <SignPart
        d="M 40 8 H 136 L 164 36 V 180 Q 164 192 152 192 H 48 Q 36 192 36 180 V 12 Q 36 8 40 8 Z"
        tone="paper"
      />
      <path
        d="M 136 8 V 36 H 164"
        fill="var(--paper-shade)"
        stroke="var(--paper-line)"
        strokeWidth="4.6"
        strokeLinejoin="round"
      />
      <g transform="translate(68 52) rotate(-24) scale(.4)">
        <Capsule />
      </g>
      <g transform="translate(68 104) scale(.4)">
        <Tablet />
      </g>
      <g transform="translate(68 156) rotate(24) scale(.4)">
        <Capsule tone="disc" />
      </g>
      <path
        d="M 102 52 H 140 M 102 96 H 146 M 102 114 H 132 M 102 148 H 146 M 102 166 H 138"
        stroke="var(--paper-rule)"
        strokeWidth="8"
        strokeLinecap="round"
      />
    </g>
  );
}
