/**
 * How a sore area feels, drawn along a ribbon: a soft glow for an ache, flames for burning, zigzags for electric pain,
 * cool dots that thin out for lost feeling. Each form differs without its colour.
 */
import type { SceneStates } from '../../../core/content/drawing.ts';
import type { RibbonPoint } from '../outlines/body-areas.ts';
import { ribbon } from '../spine/smooth-curve.ts';

export type Feel = NonNullable<SceneStates<'body-map'>['feel']>;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Direction of the ribbon here, of length 1. */
  readonly along: readonly [number, number];
}

/** Spots every `step` along a ribbon. */
function spots(nodes: readonly RibbonPoint[], step: number): Spot[] {
  return nodes.slice(1).flatMap((to, i) => {
    const from = nodes[i] ?? to;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const along = [(to[0] - from[0]) / length, (to[1] - from[1]) / length] as const;
    const count = Math.max(1, Math.round(length / step));
    return Array.from({ length: count }, (_, at): Spot => {
      const t = (at + 0.5) / count;
      const mix = (k: 0 | 1 | 2) => from[k] + (to[k] - from[k]) * t;
      return { x: mix(0), y: mix(1), half: mix(2), along };
    });
  });
}

const wider = (nodes: readonly RibbonPoint[], by: number): RibbonPoint[] =>
  nodes.map(([x, y, half]) => [x, y, half * by]);

interface TextureProps {
  readonly nodes: readonly RibbonPoint[];
}

function Ache({ nodes }: TextureProps) {
  return (
    <g fill="var(--pain)" strokeLinejoin="round">
      {[1.28, 1.06, 0.84, 0.62, 0.4].map((share) => (
        <path key={share} d={ribbon(wider(nodes, share))} fillOpacity=".2" />
      ))}
    </g>
  );
}

const FLAME =
  'M 0 28 C -22 28 -26 6 -14 -8 C -12 2 -8 4 -6 2 C -10 -14 0 -28 8 -36 C 6 -20 24 -8 22 10 C 20 22 12 28 0 28 Z';
const FLAME_CORE = 'M 0 24 C -10 24 -12 12 -4 4 C -2 10 2 8 2 0 C 10 8 12 24 0 24 Z';

function Burning({ nodes }: TextureProps) {
  return (
    <g strokeLinejoin="round">
      <path d={ribbon(nodes)} fill="var(--pain)" fillOpacity=".2" />
      {spots(nodes, 84).map(({ x, y, half }) => {
        const size = Math.min(1.3, Math.max(0.8, half / 30));
        return (
          <g key={`${x}-${y}`} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(2)})`}>
            <path d={FLAME} fill="var(--pain)" stroke="var(--alarm-line)" strokeWidth="4" />
            <path d={FLAME_CORE} fill="var(--nerve)" />
          </g>
        );
      })}
    </g>
  );
}

function Electric({ nodes }: TextureProps) {
  const turns = spots(nodes, (nodes[0]?.[2] ?? 0) > 45 ? 30 : 38).map(({ x, y, half, along: [ax, ay] }, i) => {
    const reach = half * (i % 2 === 0 ? 0.92 : -0.92);
    return `${(x - ay * reach).toFixed(1)} ${(y + ax * reach).toFixed(1)}`;
  });
  const d = `M ${turns.join(' L ')}`;
  return (
    <g fill="none" strokeLinejoin="miter" strokeLinecap="round">
      <path d={ribbon(nodes)} fill="var(--pain)" fillOpacity=".14" />
      <path d={d} stroke="var(--pain-dot)" strokeWidth="24" />
      <path d={d} stroke="var(--pain)" strokeWidth="13" />
    </g>
  );
}

/** Rows of dots across the ribbon, smaller towards its edges and its root. */
function Numb({ nodes }: TextureProps) {
  const rows = spots(nodes, 24);
  return (
    <g>
      <path d={ribbon(nodes)} fill="var(--numb-light)" fillOpacity=".75" />
      <g fill="var(--numb)">
        {rows.flatMap(({ x, y, half, along: [ax, ay] }, row) =>
          (half > 40 ? [-0.8, -0.4, 0, 0.4, 0.8] : [-0.66, 0, 0.66]).map((across) => {
            const aside = (across + (row % 2 === 0 ? 0 : 0.2)) * half;
            const size = 8.6 * (1 - Math.abs(across) * 0.4) * (0.4 + (0.6 * (row + 1)) / rows.length);
            return (
              <circle
                key={`${y.toFixed(1)} ${x.toFixed(1)} ${across}`}
                cx={(x - ay * aside).toFixed(1)}
                cy={(y + ax * aside).toFixed(1)}
                r={size.toFixed(1)}
              />
            );
          }),
        )}
      </g>
    </g>
  );
}

const TEXTURES = { ache: Ache, burning: Burning, electric: Electric, numb: Numb } as const;

export function PainTexture({ feel, nodes }: TextureProps & { readonly feel: Feel }) {
  const Texture = TEXTURES[feel];
  return <Texture nodes={nodes} />;
}
