/**
 * Small pictures of what people talk about, each in a box of 200 × 200 units with heavy lines, for speech bubbles,
 * tiles and pages. They carry no words and refuse detail that is lost at 100 pixels.
 */
import type { ReactElement } from 'react';
import { ListSheet } from '../figures/list-sheet.tsx';
import { Cigarette, Nap } from './day-signs.tsx';
import { SignNerve, SignPart } from './sign-part.tsx';
import { Calendar, Disc, Needle, Nerve, Pills, Sleep, Surgery, Team, Walk } from './talk-signs.tsx';

type SmallSignName =
  | 'spine'
  | 'scar'
  | 'stimulator'
  | 'warning'
  | 'scan'
  | 'name'
  | 'card'
  | 'list'
  | 'disc'
  | 'nerve'
  | 'needle'
  | 'pills'
  | 'walk'
  | 'surgery'
  | 'team'
  | 'sleep'
  | 'calendar'
  | 'nap'
  | 'cigarette';

const UPPER_BONE =
  'M 28 14 C 54 20 84 18 106 12 C 113 11 117 16 115 23 C 109 40 109 52 116 66 C 118 72 115 76 109 76 C 84 71 56 72 32 79 C 25 80 21 75 23 69 C 30 54 29 40 22 24 C 19 17 22 13 28 14 Z';
const LOWER_BONE =
  'M 29 123 C 54 129 84 128 108 122 C 114 121 118 125 116 132 C 111 148 112 162 119 176 C 121 182 118 187 111 186 C 86 181 58 182 35 189 C 28 190 24 186 26 179 C 32 164 31 148 24 132 C 22 126 24 122 29 123 Z';
const PRESSING_DISC =
  'M 24 86 C 54 77 90 76 118 83 C 136 87 146 95 144 103 C 142 112 128 114 112 116 C 82 120 52 119 25 116 C 15 110 14 93 24 86 Z';
const RESTING_DISC =
  'M 26 87 C 54 80 86 79 112 84 C 124 87 126 92 125 99 C 124 109 118 113 108 114 C 82 118 52 118 28 115 C 18 110 16 94 26 87 Z';
const PRESSED_NERVE = 'M 144 8 C 142 46 146 74 158 98 C 164 122 160 154 168 194';
const TRIANGLE =
  'M 100 20 C 108 20 113 24 117 31 L 189 160 C 196 173 189 184 175 184 L 25 184 C 11 184 4 173 11 160 L 83 31 C 87 24 92 20 100 20 Z';

export function Spine() {
  return (
    <g>
      <circle cx="140" cy="102" r="50" fill="var(--pain)" fillOpacity=".16" />
      <circle cx="146" cy="102" r="34" fill="var(--pain)" fillOpacity=".2" />
      <SignPart d={UPPER_BONE} tone="bone" />
      <SignPart d={LOWER_BONE} tone="bone" />
      <SignNerve d={PRESSED_NERVE} hurt="M 149 72 C 152 84 158 96 160 108 C 162 120 161 134 161 146" />
      <SignPart d={PRESSING_DISC} tone="disc" />
    </g>
  );
}

function Scar() {
  return (
    <g>
      <SignPart d={UPPER_BONE} tone="bone" />
      <SignPart d={LOWER_BONE} tone="bone" />
      <SignPart d={RESTING_DISC} tone="disc" />
      <SignNerve d="M 146 8 C 144 60 148 100 150 126 C 152 150 156 174 160 194" />
      <SignPart
        d="M 144 44 C 158 40 172 50 176 68 C 182 84 176 94 182 110 C 188 132 174 154 158 156 C 138 158 126 142 126 122 C 126 108 132 100 128 84 C 124 62 130 48 144 44 Z"
        tone="scar"
      />
      <path
        d="M 142 60 C 154 66 162 58 170 68 M 138 82 C 150 76 162 90 174 86 M 138 104 C 152 98 166 110 178 106 M 138 128 C 152 120 164 134 178 126 M 150 144 C 158 140 164 146 170 142"
        fill="none"
        stroke="var(--scar-line)"
        strokeWidth="4"
        strokeLinecap="round"
      />
    </g>
  );
}

function Stimulator() {
  const wire = 'M 66 120 C 66 164 92 170 112 160 C 122 154 128 148 134 146';
  return (
    <g>
      <circle cx="66" cy="66" r="58" fill="var(--relief)" fillOpacity=".14" />
      <circle cx="66" cy="66" r="38" fill="var(--relief)" fillOpacity=".16" />
      <g fill="none" strokeLinecap="round">
        <path d={wire} stroke="var(--device-line)" strokeWidth="13" />
        <path d={wire} stroke="var(--device-light)" strokeWidth="6" />
        <g stroke="var(--relief)" strokeWidth="6">
          <path d="M 44 44 C 38 56 38 76 44 88 M 88 44 C 94 56 94 76 88 88" />
          <path d="M 26 34 C 16 54 16 78 26 98 M 106 34 C 116 54 116 78 106 98" />
        </g>
      </g>
      <SignPart d="M 57 18 C 57 6 75 6 75 18 L 75 124 L 57 124 Z" tone="generator" />
      <path d="M 57 34 H 75 M 57 56 H 75 M 57 78 H 75 M 57 100 H 75" stroke="var(--device-line)" strokeWidth="10" />
      <SignPart
        d="M 132 116 C 148 110 170 112 182 120 C 192 138 192 164 182 182 C 168 190 146 190 132 182 C 124 164 124 138 132 116 Z"
        tone="generator"
      />
      <path d="M 140 134 H 176" stroke="var(--device-line)" strokeWidth="4.6" strokeLinecap="round" />
    </g>
  );
}

export function WarningTriangle() {
  return (
    <g>
      <SignPart d={TRIANGLE} tone="alarm" />
      <path d="M 100 70 L 100 122" stroke="var(--alarm-mark)" strokeWidth="17" strokeLinecap="round" />
      <circle cx="100" cy="154" r="10.5" fill="var(--alarm-mark)" />
    </g>
  );
}

function Scan() {
  return (
    <g>
      <SignPart
        d="M 36 8 H 164 Q 174 8 174 18 V 182 Q 174 192 164 192 H 36 Q 26 192 26 182 V 18 Q 26 8 36 8 Z"
        tone="film"
      />
      <g fill="var(--film-bone)">
        <path d="M 68 24 C 82 28 96 28 110 24 C 107 34 107 42 111 52 C 97 49 81 50 67 54 C 70 44 71 34 68 24 Z" />
        <path d="M 64 68 C 80 64 96 63 112 66 C 109 76 110 86 115 96 C 98 94 80 96 66 100 C 69 90 68 78 64 68 Z" />
        <path d="M 67 114 C 84 109 100 108 117 110 C 115 120 118 130 124 140 C 106 139 90 142 75 148 C 76 136 73 124 67 114 Z" />
        <path
          d="M 79 162 C 94 155 110 152 127 152 C 130 162 136 172 144 182 L 92 182 C 90 176 86 168 79 162 Z"
          opacity=".8"
        />
      </g>
      <path
        d="M 130 18 C 126 50 128 90 138 120 C 144 142 152 160 160 178"
        fill="none"
        stroke="var(--film-bone)"
        strokeOpacity=".5"
        strokeWidth="9"
      />
    </g>
  );
}

/** A tag for a name, and on it a question mark. */
function NameTag() {
  return (
    <g>
      <path d="M 62 0 L 96 46 M 138 0 L 104 46" stroke="var(--cover-line)" strokeWidth="17" strokeLinecap="round" />
      <path d="M 62 0 L 96 46 M 138 0 L 104 46" stroke="var(--cover)" strokeWidth="9" strokeLinecap="round" />
      <SignPart
        d="M 34 40 H 166 Q 182 40 182 56 V 180 Q 182 196 166 196 H 34 Q 18 196 18 180 V 56 Q 18 40 34 40 Z"
        tone="paper"
      />
      <path d="M 21 84 V 56 Q 21 43 34 43 H 166 Q 179 43 179 56 V 84 Z" fill="var(--cover)" />
      <path d="M 84 58 H 116" stroke="var(--paper)" strokeWidth="10" strokeLinecap="round" />
      <path
        d="M 78 118 C 78 90 122 88 122 118 C 122 138 100 138 100 154"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="13"
        strokeLinecap="round"
      />
      <circle cx="100" cy="178" r="8.4" fill="var(--ink)" />
    </g>
  );
}

/** The card of a device: its picture, and lines for its numbers. */
export function DeviceCard() {
  return (
    <g>
      <SignPart
        d="M 22 38 H 178 Q 194 38 194 54 V 148 Q 194 164 178 164 H 22 Q 6 164 6 148 V 54 Q 6 38 22 38 Z"
        tone="paper"
      />
      <path d="M 9 66 V 54 Q 9 41 22 41 H 178 Q 191 41 191 54 V 66 Z" fill="var(--cover)" />
      <path
        d="M 62 98 C 66 78 88 78 92 92"
        fill="none"
        stroke="var(--device-line)"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <SignPart
        d="M 34 98 C 46 94 66 94 78 98 C 86 112 86 130 78 144 C 66 149 46 149 34 144 C 26 130 26 112 34 98 Z"
        tone="generator"
      />
      <path
        d="M 108 92 H 172 M 108 116 H 172 M 108 140 H 150"
        stroke="var(--paper-rule)"
        strokeWidth="8"
        strokeLinecap="round"
      />
    </g>
  );
}

const SIGNS: Record<SmallSignName, () => ReactElement> = {
  spine: Spine,
  scar: Scar,
  stimulator: Stimulator,
  warning: WarningTriangle,
  scan: Scan,
  name: NameTag,
  card: DeviceCard,
  list: ListSheet,
  disc: Disc,
  nerve: Nerve,
  needle: Needle,
  pills: Pills,
  walk: Walk,
  surgery: Surgery,
  team: Team,
  sleep: Sleep,
  calendar: Calendar,
  nap: Nap,
  cigarette: Cigarette,
};

/** One small picture, to be placed and scaled by a transform on a group around it. */
export function SmallSign({ name }: { readonly name: SmallSignName }) {
  const Sign = SIGNS[name];
  return (
    <g className="art-sign">
      <Sign />
    </g>
  );
}
