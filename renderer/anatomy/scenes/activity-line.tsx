/**
 * What a person does over days as one line above a row of days: up and down, steady, slowly rising, a flare that
 * passes; or relief that fades over months. Somebody walks where much is done and lies where little is. Or the line is the pain
 * itself, red and dotted, with a sore back beside it. It sets no scale.
 */
import { useId } from 'react';
import { Sun } from '../figures/page-marks.tsx';
import { SoftGround, SoftPart } from '../figures/soft-part.tsx';
import { COURSES, type Shape } from '../outlines/activity-courses.ts';
import { Walker } from '../people/walker.tsx';
import type { LabelPlace, Point, Scene } from '../scene.ts';
import { Medallion } from '../signs/medallion.tsx';
import { Painful } from '../signs/ring-signs.tsx';
import { SmallSign } from '../signs/small-sign.tsx';
import { alongRibbon, type Pair, type RibbonNode, smoothOpen } from '../spine/smooth-curve.ts';

const FLOOR = 770;

/** One sheet of a calendar for each month. */
function Month() {
  return (
    <g>
      <SoftPart
        d="M -38 -34 H 38 Q 46 -34 46 -26 V 34 Q 46 42 38 42 H -38 Q -46 42 -46 34 V -26 Q -46 -34 -38 -34 Z"
        tone="paper"
        grain={0.3}
      />
      <path d="M -44 -12 V -26 Q -44 -32 -38 -32 H 38 Q 44 -32 44 -26 V -12 Z" fill="var(--cover)" />
      <path
        d="M -28 2 H 29 M -28 16 H 29 M -28 30 H 29"
        stroke="var(--paper-rule)"
        strokeWidth="8"
        strokeDasharray=".1 14"
        strokeLinecap="round"
      />
      <path d="M -22 -44 V -28 M 22 -44 V -28" stroke="var(--device-line)" strokeWidth="8" strokeLinecap="round" />
    </g>
  );
}

/** Days or months from left to right: a pale column, and below it a sun or a sheet of a calendar. */
function Days({ months }: { readonly months: boolean }) {
  return (
    <g>
      {[0, 1, 2, 3, 4, 5, 6].map((day) => (
        <g key={day}>
          {day % 2 === 0 && (
            <rect
              x={20 + day * 137.2}
              y="150"
              width="137.2"
              height={FLOOR - 150}
              fill="var(--paper)"
              fillOpacity=".75"
            />
          )}
          <g transform={`translate(${88 + day * 137.2} 832) scale(.86)`}>{months ? <Month /> : <Sun x={0} y={0} />}</g>
        </g>
      ))}
      <path d={`M 20 ${FLOOR} H 980`} stroke="var(--paper-line)" strokeWidth="7" strokeLinecap="round" />
    </g>
  );
}

/** A sore back with short red rays: a bad spell, below which the line dips. */
function FlareMark() {
  return (
    <g>
      <path
        d="M 440 186 V 140 M 330 226 L 298 192 M 550 226 L 582 192 M 290 330 H 244 M 590 330 H 636"
        stroke="var(--pain)"
        strokeWidth="17"
        strokeLinecap="round"
      />
      <Medallion x={440} y={330} reach={124}>
        <Painful />
      </Medallion>
    </g>
  );
}

/** Narrower to its end, where it thins out. */
function tapered(line: readonly Pair[], edge: number): string {
  const nodes = line.map(([x, y], i): RibbonNode => [x, y, 14 - i * 1.6 + edge]);
  const back = smoothOpen(alongRibbon(nodes, 1).reverse());
  return `${smoothOpen(alongRibbon(nodes, -1))}L${back.slice(1)}Z`;
}

/** Its first end is as round as those of other lines. */
const START = 'M 20 350 H 20.1';

function FadingLine({ id, line }: { readonly id: string; readonly line: readonly Pair[] }) {
  return (
    <g>
      {(['counted-line', 'relief'] as const).map((tone) => (
        <g key={tone}>
          <linearGradient id={`${id}-${tone}`}>
            <stop offset=".3" stopColor={`var(--${tone})`} />
            <stop offset="1" stopColor={`var(--${tone})`} stopOpacity=".25" />
          </linearGradient>
          <path d={tapered(line, tone === 'relief' ? 0 : 4.5)} fill={`url(#${id}-${tone})`} />
          <path d={START} stroke={`var(--${tone})`} strokeWidth={tone === 'relief' ? 28 : 37} />
        </g>
      ))}
    </g>
  );
}

const TONES = {
  relief: { line: 'var(--counted-line)', fill: 'var(--relief)' },
  counted: { line: 'var(--counted-line)', fill: 'var(--counted)' },
  pain: { line: 'var(--alarm-line)', fill: 'var(--pain)' },
} as const;
const TONE_OF: Record<Shape, keyof typeof TONES> = {
  'boom-bust': 'counted',
  steady: 'relief',
  'slow-rise': 'relief',
  flare: 'counted',
  fades: 'relief',
  'pain-flare': 'pain',
};

function Line({ id, shape }: { readonly id: string; readonly shape: Shape }) {
  const { line } = COURSES[shape];
  const d = smoothOpen(line);
  const tone = TONES[TONE_OF[shape]];
  const fades = shape === 'fades';
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <linearGradient id={`${id}-under`} x1="0" y1="0" x2={fades ? 1 : 0} y2={fades ? 0 : 1}>
        <stop offset="0" stopColor={tone.fill} stopOpacity=".5" />
        <stop offset="1" stopColor={tone.fill} stopOpacity=".08" />
      </linearGradient>
      <path d={`${d} L 980 ${FLOOR} L 20 ${FLOOR} Z`} fill={`url(#${id}-under)`} />
      {fades ? (
        <FadingLine id={id} line={line} />
      ) : (
        <>
          <path d={d} stroke={tone.line} strokeWidth="27" />
          <path d={d} stroke={tone.fill} strokeWidth="18" />
        </>
      )}
      {shape === 'pain-flare' && <path d={d} stroke="var(--pain-dot)" strokeWidth="7" strokeDasharray="0 21" />}
    </g>
  );
}

/** The top of the hill speaks up; below it a sore back says what the line is. */
function PainHill() {
  return (
    <g>
      <path
        d="M 438 258 V 196 M 360 284 L 322 236 M 524 296 L 566 250"
        stroke="var(--pain)"
        strokeWidth="15"
        strokeLinecap="round"
      />
      <Medallion x={456} y={600} reach={116}>
        <Painful />
      </Medallion>
    </g>
  );
}

function People({ shape }: { readonly shape: Shape }) {
  const { walks, lies } = COURSES[shape];
  return (
    <g>
      {walks.map(([x, y]) => (
        <g key={x} transform={`translate(${x} ${y - 52}) scale(.62)`}>
          <Walker />
        </g>
      ))}
      {lies.map(([x, y]) => (
        <g key={x} transform={`translate(${x - 80} ${y - 110}) scale(.8)`}>
          <SmallSign name="sleep" />
        </g>
      ))}
    </g>
  );
}

const place = (on: Point, wordsX: number, wordsY: number, lie: 'left' | 'right'): LabelPlace => ({
  on,
  words: { x: wordsX, y: wordsY },
  lie,
});

const PLACES: Record<
  Shape,
  Partial<Record<'too-much' | 'crash' | 'steady' | 'little-more' | 'relief' | 'flare' | 'after', LabelPlace>>
> = {
  'boom-bust': {
    'too-much': place({ x: 268, y: 410 }, 330, 270, 'right'),
    crash: place({ x: 452, y: 704 }, 560, 610, 'right'),
  },
  steady: { steady: place({ x: 660, y: 544 }, 600, 660, 'right') },
  'slow-rise': { 'little-more': place({ x: 640, y: 520 }, 680, 650, 'right') },
  flare: {
    flare: place({ x: 552, y: 280 }, 650, 240, 'right'),
    after: place({ x: 740, y: 570 }, 780, 680, 'right'),
    steady: place({ x: 60, y: 498 }, 80, 620, 'right'),
  },
  fades: { relief: place({ x: 300, y: 360 }, 400, 270, 'right'), after: place({ x: 780, y: 620 }, 760, 470, 'right') },
  'pain-flare': {
    flare: place({ x: 506, y: 344 }, 640, 316, 'right'),
    after: place({ x: 850, y: 642 }, 800, 510, 'right'),
    steady: place({ x: 120, y: 642 }, 60, 520, 'right'),
  },
};

export const activityLine: Scene<'activity-line'> = {
  focus: { x: -44, y: 120, width: 1088, height: 766 },
  places: ({ shape }) => PLACES[shape ?? 'boom-bust'],
  Art: ({ states: { shape = 'boom-bust' } }) => {
    const id = `line${useId()}`;
    return (
      <g>
        <SoftGround />
        <Days months={shape === 'fades'} />
        <Line id={id} shape={shape} />
        {shape === 'flare' && <FlareMark />}
        {shape === 'pain-flare' && <PainHill />}
        <People shape={shape} />
      </g>
    );
  },
};
