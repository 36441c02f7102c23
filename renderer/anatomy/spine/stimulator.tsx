/**
 * The parts of a spinal cord stimulator on a person seen from behind: two leads, outside wires with a belt box, battery
 * under the skin, and a remote. Wires are about three times thicker than life. It draws in the person's millimetres.
 */
import { curve, type Node } from '../outlines/curve.ts';
import { ShadedPart } from '../shaded-part.tsx';

interface Drawn {
  readonly id: string;
  /** Millimetres in one unit of the view box: line weights stay the same at every size. */
  readonly unit: number;
}

type LeadState = 'trial' | 'placed' | 'on' | 'moved';

/** Middle of the contacts when the lead lies where it should (T8 to T10), and where it lies after it slipped. */
const CONTACTS: Node = [0, -254];
const SLIPPED: Node = [7, -186];
export const EXIT: Node = [26, -84];
export const BELT_BOX: Node = [108, 6];
/** Upper buttock, beside the rim of the hip bone and clear of the joint between sacrum and hip bone. */
export const BATTERY: Node = [126, 60];
export const REMOTE: Node = [254, 224];
const CONTACT_STEPS = [-24.5, -17.5, -10.5, -3.5, 3.5, 10.5, 17.5, 24.5];

/** Two leads lie side by side; each is this far from the midline where its contacts are. */
const APART = 8.5;
const SIDES = [-1, 1] as const;
type Side = (typeof SIDES)[number];

/** One of the two wires: apart along the spine, close together from there to the battery. */
function course(state: LeadState, side: Side): readonly Node[] {
  const upper = (x: number, y: number): Node => [x + side * APART * 0.8, y];
  const lower = (x: number, y: number): Node => [x + side * 2.6, y - side * 2.6];
  if (state === 'trial') return [upper(0, -226), upper(0, -170), upper(8, -124), EXIT];
  const toBattery = [lower(102, 8), [122 + side * 4, 38] as Node];
  return state === 'moved'
    ? [
        upper(7, -160),
        upper(6, -128),
        lower(14, -92),
        lower(52, -72),
        lower(66, -44),
        lower(46, -26),
        lower(52, 0),
        lower(82, -4),
        ...toBattery,
      ]
    : [upper(0, -226), upper(0, -160), upper(4, -112), lower(28, -62), lower(66, -24), ...toBattery];
}

function Wire({
  nodes,
  unit,
  width = 4,
}: {
  readonly nodes: readonly Node[];
  readonly unit: number;
  readonly width?: number;
}) {
  const d = curve(nodes, false);
  const edge = Math.max(1.9 * unit, 1.9);
  return (
    <g fill="none" strokeLinecap="round">
      <path d={d} stroke="var(--device-line)" strokeWidth={width + edge * 2} />
      <path d={d} stroke="var(--device-light)" strokeWidth={width} />
    </g>
  );
}

function Contacts({ at, unit, tilt = 0 }: { readonly at: Node; readonly unit: number; readonly tilt?: number }) {
  return (
    <g transform={`translate(${at[0]} ${at[1]}) rotate(${tilt})`}>
      {SIDES.map((side) => (
        <g key={side} transform={`translate(${side * APART} 0)`}>
          <rect
            x={-4.5}
            y={-34}
            width={9}
            height={68}
            rx={4.5}
            fill="var(--device-light)"
            stroke="var(--device-line)"
            strokeWidth={2.4 * unit}
          />
          {CONTACT_STEPS.map((y) => (
            <rect key={y} x={-4.5} y={y - 2.1} width={9} height={4.2} fill="var(--device-line)" />
          ))}
        </g>
      ))}
    </g>
  );
}

/** Two thin leads with striped contacts behind the cord; after they slipped, their former place stays as a dashed ghost. */
export function Lead({ unit, state }: { readonly unit: number; readonly state: LeadState }) {
  const moved = state === 'moved';
  return (
    <g>
      {moved && (
        <g stroke="var(--ink)" strokeWidth={4 * unit} strokeLinecap="round" strokeLinejoin="round">
          <rect
            x={-19}
            y={CONTACTS[1] - 37}
            width={38}
            height={72}
            rx={13}
            fill="var(--ground)"
            fillOpacity={0.85}
            strokeDasharray={`${8 * unit} ${8 * unit}`}
          />
          <path d="M50 -262Q66 -224 50 -190M48 -208L49 -188L68 -194" fill="none" />
        </g>
      )}
      {SIDES.map((side) => (
        <Wire key={side} nodes={course(state, side)} unit={unit} />
      ))}
      <Contacts at={moved ? SLIPPED : CONTACTS} unit={unit} tilt={moved ? 5 : 0} />
    </g>
  );
}

/** Arcs on both sides of the contacts: the sign of relief. */
export function Relief({ unit, id }: Drawn) {
  const [x, y] = CONTACTS;
  return (
    <g fill="none" stroke="var(--relief)" strokeLinecap="round">
      <radialGradient id={`${id}-relief`}>
        <stop offset="0.1" stopColor="var(--relief)" stopOpacity="0.5" />
        <stop offset="1" stopColor="var(--relief)" stopOpacity="0" />
      </radialGradient>
      <circle cx={x} cy={y} r={92} fill={`url(#${id}-relief)`} stroke="none" />
      {[52, 72, 92].map((reach, i) =>
        [1, -1].map((side) => (
          <path
            key={side * reach}
            d={`M${x + side * (reach - 8)} ${y - 22 - i * 10}Q${x + side * (reach + 6 + i * 2)} ${y} ${x + side * (reach - 8)} ${y + 22 + i * 10}`}
            strokeWidth={6 * unit}
          />
        )),
      )}
    </g>
  );
}

/** Where trial wires leave the skin, under a clear dressing, and their way outside to the box. */
export function OutsideWires({ unit, toBox }: { readonly unit: number; readonly toBox: boolean }) {
  const [x, y] = EXIT;
  const outside: readonly Node[] = toBox
    ? [EXIT, [44, -60], [84, -74], [104, -52], [108, -30]]
    : [EXIT, [44, -60], [70, -66], [84, -50], [76, -34]];
  return (
    <g>
      <rect
        x={x - 27}
        y={y - 30}
        width={54}
        height={56}
        rx={12}
        fill="var(--device-light)"
        fillOpacity={0.4}
        stroke="var(--ink)"
        strokeWidth={3 * unit}
        strokeDasharray={`${2 * unit} ${7 * unit}`}
        strokeLinecap="round"
      />
      {SIDES.map((side) => (
        <Wire
          key={side}
          nodes={outside.map(([wx, wy]) => [wx + side * 2.6, wy + side * 2.6])}
          unit={unit}
          width={3.4}
        />
      ))}
      <circle cx={x} cy={y} r={7} fill="var(--device-line)" stroke="var(--device-light)" strokeWidth={2.5} />
    </g>
  );
}

/** A small box clipped on a belt. */
export function BeltBox({ id, unit }: Drawn) {
  const [x, y] = BELT_BOX;
  const belt = curve(
    [
      [-146, -18],
      [-80, -6],
      [0, -3],
      [80, -6],
      [146, -18],
      [152, 7, 0],
      [80, 19],
      [0, 22],
      [-80, 19],
      [-152, 7, 0],
    ].map(([bx = 0, by = 0], i): Node => (i % 5 === 0 || i % 5 === 4 ? [bx, by, 0] : [bx, by])),
  );
  return (
    <g>
      <path
        d={belt}
        fill="var(--device-shade)"
        fillOpacity={0.72}
        stroke="var(--device-line)"
        strokeWidth={3 * unit}
        strokeLinejoin="round"
      />
      <ShadedPart id={`${id}-box`} d={roundBox(x, y, 25, 34, 10)} tissue="device" size="small" />
      <g fill="var(--device-light)" stroke="var(--device-line)" strokeWidth={2}>
        <rect x={x - 14} y={y - 22} width={28} height={18} rx={4} />
        <circle cx={x} cy={y + 14} r={7} />
      </g>
    </g>
  );
}

/** The generator under the skin of the upper buttock. */
export function Battery({ id }: { readonly id: string }) {
  const [x, y] = BATTERY;
  return (
    <g>
      <ShadedPart id={`${id}-battery`} d={roundBox(x, y, 26, 25, 15)} tissue="device" size="small" />
      <rect
        x={x - 15}
        y={y - 14}
        width={30}
        height={9}
        rx={4}
        fill="var(--device-light)"
        stroke="var(--device-line)"
        strokeWidth={2}
      />
    </g>
  );
}

/** Soreness over the battery: a soft field and a ring of pain dots. */
export function Soreness({ id }: { readonly id: string }) {
  const [x, y] = BATTERY;
  return (
    <g>
      <radialGradient id={`${id}-sore`}>
        <stop offset="0.3" stopColor="var(--pain)" stopOpacity="0.75" />
        <stop offset="1" stopColor="var(--pain)" stopOpacity="0" />
      </radialGradient>
      <circle cx={x} cy={y} r={72} fill={`url(#${id}-sore)`} />
      {Array.from({ length: 10 }, (_, i) => (i * Math.PI) / 5).map((turn) => (
        <circle
          key={turn}
          cx={x + 41 * Math.cos(turn)}
          cy={y + 41 * Math.sin(turn)}
          r={4.6}
          fill="var(--pain-dot)"
          stroke="var(--pain)"
          strokeWidth={2.5}
        />
      ))}
    </g>
  );
}

/** A small remote in the right hand. */
export function Remote({ id }: { readonly id: string }) {
  const [x, y] = REMOTE;
  return (
    <g>
      <ShadedPart id={`${id}-remote`} d={roundBox(x, y, 16, 30, 9)} tissue="device" size="small" />
      <rect
        x={x - 10}
        y={y - 22}
        width={20}
        height={15}
        rx={3}
        fill="var(--device-light)"
        stroke="var(--device-line)"
        strokeWidth={2}
      />
      <circle cx={x} cy={y + 9} r={10} fill="var(--device-light)" stroke="var(--device-line)" strokeWidth={2} />
      <path
        d={`M${x - 5} ${y + 9}H${x + 5}M${x} ${y + 4}V${y + 14}`}
        stroke="var(--device-line)"
        strokeWidth={3.2}
        strokeLinecap="round"
      />
    </g>
  );
}

function roundBox(x: number, y: number, halfWidth: number, halfHeight: number, round: number): string {
  const [across, down, r] = [2 * (halfWidth - round), 2 * (halfHeight - round), round];
  const start = `M${x - halfWidth + r} ${y - halfHeight}`;
  return `${start}h${across}q${r} 0 ${r} ${r}v${down}q0 ${r} ${-r} ${r}h${-across}q${-r} 0 ${-r} ${-r}v${-down}q0 ${-r} ${r} ${-r}Z`;
}
