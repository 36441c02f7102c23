/**
 * Pain and what goes with it, as small pictures of 200 × 200 units: a sore back, lying awake, a low mood, a body that
 * rests too long. Nobody is in fear or to blame.
 */
import { SignPart } from './sign-part.tsx';

/** A back from behind with a red sore spot. */
export function Painful() {
  const left = 'M 82 6 C 82 24 76 30 52 36 C 30 42 24 62 24 96 L 20 250';
  const right = 'M 180 250 L 176 96 C 176 62 170 42 148 36 C 124 30 118 24 118 6';
  return (
    <g>
      <SignPart d={`${left} L ${right.slice(2)} Z`} edge={`${left} ${right}`} tone="skin" />
      <path
        d="M 50 92 C 58 120 56 150 46 240 M 150 92 C 142 120 144 150 154 240 M 100 40 V 104"
        fill="none"
        stroke="var(--skin-line)"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <g fill="var(--pain)">
        <circle cx="100" cy="142" r="46" fillOpacity=".22" />
        <circle cx="100" cy="142" r="31" fillOpacity=".4" />
        <path
          d="M 100 106 L 109 128 L 132 120 L 120 141 L 138 156 L 114 157 L 110 180 L 97 160 L 76 172 L 82 149 L 60 138 L 84 132 L 82 110 L 97 126 Z"
          stroke="var(--alarm-line)"
          strokeWidth="3.4"
          strokeLinejoin="round"
        />
      </g>
    </g>
  );
}

/** Somebody in bed with open eyes under the moon. */
export function Awake() {
  return (
    <g>
      <SignPart
        d="M 156 8 C 132 14 126 50 150 64 C 162 70 174 68 182 60 C 164 58 152 48 152 32 C 152 22 154 14 156 8 Z"
        tone="nerve"
      />
      <path d="M 8 84 V 188 M 192 128 V 188" stroke="var(--wood-line)" strokeWidth="17" strokeLinecap="round" />
      <path d="M 8 84 V 188 M 192 128 V 188" stroke="var(--wood)" strokeWidth="8" strokeLinecap="round" />
      <SignPart d="M 12 144 H 190 V 172 H 12 Z" tone="shirt" />
      <SignPart d="M 16 118 C 20 102 76 102 82 118 L 84 144 H 16 Z" tone="shirt" />
      <SignPart d="M 28 98 A 34 34 0 1 1 96 98 A 34 34 0 1 1 28 98 Z" tone="who-b-skin" />
      <SignPart
        d="M 27 104 C 20 66 48 52 76 60 C 84 63 88 68 90 74 C 72 72 54 76 46 86 C 40 94 36 106 30 108 Z"
        tone="who-b-hair"
      />
      <g fill="var(--shirt)" stroke="var(--who-b-skin-line)" strokeWidth="3">
        <ellipse cx="62" cy="96" rx="8" ry="7" />
        <ellipse cx="85" cy="96" rx="7" ry="7" />
      </g>
      <g fill="var(--who-b-skin-line)">
        <circle cx="64" cy="94" r="3.6" />
        <circle cx="86" cy="94" r="3.6" />
      </g>
      <path
        d="M 54 84 L 68 82 M 80 82 L 90 84 M 68 116 C 73 114 79 114 84 116"
        fill="none"
        stroke="var(--who-b-skin-line)"
        strokeWidth="3.6"
        strokeLinecap="round"
      />
      <SignPart d="M 84 146 C 88 120 114 112 142 114 C 174 116 192 124 192 146 V 170 H 84 Z" tone="disc" />
    </g>
  );
}

/** A bowed head and shoulders under a cloud. */
export function LowMood() {
  return (
    <g>
      <SignPart d="M 40 198 C 40 168 54 148 82 140 L 122 138 C 154 144 168 168 168 198 Z" tone="who-d-cloth" />
      <SignPart
        d="M 70 112 C 72 90 96 80 116 88 C 136 96 142 116 134 132 C 126 150 104 156 90 146 C 76 140 68 128 70 112 Z"
        tone="who-c-skin"
      />
      <SignPart
        d="M 82 102 C 84 80 112 74 128 84 C 146 94 150 116 140 134 C 132 134 126 126 124 114 C 112 114 94 112 82 102 Z"
        tone="who-c-hair"
      />
      <path
        d="M 78 122 C 80 126 86 127 89 124 M 98 128 C 101 131 107 131 110 127 M 84 142 C 88 140 93 141 96 144"
        fill="none"
        stroke="var(--who-c-skin-line)"
        strokeWidth="3.6"
        strokeLinecap="round"
      />
      <SignPart
        d="M 44 66 C 18 66 14 32 40 30 C 44 4 84 0 94 22 C 110 4 146 10 146 34 C 174 32 176 66 150 66 Z"
        tone="film"
      />
      <path
        d="M 36 82 L 28 100 M 60 80 L 54 94 M 156 82 L 148 100 M 178 84 L 170 102"
        stroke="var(--numb)"
        strokeWidth="7"
        strokeLinecap="round"
      />
    </g>
  );
}

/** Somebody in an armchair. */
export function Resting() {
  return (
    <g>
      <SignPart
        d="M 22 64 C 22 32 74 32 76 64 L 82 138 H 150 C 164 138 164 182 150 182 H 40 C 28 182 24 172 24 160 Z"
        tone="cover"
      />
      <path d="M 40 184 V 198 M 144 184 V 198" stroke="var(--wood-line)" strokeWidth="11" strokeLinecap="round" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path
          d="M 92 72 C 86 94 88 112 94 130 L 152 130 L 158 186 L 176 188"
          stroke="var(--who-a-cloth-line)"
          strokeWidth="33"
        />
        <path
          d="M 92 72 C 86 94 88 112 94 130 L 152 130 L 158 186 L 176 188"
          stroke="var(--who-a-cloth)"
          strokeWidth="24"
        />
        <path d="M 92 80 C 92 102 104 112 130 112" stroke="var(--who-a-cloth-line)" strokeWidth="21" />
        <path d="M 92 80 C 92 102 104 112 130 112" stroke="var(--who-a-cloth-light)" strokeWidth="13" />
      </g>
      <SignPart d="M 70 34 A 25 25 0 1 1 120 34 A 25 25 0 1 1 70 34 Z" tone="who-a-skin" />
      <SignPart
        d="M 70 42 C 62 14 84 2 104 10 C 112 14 116 20 116 24 C 102 24 92 28 88 36 C 86 46 78 50 72 48 Z"
        tone="who-a-hair"
      />
      <SignPart d="M 76 132 H 136 C 150 132 150 154 136 154 H 78 Z" tone="cover" />
    </g>
  );
}
