/**
 * A plain person seen from behind with spine and pelvis showing through, with pain, a stimulator lead and its battery.
 * With pain in a leg the whole person is shown, otherwise the trunk. It sets no words and shows no face.
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
const TRUNK: View = { scale: 1.02, top: 572, midline: 474, labels: 296 };
const WHOLE: View = { scale: 0.5, top: 412, midline: 480, labels: 176 };

const hurtsInLeg = ({ pain }: States) => pain === 'leg' || pain === 'back-and-leg';
const hurtsInBack = ({ pain }: States) => pain === 'back' || pain === 'back-and-leg';
const viewOf = (states: States) => (hurtsInLeg(states) ? WHOLE : TRUNK);
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

/** Fades what runs out of the frame: neck and head above, thighs below. */
function TrunkFade({ id }: { readonly id: string }) {
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
  const whole = view === WHOLE;
  return (
    <g>
      {!whole && <TrunkFade id={id} />}
      <g mask={whole ? undefined : `url(#${id}-frame)`}>
        <g transform={`translate(${view.midline} ${view.top}) scale(${view.scale})`}>
          <Skin id={id} unit={unit} />
          <PersonSpine id={id} unit={unit} quiet={Object.values(states).some((value) => value !== 'none')} />
          {hurtsInBack(states) && <BackPain id={id} unit={unit} />}
          {hurtsInLeg(states) && <LegPain unit={unit} />}
          <Devices id={id} unit={unit} states={states} />
        </g>
      </g>
    </g>
  );
}

function places(states: States) {
  const { lead = 'none', battery = 'none', pain = 'none' } = states;
  const view = viewOf(states);
  const place = (x: number, y: number, wordsY: number, lie: 'left' | 'right'): LabelPlace => ({
    on: { x: view.midline + x * view.scale, y: view.top + y * view.scale },
    words: { x: view.midline + (lie === 'left' ? -view.labels : view.labels), y: view.top + wordsY * view.scale },
    lie,
  });
  const [batteryX, batteryY] = battery === 'outside' ? device.BELT_BOX : device.BATTERY;
  return {
    spine: place(-8, -320, -340, 'left'),
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
    ...(pain === 'none'
      ? {}
      : { pain: hurtsInLeg(states) ? place(95, 420, 440, 'right') : place(-62, 20, 40, 'left') }),
  };
}

export const personBack: Scene<'person-back'> = {
  focus: { x: -30, y: 88, width: 1060, height: 800 },
  places,
  Art,
};
