/**
 * Muscles, ligament, joints and arch of one level cut across and seen from above; whole, after a window was cut on the
 * right, and where bone and ligament have grown so thick there that they crowd a root.
 */
import { between, type Node } from '../../outlines/curve.ts';
import * as outline from '../../outlines/segment-above-outlines.ts';
import { ligamentRest, overgrownCup, thickLigament } from '../../outlines/segment-above-troubles.ts';
import { ShadedPart } from '../../shaded-part.tsx';
import { mm, path } from './above-view.ts';

/** Quiet flesh round the bones: the long muscles of the back, and beside the disc those that bend the hip. */
export function Muscles() {
  return [1, -1].map((side) => (
    <g key={side} transform={side === 1 ? undefined : 'translate(1000 0) scale(-1 1)'}>
      {[outline.muscleRight, outline.psoasRight].map((muscle) => (
        <path key={muscle[0]?.[0]} d={path(muscle)} fill="var(--muscle)" fillOpacity={0.38} />
      ))}
      <g fill="none" stroke="var(--muscle-shade)" strokeOpacity={0.6} strokeWidth={5} strokeLinecap="round">
        {[...outline.muscleFibres, ...outline.psoasFibres].map((fibre) => (
          <path key={String(fibre[0])} d={path(fibre, false)} />
        ))}
      </g>
    </g>
  ));
}

export interface BonesProps {
  readonly id: string;
  readonly open: boolean;
  readonly scarred: boolean;
  readonly narrow: boolean;
}

/** What there is of the right ligament: none under a window or in scar, unless it is what makes the canal narrow. */
function rightLigament({ open, scarred, narrow }: BonesProps): readonly Node[] | undefined {
  if (narrow) return open ? ligamentRest : thickLigament;
  return open || scarred ? undefined : outline.ligaments.right;
}

export function Bones(props: BonesProps) {
  const { id, open, narrow } = props;
  const right = rightLigament(props);
  const cups = narrow ? [overgrownCup, outline.cups[1]] : outline.cups;
  return (
    <>
      <Ligament nodes={outline.ligaments.left} />
      {right && <Ligament nodes={right} />}
      {cups.map((cup, i) => (
        <ShadedPart key={cup[0]?.[0]} id={`${id}-cup${i}`} d={path(cup)} tissue="bone" />
      ))}
      {open ? <OpenArch id={id} /> : <ShadedPart id={`${id}-arch`} d={path(outline.arch)} tissue="bone" />}
      {outline.jointGaps.map((gap) => (
        <g key={gap[0]?.[0]} fill="none" strokeLinecap="round">
          <path d={path(gap, false)} stroke="var(--disc-line)" strokeWidth={mm(1.8)} />
          <path d={path(gap, false)} stroke="var(--disc-light)" strokeWidth={mm(1.8) - 10} />
        </g>
      ))}
    </>
  );
}

/** Yellow ligament: a soft band with fibres along it, so that it is not taken for bone. */
function Ligament({ nodes }: { readonly nodes: readonly Node[] }) {
  const half = nodes.length / 2;
  const [under, over] = [
    nodes.slice(1, half),
    nodes
      .slice(half)
      .reverse()
      .slice(0, half - 1),
  ];
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <path d={path(nodes)} fill="var(--ligament)" stroke="var(--ligament-line)" strokeWidth={3.5} />
      <g fill="none" stroke="var(--ligament-line)" strokeOpacity={0.5} strokeWidth={2.5}>
        {[0.34, 0.66].map((share) => (
          <path key={share} d={path(between(under, over, share), false)} />
        ))}
      </g>
    </g>
  );
}

/** What was taken for a window, as a dashed outline. */
export function FormerLamina() {
  return (
    <g fill="none" stroke="var(--ink)" strokeWidth={5} strokeDasharray="10 12" strokeLinecap="round">
      {outline.formerLamina.map((edge) => (
        <path key={edge[0]?.[0]} d={path(edge, false)} />
      ))}
    </g>
  );
}

/** The arch after a window was cut. */
function OpenArch({ id }: { readonly id: string }) {
  return (
    <>
      <FormerLamina />
      <ShadedPart id={`${id}-arch`} d={path(outline.archCut)} tissue="bone" />
      <ShadedPart id={`${id}-rest`} d={path(outline.jointLeft)} tissue="bone" size="small" />
    </>
  );
}
