/**
 * An open notebook with a pencil: something to write down, to ask, to aim for or to tick off. What it holds is shown
 * in signs and lines; it refuses letters and digits, so that it belongs to every language.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { FourThings, Goal, Questions, QuestionsShown, Story } from '../figures/notebook-notes.tsx';
import { ActivityDiary, Medicines, Plan } from '../figures/notebook-plans.tsx';
import { Moon, Rules, Sun } from '../figures/page-marks.tsx';
import { SoftGround, SoftPart } from '../figures/soft-part.tsx';
import type { Scene } from '../scene.ts';

type Holds = NonNullable<SceneStates<'notebook'>['holds']>;

const COVER =
  'M 96 214 C 92 196 104 186 122 186 H 878 C 896 186 908 196 904 214 L 930 792 C 930 814 918 826 898 826 H 102 C 82 826 70 814 70 792 Z';
const LEFT_PAGE = 'M 500 216 C 440 184 240 184 124 196 L 100 784 C 230 766 420 768 500 804 Z';
const RIGHT_PAGE = 'M 500 216 C 560 184 760 184 876 196 L 900 784 C 770 766 580 768 500 804 Z';

/** Five rings of which the first `full` are filled: how much it hurt. */
function Dots({ x, y, full }: { readonly x: number; readonly y: number; readonly full: number }) {
  return (
    <g stroke="var(--paper-line)" strokeWidth="5">
      {[0, 1, 2, 3, 4].map((at) => (
        <circle key={at} cx={x + at * 48} cy={y} r="16" fill={at < full ? 'var(--pain)' : 'none'} />
      ))}
    </g>
  );
}

const DIARY_ROWS = [
  { y: 290, full: 2 },
  { y: 410, full: 4 },
  { y: 530, full: 3 },
  { y: 650, full: 1 },
];

function Diary() {
  return (
    <g>
      {DIARY_ROWS.map(({ y, full }) => (
        <g key={y}>
          <Sun x={186} y={y} />
          <Dots x={262} y={y} full={full} />
          <Moon x={574} y={y} />
          <Dots x={644} y={y} full={Math.max(1, 5 - full)} />
        </g>
      ))}
      <g stroke="var(--paper-rule)" strokeWidth="4" strokeLinecap="round">
        <path d="M 146 350 H 470 M 142 470 H 470 M 138 590 H 470 M 530 350 H 856 M 530 470 H 860 M 530 590 H 864" />
      </g>
    </g>
  );
}

function Tick({ x, y, done }: { readonly x: number; readonly y: number; readonly done: boolean }) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <rect x={x - 32} y={y - 32} width="64" height="64" rx="14" stroke="var(--paper-line)" strokeWidth="6" />
      {done && (
        <path
          d={`M ${x - 17} ${y} L ${x - 3} ${y + 16} L ${x + 24} ${y - 26}`}
          stroke="var(--relief)"
          strokeWidth="13"
        />
      )}
    </g>
  );
}

function List() {
  const rows = [296, 420, 544, 668];
  return (
    <g>
      {rows.map((y, at) => (
        <g key={y}>
          <Tick x={186} y={y} done />
          <Tick x={574} y={y} done={at < 2} />
        </g>
      ))}
      <Rules
        lines={rows.flatMap((y, at) => [
          [248, 440 - (at % 2) * 50, y] as const,
          [636, 820 - ((at + 1) % 2) * 60, y] as const,
        ])}
      />
    </g>
  );
}

const PAGES: Record<Exclude<Holds, 'question-shown'>, () => ReactElement> = {
  diary: Diary,
  story: Story,
  'four-things': FourThings,
  question: Questions,
  goal: Goal,
  list: List,
  medicines: Medicines,
  plan: Plan,
  'activity-diary': ActivityDiary,
};

function Pencil() {
  return (
    <g transform="translate(556 836) rotate(-11) scale(.84)">
      <SoftPart d="M 0 0 L 74 -30 L 74 30 Z" tone="wood" grain={0.4} />
      <path
        d="M 0 0 L 26 -10.5 L 26 10.5 Z"
        fill="var(--device-line)"
        stroke="var(--wood-line)"
        strokeWidth="4"
        strokeLinejoin="round"
      />
      <SoftPart
        d="M 74 -30 H 330 V 30 H 74 C 84 20 84 12 74 10 C 84 4 84 -4 74 -10 C 84 -14 84 -22 74 -30 Z"
        tone="nerve"
        grain={0.6}
      />
      <path d="M 84 10 H 330 M 84 -10 H 330" stroke="var(--nerve-shade)" strokeWidth="4" />
      <SoftPart d="M 330 -30 H 362 V 30 H 330 Z" tone="generator" grain={0.3} />
      <SoftPart d="M 362 -30 H 384 C 404 -30 404 30 384 30 H 362 Z" tone="muscle" grain={0.3} />
    </g>
  );
}

export const notebook: Scene<'notebook'> = {
  focus: { x: 50, y: 166, width: 900, height: 700 },
  places: () => ({}),
  Art: ({ states }) => {
    const { holds = 'diary' } = states;
    if (holds === 'question-shown')
      return (
        <g>
          <SoftGround />
          <QuestionsShown />
        </g>
      );
    const Held = PAGES[holds];
    return (
      <g>
        <SoftGround />
        <SoftPart d={COVER} tone="cover" />
        <SoftPart d={LEFT_PAGE} tone="paper" />
        <SoftPart d={RIGHT_PAGE} tone="paper" />
        <Held />
        {holds !== 'story' && <Pencil />}
      </g>
    );
  },
};
