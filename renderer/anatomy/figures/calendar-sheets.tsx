/**
 * Sheets of a calendar with days on them: marked days are larger and filled, doubtful ones are open rings, the others
 * small and pale. They refuse digits and letters.
 */
import type { Box } from '../scene.ts';
import { SoftPart } from './soft-part.tsx';

export interface SheetProps extends Box {
  /** Height of the coloured head. */
  readonly head: number;
  readonly rings: number;
}

/** A sheet with a coloured head and rings that hold it. */
export function Sheet({ x, y, width, height, head, rings }: SheetProps) {
  const r = Math.round(Math.min(36, width / 9));
  const [pinTop, pinEnd] = [Math.round(y - head * 0.32), Math.round(y + head * 0.34)];
  const [right, bottom] = [x + width, y + height];
  const thick = width > 400;
  const few: { few?: 'crowd' } = thick ? {} : { few: 'crowd' };
  return (
    <g>
      <SoftPart
        d={`M ${x + r} ${y} H ${right - r} Q ${right} ${y} ${right} ${y + r} V ${bottom - r} Q ${right} ${bottom} ${right - r} ${bottom} H ${x + r} Q ${x} ${bottom} ${x} ${bottom - r} V ${y + r} Q ${x} ${y} ${x + r} ${y} Z`}
        tone="paper"
        grain={thick ? 1 : 0.4}
        {...few}
      />
      <SoftPart
        d={`M ${x} ${y + head} V ${y + r} Q ${x} ${y} ${x + r} ${y} H ${right - r} Q ${right} ${y} ${right} ${y + r} V ${y + head} Z`}
        tone="cover"
        grain={thick ? 0.6 : 0.3}
        {...few}
      />
      <g strokeLinecap="round">
        {Array.from({ length: rings }, (_, i) => Math.round(x + (width * (i + 1)) / (rings + 1))).map((at) => (
          <g key={at}>
            <path d={`M ${at} ${pinTop} V ${pinEnd}`} stroke="var(--device-line)" strokeWidth={thick ? 34 : 17} />
            <path d={`M ${at} ${pinTop} V ${pinEnd}`} stroke="var(--device-light)" strokeWidth={thick ? 21 : 8} />
          </g>
        ))}
      </g>
    </g>
  );
}

export interface DaysProps extends Box {
  readonly rows: number;
  /** The first marked day and the first one after the marked ones. */
  readonly from: number;
  readonly to: number;
  /** The first day after those that may follow the marked ones, or not. */
  readonly until?: number;
}

/** Seven days in a row; a band joins the marked ones of a week. */
export function Days({ x, y, width, height, rows, from, to, until = to }: DaysProps) {
  const [across, down] = [width / 7, height / rows];
  const size = Math.min(across, down);
  const days = Array.from({ length: rows * 7 }, (_, at) => at);
  const middle = (at: number) => ({ cx: x + ((at % 7) + 0.5) * across, cy: y + (Math.floor(at / 7) + 0.5) * down });
  return (
    <g>
      {Array.from(
        { length: rows },
        (_, row) => [Math.max(from, row * 7), Math.min(until, row * 7 + 7) - 1] as const,
      ).map(
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
        const maybe = at >= to && at < until;
        return (
          <circle
            key={at}
            {...middle(at)}
            r={size * (marked ? 0.31 : maybe ? 0.27 : 0.2)}
            fill={marked ? 'var(--counted)' : maybe ? 'var(--paper)' : 'var(--paper-shade)'}
            stroke={marked ? 'var(--counted-line)' : maybe ? 'var(--counted)' : 'var(--paper-line)'}
            strokeOpacity={marked || maybe ? 1 : 0.5}
            strokeWidth={maybe ? 8 : size > 40 ? 5 : 3}
          />
        );
      })}
    </g>
  );
}

interface FadingMonthsProps {
  readonly columns: number;
  readonly rows: number;
  /** For each month the share of its days that are marked. */
  readonly shares: readonly number[];
}

/** Which day is lost next, spread evenly over the four weeks of a month. */
const lostAt = (day: number) => ((day * 11 + 5) % 28) / 28;

/** Small sheets, one a month, on which fewer and smaller days are marked from one to the next. */
export function FadingMonths({ columns, rows, shares }: FadingMonthsProps) {
  const [across, down] = [960 / columns, 740 / rows];
  const [width, height] = [across - (columns > 4 ? 22 : 40), Math.round(down - 56)];
  const head = Math.round(height * 0.2);
  const gap = (width - 12) / 7;
  return (
    <g>
      {shares.slice(0, columns * rows).map((share, month) => {
        const x = 20 + (across - width) / 2 + (month % columns) * across;
        const y = Math.round(176 + Math.floor(month / columns) * down);
        const dot = (day: number) =>
          `M ${(x + 6 + gap * ((day % 7) + 0.5)).toFixed(1)} ${(y + head + (height - head) * (0.17 + Math.floor(day / 7) * 0.22)).toFixed(1)} h .1`;
        const days = Array.from({ length: 28 }, (_, day) => day);
        return (
          <g key={`${x} ${y}`}>
            <Sheet x={x} y={y} width={width} height={height} head={head} rings={2} />
            <g strokeLinecap="round">
              <path
                d={days
                  .filter((day) => lostAt(day) >= share)
                  .map(dot)
                  .join('')}
                stroke="var(--paper-rule)"
                strokeOpacity=".6"
                strokeWidth={gap * 0.3}
              />
              <path
                d={days
                  .filter((day) => lostAt(day) < share)
                  .map(dot)
                  .join('')}
                stroke="var(--counted)"
                strokeWidth={gap * (0.44 + 0.28 * share)}
              />
            </g>
          </g>
        );
      })}
    </g>
  );
}

/** Weeks in a grid, each with one day of seven marked: the first ones filled, the others rings. */
export function WeeklySessions({ filled, of }: { readonly filled: number; readonly of: number }) {
  return (
    <g>
      {Array.from({ length: of }, (_, week) => {
        const [x, y] = [44 + (week % 4) * 232, 186 + Math.floor(week / 4) * 234];
        const sure = week < filled;
        return (
          <g key={`${x} ${y}`}>
            <Sheet x={x} y={y} width={216} height={186} head={44} rings={2} />
            <path
              d={`M ${x + 24} ${y + 156} h 168.1`}
              stroke="var(--paper-rule)"
              strokeWidth="13"
              strokeDasharray="0.1 27.9"
              strokeLinecap="round"
            />
            <circle
              cx={x + 108}
              cy={y + 98}
              r="33"
              fill={sure ? 'var(--counted)' : 'none'}
              stroke={sure ? 'var(--counted-line)' : 'var(--counted)'}
              strokeWidth={sure ? 6 : 8}
              strokeDasharray={sure ? undefined : '14 12'}
            />
          </g>
        );
      })}
    </g>
  );
}
