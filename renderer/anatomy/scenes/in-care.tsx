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
import type { Mood } from '../people/face.tsx';
import type { Folk } from '../people/looks.ts';
import { BeforeXray, BigPromise, Comfort, type Pair, Puzzle, Stop, TwoAdvise } from '../people/moments.tsx';
import { Person } from '../people/person.tsx';
import { Placed, turned } from '../people/placed.tsx';
import { mirroredPose } from '../people/pose.ts';
import { POSES } from '../people/poses.ts';
import type { Scene } from '../scene.ts';

type Doing = NonNullable<SceneStates<'in-care'>['doing']>;

interface DoingProps {
  readonly pair: Pair;
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
/** Who sits with whom when they talk, and where the window is. */
const PAIRS: Record<Pair, Talkers> = {
  first: { patient: 'e', carer: 'nurse', window: 500, mood: 'calm' },
  second: { patient: 'd', carer: 'doctor', window: 560, mood: 'serious' },
  third: { patient: 'b', carer: 'nurse', window: 440, mood: 'calm' },
};

interface Talkers {
  readonly patient: Folk;
  readonly carer: Folk;
  readonly window: number;
  readonly mood: Mood;
}

function Talk({ pair }: DoingProps) {
  const { patient, carer, window, mood } = PAIRS[pair];
  return (
    <g>
      <Room window={[window, 300]} />
      <Placed who={patient} pose={{ ...POSES.sit, mood }} x={226} scale={1.1} on={seat} />
      <Placed who={carer} pose={{ ...mirroredPose(CARE_POSES.explain), mood }} x={784} scale={1.1} on={turned(seat)} />
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
  const listens = mirroredPose(POSES.stand);
  return (
    <g>
      <Room wall={790} window={[500, 250]} />
      <Shadow x={500} half={440} />
      <Placed who="nurse" pose={listens} x={404} y={948} legless scale={0.92} />
      <Placed who="d" pose={listens} x={606} y={952} legless scale={0.92} />
      <clinic.RoundTable x={500} y={668} />
      <clinic.FlatPaper x={460} y={664} />
      <Mug x={570} y={662} />
      <Placed who="a" pose={CARE_POSES.explain} x={190} scale={1.06} on={seat} />
      <Placed who="doctor" pose={mirroredPose(POSES.sit)} x={812} scale={1.06} on={turned(seat)} />
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

const DOING: Record<Doing, (props: DoingProps) => ReactElement> = {
  talk: Talk,
  examine: Examine,
  'raise-leg': RaiseLeg,
  reflex: Reflex,
  'look-at-scan': LookAtScan,
  team: Team,
  group: Group,
  'exercise-coach': ExerciseCoach,
  comfort: Comfort,
  puzzle: Puzzle,
  stop: Stop,
  'before-x-ray': BeforeXray,
  'two-advise': TwoAdvise,
  'big-promise': BigPromise,
};

export const inCare: Scene<'in-care'> = {
  focus: { x: 0, y: 105, width: 1000, height: 790 },
  places: () => ({}),
  Art: ({ states }) => {
    const Doing = DOING[states.doing ?? 'talk'];
    return (
      <g>
        <SoftGround />
        <Doing pair={states.pair ?? 'first'} />
      </g>
    );
  },
};
