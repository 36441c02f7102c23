/**
 * One of five people doing one everyday thing, whole and at rest in a quiet place. Who and what can be combined
 * freely; only a child is carried by the two of them who may be of that age. It refuses words and any praise or blame.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { Bedroom } from '../figures/bed.tsx';
import * as thing from '../figures/furniture.tsx';
import { BedEnd, Book, FloorLamp, MorningRoom, NightRoom } from '../figures/night-room.tsx';
import { SoftGround } from '../figures/soft-part.tsx';
import { Outdoors, Room, Shadow } from '../figures/surroundings.tsx';
import { NIGHT_POSES, type NightPoseName } from '../people/night-poses.ts';
import { Person } from '../people/person.tsx';
import type { Pose } from '../people/pose.ts';
import { POSES, type PoseName } from '../people/poses.ts';
import type { Scene } from '../scene.ts';
import { Fading } from '../signs/sign-marks.tsx';

type Who = NonNullable<SceneStates<'person-doing'>['who']>;

interface Setting {
  /** How much larger than a standing person, and which x of the pose comes to the middle. */
  readonly scale?: number;
  readonly middle?: number;
  /** Shows head to hips only: the body runs out below. */
  readonly close?: true;
  readonly place: ReactElement;
  readonly behind?: ReactElement;
  readonly held?: ReactElement;
  readonly before?: ReactElement;
}

const ROOM = <Room window={[190, 330]} plant={[850, 850]} />;

const SETTINGS: Record<PoseName | NightPoseName, Setting> = {
  stand: { place: ROOM, behind: <Shadow x={500} half={170} /> },
  walk: { place: <Outdoors />, behind: <Shadow x={500} half={190} /> },
  stretch: {
    scale: 0.88,
    place: <Room window={[170, 330]} plant={[870, 850]} />,
    behind: (
      <path
        d="M 260 868 H 760 L 800 900 H 220 Z"
        fill="var(--mat)"
        stroke="var(--mat-line)"
        strokeWidth="5"
        strokeLinejoin="round"
      />
    ),
  },
  strength: {
    place: ROOM,
    behind: <Shadow x={500} half={190} />,
    before: (
      <g>
        <thing.Dumbbell x={374} y={336} turn={4} />
        <thing.Dumbbell x={625} y={336} turn={-4} />
      </g>
    ),
  },
  lift: {
    scale: 1.34,
    middle: 540,
    place: <Room window={[170, 300]} />,
    behind: <Shadow x={530} half={190} />,
    held: <thing.Carton x={588} y={634} size={168} />,
  },
  sit: {
    scale: 1.22,
    middle: 500,
    place: <Room window={[140, 300]} plant={[900, 850]} />,
    behind: (
      <g>
        <Shadow x={500} half={230} />
        <thing.Chair />
      </g>
    ),
  },
  rest: {
    scale: 1.32,
    middle: 556,
    place: <Room window={[720, 290]} />,
    behind: (
      <g>
        <Shadow x={440} half={170} />
        <Shadow x={744} half={100} />
        <thing.ArmchairBack />
      </g>
    ),
    held: <thing.Mug x={556} y={582} />,
    before: <thing.ArmchairArm />,
  },
  sleep: { place: <g />, behind: <Bedroom part="behind" />, before: <Bedroom part="before" /> },
  breathe: {
    scale: 1.72,
    middle: 498,
    close: true,
    place: <Room wall={1600} window={[140, 380]} />,
    before: (
      <g fill="none" stroke="var(--relief)" strokeWidth="7" strokeLinecap="round">
        <path d="M 296 400 C 280 424 280 462 296 486 M 270 384 C 246 420 246 468 270 504" />
        <path d="M 700 400 C 716 424 716 462 700 486 M 726 384 C 750 420 750 468 726 504" />
        <path d="M 580 214 C 606 202 624 226 652 214 C 670 206 684 208 694 218 M 580 242 C 602 232 616 250 640 242" />
      </g>
    ),
  },
  work: {
    scale: 1.16,
    middle: 600,
    place: <Room window={[780, 290]} />,
    behind: (
      <g>
        <Shadow x={560} half={300} />
        <g transform="translate(-58 0)">
          <thing.Chair />
        </g>
        <thing.Laptop x={690} y={602} />
      </g>
    ),
    before: <thing.Desk />,
  },
  garden: {
    place: <Outdoors />,
    middle: 560,
    behind: (
      <g>
        <Shadow x={370} half={130} />
        <Shadow x={770} half={200} />
      </g>
    ),
    held: (
      <g>
        <g fill="none" stroke="var(--numb)" strokeWidth="6" strokeLinecap="round" strokeDasharray="1 20">
          <path d="M 650 556 C 662 580 666 610 668 640 M 664 548 C 680 574 688 606 690 640 M 676 540 C 698 570 708 602 712 636" />
        </g>
        <thing.RaisedBed />
        <thing.WateringCan x={522} y={466} />
      </g>
    ),
  },
  phone: {
    scale: 1.72,
    middle: 498,
    close: true,
    place: <Room wall={1600} window={[840, 380]} />,
    held: <thing.Phone x={436} y={240} turn={8} />,
  },
  'hold-rail': {
    scale: 0.97,
    place: <Room window={[140, 330]} />,
    behind: (
      <g>
        <Shadow x={420} half={110} />
        <thing.Stairs />
      </g>
    ),
  },
  pregnant: { place: ROOM, behind: <Shadow x={490} half={150} /> },
  'up-at-night': {
    scale: 1.32,
    middle: 556,
    place: <NightRoom />,
    behind: (
      <g>
        <Shadow x={440} half={170} />
        <Shadow x={744} half={100} />
        <FloorLamp x={262} />
        <thing.ArmchairBack />
      </g>
    ),
    held: <Book x={540} y={572} />,
    before: <thing.ArmchairArm />,
  },
  'get-up': {
    scale: 1.16,
    middle: 500,
    place: <MorningRoom />,
    behind: (
      <g>
        <Shadow x={360} half={260} />
        <BedEnd />
      </g>
    ),
  },
  'pregnant-walk': { place: <Outdoors />, behind: <Shadow x={500} half={170} /> },
  'pregnant-phone': {
    scale: 1.42,
    middle: 498,
    close: true,
    place: <Room wall={1600} window={[840, 380]} />,
    held: <thing.Phone x={454} y={240} turn={9} />,
  },
};

const ALL_POSES = { ...POSES, ...NIGHT_POSES };

/** The older man leans on his stick where a hand is free for it. */
function withStick(pose: Pose): Pose {
  const [far, near] = pose.arms;
  return { ...pose, arms: [far, { ...near, wrist: [near.shoulder[0] - 34, 540], bend: 1, hand: 'grip', turn: 80 }] };
}

function Art({ states: { who = 'a', doing = 'stand' } }: { readonly states: SceneStates<'person-doing'> }) {
  const setting = SETTINGS[doing];
  const person: Who = doing.startsWith('pregnant') && who !== 'e' ? 'c' : who;
  const leans = person === 'd' && (doing === 'stand' || doing === 'walk');
  const pose = leans ? withStick(ALL_POSES[doing]) : ALL_POSES[doing];
  const { scale = 1, middle = 500, close = false } = setting;
  const ground = close ? 204 : 880;
  const body = (
    <g transform={`translate(500 ${close ? 250 : 880}) scale(${scale}) translate(${-middle} ${-ground})`}>
      {setting.behind}
      <Person
        who={person}
        pose={pose}
        held={
          leans ? (
            <thing.Stick x={doing === 'walk' ? 456 : 398} y={560} foot={doing === 'walk' ? 500 : 372} />
          ) : (
            setting.held
          )
        }
      />
      {setting.before}
    </g>
  );
  return (
    <g>
      <SoftGround />
      {setting.place}
      {close ? <Fading>{body}</Fading> : body}
    </g>
  );
}

export const personDoing: Scene<'person-doing'> = {
  focus: { x: 0, y: 105, width: 1000, height: 790 },
  places: () => ({}),
  Art,
};
