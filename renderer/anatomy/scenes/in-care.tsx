/**
 * Patients and those who care for them: talking, being examined, looking at a picture, moving with others. Clinic
 * people wear the same green tunic. It refuses any gesture of hurry or of power.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import * as clinic from '../figures/clinic.tsx';
import { Chair, Mug } from '../figures/furniture.tsx';
import { SoftGround } from '../figures/soft-part.tsx';
import { Room, Shadow } from '../figures/surroundings.tsx';
import { CARE_POSES } from '../people/care-poses.ts';
import type { Folk } from '../people/looks.ts';
import { Person } from '../people/person.tsx';
import { mirroredPose, type Pose } from '../people/pose.ts';
import { POSES } from '../people/poses.ts';
import type { Scene } from '../scene.ts';

type Doing = NonNullable<SceneStates<'in-care'>['doing']>;

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
function Placed({ who, pose, x, y = 880, scale = 1, held, on, inCrowd = false, legless = false }: PlacedProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale}) translate(-500 -880)`}>
      {on}
      <Person who={who} pose={pose} held={held} inCrowd={inCrowd} legless={legless} />
    </g>
  );
}

const seat = (
  <g>
    <Shadow x={500} half={200} />
    <Chair />
  </g>
);
const stool = (
  <g>
    <Shadow x={480} half={170} />
    <clinic.Stool />
  </g>
);
const turned = (thing: ReactElement) => <g transform="translate(1000 0) scale(-1 1)">{thing}</g>;

function Talk() {
  return (
    <g>
      <Room window={[500, 300]} />
      <Placed who="e" pose={POSES.sit} x={226} scale={1.1} on={seat} />
      <Placed who="nurse" pose={mirroredPose(CARE_POSES.explain)} x={784} scale={1.1} on={turned(seat)} />
    </g>
  );
}

function Examine() {
  return (
    <g>
      <Room window={[850, 320]} />
      <Placed who="b" pose={CARE_POSES['turned-away']} x={660} scale={0.98} on={<Shadow x={500} half={140} />} />
      <Placed who="nurse" pose={CARE_POSES.reach} x={416} scale={1.06} on={stool} />
    </g>
  );
}

function RaiseLeg() {
  return (
    <g>
      <Room window={[250, 280]} />
      <Shadow x={480} half={340} />
      <Person who="doctor" pose={CARE_POSES['hold-leg']} />
      <clinic.Couch x={96} width={770} top={644} />
      <Person who="a" pose={CARE_POSES['lie-leg-up']} />
    </g>
  );
}

function Reflex() {
  return (
    <g>
      <Room window={[520, 280]} />
      <g transform="translate(-160 0)">
        <Shadow x={440} half={280} />
        <clinic.Couch x={190} width={400} top={590} />
        <g transform="translate(20 -112)">
          <Person who="d" pose={CARE_POSES['couch-edge']} />
        </g>
      </g>
      <Placed
        who="nurse"
        pose={mirroredPose(CARE_POSES.tap)}
        x={792}
        on={turned(stool)}
        held={<clinic.Hammer x={350} y={604} turn={186} />}
      />
    </g>
  );
}

function LookAtScan() {
  return (
    <g>
      <Room />
      <clinic.Screen x={488} y={330} scale={1.14} />
      <Placed who="c" pose={POSES.sit} x={236} scale={1.08} on={seat} />
      <Placed who="doctor" pose={mirroredPose(CARE_POSES.point)} x={850} />
    </g>
  );
}

function Team() {
  const [talks, left] = [CARE_POSES['at-table'], mirroredPose(POSES.stand)];
  return (
    <g>
      <Room wall={1200} window={[512, 250]} />
      <Placed who="nurse" pose={POSES.stand} x={140} y={1050} legless scale={1.06} />
      <Placed who="doctor" pose={left} x={640} y={1040} legless scale={1.06} />
      <Placed who="d" pose={left} x={870} y={1050} legless scale={1.06} />
      <Placed who="a" pose={talks} x={384} y={1050} legless scale={1.06} />
      <clinic.MeetingTable y={668} />
      <clinic.FlatPaper x={640} y={700} />
      <clinic.FlatPaper x={150} y={706} />
      <Mug x={860} y={690} />
    </g>
  );
}

function Group() {
  const pose = POSES.stretch;
  return (
    <g>
      <Room wall={700} window={[120, 270]} />
      <Placed who="b" inCrowd pose={pose} x={420} y={780} scale={0.66} />
      <Placed who="a" inCrowd pose={pose} x={640} y={780} scale={0.66} />
      <Placed who="d" inCrowd pose={pose} x={560} y={880} scale={0.76} />
      <Placed who="e" inCrowd pose={pose} x={800} y={880} scale={0.76} />
      <Placed who="nurse" inCrowd pose={pose} x={180} y={880} scale={0.8} />
    </g>
  );
}

function ExerciseCoach() {
  return (
    <g>
      <Room window={[250, 330]} />
      <Placed who="nurse" pose={mirroredPose(CARE_POSES.explain)} x={800} y={846} scale={1.12} on={turned(stool)} />
      <path
        d="M 20 868 H 720 L 760 902 H -30 Z"
        fill="var(--mat)"
        stroke="var(--mat-line)"
        strokeWidth="5"
        strokeLinejoin="round"
      />
      <g transform="translate(-80 -44) scale(1.05)">
        <Person who="c" pose={CARE_POSES.bridge} />
      </g>
    </g>
  );
}

const DOING: Record<Doing, () => ReactElement> = {
  talk: Talk,
  examine: Examine,
  'raise-leg': RaiseLeg,
  reflex: Reflex,
  'look-at-scan': LookAtScan,
  team: Team,
  group: Group,
  'exercise-coach': ExerciseCoach,
};

export const inCare: Scene<'in-care'> = {
  focus: { x: 0, y: 105, width: 1000, height: 790 },
  places: () => ({}),
  Art: ({ states }) => {
    const Doing = DOING[states.doing ?? 'talk'];
    return (
      <g>
        <SoftGround />
        <Doing />
      </g>
    );
  },
};
