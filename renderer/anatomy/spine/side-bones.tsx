/** Bones and discs of the midline cut as the light and dark pages show them: far arches, processes, sacrum, bodies, discs. */
import { ShadedPart } from '../shaded-part.tsx';
import { smoothOpen } from './smooth-curve.ts';
import type { Level } from './spine-measures.ts';
import { FAR_ARCH, SACRUM_BACK, SACRUM_FRONT, SACRUM_SEAM, SPINOUS } from './spine-measures.ts';
import type { DiscName } from './spine-shapes.ts';
import { bodyOutline, discOutline, nucleusOutline, outline, ringLines, view } from './spine-shapes.ts';

const LEVELS = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const satisfies readonly Level[];
const ARCHES = ['L5', 'L4', 'L3', 'L2', 'L1'] as const;

/** Bones from T12 to the sacrum. `id` must be unique in the page. */
export function SideBones({ id }: { readonly id: string }) {
  return (
    <>
      <g className="far-arches">
        {ARCHES.map((level) => (
          <path key={level} d={outline(FAR_ARCH[level])} />
        ))}
      </g>
      {LEVELS.map((level) => (
        <ShadedPart key={level} id={`${id}-spinous-${level}`} d={outline(SPINOUS[level])} tissue="bone" />
      ))}
      <ShadedPart id={`${id}-sacrum-back`} d={outline(SACRUM_BACK)} tissue="bone" />
      <ShadedPart id={`${id}-sacrum`} d={outline(SACRUM_FRONT)} tissue="bone" />
      <path className="bone-seam" d={smoothOpen(SACRUM_SEAM.map(view))} />
      {LEVELS.map((level) => (
        <ShadedPart key={level} id={`${id}-body-${level}`} d={bodyOutline(level)} tissue="bone" />
      ))}
    </>
  );
}

interface SideDiscProps {
  readonly id: string;
  readonly name: DiscName;
  /** Only the disc that the picture is about has the full tone. */
  readonly rest?: boolean;
}

export function SideDisc({ id, name, rest = true }: SideDiscProps) {
  return (
    <g>
      <ShadedPart id={`${id}-disc-${name}`} d={discOutline(name)} tissue={rest ? 'disc-rest' : 'disc'} size="small" />
      <path className="disc-nucleus" d={nucleusOutline(name)} />
      {ringLines(name).map((line) => (
        <path key={String(line[0])} className="disc-ring" d={smoothOpen(line)} />
      ))}
    </g>
  );
}
