/**
 * Moments between people in care: one stays with the other, a patient says stop, nobody knows yet, two advise two
 * things, a promise is refused. Faces are serious or calm; it refuses tears, threats and any sign of who is right.
 */

import type { SceneStates } from '../../../core/content/drawing.ts';
import { Couch, Stool } from '../figures/clinic.tsx';
import { Phone, SofaArms, SofaBack } from '../figures/furniture.tsx';
import { HipBoard } from '../figures/hip-board.tsx';
import { Purse, ShiningJar, SmallBottle, WalkPicture, XrayStand } from '../figures/offers.tsx';
import { SoftPart } from '../figures/soft-part.tsx';
import { Room, Shadow } from '../figures/surroundings.tsx';
import { HANDS } from './hands.ts';
import { moved } from './limb.ts';
import type { Folk } from './looks.ts';
import { Person } from './person.tsx';
import { Placed, turned } from './placed.tsx';
import { mirroredPose } from './pose.ts';
import { TALK_POSES } from './talk-poses.ts';

/** Which of three pairs; without it, the first. */
export type Pair = NonNullable<SceneStates<'in-care'>['pair']>;

/** The hand that comes round the far shoulder of the one who is low. */
function HandRound({ skin }: { readonly skin: 'a' | 'b' | 'e' }) {
  const place = { to: [291, 375], turn: 36, scale: 1.08 } as const;
  return (
    <g>
      <SoftPart d={moved(HANDS.grip.d, place)} tone={`who-${skin}-skin`} grain={0.2} />
      <path
        d={moved(HANDS.grip.lines, place)}
        fill="none"
        stroke={`var(--who-${skin}-skin-line)`}
        strokeWidth="4"
        strokeLinecap="round"
      />
    </g>
  );
}

const ON_SOFA: Record<Pair, { readonly low: Folk; readonly stays: 'a' | 'b' | 'e' }> = {
  first: { low: 'c', stays: 'a' },
  second: { low: 'd', stays: 'b' },
  third: { low: 'a', stays: 'e' },
};

/** Two on a sofa: one with bowed head, the other with an arm round them and a phone in the hand. */
export function Comfort({ pair }: { readonly pair: Pair }) {
  const { low, stays } = ON_SOFA[pair];
  return (
    <g>
      <Room wall={800} window={[150, 240]} />
      <Shadow x={500} half={470} />
      <SofaBack />
      <Placed
        who={stays}
        pose={TALK_POSES.stay}
        x={632}
        y={994}
        scale={1.13}
        held={<Phone x={520} y={482} turn={-14} />}
      />
      <Placed who={low} pose={TALK_POSES.bowed} x={380} y={994} scale={1.13} />
      <HandRound skin={stays} />
      <SofaArms />
    </g>
  );
}

/** Patient and doctor before a drawing with three question marks, hands open. */
export function Puzzle() {
  return (
    <g>
      <Room wall={800} />
      <Shadow x={500} half={450} />
      <HipBoard x={500} y={372} scale={1.01} />
      <Placed who="d" pose={TALK_POSES.wonder} x={150} scale={0.98} />
      <Placed who="nurse" pose={mirroredPose(TALK_POSES.wonder)} x={850} scale={0.98} />
    </g>
  );
}

/** The patient on the couch lifts a flat hand; the examiner takes both hands back. */
export function Stop() {
  return (
    <g>
      <Room window={[520, 260]} />
      <g transform="translate(-180 0)">
        <Shadow x={440} half={280} />
        <Couch x={190} width={400} top={590} />
        <g transform="translate(20 -112)">
          <Person who="a" pose={TALK_POSES['say-stop']} />
        </g>
      </g>
      <Placed
        who="doctor"
        pose={mirroredPose(TALK_POSES['draw-back'])}
        x={800}
        on={turned(
          <g>
            <Shadow x={480} half={170} />
            <Stool />
          </g>,
        )}
      />
    </g>
  );
}

/** A pregnant patient lifts a hand before anything is switched on; the staff member waits beside the machine. */
export function BeforeXray() {
  return (
    <g>
      <Room wall={800} />
      <Shadow x={210} half={150} />
      <Shadow x={690} half={360} />
      <XrayStand />
      <Placed who="c" pose={TALK_POSES['tell-first']} x={196} scale={0.97} />
      <Placed who="nurse" pose={mirroredPose(TALK_POSES['hands-free'])} x={520} scale={0.97} />
    </g>
  );
}

/** A patient between two doctors: one holds out pills, the other points at a picture of someone who walks. */
export function TwoAdvise() {
  return (
    <g>
      <Room wall={800} />
      <Shadow x={500} half={450} />
      <WalkPicture x={700} y={252} />
      <Placed who="nurse" pose={TALK_POSES['hold-out']} x={156} scale={0.97} held={<SmallBottle x={656} y={418} />} />
      <Placed who="a" pose={TALK_POSES.between} x={502} y={886} scale={0.97} />
      <Placed who="doctor" pose={mirroredPose(TALK_POSES.show)} x={880} scale={0.97} />
    </g>
  );
}

/** A patient stops a hand with a jar that shines, and keeps the purse closed. */
export function BigPromise() {
  return (
    <g>
      <Room wall={1200} window={[140, 250]} />
      <g transform="translate(352 304) scale(1.5) translate(-500 -204)">
        <Person who="d" pose={TALK_POSES.refuse} held={<Purse x={560} y={470} />} />
      </g>
      <ShiningJar x={800} y={400} />
    </g>
  );
}
