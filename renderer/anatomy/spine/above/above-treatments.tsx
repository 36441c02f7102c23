/**
 * Needles at one level seen from above: beside a root, in a small joint, or a heat probe along the joint's small nerve.
 * They are thicker than life and come in from behind on the right; their hubs lie outside the picture.
 */
import { mirrored, points } from '../../outlines/curve.ts';
import { jointGaps } from '../../outlines/segment-above-outlines.ts';
import { medicineAtRoot, needles, smallNerve } from '../../outlines/segment-above-troubles.ts';
import { Medicine } from '../medicine.tsx';
import { Needle } from '../needle.tsx';
import { mm, path, spot } from './above-view.ts';

export type AboveNeedle = keyof typeof needles;

/** Along the pool, inside its edge. */
const DROPS = path(points('16.4,20 20,18.8 24,17.6 28,17.6 32.2,20 34.8,24.4 34.8,29'), false);

/** Lies under disc and nerves. */
export function MedicineAtRoot() {
  return <Medicine pool={path(medicineAtRoot)} drops={[DROPS]} />;
}

/** The joints' small nerves, on both sides. */
export function SmallNerves() {
  return (
    <g fill="none" strokeLinecap="round">
      {[smallNerve, mirrored(smallNerve)].map((nerve) => (
        <g key={nerve[0]?.[0]}>
          <path d={path(nerve, false)} stroke="var(--nerve-line)" strokeWidth={mm(1.6)} />
          <path d={path(nerve, false)} stroke="var(--nerve)" strokeWidth={mm(1.6) - 9} />
        </g>
      ))}
    </g>
  );
}

function MedicineInJoint() {
  const d = path(jointGaps[0], false);
  return (
    <g fill="none" strokeLinecap="round">
      <path d={d} stroke="var(--relief)" strokeWidth={mm(2)} />
      <path d={d} stroke="var(--pain-dot)" strokeWidth={7} strokeDasharray="0 20" />
    </g>
  );
}

/** Warmth round the bare tip: a soft light and short waves. */
function Heat({ id }: { readonly id: string }) {
  const { x, y } = spot(33.4, 35.4);
  return (
    <g>
      <radialGradient id={`${id}-heat`}>
        <stop offset="0.2" stopColor="var(--alarm)" stopOpacity="0.7" />
        <stop offset="1" stopColor="var(--alarm)" stopOpacity="0" />
      </radialGradient>
      <ellipse cx={x - 6} cy={y} rx={mm(7)} ry={mm(9)} fill={`url(#${id}-heat)`} />
      <g fill="none" stroke="var(--alarm)" strokeWidth={5} strokeLinecap="round">
        {[-36, -8, 20].map((dy) => (
          <path key={dy} d={`M${x + 26} ${y + dy}q8 -9 16 0t16 0`} />
        ))}
      </g>
    </g>
  );
}

export function AboveNeedleArt({ id, kind }: { readonly id: string; readonly kind: AboveNeedle }) {
  const [[tipX, tipY], [fromX, fromY]] = needles[kind];
  const probe = kind === 'probe';
  return (
    <>
      {kind === 'joint' && <MedicineInJoint />}
      {probe && <Heat id={id} />}
      <Needle
        tip={spot(tipX, tipY)}
        from={spot(fromX, fromY)}
        hub={false}
        width={probe ? 15 : 11}
        bare={probe ? mm(10) : 0}
      />
    </>
  );
}
