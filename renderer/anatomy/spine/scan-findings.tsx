/**
 * What a picture of the lower spine can show besides flesh: a slipped piece, dye in the nerve sac, and an x-ray, in
 * which bone is light, discs are gaps and metal is white. Greys are those of a film, the same in every theme.
 */
import { curve, type Node, placed, points } from '../outlines/curve.ts';
import * as outline from '../outlines/scan-outlines.ts';
import { GREY, path, spot } from './scan-anatomy.tsx';

const XRAY = { flesh: '#20272b', light: '#e8edef', bone: '#9aa3a8', far: '#6d767b', metal: '#ffffff' } as const;

/** A little lighter than its disc, so that it stands out from the dark sac. */
const PIECE = { outer: '#5d686e', inner: '#7a858b' } as const;

/** The piece that has left the disc and presses the sac, in one with its disc. */
export function SlippedPiece() {
  return (
    <g strokeLinejoin="round">
      <path
        d={path(points('6,-7 14,-8.6 19.6,-10.4 25,-10 30,-5 31.6,2 29,8.4 24.6,9 21,4 16,2.6 8,3.6'))}
        fill={PIECE.outer}
        stroke={GREY.rim}
        strokeWidth={5}
      />
      <path d={path(points('6,-4.6 15,-5.4 22,-6.4 27,-2 28,3.4 25.6,5 22,1 14,0.2 6,1.4'))} fill={PIECE.inner} />
    </g>
  );
}

/** The sac filled with dye; its nerves are dark lines in the light. */
export function DyedSac() {
  return (
    <g>
      <path d={path(outline.sac)} fill={GREY.lit} stroke={GREY.litLine} strokeWidth={6} strokeLinejoin="round" />
      <g fill="none" stroke="#5b656b" strokeWidth={5} strokeLinecap="round">
        {outline.strands.map((strand) => (
          <path key={strand[0]?.[0]} d={path(strand, false)} />
        ))}
        <path d={path(points('36,-124 30,-96 26,-66 25,-40 24.6,-16'), false)} />
      </g>
    </g>
  );
}

export function XrayFlesh() {
  return (
    <g>
      <path
        d={path([[-60, -130], ...outline.skin.map(([x, y]): Node => [x, y]), [124, 130], [-60, 130]])}
        fill={XRAY.flesh}
      />
      <ellipse cx={spot(-34, -40).x} cy={spot(0, -40).y} rx={86} ry={210} fill="#0e1316" fillOpacity=".5" />
    </g>
  );
}

/** Pedicle and joint processes of the third bone of the lumbar spine; the others are laid by it. */
const ARCH = points('18,-76 32,-78 42,-86 46,-78 44,-68 48,-56 44,-42 38,-34 34,-40 36,-52 30,-60 18,-62');
const ARCHES: readonly (readonly [dx: number, dy: number, scale: number])[] = [
  [6, -40, 1],
  [0, 0, 1],
  [-1, 39, 1],
  [3, 79, 0.9],
];

/** Drawn on the film by hand: the back edges of both bones, which no longer meet, and which way the upper one went. */
function Step() {
  const edge = (d: string, width: number, tone: string) => (
    <path d={d} fill="none" stroke={tone} strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" />
  );
  const { x, y } = spot(-10, -22);
  const marks = `${path(points('10.6,-34 9.6,-22 10,-8'), false)}${path(points('20.6,3 22.6,12 25.6,23'), false)}`;
  const way = `M${x + 44} ${y}h-88m26 -22l-26 22l26 22`;
  return (
    <g>
      {edge(marks + way, 18, GREY.film)}
      {edge(marks + way, 8, GREY.mark)}
    </g>
  );
}

interface XraySpineProps {
  readonly id: string;
  /** The fourth bone and all above it have moved forward on the fifth. */
  readonly slid: boolean;
}

/** How far, in millimetres. */
const SLID = -9.5;
const forward = (nodes: readonly Node[], moves: boolean): readonly Node[] =>
  moves ? placed(nodes, 1, SLID, 1.5) : nodes;

export function XraySpine({ id, slid }: XraySpineProps) {
  return (
    <g strokeLinejoin="round">
      <linearGradient id={`${id}-xray`} x1="0" y1="0" x2="1" y2="0">
        <stop offset="0" stopColor={XRAY.light} stopOpacity=".92" />
        <stop offset=".3" stopColor={XRAY.bone} stopOpacity=".85" />
        <stop offset="1" stopColor={XRAY.light} stopOpacity=".85" />
      </linearGradient>
      <g fill={XRAY.far} stroke={XRAY.bone} strokeWidth={4}>
        {outline.spinous.map((bone, i) => (
          <path key={bone[0]?.[1]} d={path(forward(bone, slid && i < 3))} />
        ))}
        {ARCHES.map(([dx, dy, scale], i) => (
          <path key={dy} d={path(forward(placed(ARCH, scale, dx, dy), slid && i < 3))} fillOpacity=".85" />
        ))}
      </g>
      <g fill={`url(#${id}-xray)`} stroke={XRAY.light} strokeWidth={6}>
        {outline.bodies.map((bone, i) => (
          <path key={bone[0]?.[1]} d={path(forward(bone, slid && i < 3))} />
        ))}
      </g>
      {slid && <Step />}
    </g>
  );
}

/** One screw from the arch into the body: head, shaft and thread, in millimetres. */
function Screw({ from, to }: { readonly from: readonly [number, number]; readonly to: readonly [number, number] }) {
  const [a, b] = [spot(...from), spot(...to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  const turns = Array.from({ length: Math.floor((length - 40) / 15) }, (_, i) => 30 + i * 15);
  return (
    <g transform={`translate(${a.x.toFixed(1)} ${a.y.toFixed(1)}) rotate(${turn.toFixed(1)})`}>
      <path
        d={`M 0 -9 H ${length - 24} L ${length} 0 L ${length - 24} 9 H 0 Z`}
        fill={XRAY.metal}
        stroke={GREY.film}
        strokeWidth={4}
      />
      <path
        d={turns.map((x) => `M ${x} 15 L ${x + 7} -15`).join('')}
        stroke={XRAY.metal}
        strokeWidth={6}
        strokeLinecap="round"
      />
      <path
        d="M -18 -21 H 16 V 21 H -18 Z"
        fill={XRAY.metal}
        stroke={GREY.film}
        strokeWidth={4}
        strokeLinejoin="round"
      />
    </g>
  );
}

/** Two screws and the rod that joins them. */
export function Screws() {
  const rod = curve(
    [
      [spot(49, -38).x, spot(49, -38).y],
      [spot(51, -8).x, spot(51, -8).y],
      [spot(53, 24).x, spot(53, 24).y],
    ],
    false,
  );
  return (
    <g>
      <Screw from={[48, -29]} to={[-10, -25]} />
      <Screw from={[51, 12]} to={[-4, 21]} />
      <g fill="none" strokeLinecap="round">
        <path d={rod} stroke={GREY.film} strokeWidth={25} />
        <path d={rod} stroke={XRAY.metal} strokeWidth={17} />
      </g>
    </g>
  );
}
