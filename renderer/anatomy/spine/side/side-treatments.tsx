/**
 * What treatments bring into the side view: the thin tube that loosens scar, and the needle behind the sac with its
 * medicine. All are thicker than life, and no tip touches a nerve.
 */
import { Medicine } from '../medicine.tsx';
import { Needle } from '../needle.tsx';
import type { Pair } from '../smooth-curve.ts';
import { alongRibbon, ribbon, smoothOpen } from '../smooth-curve.ts';
import { view } from '../spine-shapes.ts';
import type { SacShape } from './side-nerve-courses.ts';
import { aroundSac } from './side-nerves.tsx';
import type { SidePose } from './side-pose.ts';
import { TUBE } from './side-troubles.ts';

export function Tube() {
  const d = smoothOpen(TUBE.map(view));
  const [x, y] = view(TUBE[0] as Pair);
  return (
    <g>
      <path className="tube-edge" d={d} />
      <path className="tube-core" d={d} />
      <circle cx={x} cy={y} r="5" fill="var(--device-line)" />
    </g>
  );
}

/** Between the fifth bone and the sacrum: the tip lies in the fat behind the sac, the hub outside the skin. */
const [TIP, HUB]: readonly [Pair, Pair] = [
  [44.4, 24.4],
  [106, 30.7],
];

export function EpiduralNeedle() {
  const [[x, y], [fromX, fromY]] = [view(TIP), view(HUB)];
  return <Needle tip={{ x, y }} from={{ x: fromX, y: fromY }} hub />;
}

interface EpiduralMedicineProps {
  readonly sac: SacShape;
  readonly pose: SidePose;
}

/** How thick the medicine lies round the sac: most at the needle and between the bones, and nothing at its ends. */
function thickness(height: number): number {
  if (height < -60 || height > 42) return 0;
  const pool = (at: number, reach: number) => Math.exp(-(((height - at) / reach) ** 2));
  const ends = Math.min(1, (height + 62) / 26, (50 - height) / 16);
  return ends * (2.2 + 1.6 * pool(-32, 7) + 2.8 * pool(2, 8) + 4 * pool(24, 9));
}

/** Medicine round the sac, from the needle upwards: it lies under the nerves, and shows before and behind them. */
export function EpiduralMedicine({ sac, pose }: EpiduralMedicineProps) {
  const drops = aroundSac(sac, pose, (height) => thickness(height) * 0.56);
  return (
    <Medicine
      pool={ribbon(aroundSac(sac, pose, thickness))}
      drops={[1, -1].map((side) => smoothOpen(alongRibbon(drops, side)))}
    />
  );
}
