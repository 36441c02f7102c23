/**
 * Ten by ten people, the counted ones filled and first, row by row; or two such groups side by side. The counted
 * differ in form as well as in colour: solid and broader, against a hollow outline. It refuses digits and words.
 */
import { useId } from 'react';
import type { Box, Scene } from './scene.ts';

const ROWS = 10;
const COLUMNS = 10;
/** Extra space after the fifth row and column, so that fives can be counted at a glance. */
const FIVES_GAP = 14;

/** A figure in a cell of 80 × 76 units: its head and its shoulders. */
const COUNTED_BODY = 'M 6 74 V 58 C 6 42 20 34 40 34 C 60 34 74 42 74 58 V 74 Z';
const HOLLOW_BODY = 'M 12 72 V 60 C 12 46 24 40 40 40 C 56 40 68 46 68 60 V 72 Z';

interface GroupProps {
  readonly filled: number;
  readonly box: Box;
  readonly counted: string;
  readonly hollow: string;
}

function Group({ filled, box, counted, hollow }: GroupProps) {
  const across = (box.width - FIVES_GAP) / COLUMNS;
  const down = (box.height - FIVES_GAP) / ROWS;
  const size = Math.min(across / 84, down / 80);
  return (
    <g>
      {Array.from({ length: ROWS * COLUMNS }, (_, at) => {
        const column = at % COLUMNS;
        const row = Math.floor(at / COLUMNS);
        const x = box.x + (column + 0.5) * across + (column >= 5 ? FIVES_GAP : 0) - 40 * size;
        const y = box.y + (row + 0.5) * down + (row >= 5 ? FIVES_GAP : 0) - 38 * size;
        const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(3)})`;
        return <use key={`${row}-${column}`} href={`#${at < filled ? counted : hollow}`} transform={place} />;
      })}
    </g>
  );
}

function Plate({ box }: { readonly box: Box }) {
  return (
    <rect x={box.x - 16} y={box.y - 16} width={box.width + 32} height={box.height + 32} rx="34" fill="var(--plate)" stroke="var(--uncounted-line)" strokeWidth="3" strokeOpacity=".5" />
  );
}

function Figures({ counted, hollow }: { readonly counted: string; readonly hollow: string }) {
  return (
    <defs>
      <g id={counted} strokeLinejoin="round">
        <circle cx="40" cy="17" r="16" fill="var(--counted)" stroke="var(--counted-line)" strokeWidth="4" />
        <path d={COUNTED_BODY} fill="var(--counted)" stroke="var(--counted-line)" strokeWidth="4" />
        <path d="M 14 66 V 59 C 14 48 24 42 38 41 M 30 18 C 30 12 34 8 40 8" fill="none" stroke="var(--counted-light)" strokeWidth="5" strokeLinecap="round" />
      </g>
      <g id={hollow} fill="var(--uncounted)" stroke="var(--uncounted-line)" strokeWidth="3.4" strokeLinejoin="round">
        <circle cx="40" cy="21" r="13" />
        <path d={HOLLOW_BODY} />
      </g>
    </defs>
  );
}

export const hundredPeople: Scene<'hundred'> = {
  focus: { x: 20, y: 92, width: 960, height: 816 },
  places: () => ({}),
  Art: ({ states: { filled = '0', beside = 'none' } }) => {
    const id = useId();
    const drawn = { counted: `${id}-counted`, hollow: `${id}-hollow` };
    if (beside === 'none') {
      return (
        <g>
          <Figures {...drawn} />
          <Group filled={Number(filled)} box={{ x: 36, y: 104, width: 928, height: 792 }} {...drawn} />
        </g>
      );
    }
    const left: Box = { x: 40, y: 140, width: 432, height: 720 };
    const right: Box = { ...left, x: 528 };
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
