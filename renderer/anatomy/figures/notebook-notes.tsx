/**
 * Fillings of the notebook that somebody writes: the story of a pain, questions to ask, four things to note each day, a
 * goal to reach. They refuse letters; the one question mark at the head of a line says that the line is a question.
 */

import { HoldingHand } from '../people/holding-hand.tsx';
import { Walker } from '../people/walker.tsx';
import { WritingHand } from '../people/writing-hand.tsx';
import { LowMood, Painful } from '../signs/ring-signs.tsx';
import { SmallSign } from '../signs/small-sign.tsx';
import { Rules } from './page-marks.tsx';
import { Shop } from './shop.tsx';
import { SoftPart } from './soft-part.tsx';

/** A back with one ringed sore spot, and beside it a few short lines that a hand is writing. */
export function Story() {
  return (
    <g>
      <g transform="translate(142 260) scale(1.46)" className="art-sign">
        <Painful />
      </g>
      <path
        d="M 208 470 C 204 400 372 392 376 470 C 378 552 214 556 208 470 C 208 452 216 438 230 428"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="9"
        strokeLinecap="round"
      />
      <Rules
        lines={[
          [556, 826, 276],
          [556, 770, 352],
          [556, 640, 428],
          [556, 604, 502],
        ]}
      />
      <g transform="translate(612 500)">
        <WritingHand />
      </g>
    </g>
  );
}

function QuestionMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d="M -17 -14 C -17 -42 19 -42 19 -16 C 19 4 0 4 0 22"
        fill="none"
        stroke="var(--counted)"
        strokeWidth="12"
        strokeLinecap="round"
      />
      <circle cy="44" r="8" fill="var(--counted)" />
    </g>
  );
}

const ASKED = [
  { x: 178, y: 288, long: [236, 190] },
  { x: 174, y: 448, long: [206, 232] },
  { x: 170, y: 608, long: [240, 150] },
  { x: 576, y: 288, long: [226, 176] },
  { x: 580, y: 448, long: [240] },
] as const;

/** Lines with a question mark at the head of each; room is left for more. */
export function Questions() {
  return (
    <g>
      {ASKED.map(({ x, y }) => (
        <QuestionMark key={`${x} ${y}`} x={x} y={y} />
      ))}
      <Rules
        lines={ASKED.flatMap(({ x, y, long }) =>
          long.map((wide, at) => [x + 52, x + 44 + wide, y - 16 + at * 44] as const),
        )}
      />
    </g>
  );
}

const HELD = [
  { y: 272, long: [204, 160] },
  { y: 416, long: [190, 226] },
  { y: 560, long: [176] },
] as const;

/** Two people hold one sheet of questions: somebody asks, and somebody of the clinic looks on. */
export function QuestionsShown() {
  const patient = { skin: 'who-d-skin', sleeve: 'who-a-cloth' } as const;
  const staff = { skin: 'who-c-skin', sleeve: 'who-c-cloth' } as const;
  const left = 'translate(300 706)';
  const right = 'translate(700 610) scale(-1 1)';
  return (
    <g>
      <g transform={left}>
        <HoldingHand part="below" {...patient} />
      </g>
      <g transform={right}>
        <HoldingHand part="below" {...staff} />
      </g>
      <SoftPart
        d="M 316 176 H 640 L 716 252 V 760 Q 716 784 692 784 H 308 Q 284 784 284 760 V 208 Q 284 176 316 176 Z"
        tone="paper"
      />
      <path
        d="M 640 176 V 240 Q 640 252 652 252 H 716 Z"
        fill="var(--paper-shade)"
        stroke="var(--paper-line)"
        strokeWidth="var(--art-line)"
        strokeLinejoin="round"
      />
      {HELD.map(({ y }) => (
        <QuestionMark key={y} x={352} y={y} />
      ))}
      <Rules
        lines={HELD.flatMap(({ y, long }) => long.map((wide, at) => [410, 400 + wide, y - 14 + at * 44] as const))}
      />
      <g transform={left}>
        <HoldingHand part="above" {...patient} />
      </g>
      <g transform={right}>
        <HoldingHand part="above" {...staff} />
      </g>
    </g>
  );
}

const NOTED = [
  { y: 272, full: [3, 4, 2] },
  { y: 398, full: [2, 1, 3] },
  { y: 524, full: [1, 2, 3] },
  { y: 650, full: [3, 2, 4] },
] as const;

/** Where the dots of each day begin, and the dots. */
const DAYS = [306, 566, 728] as const;
const DOTS = [0, 1, 2, 3] as const;

function Noted({ at }: { readonly at: number }) {
  if (at === 0) return <Painful />;
  if (at === 1) return <SmallSign name="sleep" />;
  if (at === 2) return <SmallSign name="walk" />;
  return <LowMood />;
}

/** Pain, sleep, what was done and the mood: a row for each, and a few marks a day. */
export function FourThings() {
  return (
    <g>
      {NOTED.map(({ y, full }, row) => (
        <g key={y}>
          <g
            transform={`translate(${row === 0 ? 160 : 152} ${y - 50}) scale(${row === 0 ? 0.42 : 0.52})`}
            className="art-sign"
          >
            <Noted at={row} />
          </g>
          <g stroke="var(--paper-line)" strokeWidth="5">
            {DAYS.flatMap((x, day) =>
              DOTS.map((dot) => (
                <circle
                  key={x + dot}
                  cx={x + dot * 36}
                  cy={y}
                  r="15"
                  fill={dot < (full[day] ?? 0) ? 'var(--counted)' : 'none'}
                />
              )),
            )}
          </g>
        </g>
      ))}
      <g stroke="var(--paper-rule)" strokeWidth="4" strokeLinecap="round">
        <path d="M 146 336 H 470 M 142 462 H 470 M 138 588 H 470 M 530 336 H 858 M 530 462 H 862 M 530 588 H 866" />
      </g>
    </g>
  );
}

/** Somebody walks on a way that leads over both pages to a small shop. */
export function Goal() {
  return (
    <g>
      <path
        d="M 146 690 C 250 672 400 706 500 700 C 620 694 760 676 862 690"
        fill="none"
        stroke="var(--relief)"
        strokeWidth="11"
        strokeLinecap="round"
      />
      <g transform="translate(286 612) scale(1.18)">
        <Walker />
      </g>
      <g transform="translate(704 680) scale(1.02 1.16)">
        <Shop />
      </g>
    </g>
  );
}
