/**
 * A nerve from close by: out of its open end come fibres in their covers, one of them near. Its cover can be worn, or
 * the fibre cut; messages run along it or fire by themselves. It sets no words and shows no wound.
 */
import { useId } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import type { LabelPlace, Point, Scene } from '../scene.ts';
import { ShadedPart } from '../shaded-part.tsx';
import { AXIS, HURT } from '../spine/fibre/fibre-measures.ts';
import { Messages } from '../spine/fibre/fibre-messages.tsx';
import { NearFibre, QuietFibres } from '../spine/fibre/fibre-parts.tsx';

type States = SceneStates<'nerve-fibre'>;

const TRUNK =
  'M-1300 268C-700 286 -200 304 204 300C262 304 288 400 288 500C288 600 262 696 204 700C-200 696 -700 714 -1300 732Z';
/** Strands that show on its outside: height far out, height at the rim, and where the rim is. */
const STRANDS = [
  [320, 336, 98],
  [368, 384, 82],
  [420, 430, 74],
  [476, 480, 72],
  [532, 528, 72],
  [586, 578, 76],
  [636, 624, 84],
  [684, 668, 102],
] as const;
/** Ends of other fibres in the open end: middle and size. */
const ENDS = [
  [206, 352, 0.7],
  [246, 412, 0.62],
  [168, 424, 0.74],
  [172, 578, 0.72],
  [246, 592, 0.62],
  [204, 650, 0.7],
] as const;

/** The nerve as a whole, cut open at its right: wrap, face, and the ends of the fibres that go on inside. */
function Trunk({ id }: { readonly id: string }) {
  return (
    <g>
      <ShadedPart id={`${id}-trunk`} d={TRUNK} tissue="nerve" />
      <g fill="none" stroke="var(--nerve-shade)" strokeWidth={4} strokeOpacity={0.45} strokeLinecap="round">
        {STRANDS.map(([outer, inner, x]) => (
          <path key={outer} d={`M-1300 ${outer}C-700 ${outer} -300 ${inner} ${x} ${inner}`} />
        ))}
      </g>
      <ellipse cx={204} cy={500} rx={86} ry={200} fill="var(--nerve-line)" />
      <ellipse cx={206} cy={500} rx={72} ry={182} fill="var(--flesh)" stroke="var(--nerve-light)" strokeWidth={8} />
      {ENDS.map(([x, y, size]) => (
        <g key={y} transform={`translate(${x} ${y}) scale(${size})`} stroke="var(--nerve-line)">
          <ellipse rx={27} ry={44} fill="var(--nerve-light)" strokeWidth={7} />
          <ellipse rx={10} ry={16} fill="var(--nerve)" strokeWidth={6} />
        </g>
      ))}
    </g>
  );
}

function Art({ states }: { readonly states: States }) {
  const id = `fibre${useId().replace(/\W/g, '')}`;
  const { cover = 'whole', signal = 'quiet' } = states;
  return (
    <g>
      <radialGradient id={`${id}-flesh`} gradientUnits="userSpaceOnUse" cx="560" cy="500" r="760">
        <stop offset="0.2" stopColor="var(--flesh)" />
        <stop offset="1" stopColor="var(--flesh)" stopOpacity="0" />
      </radialGradient>
      <circle cx="560" cy="500" r="760" fill={`url(#${id}-flesh)`} />
      <Trunk id={id} />
      <QuietFibres />
      <NearFibre id={id} cover={cover} hurts={signal === 'storm'} />
      <Messages cover={cover} signal={signal} />
    </g>
  );
}

/** A place on a message, beside its dot. */
const MESSAGE = {
  one: { x: 424, y: AXIS - 22 },
  storm: { x: 401, y: AXIS - 10 },
  calmed: { x: 482, y: AXIS - 20 },
} as const;

function places({ cover = 'whole', signal = 'quiet' }: States): ReturnType<Scene<'nerve-fibre'>['places']> {
  const place = (on: Point, x: number, y: number, lie: 'left' | 'right'): LabelPlace => ({ on, words: { x, y }, lie });
  const hurt = HURT[cover];
  return {
    'nerve-fibre': place({ x: 538, y: AXIS + 6 }, 470, 772, 'left'),
    cover: place({ x: 930, y: AXIS - 44 }, 842, 352, 'right'),
    ...(cover === 'whole' ? {} : { 'hurt-spot': place({ x: hurt.x - 4, y: hurt.y + 30 }, 712, 640, 'right') }),
    ...(signal === 'quiet' ? {} : { signal: place(MESSAGE[signal], 470, 222, 'left') }),
  };
}

export const nerveFibre: Scene<'nerve-fibre'> = {
  focus: { x: 0, y: 140, width: 1000, height: 720 },
  places,
  Art,
};
