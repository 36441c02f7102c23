/**
 * Messages along the near fibre, seen through its cover: one on its way, a storm that fires by itself, or few. Pale dots
 * carry them, so that they are told without their tone.
 */
import type { Cover, Signal } from './fibre-measures.ts';
import { AXIS, HURT, KNOT, OUTSIDE, START } from './fibre-measures.ts';

/** Sparks round the hurt place: turn and distance from it. A zigzag each. */
const SPARKS = [
  [-118, 118],
  [-92, 132],
  [-64, 122],
  [-34, 128],
  [62, 122],
  [90, 132],
  [118, 120],
  [146, 128],
] as const;

interface WayProps {
  readonly to: number;
}

/** The fibre as it shows through its cover. */
function Way({ to, tone }: WayProps & { readonly tone: string }) {
  return (
    <path
      d={`M${START + 40} ${AXIS}H${to}`}
      fill="none"
      stroke={tone}
      strokeWidth={34}
      strokeOpacity={0.85}
      strokeLinecap="round"
    />
  );
}

function One() {
  return (
    <g fill="none" strokeLinecap="round">
      <path d={`M312 ${AXIS}H346M366 ${AXIS}H384`} stroke="var(--nerve-line)" strokeWidth={9} />
      <circle cx={424} cy={AXIS} r={23} fill="var(--pain-dot)" stroke="var(--nerve-line)" strokeWidth={6} />
      <path
        d={`M466 ${AXIS - 17}L484 ${AXIS}L466 ${AXIS + 17}`}
        stroke="var(--nerve-line)"
        strokeWidth={9}
        strokeLinejoin="round"
      />
    </g>
  );
}

function Storm({ to, cover }: WayProps & { readonly cover: Cover }) {
  const { x, y } = HURT[cover];
  const d = `M${START + 52} ${AXIS}H${to}`;
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <Way to={to} tone="var(--pain)" />
      {cover === 'cut' && <ellipse cx={KNOT.x - 2} cy={KNOT.y} rx={27} ry={32} fill="var(--pain)" />}
      <path d={d} stroke="var(--pain-dot)" strokeWidth={15} strokeDasharray="0 30" />
      <g stroke="var(--pain)" strokeWidth={8}>
        {(cover === 'cut' ? SPARKS.filter(([turn]) => turn !== -64) : SPARKS).map(([turn, far]) => (
          <path
            key={turn}
            d="M-34 6L-10 -9L4 9L34 -5"
            transform={`translate(${x} ${y}) rotate(${turn}) translate(${far} 0)`}
          />
        ))}
      </g>
    </g>
  );
}

function Few({ to }: WayProps) {
  const d = `M${START + 96} ${AXIS}H${to}`;
  return (
    <g fill="none" strokeLinecap="round">
      <path d={d} stroke="var(--nerve-line)" strokeWidth={35} strokeDasharray="0 172" />
      <path d={d} stroke="var(--pain)" strokeWidth={27} strokeDasharray="0 172" />
      <path d={d} stroke="var(--pain-dot)" strokeWidth={10} strokeDasharray="0 172" />
    </g>
  );
}

export interface MessagesProps {
  readonly cover: Cover;
  readonly signal: Signal;
}

export function Messages({ cover, signal }: MessagesProps) {
  const to = cover === 'cut' ? KNOT.x + 6 : OUTSIDE;
  return (
    <g>
      {signal !== 'storm' && (
        <g opacity={0.5}>
          <Way to={cover === 'cut' ? 640 : to} tone="var(--nerve)" />
        </g>
      )}
      {signal === 'one' && <One />}
      {signal === 'storm' && <Storm to={to} cover={cover} />}
      {signal === 'calmed' && <Few to={to} />}
    </g>
  );
}
