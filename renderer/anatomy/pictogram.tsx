/**
 * Pictograms for tiles, lists and the trouble screen, drawn in the anatomical language with heavier lines, and the
 * warning signs at the size of a list. They are decoration beside words: hidden from screen readers, never alone.
 */
import type { ReactElement } from 'react';
import './anatomy.css';
import './people.css';
import { PersonBust } from './people/person-bust.tsx';
import { Walker } from './people/walker.tsx';
import { type WarningSign, warningSign } from './scenes/warning-sign.tsx';
import { Bell } from './signs/bell.tsx';
import { SignPart } from './signs/sign-part.tsx';
import { Spine, WarningTriangle } from './signs/small-sign.tsx';

export type PictogramName = 'why' | 'help' | 'finding' | 'living' | 'who' | 'warning' | 'bell';

/** Tools of care of different kinds, none larger than the others' worth: a capsule, a device, a shoe to walk in. */
function Help() {
  return (
    <g>
      <g transform="translate(48 46) rotate(-38)">
        <SignPart d="M 1 -22 H 30 A 22 22 0 0 1 30 22 H 1 Z" tone="shirt" />
        <SignPart d="M 1 -22 H -30 A 22 22 0 0 0 -30 22 H 1 Z" tone="nerve" />
      </g>
      <g fill="none" strokeLinecap="round">
        <path d="M 118 70 C 118 96 136 98 146 90" stroke="var(--device-line)" strokeWidth="12" />
        <path d="M 118 70 C 118 96 136 98 146 90" stroke="var(--device-light)" strokeWidth="5" />
      </g>
      <SignPart d="M 108 12 C 108 0 128 0 128 12 L 128 74 L 108 74 Z" tone="generator" />
      <path d="M 108 22 H 128 M 108 40 H 128 M 108 58 H 128" stroke="var(--device-line)" strokeWidth="9" />
      <SignPart
        d="M 148 46 C 160 41 180 41 191 46 C 198 62 198 82 191 97 C 180 102 160 102 148 97 C 141 82 141 62 148 46 Z"
        tone="generator"
      />
      <path d="M 157 60 H 183" stroke="var(--device-line)" strokeWidth="5" strokeLinecap="round" />
      <SignPart
        d="M 12 122 C 12 108 24 104 36 110 C 50 117 62 114 68 104 C 74 96 84 97 90 104 C 102 120 116 130 132 135 C 156 142 182 142 186 166 L 186 174 H 12 C 9 156 11 138 12 122 Z"
        tone="cover"
      />
      <path
        d="M 84 130 L 102 114 M 102 142 L 118 126"
        fill="none"
        stroke="var(--nerve-light)"
        strokeWidth="8"
        strokeLinecap="round"
      />
      <SignPart d="M 12 168 H 186 C 196 168 197 190 186 194 H 18 C 6 194 4 168 12 168 Z" tone="shirt" />
    </g>
  );
}

/** A looking glass over a vertebra and its disc. */
function Finding() {
  return (
    <g>
      <g transform="translate(6 -2)">
        <SignPart
          d="M 30 14 C 58 20 92 18 118 12 C 125 11 129 16 127 23 C 121 40 121 52 128 66 C 130 72 127 76 121 76 C 94 71 60 72 34 79 C 27 80 23 75 25 69 C 32 54 31 40 24 24 C 21 17 24 13 30 14 Z"
          tone="bone"
        />
        <SignPart
          d="M 28 87 C 56 80 94 79 124 84 C 136 87 138 92 137 99 C 136 109 130 113 120 114 C 90 118 56 118 30 115 C 20 110 18 94 28 87 Z"
          tone="disc"
        />
        <SignPart
          d="M 31 123 C 58 129 92 128 120 122 C 126 121 130 125 128 132 C 123 148 124 162 131 176 C 133 182 130 187 123 186 C 96 181 62 182 37 189 C 30 190 26 186 28 179 C 34 164 33 148 26 132 C 24 126 26 122 31 123 Z"
          tone="bone"
        />
      </g>
      <path d="M 148 148 L 188 190" stroke="var(--device-line)" strokeWidth="24" strokeLinecap="round" />
      <path d="M 150 150 L 187 189" stroke="var(--device)" strokeWidth="14" strokeLinecap="round" />
      <circle
        cx="108"
        cy="102"
        r="58"
        fill="var(--disc-light)"
        fillOpacity=".3"
        stroke="var(--device-line)"
        strokeWidth="17"
      />
      <circle cx="108" cy="102" r="58" fill="none" stroke="var(--device-light)" strokeWidth="8" />
      <path
        d="M 72 92 C 76 76 88 66 102 64"
        fill="none"
        stroke="var(--device-light)"
        strokeWidth="8"
        strokeLinecap="round"
      />
    </g>
  );
}

/** A rising sun and a person out for a walk. */
function Living() {
  return (
    <g>
      <path
        d="M 134 18 V 38 M 88 28 L 97 46 M 180 28 L 171 46 M 200 74 L 190 80"
        fill="none"
        stroke="var(--ray)"
        strokeWidth="7"
        strokeLinecap="round"
      />
      <SignPart d="M 70 166 C 70 28 198 28 198 166 Z" tone="nerve" />
      <path d="M 0 167 H 200 M 30 188 H 150" stroke="var(--relief)" strokeWidth="8" strokeLinecap="round" />
      <g transform="translate(56 128) scale(.5)">
        <Walker />
      </g>
    </g>
  );
}

function Who() {
  return (
    <g className="art-crowd" transform="translate(0 50) scale(.32)">
      <g transform="translate(420 -18)">
        <PersonBust who="b" few="figure" />
      </g>
      <g transform="translate(230 72)">
        <PersonBust who="a" few="figure" />
      </g>
    </g>
  );
}

function DeskBell() {
  return (
    <g transform="translate(100 164) scale(1.05)">
      <Bell rings />
    </g>
  );
}

const PICTOGRAMS: Record<PictogramName, () => ReactElement> = {
  why: Spine,
  help: Help,
  finding: Finding,
  living: Living,
  who: Who,
  warning: WarningTriangle,
  bell: DeskBell,
};

/** A picture for a tile, 120 px square by default through its class; its size is set by the place it stands in. */
export function Pictogram({ name }: { readonly name: PictogramName }) {
  const Picture = PICTOGRAMS[name];
  return (
    <svg className="art pictogram" viewBox="-6 -6 212 212" aria-hidden="true" focusable="false">
      <g className="art-sign">
        <Picture />
      </g>
    </svg>
  );
}

/** A warning sign at the size of a list, about 90 px: the same picture as the scene, with heavier lines. */
export function WarningPictogram({ sign }: { readonly sign: WarningSign }) {
  const { focus, Art } = warningSign;
  return (
    <svg
      className="art art-small pictogram"
      viewBox={`${focus.x} ${focus.y} ${focus.width} ${focus.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <Art states={{ sign }} />
    </svg>
  );
}
