/**
 * One level of the lower spine cut across and seen from above, front of the body at the top: disc, nerve sac, roots,
 * joints and arch, with what troubles a root on the person's right, or what was done there. It sets no words.
 */
import { useId } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import type { LabelPlace, Point, Scene } from '../scene.ts';
import { QuestionBubble } from '../signs/question-bubble.tsx';
import { Bones, Muscles } from '../spine/above/above-bones.tsx';
import { Disc } from '../spine/above/above-disc.tsx';
import type { Pressure } from '../spine/above/above-nerves.tsx';
import { Nerves, rootPlace, Scar } from '../spine/above/above-nerves.tsx';
import { AboveNeedleArt, MedicineAtRoot, SmallNerves } from '../spine/above/above-treatments.tsx';
import { spot } from '../spine/above/above-view.ts';

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
  if (sore === 'outer-root') return { at: spot(30, 24), reach: 140 };
  return pressure === 'none' || pressure === 'disc'
    ? { at: spot(12, 25), reach: 140 }
    : { at: spot(10, 20), reach: 104 };
}

function Art({ states }: { readonly states: States }) {
  const id = `above${useId()}`;
  const { scar = 'none', root = 'quiet', disc = 'whole', needle = 'none' } = states;
  const open = isOpen(states);
  const sore = soreRoot(states);
  const pressure = pressureOf(states);
  const twoRoots = root === 'one-of-two';
  const scarTissue = scar !== 'none' && <Scar kind={scar} open={open} bothSides={twoRoots} />;
  return (
    <g>
      <radialGradient id={`${id}-flesh`} gradientUnits="userSpaceOnUse" cx="500" cy="480" r="490">
        <stop offset="0.35" stopColor="var(--flesh)" />
        <stop offset="1" stopColor="var(--flesh)" stopOpacity="0" />
      </radialGradient>
      <circle cx="500" cy="480" r="490" fill={`url(#${id}-flesh)`} />
      <Muscles id={id} />
      <Bones id={id} open={open} scarred={scar !== 'none'} narrow={isNarrow(states) && disc !== 'herniated'} />
      {sore !== 'none' && !twoRoots && <Glow id={id} {...glowOf(sore, pressure)} />}
      {needle === 'root' && <MedicineAtRoot />}
      {disc === 'herniated' && scarTissue}
      <Disc id={id} form={disc} filled={scar !== 'none'} />
      {disc !== 'herniated' && scarTissue}
      {(needle === 'joint' || needle === 'probe') && <SmallNerves />}
      <Nerves id={id} pressure={pressure} sore={sore} />
      {needle !== 'none' && <AboveNeedleArt id={id} kind={needle} />}
      {twoRoots && <QuestionBubble at={{ x: 806, y: 322 }} tip={{ x: 640, y: 436 }} />}
    </g>
  );
}

const place = (on: Point, x: number, y: number): LabelPlace => ({
  on,
  words: { x, y },
  lie: x < 500 ? 'left' : 'right',
});

const NEEDLE_PLACES = {
  none: {},
  root: { needle: place(spot(42.6, 52.6), 850, 610), medicine: place(spot(27, 16.8), 800, 320) },
  joint: {
    needle: place(spot(22.4, 54), 815, 760),
    medicine: place(spot(19.4, 34.6), 815, 492),
    'small-nerve': place(spot(31.2, 34), 825, 566),
    /** The one with the needle in it; root and joint change heights, so that their leaders do not cross. */
    joint: place(spot(22.4, 28), 805, 418),
    'nerve-root': place(spot(12.3, 23), 775, 336),
  },
  probe: {
    probe: place(spot(36.2, 53), 840, 690),
    needle: place(spot(36.2, 53), 840, 690),
    'small-nerve': place(spot(31, 28.6), 825, 430),
  },
} as const satisfies Record<NonNullable<States['needle']>, ReturnType<Scene<'segment-above'>['places']>>;

function places(states: States): ReturnType<Scene<'segment-above'>['places']> {
  const { scar, root, disc, needle = 'none' } = states;
  const open = isOpen(states);
  const scarred = scar !== undefined && scar !== 'none';
  const pressure = pressureOf(states);
  const at = rootPlace(pressure);
  const rootAt = pressure === 'none' ? spot(12.3, 23) : { x: at.x + 20, y: at.y - 3 };
  return {
    disc: place(spot(-17, -6), 215, 190),
    'nerve-sac': place(spot(-4.6, 23.4), 225, root === 'one-of-two' ? 490 : 402),
    joint: place(spot(-19.6, 36.4), 205, 590),
    'nerve-root':
      root === 'one-of-two'
        ? place(spot(-12.6, 23.4), 225, 402)
        : soreRoot(states) === 'outer-root'
          ? place(spot(30.6, 23.4), 825, 420)
          : place(rootAt, 775, pressure === 'disc' ? 462 : 380),
    bone: place(spot(-1.6, 58), 180, 800),
    ...(disc === 'herniated' ? { 'slipped-disc': place(spot(12.6, 20.6), 775, 330) } : {}),
    ...(isNarrow(states) ? { 'tight-spot': place(spot(12.8, 25.6), 795, 480) } : {}),
    ...(open ? { window: scarred ? place(spot(5.2, 43), 205, 720) : place(spot(9, 40.4), 795, 700) } : {}),
    ...(scarred ? { scar: place(open ? spot(9, 41) : spot(11, 29.6), 795, open ? 566 : 540) } : {}),
    ...NEEDLE_PLACES[needle],
  };
}

export const segmentAbove: Scene<'segment-above'> = {
  focus: { x: -30, y: 88, width: 1060, height: 800 },
  places,
  Art,
};
