/**
 * One level of the lower spine cut across and seen from above, front of the body at the top: disc, nerve sac, roots,
 * joints and arch, with what troubles a root on the person's right, or what was done there. It sets no words.
 */
import { useId } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import type { LabelPlace, Point, Scene } from '../scene.ts';
import { QuestionBubble } from '../signs/question-bubble.tsx';
import { Bones, FormerLamina, Muscles } from '../spine/above/above-bones.tsx';
import { Disc } from '../spine/above/above-disc.tsx';
import { RootLead, RootPulses } from '../spine/above/above-lead.tsx';
import type { Pressure } from '../spine/above/above-nerves.tsx';
import { Nerves, rootPlace, Scar } from '../spine/above/above-nerves.tsx';
import { AboveNeedleArt, MedicineAtRoot, SmallNerves } from '../spine/above/above-treatments.tsx';
import { mm, spot } from '../spine/above/above-view.ts';

type States = SceneStates<'segment-above'>;

/** A window that was cut is open, and so is one beside which a root has stayed tight. */
const isOpen = ({ window, canal }: States) => window === 'open' || canal === 'still-narrow';
const isNarrow = ({ canal = 'wide' }: States) => canal !== 'wide';

function pressureOf(states: States): Pressure {
  if (states.disc === 'herniated') return 'disc';
  if (!isNarrow(states)) return 'none';
  return isOpen(states) ? 'recess' : 'canal';
}

/** A needle lies at the root that has left; unless something else troubles the other one, that is the sore one. */
function soreRoot(states: States): 'none' | 'root' | 'outer-root' {
  const { root = 'quiet', needle, scar = 'none' } = states;
  if (root === 'quiet') return 'none';
  const elsewhere = root === 'one-of-two' || scar !== 'none' || pressureOf(states) !== 'none';
  return needle === 'root' && !elsewhere ? 'outer-root' : 'root';
}

function Glow({ id, at, reach }: { readonly id: string; readonly at: Point; readonly reach: number }) {
  return (
    <>
      <radialGradient id={`${id}-glow`}>
        <stop offset="0.15" stopColor="var(--pain)" stopOpacity="0.55" />
        <stop offset="1" stopColor="var(--pain)" stopOpacity="0" />
      </radialGradient>
      <circle cx={at.x} cy={at.y} r={reach} fill={`url(#${id}-glow)`} />
    </>
  );
}

/** Behind the sore root; smaller in a tight canal, so that what makes it tight can be seen. */
function glowOf(sore: 'root' | 'outer-root', pressure: Pressure): { at: Point; reach: number } {
  if (sore === 'outer-root') return { at: spot(30, 24), reach: mm(15) };
  return pressure === 'none' || pressure === 'disc'
    ? { at: spot(12, 25), reach: mm(15) }
    : { at: spot(10, 20), reach: mm(11) };
}

function Art({ states }: { readonly states: States }) {
  const id = `above${useId()}`;
  const { scar = 'none', root = 'quiet', disc = 'whole', needle = 'none', sac = 'calm' } = states;
  const open = isOpen(states);
  const sore = soreRoot(states);
  const pressure = pressureOf(states);
  const twoRoots = root === 'one-of-two';
  const scarTissue = scar !== 'none' && <Scar kind={scar} open={open} bothSides={twoRoots} />;
  return (
    <g>
      <radialGradient id={`${id}-flesh`} gradientUnits="userSpaceOnUse" cx="500" cy="508" r="900">
        <stop offset="0.5" stopColor="var(--flesh)" />
        <stop offset="1" stopColor="var(--flesh)" stopOpacity="0" />
      </radialGradient>
      <rect x="-400" y="-392" width="1800" height="1800" fill={`url(#${id}-flesh)`} />
      <Muscles />
      <Bones id={id} open={open} scarred={scar !== 'none'} narrow={isNarrow(states) && disc !== 'herniated'} />
      {sore !== 'none' && !twoRoots && <Glow id={id} {...glowOf(sore, pressure)} />}
      {needle === 'root' && <MedicineAtRoot />}
      {needle === 'lead' && <RootPulses id={id} />}
      {disc === 'herniated' && scarTissue}
      <Disc id={id} form={disc} filled={scar !== 'none'} />
      {disc !== 'herniated' && scarTissue}
      {scarTissue && open && <FormerLamina />}
      {(needle === 'joint' || needle === 'probe') && <SmallNerves />}
      <Nerves id={id} pressure={pressure} sore={sore} swollen={sac === 'swollen'} />
      {needle === 'lead' && <RootLead />}
      {needle !== 'none' && needle !== 'lead' && <AboveNeedleArt id={id} kind={needle} />}
      {twoRoots && <QuestionBubble at={spot(24.6, 9)} tip={spot(12.4, 21.4)} />}
    </g>
  );
}

const place = (on: Point, x: number, y: number): LabelPlace => ({
  on,
  words: { x, y },
  lie: x < 500 ? 'left' : 'right',
});

/** For words on the right that end where something else begins. */
const leftward = (on: Point, x: number, y: number): LabelPlace => ({ on, words: { x, y }, lie: 'left' });

const NEEDLE_PLACES = {
  none: {},
  root: {
    needle: leftward(spot(35.8, 44), 860, 800),
    medicine: place(spot(20.6, 18.6), 690, 250),
    'nerve-root': place(spot(30.4, 23), 800, 385),
  },
  joint: {
    needle: place(spot(21.2, 47), 790, 830),
    medicine: place(spot(19.6, 37), 850, 690),
    'small-nerve': place(spot(31.2, 34), 850, 600),
    /** The one with the needle in it: its gap, where the medicine has not yet come. */
    joint: place(spot(16.4, 30.4), 800, 385),
    'nerve-root': place(spot(12.3, 23), 740, 290),
  },
  probe: {
    probe: leftward(spot(36.4, 51), 880, 860),
    needle: leftward(spot(36.4, 51), 880, 860),
    'small-nerve': leftward(spot(25.4, 46.4), 770, 800),
    /** The one whose nerve it is. */
    joint: leftward(spot(19.6, 38.6), 650, 740),
  },
  lead: {
    lead: place(spot(18.4, 19.5), 640, 250),
    'nerve-root': place(spot(27.2, 25.8), 740, 780),
    pulses: place(spot(34.6, 18), 800, 290),
  },
} as const satisfies Record<NonNullable<States['needle']>, ReturnType<Scene<'segment-above'>['places']>>;

/** The root that matters in this state; where it is pushed, the words make room for those on what pushes it. */
function rootLabel(states: States, pressure: Pressure): LabelPlace {
  if (states.root === 'one-of-two') return place(spot(-12.6, 23.4), 205, 390);
  if (soreRoot(states) === 'outer-root') return place(spot(30.4, 23), 800, 385);
  const at = rootPlace(pressure);
  const on = { x: at.x + mm(pressure === 'none' ? 1.5 : 2.4), y: at.y - mm(0.8) };
  if (pressure === 'disc') return place(on, 790, 400);
  return pressure === 'none' ? place(on, 790, 385) : place(on, 700, 270);
}

function places(states: States): ReturnType<Scene<'segment-above'>['places']> {
  const { scar = 'none', root, disc, sac, needle = 'none' } = states;
  const open = isOpen(states);
  const scarred = scar !== 'none';
  const pressure = pressureOf(states);
  return {
    disc: place(spot(-16, 1), 150, 165),
    'nerve-sac': place(spot(-4.6, 24), 285, root === 'one-of-two' ? 300 : 390),
    joint: place(spot(-19.3, 34.4), 185, 760),
    'nerve-root': rootLabel(states, pressure),
    bone: place(spot(-0.6, 50), 260, 850),
    ...(disc === 'herniated' ? { 'slipped-disc': place(spot(12.6, 19.6), 700, 270) } : {}),
    ...(isNarrow(states) ? { 'tight-spot': place(spot(12.8, 25.6), 790, 395) } : {}),
    ...(sac === 'swollen' ? { lining: place(spot(-6.4, 28), 205, 480) } : {}),
    ...(open ? { window: scarred ? place(spot(11.5, 36.4), 850, 600) : place(spot(9, 39.6), 790, 780) } : {}),
    ...(scarred ? { scar: place(open ? spot(8.9, 42.6) : spot(11, 29.6), 795, 790) } : {}),
    ...NEEDLE_PLACES[needle],
  };
}

export const segmentAbove: Scene<'segment-above'> = {
  focus: { x: 0, y: 118, width: 1000, height: 780 },
  runsOutBelow: true,
  places,
  Art,
};
