/**
 * A plain person from the front and from behind with the area where it hurts, its texture saying how it feels. The
 * right leg is at the viewer's left in front and at the right from behind. It sets no words and judges no pain.
 */
import { type ReactNode, useId } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { LegsInTime } from '../figures/legs-in-time.tsx';
import { type Feel, PainTexture } from '../figures/pain-texture.tsx';
import { SoftGround } from '../figures/soft-part.tsx';
import { AREAS, type RibbonPoint } from '../outlines/body-areas.ts';
import { curve, points } from '../outlines/curve.ts';
import * as outline from '../outlines/person-outlines.ts';
import type { LabelPlace, Scene } from '../scene.ts';
import { ShadedPart } from '../shaded-part.tsx';

type States = SceneStates<'body-map'>;

/** How the two persons lie in the view box: units a millimetre, the height of their middle, and where each stands. */
interface View {
  readonly scale: number;
  readonly top: number;
  readonly frontX: number;
  readonly behindX: number;
}
const WHOLE: View = { scale: 0.5, top: 422, frontX: 296, behindX: 704 };
/** Where only legs are sore: both from the hips down. */
const LEGS: View = { scale: 0.8, top: 154, frontX: 222, behindX: 690 };
/** Where only a foot is sore: both from the knees down, so near that it can be seen, and so far apart that they are two. */
const FEET: View = { scale: 1.14, top: -174, frontX: 180, behindX: 694 };
function viewOf({ area }: States): View {
  if (area === 'foot') return FEET;
  return area === 'one-leg' || area === 'both-legs' ? LEGS : WHOLE;
}

/** Surface lines of a front: collar bone, ribs' edge, groin, knee, toes; right side only. */
const FRONT_LINES = [
  points('18,-386 60,-392 122,-372'),
  points('24,-150 62,-118 84,-76'),
  points('60,212 96,186 128,148'),
  points('64,486 74,516 98,522 122,508 128,486'),
];
const TOES = [points('74,914 76,922 72,928'), points('92,916 93,924 92,930'), points('108,914 109,920 110,926')];
/** What is seen only from near: every toe and the ankle in front, the heel's tendon behind. */
const NEAR_FRONT = [
  points('82,905 85,914 83,928'),
  points('95,907 97,916 96,929'),
  points('107,907 108,915 108,928'),
  points('117,906 117,913 118,924'),
  points('66,842 72,852 71,862'),
  points('104,838 97,848 98,858'),
  points('76,660 74,720 77,780'),
];
const NEAR_BEHIND = [
  points('76,800 80,838 77,874'),
  points('95,800 91,838 94,874'),
  points('70,904 86,912 104,904'),
  points('78,636 85,696 84,742'),
  points('112,636 105,696 106,742'),
];
/** A calm plain face, so that a front is a front. */
const FACE = 'M -30 -546 H -30.1 M 30 -546 H 30.1';
const FACE_LINES = 'M 2 -546 C -4 -526 -8 -518 -4 -514 C 0 -511 6 -512 10 -514 M -22 -490 C -8 -480 8 -480 22 -490';

/** `unit`: millimetres of a view box unit, so that lines keep their weight. */
function Lines({ front, unit }: { readonly front: boolean; readonly unit: number }) {
  const far = front ? [...FRONT_LINES, ...TOES] : outline.skinLines;
  const near = front ? [...FRONT_LINES, ...NEAR_FRONT] : [...outline.skinLines, ...NEAR_BEHIND];
  const lines = unit < 1 ? near : far;
  return (
    <g fill="none" stroke="var(--skin-line)" strokeOpacity={0.6} strokeWidth={3.4 * unit} strokeLinecap="round">
      {[1, -1].map((side) => (
        <g key={side} transform={`scale(${side} 1)`}>
          {lines.map((line) => (
            <path key={line[0]?.join()} d={curve(line, false)} />
          ))}
        </g>
      ))}
      {front ? <path d="M 0 26 V 38" /> : <path d="M 0 -380 V 60 M 0 186 V 240" />}
    </g>
  );
}

interface PersonProps {
  readonly id: string;
  readonly view: View;
  readonly front: boolean;
  readonly feel: Feel;
  readonly sore: readonly (readonly RibbonPoint[])[];
}

function Person({ id, view, front, feel, sore }: PersonProps) {
  const skin = curve(outline.person);
  const unit = 1 / view.scale;
  return (
    <g transform={`translate(${front ? view.frontX : view.behindX} ${view.top}) scale(${view.scale})`}>
      <ShadedPart id={`${id}-skin`} d={skin} tissue="skin" line={false} />
      <Lines front={front} unit={unit} />
      <g clipPath={`url(#${id}-skin-in)`}>
        {sore.map((nodes) => (
          <PainTexture key={nodes[0]?.join()} feel={feel} nodes={nodes} />
        ))}
      </g>
      <path d={skin} fill="none" stroke="var(--skin-line)" strokeWidth={5 * unit} strokeLinejoin="round" />
      {front && (
        <g fill="none" stroke="var(--skin-line)" strokeLinecap="round">
          <path d={FACE} strokeWidth={7 * unit} />
          <path d={FACE_LINES} strokeWidth={3.4 * unit} />
        </g>
      )}
    </g>
  );
}

interface FadedAboveProps {
  readonly id: string;
  /** Where all can be seen. */
  readonly to?: number;
  readonly children: ReactNode;
}

/** Legs that go on above the frame come out of the ground softly. */
function FadedAbove({ id, to = 310, children }: FadedAboveProps) {
  return (
    <g>
      <linearGradient id={`${id}-fade`} gradientUnits="userSpaceOnUse" x1="0" y1={to - 150} x2="0" y2={to}>
        <stop offset="0" stopColor="#000" />
        <stop offset="1" stopColor="#fff" />
      </linearGradient>
      <mask id={`${id}-out`} maskUnits="userSpaceOnUse" x="-100" y="-100" width="1200" height="1200">
        <rect x="-100" y="-100" width="1200" height="1200" fill={`url(#${id}-fade)`} />
      </mask>
      <g mask={`url(#${id}-out)`}>{children}</g>
    </g>
  );
}

function Art({ states }: { readonly states: States }) {
  const id = `map${useId()}`;
  const { area = 'none', feel = 'ache' } = states;
  const view = viewOf(states);
  if (area === 'foot-in-time')
    return (
      <g>
        <SoftGround />
        <FadedAbove id={id}>
          <LegsInTime feel={feel} />
        </FadedAbove>
      </g>
    );
  const persons = (
    <>
      <Person id={`${id}-front`} view={view} front feel={feel} sore={AREAS[area].front} />
      <Person id={`${id}-behind`} view={view} front={false} feel={feel} sore={AREAS[area].behind} />
    </>
  );
  return (
    <g>
      <SoftGround />
      <path
        d={`M ${view.frontX - 186} 890 h 372 M ${view.behindX - 186} 890 h 372`}
        stroke="var(--skin-line)"
        strokeOpacity=".4"
        strokeWidth="4"
        strokeLinecap="round"
      />
      {view === WHOLE ? (
        persons
      ) : (
        <FadedAbove id={id} to={view === FEET ? 300 : 230}>
          {persons}
        </FadedAbove>
      )}
    </g>
  );
}

/** A feeling that is drawn can be named where it is. */
function feelPlace({ feel }: States, place: LabelPlace): ReturnType<Scene<'body-map'>['places']> {
  return feel === 'burning' || feel === 'electric' || feel === 'numb' ? { [feel]: place } : {};
}

function places(states: States): ReturnType<Scene<'body-map'>['places']> {
  if (states.area === undefined || states.area === 'none' || states.area === 'foot-in-time') return {};
  const view = viewOf(states);
  const on = (midline: number, x: number, y: number) => ({ x: midline + x * view.scale, y: view.top + y * view.scale });
  const behind = (x: number, y: number, wordsX: number, wordsY: number): LabelPlace => ({
    on: on(view.behindX, x, y),
    words: { x: wordsX, y: wordsY },
    lie: 'right',
  });
  if (view === FEET)
    return {
      leg: behind(104, 640, 884, 440),
      ...feelPlace(states, behind(100, 870, 884, 700)),
      'front-view': { on: on(view.frontX, 118, 600), words: { x: 382, y: 400 }, lie: 'right' },
      'back-view': behind(124, 520, 884, 330),
    };
  if (view === LEGS)
    return {
      leg: behind(98, 400, 856, 470),
      ...feelPlace(states, behind(104, 470, 852, 500)),
    };
  return {
    back: behind(40, 4, 870, 360),
    leg: behind(98, 400, 870, 600),
    ...feelPlace(states, behind(98, 400, 870, 600)),
  };
}

export const bodyMap: Scene<'body-map'> = {
  focus: { x: -30, y: 84, width: 1060, height: 820 },
  places,
  Art,
};
