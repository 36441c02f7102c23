/**
 * Pictograms for tiles, lists and the trouble screen, drawn in the anatomical language with heavier lines, and the
 * warning signs at the size of a list. They are decoration beside words: hidden from screen readers, never alone.
 */
import type { ReactElement } from 'react';
import './anatomy.css';
import './people.css';
import { Bell } from './figures/bell.tsx';
import { PersonBust } from './figures/person-bust.tsx';
import { SignPart, Spine, WarningTriangle } from './figures/small-sign.tsx';
import { Walker } from './figures/walker.tsx';
import { type WarningSign, warningSign } from './warning-sign.tsx';

export type PictogramName = 'why' | 'help' | 'finding' | 'living' | 'who' | 'warning' | 'bell';

const RAYS = 'M 100 8 V 26 M 54 22 L 64 38 M 146 22 L 136 38 M 24 58 L 42 66 M 176 58 L 158 66';

/** An open hand under a small sun: relief that is offered. */
function Help() {
  return (
    <g>
      <path d={RAYS} fill="none" stroke="var(--ray)" strokeWidth="7" strokeLinecap="round" />
      <SignPart d="M 100 44 A 38 38 0 1 1 100 120 A 38 38 0 1 1 100 44 Z" tone="nerve" />
      <SignPart
        d="M 8 138 C 32 124 58 124 80 136 L 116 138 C 132 138 134 156 118 158 L 92 158 C 104 162 120 162 132 156 L 172 132 C 188 124 200 140 188 152 C 166 172 144 188 120 190 C 88 192 60 182 40 176 L 8 184 Z"
        tone="who-c-skin"
      />
      <path
        d="M 74 157 L 116 158"
        fill="none"
        stroke="var(--who-c-skin-line)"
        strokeWidth="4.6"
        strokeLinecap="round"
      />
      <SignPart d="M -2 126 H 12 C 20 126 22 130 22 138 V 184 C 22 192 20 196 12 196 H -2 Z" tone="who-b-cloth" />
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
        <PersonBust who="b" />
      </g>
      <g transform="translate(230 72)">
        <PersonBust who="a" />
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
