/**
 * Sac, roots and scar of one level cut across and seen from above. The root concerned lies on the right; it can be
 * pushed back by the disc or crowded by bone and ligament, and so can the sac.
 */
import { mirrored, type Node } from '../../outlines/curve.ts';
import * as outline from '../../outlines/segment-above-outlines.ts';
import * as trouble from '../../outlines/segment-above-troubles.ts';
import type { Point } from '../../scene.ts';
import { ShadedPart } from '../../shaded-part.tsx';
import { path, spot } from './above-view.ts';

export type Pressure = 'none' | 'disc' | 'canal' | 'recess';

const FREE: trouble.RootPlace = { at: outline.root, wide: 1, deep: 1, turn: 0 };
const ROOTS = { none: FREE, disc: trouble.rootPressed, canal: trouble.rootCrowded, recess: trouble.rootCrowded };
const SACS = { none: outline.sac, disc: trouble.sacPressed, canal: trouble.sacCrowded, recess: trouble.sacInWindow };
/** Strands on the right move toward the midline as the sac does. */
const CROWDED = { none: 1, disc: 0.72, canal: 0.58, recess: 0.86 };

export const rootPlace = (pressure: Pressure): Point => spot(ROOTS[pressure].at[0], ROOTS[pressure].at[1]);

export interface ScarProps {
  readonly kind: 'one-root' | 'root-and-sac';
  readonly open: boolean;
  /** Round the root of the other side as well. */
  readonly bothSides: boolean;
}

export function Scar({ kind, open, bothSides }: ScarProps) {
  const pieces = [
    kind === 'one-root' ? outline.scarOneRoot : outline.scarRootAndSac,
    ...(bothSides ? [mirrored(outline.scarOneRoot)] : []),
    ...(open ? [outline.scarInWindow] : []),
  ];
  const fibres: readonly (readonly Node[])[] = [
    ...outline.fibres[kind],
    ...(bothSides ? outline.fibres['one-root'].map(mirrored) : []),
    ...(open ? outline.fibres.window : []),
  ];
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      {pieces.map((piece) => (
        <path key={piece[0]?.[0]} d={path(piece)} fill="none" stroke="var(--scar-line)" strokeWidth={10} />
      ))}
      {pieces.map((piece) => (
        <path key={piece[0]?.[0]} d={path(piece)} fill="var(--scar)" />
      ))}
      <g fill="none" stroke="var(--scar-line)" strokeOpacity={0.8} strokeWidth={4}>
        {fibres.map((fibre) => (
          <path key={fibre.join()} d={path(fibre, false)} />
        ))}
      </g>
    </g>
  );
}

const DOT_TURNS = [-90, 30, 150];

interface RootProps {
  readonly at: Point;
  readonly sore: boolean;
  readonly shape?: trouble.RootPlace;
}

function Root({ at, sore, shape = FREE }: RootProps) {
  const { wide, deep, turn } = shape;
  const oval = (r: number) => ({ rx: r * wide, ry: r * deep });
  return (
    <g transform={turn === 0 ? undefined : `rotate(${turn} ${at.x} ${at.y})`}>
      <ellipse
        cx={at.x}
        cy={at.y}
        {...oval(sore ? 22 : 20)}
        fill="var(--nerve)"
        stroke="var(--nerve-line)"
        strokeWidth={5}
      />
      {sore ? (
        <>
          <ellipse cx={at.x} cy={at.y} {...oval(18)} fill="var(--pain)" />
          {DOT_TURNS.map((angle) => (
            <circle
              key={angle}
              cx={at.x + 8.5 * wide * Math.cos((angle * Math.PI) / 180)}
              cy={at.y + 8.5 * deep * Math.sin((angle * Math.PI) / 180)}
              r={4}
              fill="var(--pain-dot)"
            />
          ))}
        </>
      ) : (
        <ellipse cx={at.x - 4} cy={at.y - 4 * deep} {...oval(9)} fill="var(--nerve-light)" fillOpacity={0.8} />
      )}
    </g>
  );
}

/** Roots that have left the canal one level higher up; on the right one can be the sore one. */
function OuterRoots({ sore }: { readonly sore: boolean }) {
  const [outerX, outerY] = outline.outerRoot;
  return [1, -1].map((side) => {
    const at = spot(outerX * side, outerY);
    return (
      <g key={side} transform={`translate(${at.x} ${at.y}) rotate(${38 * side})`}>
        <ellipse rx={33} ry={22} fill="var(--nerve)" stroke="var(--nerve-line)" strokeWidth={5} />
        {sore && side === 1 ? (
          <>
            <ellipse rx={29} ry={18} fill="var(--pain)" />
            {DOT_TURNS.map((angle) => (
              <circle
                key={angle}
                cx={14 * Math.cos((angle * Math.PI) / 180)}
                cy={8.5 * Math.sin((angle * Math.PI) / 180)}
                r={4}
                fill="var(--pain-dot)"
              />
            ))}
          </>
        ) : (
          <ellipse cx={-4} cy={-5} rx={20} ry={9} fill="var(--nerve-light)" fillOpacity={0.7} />
        )}
      </g>
    );
  });
}

export interface NervesProps {
  readonly id: string;
  readonly pressure: Pressure;
  readonly sore: 'none' | 'root' | 'outer-root';
}

export function Nerves({ id, pressure, sore }: NervesProps) {
  const [x, y] = outline.root;
  return (
    <>
      <OuterRoots sore={sore === 'outer-root'} />
      <ShadedPart id={`${id}-sac`} d={path(SACS[pressure])} tissue="sac" size="small" />
      <g fill="var(--nerve)" stroke="var(--nerve-line)" strokeWidth={3.5}>
        {outline.strands.map(([sx, sy]) => {
          const at = spot(sx > 0 ? sx * CROWDED[pressure] : sx, sy);
          return <circle key={`${sx} ${sy}`} cx={at.x} cy={at.y} r={9.5} />;
        })}
      </g>
      <Root at={spot(-x - 0.4, y)} sore={false} />
      <Root at={rootPlace(pressure)} sore={sore === 'root'} shape={ROOTS[pressure]} />
    </>
  );
}
