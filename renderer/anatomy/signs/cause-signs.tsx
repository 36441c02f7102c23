/**
 * Causes of pain that stayed, as small pictures of 200 × 200 units with heavy lines. The sore spot always has a glow
 * and dots on the nerve, so that it is not told by colour alone. They carry no words.
 */
import { SignNerve, SignPart } from './sign-part.tsx';

function Sore({ x, y, r = 46 }: { readonly x: number; readonly y: number; readonly r?: number }) {
  return (
    <g fill="var(--pain)">
      <circle cx={x} cy={y} r={r} fillOpacity=".16" />
      <circle cx={x} cy={y} r={r * 0.66} fillOpacity=".22" />
    </g>
  );
}

/** From above: bone and joints crowd the canal from both sides, the sac in it is pressed flat. */
export function NarrowCanal() {
  return (
    <g>
      <SignPart d="M 20 54 C 20 -6 180 -6 180 54 C 182 92 146 98 100 92 C 54 98 18 92 20 54 Z" tone="disc" />
      <g fill="none" stroke="var(--disc-shade)" strokeWidth="4">
        <path d="M 36 52 C 40 16 160 16 164 52" />
        <path d="M 52 54 C 58 34 142 34 148 54" />
      </g>
      <Sore x={100} y={124} />
      <SignPart d="M 82 112 C 90 104 110 104 118 112 C 124 124 116 142 100 144 C 84 142 76 124 82 112 Z" tone="nerve" />
      <g fill="var(--pain)" stroke="var(--nerve-line)" strokeWidth="3">
        <circle cx="92" cy="119" r="5.4" />
        <circle cx="108" cy="119" r="5.4" />
        <circle cx="100" cy="132" r="5.4" />
      </g>
      <SignPart
        d="M 14 96 C 34 84 72 92 78 112 C 76 134 86 150 100 152 C 114 150 124 134 122 112 C 128 92 166 84 186 96 C 198 118 176 146 146 152 C 130 158 118 164 114 176 C 112 198 88 198 86 176 C 82 164 70 158 54 152 C 24 146 2 118 14 96 Z"
        tone="bone"
      />
      <g fill="none" stroke="var(--bone-line)" strokeWidth="8" strokeLinecap="round" strokeLinejoin="round">
        <path d="M 36 120 H 62 M 52 109 L 64 120 L 52 131 M 164 120 H 138 M 148 109 L 136 120 L 148 131" />
      </g>
    </g>
  );
}

/** From above: a piece of the disc has come out at one side and presses one root. */
export function SlippedDisc() {
  return (
    <g>
      <Sore x={140} y={128} r={54} />
      <SignPart
        d="M 12 76 C 12 0 188 0 188 76 C 188 100 172 116 156 122 C 154 144 134 152 122 140 C 116 132 114 124 110 120 C 56 126 12 116 12 76 Z"
        tone="disc"
      />
      <g fill="none" stroke="var(--disc-shade)" strokeWidth="4.6" strokeLinecap="round">
        <path d="M 30 76 C 32 18 168 18 170 76 C 170 86 164 94 156 98" />
        <path d="M 50 76 C 54 36 146 36 150 72" />
        <path d="M 30 76 C 30 96 58 106 98 104 M 50 76 C 52 88 70 92 92 90" />
      </g>
      <path
        d="M 74 70 C 84 56 120 56 130 70 C 142 92 142 112 140 132"
        fill="none"
        stroke="var(--disc-shade)"
        strokeWidth="15"
        strokeLinecap="round"
        strokeOpacity=".7"
      />
      <SignPart d="M 54 148 C 58 124 98 124 104 148 C 110 178 92 194 78 194 C 62 194 48 178 54 148 Z" tone="nerve" />
      <circle cx="150" cy="168" r="22" fill="var(--pain)" stroke="var(--nerve-line)" strokeWidth="5" />
      <g fill="var(--pain-dot)">
        <circle cx="142" cy="162" r="4.4" />
        <circle cx="158" cy="162" r="4.4" />
        <circle cx="150" cy="176" r="4.4" />
      </g>
    </g>
  );
}

/** A nerve whose cover is worn, and messages that jump out of it. */
export function HurtNerve() {
  return (
    <g>
      <Sore x={100} y={100} r={66} />
      <SignNerve
        d="M 100 6 C 92 40 108 64 100 100 C 92 136 110 160 100 194"
        hurt="M 101 66 C 104 80 104 88 100 100 C 96 114 97 124 100 136"
      />
      <g fill="none" stroke="var(--pain)" strokeWidth="8" strokeLinecap="round" strokeLinejoin="round">
        <path d="M 132 70 L 150 62 L 148 80 L 172 70 M 136 104 H 154 L 146 118 H 178 M 130 138 L 148 142 L 140 156 L 166 164" />
        <path d="M 68 70 L 50 62 L 52 80 L 28 70 M 64 104 H 46 L 54 118 H 22 M 70 138 L 52 142 L 60 156 L 34 164" />
      </g>
    </g>
  );
}

const BONE =
  'M 8 4 C 34 10 64 8 86 2 C 93 1 97 6 95 13 C 89 26 89 36 96 48 C 98 54 95 58 89 58 C 64 53 36 54 12 61 C 5 62 1 57 3 51 C 10 38 9 28 4 14 C -1 7 2 3 8 4 Z';

/** From the side: one bone slides forward on the next and back. */
export function Unsteady() {
  return (
    <g>
      <SignNerve
        d="M 156 4 C 152 40 138 62 134 92 C 134 120 158 150 164 196"
        hurt="M 140 68 C 135 84 133 96 138 112 C 141 122 146 130 150 138"
      />
      <g transform="translate(40 -2)">
        <SignPart d={BONE} tone="bone" />
      </g>
      <g transform="translate(14 64)">
        <SignPart d={BONE} tone="bone" />
      </g>
      <g transform="translate(46 136)">
        <SignPart d={BONE} tone="bone" />
      </g>
      <g fill="none" stroke="var(--bone-line)" strokeWidth="9" strokeLinecap="round" strokeLinejoin="round">
        <path d="M 30 96 H 96 M 44 82 L 29 96 L 44 110 M 82 82 L 97 96 L 82 110" />
      </g>
    </g>
  );
}

/** The back is quiet; the sore place is the hip joint. */
export function SoreHip() {
  return (
    <g>
      <g strokeLinejoin="round">
        <SignPart d="M 70 2 H 98 V 22 H 70 Z M 68 28 H 100 V 50 H 68 Z" tone="bone" />
        <SignPart d="M 62 56 C 76 50 92 50 106 56 C 104 80 98 104 84 120 C 70 104 64 80 62 56 Z" tone="bone" />
        <SignPart
          d="M 58 62 C 38 42 6 46 2 74 C 4 96 22 108 30 124 C 34 152 54 166 74 160 C 72 146 60 138 56 126 C 64 110 62 84 58 62 Z"
          tone="bone"
        />
        <Sore x={148} y={132} r={52} />
        <SignPart
          d="M 110 62 C 130 42 162 46 166 74 C 164 92 152 100 148 112 C 134 116 130 128 134 140 C 126 158 110 164 94 160 C 96 146 108 138 112 126 C 104 110 106 84 110 62 Z"
          tone="bone"
        />
        <SignPart
          d="M 138 118 C 150 106 170 112 170 128 C 178 126 188 130 190 142 C 192 158 184 172 184 198 H 158 C 160 176 158 162 150 150 C 138 148 130 132 138 118 Z"
          tone="bone"
        />
      </g>
      <circle cx="152" cy="130" r="13" fill="var(--pain)" stroke="var(--alarm-line)" strokeWidth="4" />
      <g fill="none" stroke="var(--pain)" strokeWidth="8" strokeLinecap="round">
        <path d="M 172 86 C 186 92 196 104 198 118" />
      </g>
    </g>
  );
}
