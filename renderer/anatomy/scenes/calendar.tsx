/**
 * Days, weeks or months of a calendar with a part marked: marked days are larger and filled, the others small and
 * pale. It refuses digits and letters, so that it belongs to every language and every week.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import {
  Days,
  type DaysProps,
  FadingMonths,
  Sheet,
  type SheetProps,
  WeeklySessions,
} from '../figures/calendar-sheets.tsx';
import { Moon, Sun } from '../figures/page-marks.tsx';
import { SoftGround, SoftPart } from '../figures/soft-part.tsx';
import type { Box, Scene } from '../scene.ts';

type Span = NonNullable<SceneStates<'calendar'>['span']>;

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

function Month(days: Pick<DaysProps, 'rows' | 'from' | 'to' | 'until'>) {
  return (
    <g>
      <Sheet {...LARGE} />
      <Days {...FIELD} {...days} />
    </g>
  );
}

/** The day of the surgery, marked with a plaster; four weeks later the marked days begin. */
function WeeksLater() {
  const day = FIELD.width / 7;
  return (
    <g>
      <Month rows={7} from={28} to={43} />
      <g transform={`translate(${FIELD.x + day / 2} ${FIELD.y + FIELD.height / 14}) rotate(-24)`}>
        <SoftPart
          d="M -40 -19 H 40 Q 59 -19 59 0 Q 59 19 40 19 H -40 Q -59 19 -59 0 Q -59 -19 -40 -19 Z"
          tone="who-f-cloth"
          grain={0.3}
        />
        <path d="M -17 -19 H 17 V 19 H -17 Z" fill="var(--shirt)" stroke="var(--who-f-cloth-line)" strokeWidth="4" />
      </g>
      <path
        d={`M ${FIELD.x + day / 2} ${FIELD.y + 78} V ${FIELD.y + 270}`}
        stroke="var(--counted)"
        strokeWidth="9"
        strokeDasharray="1 22"
        strokeLinecap="round"
      />
    </g>
  );
}

/** Some days, and beside them a drop and the small meter it is read with; the line on its screen goes up. */
function DaysWithSugar() {
  const sheet = { ...LARGE, x: 40, width: 560 };
  return (
    <g>
      <Sheet {...sheet} rings={3} />
      <Days x={66} y={338} width={508} height={478} rows={5} from={9} to={12} />
      <SoftPart
        d="M 800 196 C 850 270 876 306 876 346 C 876 392 842 420 800 420 C 758 420 724 392 724 346 C 724 306 750 270 800 196 Z"
        tone="alarm"
        grain={0.6}
      />
      <path
        d="M 760 340 C 758 366 770 386 790 392"
        fill="none"
        stroke="var(--alarm-mark)"
        strokeOpacity=".8"
        strokeWidth="11"
        strokeLinecap="round"
      />
      <SoftPart d="M 776 436 H 824 V 540 H 776 Z" tone="shirt" grain={0.3} />
      <path d="M 780 440 H 820 V 462 H 780 Z" fill="var(--alarm)" />
      <SoftPart
        d="M 700 510 H 900 Q 940 510 940 550 V 780 Q 940 840 880 840 H 720 Q 660 840 660 780 V 550 Q 660 510 700 510 Z"
        tone="generator"
      />
      <path
        d="M 706 558 H 894 V 716 H 706 Z"
        fill="var(--film)"
        stroke="var(--device-line)"
        strokeWidth="6"
        strokeLinejoin="round"
      />
      <path
        d="M 730 686 C 770 684 786 660 812 640 L 866 590 M 826 588 H 868 V 630"
        fill="none"
        stroke="var(--film-bone)"
        strokeWidth="12"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="800" cy="776" r="28" fill="var(--device-shade)" stroke="var(--device-line)" strokeWidth="6" />
    </g>
  );
}

const FEW_MONTHS = [1, 0.86, 0.6, 0.34, 0.14, 0] as const;
const MANY_MONTHS = Array.from({ length: 18 }, (_, month) => Math.max(0.04, Math.min(1, 1.12 - month * 0.068)));

const SPANS: Record<Span, () => ReactElement> = {
  day: Day,
  days: () => <Month rows={5} from={9} to={12} />,
  'days-with-sugar': DaysWithSugar,
  'two-to-seven': () => <Month rows={3} from={7} to={9} until={14} />,
  'weeks-later': WeeksLater,
  sessions: () => <WeeklySessions filled={8} of={12} />,
  months: () => <FadingMonths columns={3} rows={2} shares={FEW_MONTHS} />,
  'many-months': () => <FadingMonths columns={6} rows={3} shares={MANY_MONTHS} />,
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
