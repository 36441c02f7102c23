/**
 * The warning sign of the bladder, 1000 × 1000 units, in three plates: it cannot empty, it cannot hold, it is not
 * felt. At the size of a list it is one plain picture instead. It shows no body.
 */
import type { ReactNode } from 'react';
import { SoftPart } from '../figures/soft-part.tsx';
import { Bold, NumbPatch } from './sign-marks.tsx';

/** Bladder with its outlet, and a drop: both around x = 0; the outlet ends at y = 160, the drop begins at y = 0. */
const BLADDER =
  'M 0 -160 C 100 -164 164 -110 162 -34 C 160 36 90 62 48 88 C 28 102 24 126 22 160 L -22 160 C -24 126 -28 102 -48 88 C -90 62 -160 36 -162 -34 C -164 -110 -100 -164 0 -160 Z';
const DROP = 'M 0 0 C 34 52 66 94 66 140 C 66 180 36 208 0 208 C -36 208 -66 180 -66 140 C -66 94 -34 52 0 0 Z';

function Plate({ x, children }: { readonly x: number; readonly children: ReactNode }) {
  return (
    <g transform={`translate(${x} 0)`}>
      <rect
        x={-143}
        y={64}
        width={286}
        height={850}
        rx={36}
        fill="var(--plate)"
        stroke="var(--uncounted-line)"
        strokeWidth={5}
      />
      <g transform="translate(0 262) scale(.8)">{children}</g>
    </g>
  );
}

const Drop = ({ x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }) => (
  <g transform={`translate(${x} ${y}) scale(${scale})`}>
    <SoftPart d={DROP} tone="disc" grain={0.5} />
  </g>
);

function ThreeTroubles() {
  return (
    <g className="sign-large">
      <Plate x={205}>
        <SoftPart d={BLADDER} tone="disc" grain={0.8} />
        <path
          d={DROP}
          transform="translate(0 390) scale(1.6)"
          fill="none"
          stroke="var(--leader)"
          strokeWidth="8"
          strokeDasharray="3 18"
          strokeLinecap="round"
        />
        <Bold d="M -104 274 H 104" />
      </Plate>
      <Plate x={500}>
        <SoftPart d={BLADDER} tone="disc" grain={0.8} />
        <Drop x={0} y={196} scale={0.9} />
        <Drop x={-74} y={416} scale={1.06} />
        <Drop x={82} y={510} scale={0.94} />
      </Plate>
      <Plate x={795}>
        <SoftPart d={BLADDER} tone="disc" grain={0.8} />
        <NumbPatch d={BLADDER} within={BLADDER} />
        <path d={BLADDER} fill="none" stroke="var(--numb)" strokeWidth="9" />
        <g transform="translate(0 390) scale(1.6)">
          <NumbPatch d={DROP} within={DROP} grain={0.62} />
          <path d={DROP} fill="none" stroke="var(--numb)" strokeWidth="6" />
        </g>
      </Plate>
    </g>
  );
}

/** No drop comes: the one that is clear at 90 pixels. */
function OneTrouble() {
  return (
    <g className="sign-small">
      <g transform="translate(500 260) scale(1.3)">
        <SoftPart d={BLADDER} tone="disc" grain={0.8} />
      </g>
      <g transform="translate(500 560) scale(1.7)">
        <SoftPart d={DROP} tone="disc" grain={0.6} />
      </g>
      <Bold d="M 330 610 L 670 880" />
    </g>
  );
}

export function Bladder() {
  return (
    <g>
      <ThreeTroubles />
      <OneTrouble />
    </g>
  );
}
