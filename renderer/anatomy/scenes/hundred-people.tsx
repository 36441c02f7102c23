/**
 * Ten by ten people, the counted ones filled and first, row by row; or two such groups side by side. The counted
 * differ in form as well as in colour: solid and broader, against a hollow outline. It refuses digits and words.
 */
import { useId } from 'react';
import '../people.css';
import type { Box, Scene } from '../scene.ts';

const ROWS = 10;
const COLUMNS = 10;
/** Extra space after the fifth row and column, so that fives can be counted at a glance. */
const FIVES_GAP = 14;

/** A figure in a cell 80 units wide: `high` is the height of the cell, `foot` the lower edge of the body. */
interface Cut {
  readonly high: number;
  readonly foot: number;
  /** Half the breadth of the shoulders. */
  readonly half: number;
}
const SQUARE: Cut = { high: 85, foot: 76, half: 36 };
const TALL: Cut = { high: 132, foot: 116, half: 31 };

interface GroupProps {
  readonly filled: number;
  readonly box: Box;
  readonly cut: Cut;
  readonly counted: string;
  readonly hollow: string;
}

function Group({ filled, box, cut, counted, hollow }: GroupProps) {
  const across = (box.width - FIVES_GAP) / COLUMNS;
  const down = (box.height - FIVES_GAP) / ROWS;
  const size = Math.min(across / 86, down / cut.high);
  return (
    <g>
      {Array.from({ length: ROWS * COLUMNS }, (_, at) => {
        const column = at % COLUMNS;
        const row = Math.floor(at / COLUMNS);
        const x = box.x + (column + 0.5) * across + (column >= 5 ? FIVES_GAP : 0) - 40 * size;
        const y = box.y + (row + 0.5) * down + (row >= 5 ? FIVES_GAP : 0) - (cut.foot / 2) * size;
        const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(3)})`;
        return <use key={`${row}-${column}`} href={`#${at < filled ? counted : hollow}`} transform={place} />;
      })}
    </g>
  );
}

function Plate({ box }: { readonly box: Box }) {
  return (
    <rect
      x={box.x - 16}
      y={box.y - 16}
      width={box.width + 32}
      height={box.height + 32}
      rx="34"
      fill="var(--plate)"
      stroke="var(--uncounted-line)"
      strokeWidth="3"
    />
  );
}

function shoulders(half: number, top: number, foot: number): string {
  const [left, right] = [40 - half, 40 + half];
  return `M ${left} ${foot} V 62 C ${left} 47 ${left + 14} ${top} 40 ${top} C ${right - 14} ${top} ${right} 47 ${right} 62 V ${foot} Z`;
}

function Figures({ cut: { foot, half }, counted, hollow }: Pick<GroupProps, 'cut' | 'counted' | 'hollow'>) {
  return (
    <defs>
      <g id={counted} fill="var(--counted)" stroke="var(--counted-line)" strokeWidth="5" strokeLinejoin="round">
        <circle cx="40" cy="18" r="16.5" />
        <path d={shoulders(half, 38, foot)} />
        <g fill="none" stroke="var(--counted-light)" strokeLinecap="round">
          <path d={`M ${49 - half} ${foot - 9} V 63 C ${49 - half} 52 24 47 36 46 M 30 19 C 30 13 34 9 40 9`} />
        </g>
      </g>
      <g id={hollow} fill="var(--uncounted)" stroke="var(--uncounted-line)" strokeWidth="4.6" strokeLinejoin="round">
        <circle cx="40" cy="20" r="14" />
        <path d={shoulders(half - 4, 41, foot - 2)} />
      </g>
    </defs>
  );
}

export const hundredPeople: Scene<'hundred'> = {
  focus: { x: -22, y: 66, width: 1044, height: 868 },
  places: () => ({}),
  Art: ({ states: { filled = '0', beside = 'none' } }) => {
    const id = useId();
    const drawn = { counted: `${id}-counted`, hollow: `${id}-hollow`, cut: beside === 'none' ? SQUARE : TALL };
    if (beside === 'none') {
      return (
        <g>
          <Figures {...drawn} />
          <Group filled={Number(filled)} box={{ x: 36, y: 104, width: 928, height: 792 }} {...drawn} />
        </g>
      );
    }
    const left: Box = { x: 38, y: 116, width: 408, height: 768 };
    const right: Box = { ...left, x: 554 };
    return (
      <g>
        <Figures {...drawn} />
        <Plate box={left} />
        <Plate box={right} />
        <Group filled={Number(filled)} box={left} {...drawn} />
        <Group filled={Number(beside)} box={right} {...drawn} />
      </g>
    );
  },
};
