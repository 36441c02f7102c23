/** Bones and discs of the midline cut as the light and dark pages show them: far arches, processes, sacrum, bodies, discs. */
import { ShadedPart } from '../../shaded-part.tsx';
import type { Pair } from '../smooth-curve.ts';
import { smoothOpen } from '../smooth-curve.ts';
import type { Level } from '../spine-measures.ts';
import { FAR_ARCH, SACRUM_BACK, SACRUM_FRONT, SACRUM_SEAM, SPINOUS } from '../spine-measures.ts';
import type { DiscName } from '../spine-shapes.ts';
import { bodyOutline, discOutline, nucleusOutline, outline, ringLines, view } from '../spine-shapes.ts';
import type { SidePose } from './side-pose.ts';
import { IN_LINE } from './side-pose.ts';

const LEVELS = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const satisfies readonly Level[];
const ARCHES = ['L5', 'L4', 'L3', 'L2', 'L1'] as const;

interface SideBonesProps {
  /** Unique in the page. */
  readonly id: string;
  readonly pose?: SidePose;
  /** The highest bone that can be seen. */
  readonly from?: (typeof LEVELS)[number];
  /** Off where the picture ends above it. */
  readonly sacrum?: boolean;
}

/** Bones from T12 to the sacrum. */
export function SideBones({ id, pose = IN_LINE, from = 'T12', sacrum = true }: SideBonesProps) {
  const levels = LEVELS.slice(LEVELS.indexOf(from));
  const posed = (level: Level, points: readonly Pair[]) => outline(level === 'L5' ? points : points.map(pose.above));
  return (
    <>
      <g className="far-arches">
        {ARCHES.filter((level) => levels.includes(level)).map((level) => (
          <path key={level} d={posed(level, FAR_ARCH[level])} />
        ))}
      </g>
      {levels.map((level) => (
        <ShadedPart key={level} id={`${id}-spinous-${level}`} d={posed(level, SPINOUS[level])} tissue="bone" />
      ))}
      {sacrum && (
        <>
          <ShadedPart id={`${id}-sacrum-back`} d={outline(SACRUM_BACK)} tissue="bone" />
          <ShadedPart id={`${id}-sacrum`} d={outline(SACRUM_FRONT)} tissue="bone" />
          <path className="bone-seam" d={smoothOpen(SACRUM_SEAM.map(view))} />
        </>
      )}
      {levels.map((level) => (
        <ShadedPart key={level} id={`${id}-body-${level}`} d={bodyOutline(level, pose)} tissue="bone" />
      ))}
    </>
  );
}

interface SideDiscProps {
  readonly id: string;
  readonly name: DiscName;
  /** Only the disc that the picture is about has the full tone. */
  readonly rest?: boolean;
  readonly pose?: SidePose;
}

export function SideDisc({ id, name, rest = true, pose = IN_LINE }: SideDiscProps) {
  return (
    <g>
      <ShadedPart
        id={`${id}-disc-${name}`}
        d={discOutline(name, pose)}
        tissue={rest ? 'disc-rest' : 'disc'}
        size="small"
      />
      <path className="disc-nucleus" d={nucleusOutline(name, pose)} />
      {ringLines(name, true, pose).map((line) => (
        <path key={String(line[0])} className="disc-ring" d={smoothOpen(line)} />
      ))}
    </g>
  );
}
