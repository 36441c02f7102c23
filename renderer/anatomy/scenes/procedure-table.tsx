/**
 * A person lies face down on a padded table for a procedure at the low back, seen from the side; on the back to sleep
 * through an operation, or to rest afterwards. It refuses blood, fright and any needle larger than life.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import * as thing from '../figures/procedure.tsx';
import { SoftGround } from '../figures/soft-part.tsx';
import { Room, Shadow } from '../figures/surroundings.tsx';
import { CARE_POSES } from '../people/care-poses.ts';
import { Person } from '../people/person.tsx';
import type { Pose } from '../people/pose.ts';
import type { Scene } from '../scene.ts';

type States = SceneStates<'procedure-table'>;
type Step = NonNullable<States['step']>;

function Lying({
  children,
  behind,
}: {
  readonly children?: ReactElement | undefined;
  readonly behind?: ReactElement | undefined;
}) {
  return (
    <g>
      <Shadow x={500} half={330} />
      {behind}
      <thing.Table />
      <thing.Pillow />
      <Person who="gowned" pose={CARE_POSES.prone} instead={<thing.HeadFaceDown />} />
      {children}
    </g>
  );
}

function OnBack({ pose }: { readonly pose: Pose }) {
  return (
    <g>
      <Shadow x={500} half={330} />
      <Person who="nurse" pose={CARE_POSES.comfort} />
      <thing.Table />
      <g transform="translate(0 -14)">
        <thing.Pillow />
      </g>
      <Person who="gowned" pose={pose} />
      <thing.Blanket />
    </g>
  );
}

const STEPS: Record<Step, () => ReactElement> = {
  lie: () => (
    <Lying behind={<Person who="nurse" pose={CARE_POSES.comfort} />}>
      <thing.OpenGown />
    </Lying>
  ),
  numb: () => (
    <Lying behind={<Person who="gloved" pose={CARE_POSES['lean-over']} held={<thing.Syringe />} />}>
      <g>
        <thing.Drape numb />
        <thing.Needle />
      </g>
    </Lying>
  ),
  needle: () => (
    <Lying behind={<Person who="gloved" pose={CARE_POSES['lean-over']} held={<thing.Hub />} />}>
      <g>
        <thing.Drape numb={false} />
        <thing.Needle />
      </g>
    </Lying>
  ),
  'x-ray': () => (
    <Lying behind={<thing.XRayArm part="behind" />}>
      <g>
        <thing.Drape numb={false} />
        <thing.Beam />
        <thing.Needle />
        <thing.Hub />
        <thing.XRayArm part="before" />
      </g>
    </Lying>
  ),
  asleep: () => (
    <g>
      <thing.SleepMachine />
      <OnBack pose={{ ...CARE_POSES['on-back'], mood: 'asleep' }} />
      <thing.SleepMask />
    </g>
  ),
  'rest-after': () => <OnBack pose={CARE_POSES['on-back']} />,
};

export const procedureTable: Scene<'procedure-table'> = {
  focus: { x: 0, y: 105, width: 1000, height: 790 },
  places: ({ step = 'lie' }) => ({
    ...(step === 'needle' || step === 'x-ray'
      ? { needle: { on: { x: 432, y: 550 }, words: { x: 250, y: 450 }, lie: 'left' } }
      : {}),
    ...(step === 'x-ray' ? { 'x-ray': { on: { x: 790, y: 380 }, words: { x: 830, y: 250 }, lie: 'right' } } : {}),
    ...(step === 'numb' ? { 'numb-spot': { on: { x: 396, y: 610 }, words: { x: 250, y: 452 }, lie: 'left' } } : {}),
  }),
  Art: ({ states }) => {
    const Step = STEPS[states.step ?? 'lie'];
    return (
      <g>
        <SoftGround />
        <Room window={[states.step === 'asleep' ? 330 : 160, 250]} />
        <Step />
      </g>
    );
  },
};
