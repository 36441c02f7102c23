/** A whole person put at a place of a scene, with what carries them. It refuses to know what they do there. */
import type { ReactElement } from 'react';
import type { Folk } from './looks.ts';
import { Person } from './person.tsx';
import type { Pose } from './pose.ts';

interface PlacedProps {
  readonly who: Folk;
  readonly pose: Pose;
  readonly x: number;
  readonly scale?: number;
  readonly y?: number;
  readonly held?: ReactElement;
  readonly on?: ReactElement;
  readonly inCrowd?: boolean;
  readonly legless?: boolean;
}

/** A person with what carries them, moved so that x = 500 of the pose comes to `x`, standing on `y`. */
export function Placed({ who, pose, x, y = 880, scale = 1, held, on, inCrowd = false, legless = false }: PlacedProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale}) translate(-500 -880)`}>
      {on}
      <Person who={who} pose={pose} held={held} inCrowd={inCrowd} legless={legless} />
    </g>
  );
}

/** What carries a person, turned to the other side with a mirrored pose. */
export const turned = (thing: ReactElement) => <g transform="translate(1000 0) scale(-1 1)">{thing}</g>;
