/**
 * A small plain person on the move, seen from the side, about 320 units high with the feet near y = 66, or with one of
 * them on a lower step. Edges are drawn first and fills after, so that the limbs grow out of the body. It has no face,
 * age or sex.
 */

const FAR_ARM = 'M 6 -146 L 40 -108 L 76 -108';
const LEGS = 'M -4 -66 L -16 2 L -56 52 L -44 64 M -4 -66 L 24 -4 L 34 60 L 54 62';
/** On stairs the knee behind bends, and the straight leg in front reaches a lower step. */
const BENT_LEG = 'M -4 -66 L 31 -10 L -26 22 L -4 29';
const LOW_LEG = 'M -4 -66 L 25 -5 L 50 56 L 74 61';
const TRUNK = 'M 8 -142 C 6 -116 2 -92 -3 -68';
const ARM = 'M 6 -142 L -28 -98 L -40 -52';

interface LimbsProps {
  readonly limbs: string;
  readonly trunk?: true;
}

function Limbs({ limbs, trunk }: LimbsProps) {
  return (
    <>
      <g stroke="var(--walker-line)">
        <path d={limbs} strokeWidth="42" />
        {trunk && <path d={TRUNK} strokeWidth="74" />}
      </g>
      <g stroke="var(--walker)">
        <path d={limbs} strokeWidth="30" />
        {trunk && <path d={TRUNK} strokeWidth="62" />}
      </g>
    </>
  );
}

export function Walker({ down = false }: { readonly down?: boolean }) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round" transform={down ? 'translate(8 36)' : undefined}>
      <circle cx="18" cy="-222" r="35" fill="var(--walker)" stroke="var(--walker-line)" strokeWidth="6" />
      {down && <Limbs limbs={BENT_LEG} />}
      <Limbs limbs={`${FAR_ARM} ${down ? LOW_LEG : LEGS}`} trunk />
      <path d={ARM} stroke="var(--walker-line)" strokeWidth="36" />
      <path d={ARM} stroke="var(--walker)" strokeWidth="26" />
      <path
        d="M 30 -128 C 30 -112 28 -96 24 -84 M -2 -232 C 2 -242 8 -246 18 -246"
        stroke="var(--walker-light)"
        strokeWidth="7"
      />
    </g>
  );
}
