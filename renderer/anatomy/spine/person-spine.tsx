/**
 * Spine, cord and pelvis showing through the skin of a person seen from behind, in the person's millimetres.
 * All of it stays quiet: nothing here carries a state.
 */
import { curve } from '../outlines/curve.ts';
import * as outline from '../outlines/person-outlines.ts';
import { ShadedPart } from '../shaded-part.tsx';

interface Drawn {
  readonly id: string;
  /** Millimetres in one unit of the view box. */
  readonly unit: number;
}

interface PersonSpineProps extends Drawn {
  /** Steps back, because something else in the picture matters more. */
  readonly quiet: boolean;
}

function Pelvis({ unit }: { readonly unit: number }) {
  return (
    <g strokeLinejoin="round" strokeWidth={3.5 * unit}>
      {outline.hipBones.map((bone, i) => (
        <path
          key={bone[0]?.[0]}
          d={curve(bone) + curve(outline.hipHoles[i] ?? [])}
          fillRule="evenodd"
          fill="var(--bone)"
          fillOpacity={0.55}
          stroke="var(--bone-line)"
          strokeOpacity={0.45}
        />
      ))}
    </g>
  );
}

function Bodies({ unit }: { readonly unit: number }) {
  return (
    <g strokeWidth={2.5 * unit}>
      {outline.lumbarBodies.map(([top, bottom, half], i) => {
        const below = outline.lumbarBodies[i + 1]?.[0] ?? bottom + 12;
        return (
          <g key={top}>
            <rect
              x={-half}
              y={bottom - 3}
              width={half * 2}
              height={below - bottom + 6}
              rx={5}
              fill="var(--disc-rest)"
              stroke="var(--disc-line)"
              strokeOpacity={0.6}
            />
            <rect
              x={-half + 1}
              y={top}
              width={half * 2 - 2}
              height={bottom - top}
              rx={6}
              fill="var(--bone-far)"
              stroke="var(--bone-line)"
              strokeOpacity={0.6}
            />
          </g>
        );
      })}
      {outline.upperArches.map(({ middle }, i) => (
        <rect
          key={middle}
          x={-14 + i * 0.3}
          y={middle - 9}
          width={28 - i * 0.6}
          height={i < 12 ? 20 : 14}
          rx={4}
          fill="var(--bone-far)"
        />
      ))}
    </g>
  );
}

/** From behind: bodies and discs, then cord and nerve sac, then see-through arches, then the ridge of the spine. */
export function PersonSpine({ id, unit, quiet }: PersonSpineProps) {
  const fine = unit > 1.4;
  return (
    <g strokeLinejoin="round" opacity={quiet ? 0.7 : 1}>
      <Pelvis unit={unit} />
      <Bodies unit={unit} />
      <g fill="none" strokeLinecap="round">
        <path d="M0 -530V60" stroke="var(--nerve-line)" strokeWidth={14 + 3 * unit} />
        <path d="M0 -530V60" stroke="var(--nerve)" strokeWidth={13} />
      </g>
      <ShadedPart id={`${id}-sacrum`} d={curve(outline.sacrum)} tissue="bone" size="small" line={false} />
      <path d={curve(outline.sacrum)} fill="none" stroke="var(--bone-line)" strokeWidth={(fine ? 2.5 : 3.5) * unit} />
      {[1, -1].map((side) =>
        outline.sacralHoles.map(([x, y]) => (
          <ellipse key={`${side} ${y}`} cx={x * side} cy={y} rx={4} ry={5} fill="var(--bone-shade)" />
        )),
      )}
      <g fill="var(--bone)" stroke="var(--bone-line)" strokeOpacity={0.75} strokeWidth={(fine ? 2 : 3) * unit}>
        {outline.upperArches.map(({ middle, nodes }) => (
          <path key={middle} d={curve(nodes)} fillOpacity={0.88} />
        ))}
        {outline.lumbarArches.map((arch) => (
          <path key={arch[0]?.[1]} d={curve(arch)} fillOpacity={0.92} />
        ))}
      </g>
      {!fine && (
        <g fill="var(--bone-light)" fillOpacity={0.9} stroke="var(--bone-shade)" strokeWidth={2.5 * unit}>
          {outline.lumbarArches.map((arch) => {
            const top = arch[0]?.[1] ?? 0;
            return <rect key={top} x={-4} y={top + 9} width={8} height={22} rx={4} />;
          })}
        </g>
      )}
    </g>
  );
}
