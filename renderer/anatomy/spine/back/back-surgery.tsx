/** What surgery leaves at the back of the lower spine: screws and rods, and new bone that grows, joins, or leaves a gap. */
import { mirrored, type Node } from '../../outlines/curve.ts';
import * as outline from '../../outlines/spine-back-outlines.ts';
import { ShadedPart } from '../../shaded-part.tsx';
import { path, spot } from './back-view.ts';

const SIDES = [1, -1] as const;

function Screw({ x, y }: { readonly x: number; readonly y: number }) {
  const corners = [0, 60, 120, 180, 240, 300].map((turn) => {
    const angle = (turn * Math.PI) / 180;
    return `${(x + 9.5 * Math.cos(angle)).toFixed(1)} ${(y + 9.5 * Math.sin(angle)).toFixed(1)}`;
  });
  return (
    <g stroke="var(--device-line)" strokeLinejoin="round">
      <circle cx={x} cy={y} r={32} fill="var(--device-light)" strokeWidth={5} />
      <path
        d={`M${x - 19} ${y + 18}A26 26 0 0 0 ${x + 25.5} ${y - 5}`}
        fill="none"
        stroke="var(--device-shade)"
        strokeOpacity={0.45}
        strokeWidth={9}
      />
      <circle cx={x} cy={y} r={19} fill="var(--device-light)" strokeWidth={4} />
      <path d={`M${corners.join('L')}Z`} fill="var(--device-line)" strokeWidth={2} />
    </g>
  );
}

/** Two rods, each held by two screws. */
export function ScrewsAndRods() {
  return SIDES.map((side) => {
    const rod = path(side === 1 ? outline.rod : mirrored(outline.rod), false);
    return (
      <g key={side}>
        <g fill="none" strokeLinecap="round">
          <path d={rod} stroke="var(--device-line)" strokeWidth={32} />
          <path d={rod} stroke="var(--device-light)" strokeWidth={22} />
          <path d={rod} stroke="var(--device-shade)" strokeOpacity={0.4} strokeWidth={8} transform="translate(6 0)" />
        </g>
        {outline.screws.map(([x, y]) => (
          <Screw key={y} {...spot(x * side, y)} />
        ))}
      </g>
    );
  });
}

const sided = (nodes: readonly Node[], side: number) => (side === 1 ? nodes : mirrored(nodes));

function Grain({ side, gap }: { readonly side: number; readonly gap: boolean }) {
  const grains = gap ? [...outline.bridgeGrain.slice(0, 3), ...outline.bridgeGrain.slice(5)] : outline.bridgeGrain;
  return (
    <g fill="none" stroke="var(--bone-line)" strokeOpacity={0.55} strokeWidth={4} strokeLinecap="round">
      {grains.map((grain) => (
        <path key={grain[0]?.[1]} d={path(sided(grain, side), false)} />
      ))}
    </g>
  );
}

/** Crumbs of bone inside the outline that they may fill one day. */
function Crumbs({ side }: { readonly side: number }) {
  return (
    <g strokeLinejoin="round">
      <path
        d={path(sided(outline.bridge, side))}
        fill="var(--bone-light)"
        fillOpacity={0.35}
        stroke="var(--leader)"
        strokeWidth={4}
        strokeDasharray="3 11"
        strokeLinecap="round"
      />
      {outline.crumbs.map(([x, y, size, turn]) => {
        const angle = (turn * Math.PI) / 180;
        const chip = outline.crumb.map(
          ([cx, cy]): Node => [
            x + size * (cx * Math.cos(angle) - cy * Math.sin(angle)),
            y + size * (cx * Math.sin(angle) + cy * Math.cos(angle)),
          ],
        );
        return (
          <path
            key={`${x} ${y}`}
            d={path(sided(chip, side))}
            fill="var(--bone)"
            stroke="var(--bone-line)"
            strokeWidth={4}
          />
        );
      })}
    </g>
  );
}

export interface BridgeProps {
  readonly id: string;
  readonly form: 'growing' | 'solid' | 'gap';
}

/** New bone between the side processes of the fourth and fifth bone, on both sides; lighter than the old. */
export function Bridge({ id, form }: BridgeProps) {
  const pieces = form === 'solid' ? [outline.bridge] : outline.bridgeGap;
  return SIDES.map((side) =>
    form === 'growing' ? (
      <Crumbs key={side} side={side} />
    ) : (
      <g key={side}>
        {pieces.map((piece, i) => (
          <g key={piece[0]?.[1]}>
            <ShadedPart id={`${id}-bridge${side}${i}`} d={path(sided(piece, side))} tissue="bone" size="small" />
            <path d={path(sided(piece, side))} fill="var(--bone-light)" fillOpacity={0.5} />
          </g>
        ))}
        <Grain side={side} gap={form === 'gap'} />
      </g>
    ),
  );
}
