/**
 * Days, weeks or months of a calendar with a part marked: marked days are larger and filled, the others small and
 * pale. It refuses digits and letters, so that it belongs to every language and every week.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { Moon, Sun } from '../figures/page-marks.tsx';
import { SoftGround, SoftPart } from '../figures/soft-part.tsx';
import type { Box, Scene } from '../scene.ts';

type Span = NonNullable<SceneStates<'calendar'>['span']>;

interface SheetProps extends Box {
  /** Height of the coloured head. */
  readonly head: number;
  readonly rings: number;
}

/** A sheet with a coloured head and rings that hold it. */
function Sheet({ x, y, width, height, head, rings }: SheetProps) {
  const r = Math.min(36, width / 9);
  const [right, bottom] = [x + width, y + height];
  const thick = width > 400;
  return (
    <g>
      <SoftPart
        d={`M ${x + r} ${y} H ${right - r} Q ${right} ${y} ${right} ${y + r} V ${bottom - r} Q ${right} ${bottom} ${right - r} ${bottom} H ${x + r} Q ${x} ${bottom} ${x} ${bottom - r} V ${y + r} Q ${x} ${y} ${x + r} ${y} Z`}
        tone="paper"
        grain={thick ? 1 : 0.4}
      />
      <SoftPart
        d={`M ${x} ${y + head} V ${y + r} Q ${x} ${y} ${x + r} ${y} H ${right - r} Q ${right} ${y} ${right} ${y + r} V ${y + head} Z`}
        tone="cover"
        grain={thick ? 0.6 : 0.3}
      />
      <g strokeLinecap="round">
        {Array.from({ length: rings }, (_, i) => x + (width * (i + 1)) / (rings + 1)).map((at) => (
          <g key={at}>
            <path
              d={`M ${at} ${y - head * 0.32} V ${y + head * 0.34}`}
              stroke="var(--device-line)"
              strokeWidth={thick ? 34 : 17}
            />
            <path
              d={`M ${at} ${y - head * 0.32} V ${y + head * 0.34}`}
              stroke="var(--device-light)"
              strokeWidth={thick ? 21 : 8}
            />
          </g>
        ))}
      </g>
    </g>
  );
}

interface DaysProps extends Box {
  readonly rows: number;
  /** The first marked day and the first one after the marked ones. */
  readonly from: number;
  readonly to: number;
}

/** Seven days in a row; a band joins the marked ones of a week. */
function Days({ x, y, width, height, rows, from, to }: DaysProps) {
  const [across, down] = [width / 7, height / rows];
  const size = Math.min(across, down);
  const days = Array.from({ length: rows * 7 }, (_, at) => at);
  const middle = (at: number) => ({ cx: x + ((at % 7) + 0.5) * across, cy: y + (Math.floor(at / 7) + 0.5) * down });
  return (
    <g>
      {Array.from({ length: rows }, (_, row) => [Math.max(from, row * 7), Math.min(to, row * 7 + 7) - 1] as const).map(
        ([first, last]) =>
          first <= last && (
            <path
              key={first}
              d={`M ${middle(first).cx} ${middle(first).cy} H ${middle(last).cx + 0.1}`}
              stroke="var(--counted-light)"
              strokeOpacity=".55"
              strokeWidth={size * 0.8}
              strokeLinecap="round"
            />
          ),
      )}
      {days.map((at) => {
        const marked = at >= from && at < to;
        return (
          <circle
            key={at}
            {...middle(at)}
            r={size * (marked ? 0.31 : 0.2)}
            fill={marked ? 'var(--counted)' : 'var(--paper-shade)'}
            stroke={marked ? 'var(--counted-line)' : 'var(--paper-line)'}
            strokeOpacity={marked ? 1 : 0.5}
            strokeWidth={size > 40 ? 5 : 3}
          />
        );
      })}
    </g>
  );
}

const LARGE: SheetProps = { x: 130, y: 190, width: 740, height: 650, head: 124, rings: 4 };
const FIELD: Box = { x: 166, y: 338, width: 668, height: 478 };

/** One day from morning to night. */
function Day() {
  return (
    <g>
      <Sheet {...LARGE} x={220} width={560} rings={3} />
      <path
        d="M 300 660 C 306 590 326 540 358 506 M 642 506 C 668 534 688 570 696 616"
        fill="none"
        stroke="var(--paper-rule)"
        strokeWidth="11"
        strokeDasharray="1 27"
        strokeLinecap="round"
      />
      <g transform="translate(500 500) scale(2.3)">
        <Sun x={0} y={0} />
      </g>
      <g transform="translate(700 692) scale(1.4)">
        <Moon x={0} y={0} />
      </g>
      <path d="M 262 772 H 738" stroke="var(--paper-rule)" strokeWidth="10" strokeLinecap="round" />
      <SoftPart d="M 248 742 A 52 52 0 0 1 352 742 Z" tone="nerve" grain={0.3} />
    </g>
  );
}

function Month({ rows, from, to }: Pick<DaysProps, 'rows' | 'from' | 'to'>) {
  return (
    <g>
      <Sheet {...LARGE} />
      <Days {...FIELD} rows={rows} from={from} to={to} />
    </g>
  );
}

interface MonthsProps {
  readonly columns: number;
  readonly rows: number;
  readonly marked: number;
}

/** Small sheets, one a month; the marked ones are full of marked days. */
function Months({ columns, rows, marked }: MonthsProps) {
  const [across, down] = [960 / columns, 740 / rows];
  const [width, height] = [across - 40, down - 56];
  return (
    <g>
      {Array.from({ length: columns * rows }, (_, at) => {
        const x = 40 + (at % columns) * across;
        const y = 176 + Math.floor(at / columns) * down;
        const head = height * 0.2;
        return (
          <g key={`${x} ${y}`} opacity={at < marked ? 1 : 0.55}>
            <Sheet x={x} y={y} width={width} height={height} head={head} rings={2} />
            <path
              d={[0, 1, 2, 3]
                .map(
                  (week) =>
                    `M ${x + width / 14 + 6} ${y + head + (height - head) * (0.17 + week * 0.22)} h ${(width - 12) * 0.87}`,
                )
                .join('')}
              stroke={at < marked ? 'var(--counted)' : 'var(--paper-rule)'}
              strokeWidth={width / (at < marked ? 9.5 : 15)}
              strokeDasharray={`0.1 ${((width - 12) * 0.87) / 6 - 0.15}`}
              strokeLinecap="round"
            />
          </g>
        );
      })}
    </g>
  );
}

const SPANS: Record<Span, () => ReactElement> = {
  day: Day,
  days: () => <Month rows={5} from={9} to={12} />,
  weeks: () => <Month rows={5} from={7} to={28} />,
  'six-weeks': () => <Month rows={6} from={0} to={42} />,
  months: () => <Months columns={3} rows={2} marked={3} />,
  year: () => <Months columns={4} rows={3} marked={12} />,
};

export const calendar: Scene<'calendar'> = {
  focus: { x: 20, y: 136, width: 960, height: 760 },
  places: () => ({}),
  Art: ({ states }) => {
    const Marked = SPANS[states.span ?? 'day'];
    return (
      <g>
        <SoftGround />
        <Marked />
      </g>
    );
  },
};
