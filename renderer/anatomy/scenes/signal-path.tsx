/**
 * How a pain message travels from a leg along a nerve and the spinal cord to the brain; turned up at the cord when
 * loud, changed there by pulses or a pill, or not when that is unsure. It sets no words, shows no face.
 */
import { useId } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { curve, type Node } from '../outlines/curve.ts';
import * as outline from '../outlines/signal-outlines.ts';
import type { LabelPlace, Scene } from '../scene.ts';
import { ShadedPart } from '../shaded-part.tsx';
import { PILL, Pill, PillReach } from '../spine/signal-pill.tsx';
import { Contacts, Pulses } from '../spine/signal-pulses.tsx';

type States = SceneStates<'signal-path'>;
type Volume = 'none' | 'small' | 'thin' | 'plain' | 'large';

/** Messages run upwards, from the foot to the brain. */
const upwards = (nodes: readonly Node[]) => curve([...nodes].reverse(), false);
const open = (nodes: readonly Node[]) => curve(nodes, false);
const CORD = open(outline.cord);
const NERVE = open(outline.nerve);
/** The cord above the place where pulses meet the message, and below it. */
const MESSAGE_ABOVE = upwards(outline.cord.slice(0, -1));
const MESSAGE_BELOW = upwards([...outline.cord.slice(-2), ...outline.nerve.slice(1)]);
/** The cord gets thinner at its end. */
const CONE = open([
  [628, 456],
  [622, 486],
]);
const [GATE_X, GATE_Y] = outline.gate;

function Body({ id }: { readonly id: string }) {
  return (
    <>
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path
          d="M430 676H700Q716 676 716 692V880M452 676V880M180 882H780"
          stroke="var(--skin-line)"
          strokeOpacity={0.45}
          strokeWidth={4}
        />
      </g>
      <ShadedPart id={`${id}-skin`} d={curve(outline.sitter)} tissue="skin" />
      <g fill="none" stroke="var(--skin-line)" strokeOpacity={0.65} strokeWidth={3.5} strokeLinecap="round">
        {outline.armLines.map((line) => (
          <path key={line[0]?.[0]} d={open(line)} />
        ))}
      </g>
      <g fill="var(--bone)" stroke="var(--bone-line)" strokeOpacity={0.5} strokeWidth={2.5} opacity={0.75}>
        {outline.vertebrae.map(([x, y, turn], i) => (
          <rect
            key={y}
            x={-12 - i * 0.3}
            y={-8 - i * 0.22}
            width={24 + i * 0.6}
            height={16 + i * 0.44}
            rx={4}
            transform={`translate(${x} ${y}) rotate(${turn})`}
          />
        ))}
      </g>
    </>
  );
}

function NerveTree({ id }: { readonly id: string }) {
  return (
    <>
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d={NERVE} stroke="var(--nerve-line)" strokeWidth={21} />
        <path d={CORD} stroke="var(--nerve-line)" strokeWidth={29} />
        <path d={CONE} stroke="var(--nerve-line)" strokeWidth={25} />
        <path d={NERVE} stroke="var(--nerve)" strokeWidth={12} />
        <path d={CONE} stroke="var(--nerve)" strokeWidth={16} />
        <path d={CORD} stroke="var(--nerve)" strokeWidth={20} />
      </g>
      <ShadedPart id={`${id}-small`} d={curve(outline.cerebellum)} tissue="nerve" size="small" />
      <ShadedPart id={`${id}-brain`} d={curve(outline.brain)} tissue="sac" size="small" />
      <g fill="none" stroke="var(--nerve-line)" strokeOpacity={0.65} strokeWidth={3.5} strokeLinecap="round">
        {outline.brainFolds.map((fold) => (
          <path key={fold.join()} d={open(fold)} />
        ))}
      </g>
    </>
  );
}

/** How wide the red line is, how large its dots are, and how far apart: a part of the 133 units that travelling dots go. */
const LOOKS = {
  small: { line: 0, dot: 9, step: 33.25 },
  thin: { line: 6, dot: 4, step: 33.25 },
  plain: { line: 12, dot: 7, step: 19 },
  large: { line: 20, dot: 13, step: 19 },
} as const;

/** One stretch of the message: a red line with pale dots; a small message is nothing but a few red dots. */
function Message({ d, volume }: { readonly d: string; readonly volume: Volume }) {
  if (volume === 'none') return null;
  const { line, dot, step } = LOOKS[volume];
  const dots = (width: number, stroke?: string) => ({
    strokeWidth: width,
    strokeDasharray: `0 ${step}`,
    ...(stroke ? { stroke } : {}),
  });
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      {line > 0 && <path d={d} stroke="var(--pain)" strokeWidth={line} />}
      {line === 0 && <path className="pain-dots-edge" d={d} style={dots(dot + 5)} />}
      <path className="pain-dots" d={d} style={dots(dot, line === 0 ? 'var(--pain)' : undefined)} />
    </g>
  );
}

/** Rings around the cord, as around a loudspeaker: here the message is made larger. */
function LoudRings() {
  return (
    <g fill="none" stroke="var(--pain)" strokeLinecap="round">
      {[42, 64, 86].map((reach, i) => (
        <circle key={reach} cx={632} cy={404} r={reach} strokeWidth={6 - i} strokeOpacity={1 - i * 0.22} />
      ))}
    </g>
  );
}

/** How the message arrives: the whole brain takes the tone of pain, and waves go out from it, more when it is loud. */
const ARRIVALS = {
  small: { tint: 0.1, waves: 1, width: 4 },
  thin: { tint: 0.12, waves: 1, width: 5 },
  plain: { tint: 0.26, waves: 2, width: 6 },
  large: { tint: 0.44, waves: 3, width: 8 },
} as const;

function Arrival({ volume }: { readonly volume: Volume }) {
  if (volume === 'none') return null;
  const { tint, waves, width } = ARRIVALS[volume];
  return (
    <g fill="none" stroke="var(--pain)" strokeLinecap="round">
      <path d={curve(outline.brain)} fill="var(--pain)" fillOpacity={tint} stroke="none" />
      {Array.from({ length: waves }, (_, i) => 92 + i * 22).map((reach, i) =>
        [1, -1].map((side) => (
          <path
            key={reach * side}
            d={`M${550 + side * (reach - 11)} ${122 - i * 5}Q${550 + side * (reach + 7)} ${152} ${550 + side * (reach - 11)} ${182 + i * 5}`}
            strokeWidth={width - i}
            strokeOpacity={1 - i * 0.18}
          />
        )),
      )}
    </g>
  );
}

/** Where the pain begins: short strokes around the foot. */
function Source() {
  return (
    <g stroke="var(--pain)" strokeWidth={5} strokeLinecap="round">
      <path d="M232 838L218 820M254 828L250 806M218 858L196 850" />
    </g>
  );
}

/** Which way the message goes: open arrow heads beside the nerve. */
function Heading() {
  return (
    <g fill="none" stroke="var(--pain)" strokeWidth={6} strokeLinecap="round" strokeLinejoin="round">
      <path d="M294 752L306 734L318 753M470 594L490 606L471 619" />
    </g>
  );
}

/** How the message goes on above the place where pulses or a pill meet it. */
function volumeAbove({ signal = 'quiet', pulses, pill }: States): Volume {
  if (signal === 'quiet') return 'none';
  if (pulses === 'on') return 'small';
  if (pill === 'dampens') return 'thin';
  return signal === 'loud' ? 'large' : 'plain';
}

function Art({ states }: { readonly states: States }) {
  const id = `signal${useId()}`;
  const { signal = 'quiet', pulses = 'off', pill } = states;
  const on = pulses === 'on';
  const drawn = pulses !== 'off';
  const below: Volume = signal === 'quiet' ? 'none' : 'plain';
  const above = volumeAbove(states);
  return (
    <g>
      <radialGradient id={`${id}-glow`}>
        <stop offset="0.2" stopColor="var(--pain)" stopOpacity="0.36" />
        <stop offset="1" stopColor="var(--pain)" stopOpacity="0" />
      </radialGradient>
      <Body id={id} />
      {above === 'large' && <circle cx={550} cy={156} r={96} fill={`url(#${id}-glow)`} />}
      {drawn && <Pulses id={id} sure={on} />}
      {pill === 'dampens' && <PillReach id={id} />}
      {above === 'large' && <LoudRings />}
      <NerveTree id={id} />
      <Message d={MESSAGE_BELOW} volume={below} />
      <Message d={MESSAGE_ABOVE} volume={above} />
      <Arrival volume={above} />
      {drawn && <Contacts sure={on} />}
      {pill === 'dampens' && <Pill />}
      {below !== 'none' && <Source />}
      {below !== 'none' && <Heading />}
    </g>
  );
}

function places({ pulses, pill }: States): ReturnType<Scene<'signal-path'>['places']> {
  const place = (x: number, y: number, wordsX: number, wordsY: number, lie: 'left' | 'right'): LabelPlace => ({
    on: { x, y },
    words: { x: wordsX, y: wordsY },
    lie,
  });
  return {
    brain: place(520, 146, 410, 140, 'left'),
    'spinal-cord': pulses === 'unsure' ? place(571, 240, 700, 170, 'right') : place(590, 288, 740, 250, 'right'),
    nerve: place(420, 643, 350, 480, 'left'),
    ...(pill === 'dampens' ? { pill: place(PILL.x + 36, PILL.y + 12, 836, PILL.y + 70, 'right') } : {}),
    ...(pulses === 'on' || pulses === 'unsure' ? { pulses: place(GATE_X + 66, GATE_Y + 6, 770, 400, 'right') } : {}),
  };
}

export const signalPath: Scene<'signal-path'> = {
  focus: { x: -30, y: 88, width: 1060, height: 800 },
  places,
  Art,
};
