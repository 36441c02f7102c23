/** The disc cut across and seen from above: whole, with a piece that has come out on the right, or with that piece gone. */
import { between, type Node } from '../../outlines/curve.ts';
import * as outline from '../../outlines/segment-above-outlines.ts';
import { formerPiece, middleLeft, operated, slipped, slippedMiddle } from '../../outlines/segment-above-troubles.ts';
import { ShadedPart } from '../../shaded-part.tsx';
import { path } from './above-view.ts';

const RINGS = [0.22, 0.46, 0.7];

/** Rings of the wall; open where a piece came out between the seventh and the ninth point of the outline. */
function Rings({ gap }: { readonly gap: boolean }) {
  const round = (nodes: readonly Node[]) => [...nodes.slice(8), ...nodes.slice(0, 7)];
  return (
    <g fill="none" stroke="var(--disc-shade)" strokeOpacity={0.75} strokeWidth={4} strokeLinecap="round">
      {RINGS.map((share) => {
        const ring = between(outline.disc, outline.nucleus, share);
        return <path key={share} d={gap ? path(round(ring), false) : path(ring)} />;
      })}
    </g>
  );
}

export interface DiscProps {
  readonly id: string;
  readonly form: 'whole' | 'herniated' | 'removed';
  /** Scar fills the place of the piece that is gone: its former outline would be lost in it. */
  readonly filled: boolean;
}

export function Disc({ id, form, filled }: DiscProps) {
  if (form === 'whole') {
    return (
      <>
        <ShadedPart id={`${id}-disc`} d={path(outline.disc)} tissue="disc-rest" />
        <path d={path(outline.nucleus)} fill="var(--disc-light)" fillOpacity={0.55} />
        <Rings gap={false} />
      </>
    );
  }
  const out = form === 'herniated';
  return (
    <>
      <ShadedPart id={`${id}-disc`} d={path(out ? slipped : operated)} tissue="disc" />
      <path d={path(out ? slippedMiddle : middleLeft)} fill="var(--disc-shade)" fillOpacity={out ? 0.45 : 0.3} />
      <Rings gap />
      {!out && !filled && (
        <path
          d={path(formerPiece, false)}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={4}
          strokeDasharray="9 10"
          strokeLinecap="round"
        />
      )}
    </>
  );
}
