/**
 * Bones of the lower spine from behind: bodies and hip bones far and quiet, then the sac, the sacrum and the arches. The
 * fourth arch can have a window in its middle, through which the sac is seen.
 */
import { mirrored } from '../../outlines/curve.ts';
import type { BackLevel } from '../../outlines/spine-back-outlines.ts';
import * as outline from '../../outlines/spine-back-outlines.ts';
import { ShadedPart } from '../../shaded-part.tsx';
import { path, spot, units } from './back-view.ts';

function Far() {
  const box = (half: number, top: number, bottom: number) => ({
    x: spot(-half, 0).x,
    y: spot(0, top).y,
    width: units(2 * half),
    height: units(bottom - top),
  });
  return (
    <g strokeLinejoin="round">
      {outline.hipBones.map((bone) => (
        <path
          key={bone[0]?.[0]}
          d={path(bone)}
          fill="var(--bone-far)"
          fillOpacity={0.5}
          stroke="var(--bone-shade)"
          strokeOpacity={0.6}
          strokeWidth={4}
        />
      ))}
      {outline.bodies.map(([top, bottom, half], i) => (
        <g key={top} strokeWidth={4}>
          <rect
            {...box(half - 0.4, bottom - 2, outline.bodies[i + 1]?.[0] ?? bottom + 14)}
            rx={16}
            fill="var(--disc-rest)"
            stroke="var(--disc-line)"
            strokeOpacity={0.6}
          />
          <rect
            {...box(half, top, bottom)}
            rx={18}
            fill="var(--bone-far)"
            stroke="var(--bone-line)"
            strokeOpacity={0.55}
          />
        </g>
      ))}
    </g>
  );
}

/** The sac with its strands; only what the gaps between the arches leave open is seen of it. */
function Sac() {
  const line = (x: number) => `M${spot(x, 0).x} ${spot(0, -90).y}V${spot(0, 44).y}`;
  return (
    <g fill="none">
      <path d={line(0)} stroke="var(--nerve-line)" strokeWidth={units(14.6)} />
      <path d={line(0)} stroke="var(--nerve-light)" strokeWidth={units(13)} />
      <g stroke="var(--nerve-shade)" strokeWidth={4} strokeOpacity={0.6}>
        {[-4.4, -2.2, 0, 2.2, 4.4].map((x) => (
          <path key={x} d={line(x)} />
        ))}
      </g>
    </g>
  );
}

function Sacrum({ id }: { readonly id: string }) {
  return (
    <>
      <ShadedPart id={`${id}-sacrum`} d={path(outline.sacrum)} tissue="bone" />
      {[1, -1].map((side) =>
        outline.sacralHoles.map(([x, y], i) => {
          const at = spot(x * side, y);
          return (
            <ellipse
              key={`${side} ${y}`}
              cx={at.x}
              cy={at.y}
              rx={20 - i * 3}
              ry={16 - i * 2}
              fill="var(--bone-shade)"
              stroke="var(--bone-line)"
              strokeWidth={4}
            />
          );
        }),
      )}
      <ShadedPart id={`${id}-crest`} d={path(outline.sacralCrest)} tissue="bone" size="small" />
    </>
  );
}

function Arch({ id, level }: { readonly id: string; readonly level: BackLevel }) {
  return (
    <>
      <ShadedPart id={`${id}-arch-${level}`} d={path(outline.arches[level])} tissue="bone" />
      <ShadedPart id={`${id}-spinous-${level}`} d={path(outline.spinous[level])} tissue="bone" size="small" />
    </>
  );
}

/** What stays of the fourth arch; what was taken shows as a dashed outline over the sac. */
function OpenArch({ id }: { readonly id: string }) {
  return (
    <>
      {outline.archCut.map((side, i) => (
        <ShadedPart key={side[0]?.[0]} id={`${id}-side${i}`} d={path(side)} tissue="bone" />
      ))}
      <g fill="none" stroke="var(--nerve-line)" strokeWidth={5} strokeDasharray="9 11" strokeLinecap="round">
        {outline.formerArch.map((edge) => (
          <path key={edge[0]?.[1]} d={path(edge, false)} />
        ))}
        <path d={path(outline.spinous.L4)} />
      </g>
    </>
  );
}

export function BackBones({ id, window }: { readonly id: string; readonly window: boolean }) {
  return (
    <>
      <Far />
      <Sac />
      <Sacrum id={id} />
      <Arch id={id} level="L5" />
      {window ? <OpenArch id={id} /> : <Arch id={id} level="L4" />}
      <Arch id={id} level="L3" />
      {Object.values(outline.joints).flatMap((joint) =>
        [joint, mirrored(joint)].map((cleft) => (
          <g key={`${cleft[0]?.[0]} ${cleft[0]?.[1]}`} fill="none" strokeLinecap="round">
            <path d={path(cleft, false)} stroke="var(--disc-line)" strokeWidth={13} />
            <path d={path(cleft, false)} stroke="var(--disc-light)" strokeWidth={6} />
          </g>
        )),
      )}
    </>
  );
}
