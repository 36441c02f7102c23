/**
 * A small plain person on the move, seen from the side, about 320 units high with the feet near y = 66. Edges are
 * drawn first and fills after, so that the limbs grow out of the body. It has no face, age or sex.
 */

const FAR = 'M 6 -146 L 40 -108 L 76 -108 M -4 -66 L -16 2 L -56 52 L -44 64';
const LEG = 'M -4 -66 L 24 -4 L 34 60 L 54 62';
const TRUNK = 'M 8 -142 C 6 -116 2 -92 -3 -68';
const ARM = 'M 6 -142 L -28 -98 L -40 -52';

export function Walker() {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <g stroke="var(--walker-line)">
        <path d={`${FAR} ${LEG}`} strokeWidth="42" />
        <path d={TRUNK} strokeWidth="74" />
      </g>
      <circle cx="18" cy="-222" r="35" fill="var(--walker)" stroke="var(--walker-line)" strokeWidth="6" />
      <g stroke="var(--walker)">
        <path d={`${FAR} ${LEG}`} strokeWidth="30" />
        <path d={TRUNK} strokeWidth="62" />
      </g>
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
