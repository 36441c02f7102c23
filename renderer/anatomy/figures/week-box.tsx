/** A box with a place for each of seven days, morning above and evening below; one lid stands open. It carries no letters. */
import { Capsule, Tablet } from '../signs/pill-shapes.tsx';
import { SoftPart } from './soft-part.tsx';

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const WIDE = 106;
const LEFT = 184;
const ROWS = [
  { y: 322, high: 176 },
  { y: 520, high: 176 },
] as const;
/** The place that is open and already empty. */
const OPEN = 0;

function Held({ x, y, kind }: { readonly x: number; readonly y: number; readonly kind: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <g transform="translate(0 -32) rotate(-20) scale(.62)">
        <Capsule tone={kind % 2 === 0 ? 'nerve' : 'disc'} />
      </g>
      <g transform="translate(2 32) scale(.66)">
        <Tablet tone={kind % 3 === 0 ? 'scar' : 'shirt'} />
      </g>
    </g>
  );
}

export function WeekBox() {
  return (
    <g>
      <SoftPart
        d="M 182 290 H 928 Q 952 290 952 314 V 706 Q 952 730 928 730 H 182 Q 158 730 158 706 V 314 Q 158 290 182 290 Z"
        tone="cover"
      />
      {ROWS.map(({ y, high }, row) =>
        DAYS.map((day) => {
          const x = LEFT + day * WIDE + (day > 0 ? 4 : 0);
          const empty = row === 0 && day === OPEN;
          return (
            <g key={`${y}-${day}`}>
              <rect
                x={x}
                y={y}
                width={WIDE - 12}
                height={high}
                rx="16"
                fill="var(--sheet)"
                stroke="var(--cover-line)"
                strokeWidth="5"
              />
              {!empty && <Held x={x + WIDE / 2 - 6} y={y + high / 2} kind={day + row} />}
              {!empty && (
                <path
                  d={`M ${x + 16} ${y + 44} C ${x + 16} ${y + 24} ${x + 22} ${y + 16} ${x + 42} ${y + 16}`}
                  fill="none"
                  stroke="var(--disc)"
                  strokeWidth="7"
                  strokeLinecap="round"
                />
              )}
            </g>
          );
        }),
      )}
      <SoftPart d="M 180 322 L 164 200 Q 162 184 178 184 H 284 Q 298 184 296 200 L 280 322 Z" tone="disc" grain={0.5} />
    </g>
  );
}
