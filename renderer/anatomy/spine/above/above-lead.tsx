/**
 * A stimulator lead on one root, seen from above: it comes up behind the sac and leaves with its contacts along the
 * root. The wire is thicker than life; the pulses are arcs, so that they are not told by their tone alone.
 */
import { points } from '../../outlines/curve.ts';
import { outerRoot } from '../../outlines/segment-above-outlines.ts';
import { mm, path, spot } from './above-view.ts';

const WIRE = path(
  points('5.6,33.2 7.6,29.8 10,27.8 12.8,26.4 14,23.6 16.2,20.6 20,19.2 24,20.4 27.4,22.8 31.4,26 33.6,27.8'),
  false,
);
/** Middles of the contacts on the root, along its axis. */
const CONTACTS = [-3.9, -1.3, 1.3, 3.9];
const TURN = 38;
const REACHES = [5.4, 7.6, 9.8];

/** Under the root: a soft light and three arcs on each side. */
export function RootPulses({ id }: { readonly id: string }) {
  const { x, y } = spot(outerRoot[0], outerRoot[1]);
  return (
    <g transform={`translate(${x} ${y}) rotate(${TURN})`}>
      <radialGradient id={`${id}-pulses`}>
        <stop offset="0.2" stopColor="var(--relief)" stopOpacity="0.5" />
        <stop offset="1" stopColor="var(--relief)" stopOpacity="0" />
      </radialGradient>
      <circle r={mm(11)} fill={`url(#${id}-pulses)`} />
      <g fill="none" stroke="var(--relief)" strokeWidth={7} strokeLinecap="round">
        {REACHES.flatMap((reach, i) =>
          [1, -1].map((side) => {
            const [half, far] = [mm(2.4 + i * 0.9), mm(1.6 + i * 0.3)];
            return <path key={reach * side} d={`M${-half} ${side * mm(reach)}q${half} ${side * far} ${half * 2} 0`} />;
          }),
        )}
      </g>
    </g>
  );
}

/** Over the nerves. */
export function RootLead() {
  const { x, y } = spot(outerRoot[0] + 0.3, outerRoot[1] + 0.2);
  return (
    <g>
      <g fill="none" strokeLinecap="round">
        <path d={WIRE} stroke="var(--device-line)" strokeWidth={mm(1.7)} />
        <path d={WIRE} stroke="var(--device-light)" strokeWidth={mm(1.7) - 9} />
      </g>
      <g transform={`translate(${x} ${y}) rotate(${TURN})`} fill="var(--device-line)">
        {CONTACTS.map((at) => (
          <rect key={at} x={mm(at - 0.55)} y={-mm(0.85)} width={mm(1.1)} height={mm(1.7)} rx={3} />
        ))}
      </g>
    </g>
  );
}
