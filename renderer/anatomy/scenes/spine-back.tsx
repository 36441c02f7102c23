/**
 * Bones of the lower spine from behind, and what surgery leaves there: a window in an arch, screws and rods, new bone
 * between two bones; and a joint that is sore, there or one level further up. It shows no wound.
 */
import { useId } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { mirrored, type Node } from '../outlines/curve.ts';
import * as outline from '../outlines/spine-back-outlines.ts';
import type { LabelPlace, Point, Scene } from '../scene.ts';
import { BackBones } from '../spine/back/back-bones.tsx';
import { Bridge, ScrewsAndRods } from '../spine/back/back-surgery.tsx';
import { path, spot } from '../spine/back/back-view.ts';

type States = SceneStates<'spine-back'>;

/** The joint that is sore alone. Screws hold the fourth and fifth bone still, so then it is the one below them. */
const soreJoint = ({ work }: States) => (work === 'screws' ? outline.joints['L5-S1'] : outline.joints['L4-5']);

function soreJoints(states: States): readonly (readonly Node[])[] {
  if (states.sore === 'small-joint') return [soreJoint(states)];
  return states.sore === 'next-level' ? [outline.joints['L3-4'], mirrored(outline.joints['L3-4'])] : [];
}

const middleOf = (joint: readonly Node[]): Point => {
  const [x = 0, y = 0] = joint[1] ?? [];
  return spot(x, y);
};

/** Where a label names a sore joint without hiding it. */
const endOf = (joint: readonly Node[]): Point => {
  const [x = 0, y = 0] = joint[3] ?? [];
  return spot(x - 0.4, y + 1);
};

interface SoreProps {
  readonly id: string;
  readonly joint: readonly Node[];
  readonly reach: number;
}

/** A sore joint: a soft light, the cleft in the tone of pain with pale dots, and short rays. */
function Sore({ id, joint, reach }: SoreProps) {
  const { x, y } = middleOf(joint);
  const d = path(joint, false);
  const out = x > 500 ? 1 : -1;
  return (
    <g fill="none" strokeLinecap="round">
      <circle cx={x} cy={y} r={reach} fill={`url(#${id}-sore)`} />
      <path d={d} stroke="var(--nerve-line)" strokeWidth={24} />
      <path d={d} stroke="var(--pain)" strokeWidth={17} />
      <path d={d} stroke="var(--pain-dot)" strokeWidth={8} strokeDasharray="0 17" />
      <g stroke="var(--pain)" strokeWidth={6}>
        {[-50, -22, 6].map((turn) => {
          const angle = (turn * Math.PI) / 180;
          const at = (r: number) =>
            `${(x + out * r * Math.cos(angle)).toFixed(1)} ${(y + 8 + r * Math.sin(angle)).toFixed(1)}`;
          return <path key={turn} d={`M${at(44)}L${at(68)}`} />;
        })}
      </g>
    </g>
  );
}

/** Light ground behind the bones, and the upper bone fading out. */
function Ground({ id }: { readonly id: string }) {
  return (
    <>
      <radialGradient id={`${id}-flesh`} gradientUnits="userSpaceOnUse" cx="500" cy="470" r="560">
        <stop offset="0.3" stopColor="var(--flesh)" />
        <stop offset="1" stopColor="var(--flesh)" stopOpacity="0" />
      </radialGradient>
      <radialGradient id={`${id}-sore`}>
        <stop offset="0.1" stopColor="var(--pain)" stopOpacity="0.6" />
        <stop offset="1" stopColor="var(--pain)" stopOpacity="0" />
      </radialGradient>
      <linearGradient id={`${id}-top`} gradientUnits="userSpaceOnUse" x1="0" y1="88" x2="0" y2="176">
        <stop offset="0" stopColor="var(--ground)" />
        <stop offset="1" stopColor="var(--ground)" stopOpacity="0" />
      </linearGradient>
      <circle cx="500" cy="470" r="560" fill={`url(#${id}-flesh)`} />
    </>
  );
}

function Art({ states }: { readonly states: States }) {
  const id = `back${useId().replace(/\W/g, '')}`;
  const { work = 'none', bridge = 'none' } = states;
  return (
    <g>
      <Ground id={id} />
      <BackBones id={id} window={work === 'window'} />
      {bridge !== 'none' && <Bridge id={id} form={bridge} />}
      {work === 'screws' && <ScrewsAndRods />}
      {soreJoints(states).map((joint) => (
        <Sore key={joint[0]?.[0]} id={id} joint={joint} reach={states.sore === 'next-level' ? 84 : 112} />
      ))}
      <rect x="-1200" y="-500" width="3400" height="676" fill={`url(#${id}-top)`} />
    </g>
  );
}

const left = (on: Point, y: number): LabelPlace => ({ on, words: { x: 196, y }, lie: 'left' });
const right = (on: Point, y: number): LabelPlace => ({ on, words: { x: 806, y }, lie: 'right' });

function places(states: States): ReturnType<Scene<'spine-back'>['places']> {
  const { work, bridge = 'none', sore } = states;
  const joint = sore === 'small-joint' ? endOf(soreJoint(states)) : undefined;
  return {
    /** Beside a window it is what stays of its arch. */
    bone: work === 'window' ? left(spot(-14.6, -15), 400) : left(spot(-42, -31.6), 240),
    joint: joint ? right(joint, joint.y + 30) : left(spot(-21.4, -5), 430),
    ...(work === 'window' ? { window: right(spot(4.8, -20), 350) } : {}),
    ...(work === 'screws' ? { screw: right(spot(25, -30), 300), rod: right(spot(29.2, 11.4), 600) } : {}),
    ...(bridge === 'growing' || bridge === 'solid' ? { 'new-bone': left(spot(-39, -10), 400) } : {}),
    ...(bridge === 'gap' ? { 'new-bone': left(spot(-38, -22), 340), gap: left(spot(-38, -10.6), 430) } : {}),
    ...(sore === 'next-level' ? { 'next-level': right(spot(18.7, -43.8), 170) } : {}),
  };
}

export const spineBack: Scene<'spine-back'> = {
  focus: { x: 0, y: 110, width: 1000, height: 736 },
  runsOutBelow: true,
  places,
  Art,
};
