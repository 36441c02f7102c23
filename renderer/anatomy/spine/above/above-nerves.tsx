/**
 * Sac, roots and scar of one level cut across and seen from above. The root concerned lies on the right; it can be
 * pushed back by the disc or crowded by bone and ligament, and so can the sac.
 */
import { between, mirrored, type Node } from '../../outlines/curve.ts';
import * as outline from '../../outlines/segment-above-outlines.ts';
import * as trouble from '../../outlines/segment-above-troubles.ts';
import type { Point } from '../../scene.ts';
import { ShadedPart } from '../../shaded-part.tsx';
import { mm, path, spot } from './above-view.ts';

export type Pressure = 'none' | 'disc' | 'canal' | 'recess';

const FREE: trouble.RootPlace = { at: outline.root, wide: 1, deep: 1, turn: 0 };
/** Half the width of a calm root, in millimetres. */
const ROOT = 2.5;
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
  /** Half widths in millimetres, and how far it is turned. */
  readonly wide: number;
  readonly deep: number;
  readonly turn: number;
}

/** One root cut across: calm and shining, or red with the dots of pain. */
function Root({ at, sore, wide, deep, turn }: RootProps) {
  const oval = (share: number) => ({ rx: mm(wide * share), ry: mm(deep * share) });
  return (
    <g transform={`translate(${at.x} ${at.y}) rotate(${turn})`}>
      <ellipse {...oval(sore ? 1.08 : 1)} fill="var(--nerve)" stroke="var(--nerve-line)" strokeWidth={5} />
      {sore ? (
        <>
          <ellipse {...oval(0.92)} fill="var(--pain)" />
          {DOT_TURNS.map((angle) => (
            <circle
              key={angle}
              cx={mm(wide * 0.44) * Math.cos((angle * Math.PI) / 180)}
              cy={mm(deep * 0.44) * Math.sin((angle * Math.PI) / 180)}
              r={mm(0.5)}
              fill="var(--pain-dot)"
            />
          ))}
        </>
      ) : (
        <ellipse
          cx={-mm(wide * 0.2)}
          cy={-mm(deep * 0.24)}
          {...oval(0.5)}
          fill="var(--nerve-light)"
          fillOpacity={0.8}
        />
      )}
    </g>
  );
}

/** Roots that have left the canal one level higher up; on the right one can be the sore one. */
function OuterRoots({ sore }: { readonly sore: boolean }) {
  const [outerX, outerY] = outline.outerRoot;
  return [1, -1].map((side) => (
    <Root
      key={side}
      at={spot(outerX * side, outerY)}
      sore={sore && side === 1}
      wide={4.1}
      deep={2.75}
      turn={38 * side}
    />
  ));
}

export interface NervesProps {
  readonly id: string;
  readonly pressure: Pressure;
  readonly sore: 'none' | 'root' | 'outer-root';
  /** The lining round the sac is thick, and the strands in it stick together. */
  readonly swollen: boolean;
}

/** A thick, sore lining: its dots are those of pain, so that it is not told by its tone alone. */
function SwollenLining({ id }: { readonly id: string }) {
  const d = path(outline.sac);
  const within = path(between(outline.sac, outline.sacWithin, 0.5));
  return (
    <g fill="none" strokeLinejoin="round">
      <path d={d} fill="var(--pain)" stroke="var(--nerve-line)" strokeWidth={mm(1.6)} />
      <path d={d} stroke="var(--pain)" strokeWidth={mm(0.8)} />
      <ShadedPart id={`${id}-within`} d={path(outline.sacWithin)} tissue="sac" size="small" />
      <path
        d={within}
        stroke="var(--pain-dot)"
        strokeWidth={mm(0.8)}
        strokeLinecap="round"
        strokeDasharray={`0 ${mm(2.1)}`}
      />
    </g>
  );
}

export function Nerves({ id, pressure, sore, swollen }: NervesProps) {
  const [x, y] = outline.root;
  const { at, wide, deep, turn } = ROOTS[pressure];
  return (
    <>
      <OuterRoots sore={sore === 'outer-root'} />
      {swollen ? (
        <SwollenLining id={id} />
      ) : (
        <ShadedPart id={`${id}-sac`} d={path(SACS[pressure])} tissue="sac" size="small" />
      )}
      <g fill="var(--nerve)" stroke="var(--nerve-line)" strokeWidth={4}>
        {(swollen ? outline.strandsStuck : outline.strands).map(([sx, sy]) => {
          const strand = spot(sx > 0 ? sx * CROWDED[pressure] : sx, sy);
          return <circle key={`${sx} ${sy}`} cx={strand.x} cy={strand.y} r={mm(1.16)} />;
        })}
      </g>
      <Root at={spot(-x - 0.4, y)} sore={false} wide={ROOT} deep={ROOT} turn={0} />
      <Root at={spot(at[0], at[1])} sore={sore === 'root'} wide={ROOT * wide} deep={ROOT * deep} turn={turn} />
    </>
  );
}
