/** Small pictures of 200 × 200 units for talk about days: a nap while the sun is up, one cigarette. */
import { SignPart } from './sign-part.tsx';
import { Asleep } from './talk-signs.tsx';

/** Somebody asleep in bed under a high sun. */
export function Nap() {
  return <Asleep by="day" />;
}

/** One lit cigarette with a thread of smoke. */
export function Cigarette() {
  return (
    <g>
      <path
        d="M 34 108 C 14 84 54 70 34 44 C 26 32 30 22 38 14 M 58 100 C 48 84 72 74 62 56"
        fill="none"
        stroke="var(--leader)"
        strokeOpacity=".6"
        strokeWidth="9"
        strokeLinecap="round"
      />
      <g transform="translate(26 126) rotate(17)">
        <SignPart d="M 112 -19 H 164 Q 174 -19 174 -9 V 9 Q 174 19 164 19 H 112 Z" tone="nerve" />
        <SignPart d="M 24 -19 H 112 V 19 H 24 Z" tone="shirt" />
        <SignPart d="M 24 -19 C 10 -20 0 -12 0 -2 C 2 12 10 19 24 19 Z" tone="film" />
        <path d="M 25 -16 C 20 -6 28 4 24 16" fill="none" stroke="var(--alarm)" strokeWidth="9" strokeLinecap="round" />
      </g>
    </g>
  );
}
