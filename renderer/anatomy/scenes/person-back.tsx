/**
 * A plain person seen from behind with spine and pelvis showing through, with pain, a stimulator lead and its battery.
 * With pain in a leg and nothing else the person is shown from the waist down, otherwise the trunk. It sets no words and shows no face.
 */
import { useId } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { curve } from '../outlines/curve.ts';
import * as outline from '../outlines/person-outlines.ts';
import type { LabelPlace, Scene } from '../scene.ts';
import { ShadedPart } from '../shaded-part.tsx';
import { PersonSpine } from '../spine/person-spine.tsx';
import * as device from '../spine/stimulator.tsx';

type States = SceneStates<'person-back'>;

interface View {
  /** Units of the view box a millimetre, and where the L4–L5 disc lies in height. */
  readonly scale: number;
  readonly top: number;
  readonly midline: number;
  /** Where labels begin, in units from the midline. */
  readonly labels: number;
}
const TRUNK: View = { scale: 1.02, top: 572, midline: 410, labels: 278 };
/** From the waist down past the calves. */
const LEGS: View = { scale: 1.02, top: 246, midline: 436, labels: 280 };

const hurtsInLeg = ({ pain }: States) => pain === 'leg' || pain === 'back-and-leg';
const hurtsInBack = ({ pain }: States) => pain === 'back' || pain === 'back-and-leg';
const hasDevice = ({ lead = 'none', battery = 'none', needles = 'none' }: States) =>
  lead !== 'none' || battery !== 'none' || needles !== 'none';
const viewOf = (states: States) => (hurtsInLeg(states) && !hasDevice(states) ? LEGS : TRUNK);
const hasRemote = ({ lead, battery }: States) =>
  (lead === 'on' || lead === 'trial') && battery !== undefined && battery !== 'none';

function Skin({ id, unit }: { readonly id: string; readonly unit: number }) {
  const outlined = curve(outline.person);
  return (
    <>
      <ShadedPart id={`${id}-skin`} d={outlined} tissue="skin" line={false} />
      <path d={outlined} fill="none" stroke="var(--skin-line)" strokeWidth={5 * unit} strokeLinejoin="round" />
      <g fill="none" stroke="var(--skin-line)" strokeOpacity={0.5} strokeWidth={3.5 * unit} strokeLinecap="round">
        {[1, -1].map((side) => (
          <g key={side} transform={`scale(${side} 1)`}>
            {outline.skinLines.map((line) => (
              <path key={line[0]?.[0]} d={curve(line, false)} />
            ))}
          </g>
        ))}
        <path d="M0 186V240" />
      </g>
    </>
  );
}

function BackPain({ id, unit }: { readonly id: string; readonly unit: number }) {
  return (
    <>
      <radialGradient
        id={`${id}-ache`}
        gradientUnits="userSpaceOnUse"
        cx="0"
        cy="14"
        r="118"
        gradientTransform="matrix(1 0 0 .78 0 3)"
      >
        <stop offset="0.1" stopColor="var(--pain)" stopOpacity="0.78" />
        <stop offset="0.6" stopColor="var(--pain)" stopOpacity="0.42" />
        <stop offset="1" stopColor="var(--pain)" stopOpacity="0" />
      </radialGradient>
      <ellipse cx="0" cy="14" rx="118" ry="92" fill={`url(#${id}-ache)`} />
      <path
        d={curve(outline.backPain)}
        fill="none"
        stroke="var(--pain)"
        strokeWidth={8 * unit}
        strokeDasharray={`0.1 ${17 * unit}`}
        strokeLinecap="round"
      />
    </>
  );
}

/** A sore place low and to one side, and a dashed ring where it hurt before. */
function NewSpot({ id, unit }: { readonly id: string; readonly unit: number }) {
  const [x, y] = outline.newSpot;
  return (
    <>
      <radialGradient id={`${id}-new`}>
        <stop offset="0.15" stopColor="var(--pain)" stopOpacity="0.95" />
        <stop offset="0.6" stopColor="var(--pain)" stopOpacity="0.5" />
        <stop offset="1" stopColor="var(--pain)" stopOpacity="0" />
      </radialGradient>
      <circle cx={x} cy={y} r={62} fill={`url(#${id}-new)`} />
      <g fill="none" strokeLinecap="round">
        <circle cx={x} cy={y} r={46} stroke="var(--pain)" strokeWidth={8 * unit} strokeDasharray={`0.1 ${17 * unit}`} />
        <path
          d={curve(outline.formerSpot)}
          stroke="var(--ink)"
          strokeWidth={6 * unit}
          strokeDasharray={`${13 * unit} ${13 * unit}`}
        />
      </g>
    </>
  );
}

function LegPain({ unit }: { readonly unit: number }) {
  const d = curve(outline.legNerve, false);
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      {[40, 32, 24].map((width) => (
        <path key={width} d={d} stroke="var(--pain)" strokeOpacity={0.16} strokeWidth={width * unit} />
      ))}
      <path d={d} stroke="var(--pain)" strokeWidth={12 * unit} />
      {/* 33.25 is a quarter of the way that travelling dots go, so that they come to rest where they began */}
      <path className="pain-dots" d={d} style={{ strokeWidth: 6 * unit, strokeDasharray: '0 33.25' }} />
    </g>
  );
}

/** Where fine needles stand in the skin of the low back; the spine does not show through then: they stay far from it. */
const NEEDLES = [
  [44, -120],
  [58, -40],
  [82, 44],
  [-44, -120],
  [-58, -40],
  [-82, 44],
] as const;

/** Hair-thin needles that stand in the skin; each leans outward, with a small handle. No syringe, nothing flows. */
function FineNeedles({ unit }: { readonly unit: number }) {
  return (
    <g strokeLinecap="round" fill="none">
      {NEEDLES.map(([x, y]) => {
        const out = Math.sign(x);
        return (
          <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
            <circle r={5} fill="var(--skin-line)" fillOpacity={0.5} />
            <path d={`M0 0L${out * 30} -58`} stroke="var(--device-line)" strokeWidth={4.4 * unit} />
            <path d={`M${out * 17} -33L${out * 38} -74`} stroke="var(--device-line)" strokeWidth={15 * unit} />
            <path d={`M${out * 17.6} -34L${out * 37.4} -73`} stroke="var(--device-light)" strokeWidth={7 * unit} />
          </g>
        );
      })}
    </g>
  );
}

function Devices({ id, unit, states }: { readonly id: string; readonly unit: number; readonly states: States }) {
  const { lead = 'none', battery = 'none' } = states;
  return (
    <>
      {lead === 'on' && <device.Relief id={id} unit={unit} />}
      {battery === 'sore' && <device.Soreness id={id} />}
      {lead !== 'none' && <device.Lead unit={unit} state={lead} />}
      {battery === 'outside' && <device.BeltBox id={id} unit={unit} />}
      {lead === 'trial' && <device.OutsideWires unit={unit} toBox={battery === 'outside'} />}
      {(battery === 'under-skin' || battery === 'sore') && <device.Battery id={id} />}
      {hasRemote(states) && <device.Remote id={id} />}
    </>
  );
}

/** Fades what runs out of the frame above and below. */
function EdgeFade({ id }: { readonly id: string }) {
  return (
    <>
      <linearGradient id={`${id}-fade`} gradientUnits="userSpaceOnUse" x1="0" y1="70" x2="0" y2="920">
        <stop offset="0.01" stopColor="#000" />
        <stop offset="0.1" stopColor="#fff" />
        <stop offset="0.89" stopColor="#fff" />
        <stop offset="0.99" stopColor="#000" />
      </linearGradient>
      <mask id={`${id}-frame`} maskUnits="userSpaceOnUse" x="0" y="0" width="1000" height="1000">
        <rect width="1000" height="1000" fill={`url(#${id}-fade)`} />
      </mask>
    </>
  );
}

function Art({ states }: { readonly states: States }) {
  const id = `back${useId()}`;
  const view = viewOf(states);
  const unit = 1 / view.scale;
  return (
    <g>
      <EdgeFade id={id} />
      <g mask={`url(#${id}-frame)`}>
        <g transform={`translate(${view.midline} ${view.top}) scale(${view.scale})`}>
          <Skin id={id} unit={unit} />
          {states.needles === 'fine' ? (
            <path d="M0 -380V60" fill="none" stroke="var(--skin-line)" strokeOpacity={0.5} strokeWidth={3.5 * unit} />
          ) : (
            <PersonSpine id={id} unit={unit} quiet={Object.values(states).some((value) => value !== 'none')} />
          )}
          {hurtsInBack(states) && <BackPain id={id} unit={unit} />}
          {states.pain === 'new-spot' && <NewSpot id={id} unit={unit} />}
          {hurtsInLeg(states) && <LegPain unit={unit} />}
          <Devices id={id} unit={unit} states={states} />
          {states.needles === 'fine' && <FineNeedles unit={unit} />}
        </g>
      </g>
    </g>
  );
}

type Place = (x: number, y: number, wordsY: number, lie: 'left' | 'right') => LabelPlace;

function painPlaces(
  pain: NonNullable<States['pain']>,
  showsLegs: boolean,
  place: Place,
): ReturnType<Scene<'person-back'>['places']> {
  if (pain === 'none') return {};
  if (pain === 'new-spot') {
    const [x, y] = outline.newSpot;
    return { 'new-spot': place(x + 8, y, 150, 'right'), 'old-spot': place(-66, -40, -70, 'left') };
  }
  if (showsLegs) return { pain: place(96, 400, 380, 'right') };
  return { pain: pain === 'leg' ? place(56, 98, 150, 'left') : place(-62, 20, 40, 'left') };
}

function places(states: States): ReturnType<Scene<'person-back'>['places']> {
  const { lead = 'none', battery = 'none', pain = 'none' } = states;
  const view = viewOf(states);
  const place = (x: number, y: number, wordsY: number, lie: 'left' | 'right'): LabelPlace => ({
    on: { x: view.midline + x * view.scale, y: view.top + y * view.scale },
    words: { x: view.midline + (lie === 'left' ? -view.labels : view.labels), y: view.top + wordsY * view.scale },
    lie,
  });
  const [batteryX, batteryY] = battery === 'outside' ? device.BELT_BOX : device.BATTERY;
  return {
    ...(states.needles === 'fine'
      ? { 'thin-needle': place(NEEDLES[1][0] + 36, NEEDLES[1][1] - 66, -170, 'right') }
      : {}),
    ...(states.needles === 'fine'
      ? {}
      : { spine: view === LEGS ? place(-4, -60, -90, 'left') : place(-8, -320, -340, 'left') }),
    ...(lead === 'none'
      ? {}
      : {
          lead:
            lead === 'moved'
              ? place(13, -152, -190, 'right')
              : place(8.5, -212, lead === 'trial' ? -300 : -250, 'right'),
        }),
    ...(lead === 'trial' ? { 'wires-out': place(device.EXIT[0], device.EXIT[1], -118, 'right') } : {}),
    ...(battery === 'none' ? {} : { battery: place(batteryX + 20, batteryY + 10, 62, 'right') }),
    ...(hasRemote(states) ? { remote: place(device.REMOTE[0] + 17, device.REMOTE[1] + 20, 262, 'right') } : {}),
    ...painPlaces(pain, view === LEGS, place),
  };
}

export const personBack: Scene<'person-back'> = {
  focus: { x: -30, y: 88, width: 1060, height: 800 },
  places,
  Art,
};
