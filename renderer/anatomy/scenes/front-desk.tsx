/**
 * A person at a reception desk telling the staff: calm, perhaps leaning on a stick or showing a device card or a list, or urgent,
 * with a hand raised and a warning in the bubble. Desk and bodies run out of the frame on purpose. It refuses words and fear.
 */

import type { SceneStates } from '../../../core/content/drawing.ts';
import '../figures/folk.css';
import { ListSheet } from '../figures/list-sheet.tsx';
import { Figure, SoftGround, SoftPart } from '../figures/soft-part.tsx';
import { PersonBust } from '../people/person-bust.tsx';
import type { Scene } from '../scene.ts';
import { Bell } from '../signs/bell.tsx';
import { DeviceCard, SmallSign } from '../signs/small-sign.tsx';

type Holds = NonNullable<SceneStates<'desk'>['holds']>;
type Who = NonNullable<SceneStates<'desk'>['who']>;

interface ArmProps {
  readonly who: Who;
}

const BUBBLE =
  'M 420 152 H 590 C 618 152 636 170 636 198 V 304 C 636 332 618 350 590 350 H 462 C 440 364 410 378 366 380 C 384 368 394 358 396 344 C 382 338 374 322 374 304 V 198 C 374 170 392 152 420 152 Z';
const COUNTER = 'M 424 616 C 424 606 432 600 442 600 H 2200 V 658 H 442 C 432 658 424 650 424 642 Z';
const FRONT = 'M 460 658 H 2200 V 1700 H 460 Z';

/** The visitor's trunk and arms, in the coordinates of the head (see PersonBust). */
const TRUNK =
  'M -150 1700 L -152 470 C -158 400 -168 330 -166 280 C -164 232 -130 206 -66 176 L 68 176 C 132 206 166 232 168 280 C 170 330 162 400 156 470 L 158 1700 Z';

/** The arm at the viewer's left, hanging down. */
function HangingArm({ who }: ArmProps) {
  const sleeve =
    'M -112 206 C -168 218 -188 264 -198 318 C -212 420 -214 560 -214 1700 L -136 1700 C -136 560 -142 420 -136 336';
  return <SoftPart d={`${sleeve} L -112 206 Z`} edge={sleeve} tone={`who-${who}-cloth`} grain={0.5} />;
}

/** The arm at the viewer's left, bent, its hand on the handle of the stick. */
function StickArm() {
  const sleeve =
    'M -112 206 C -168 218 -188 264 -200 318 C -212 366 -216 388 -212 410 C -198 430 -158 428 -142 412 C -146 386 -142 356 -136 330';
  return (
    <g>
      <Wood d="M -170 440 V 1700" />
      <SoftPart d={`${sleeve} L -112 206 Z`} edge={sleeve} tone="who-d-cloth" grain={0.5} />
      <Wood d="M -222 448 C -200 436 -160 434 -112 446" />
      <SoftPart
        d="M -206 412 C -192 402 -156 402 -144 414 C -130 424 -128 466 -144 480 C -160 490 -190 490 -202 476 C -214 460 -216 424 -206 412 Z"
        tone="who-d-skin"
        grain={0.3}
      />
      <path
        d="M -206 432 C -198 438 -186 438 -178 434 M -208 450 C -200 456 -186 456 -178 452 M -204 468 C -196 472 -186 472 -178 468"
        fill="none"
        stroke="var(--who-d-skin-line)"
        strokeWidth="4"
        strokeLinecap="round"
      />
    </g>
  );
}

function Wood({ d }: { readonly d: string }) {
  return (
    <g fill="none" strokeLinecap="round">
      <path d={d} stroke="var(--rim)" strokeWidth="34" />
      <path d={d} stroke="var(--wood-line)" strokeWidth="28" />
      <path d={d} stroke="var(--wood)" strokeWidth="17" />
    </g>
  );
}

/** The arm at the viewer's right, its hand on the counter; a card or a list stands in the hand. */
function RestingArm({ who, holds }: ArmProps & { readonly holds: Holds }) {
  const sleeve =
    'M 112 206 C 166 216 184 258 192 306 C 196 326 202 336 216 336 L 284 332 L 292 376 C 244 392 194 406 162 392 C 134 378 136 330 136 312';
  return (
    <g>
      {holds === 'card' && (
        <g transform="translate(268 226) rotate(-9) scale(.78)" className="art-sign">
          <DeviceCard />
        </g>
      )}
      {holds === 'list' && (
        <g transform="translate(246 176) rotate(-7) scale(.98)" className="art-sign">
          <ListSheet />
        </g>
      )}
      <SoftPart
        d="M 278 334 C 308 326 346 338 354 354 C 358 368 340 377 316 377 L 286 378 Z"
        tone={`who-${who}-skin`}
        grain={0.3}
      />
      <SoftPart d={`${sleeve} L 112 206 Z`} edge={sleeve} tone={`who-${who}-cloth`} grain={0.5} />
    </g>
  );
}

/** The same arm raised, palm open. */
function RaisedArm({ who }: ArmProps) {
  const sleeve =
    'M 112 206 C 156 218 170 262 182 292 C 192 262 196 234 200 204 C 218 194 242 198 256 210 C 260 270 254 330 242 362 C 222 390 184 386 166 364 C 144 338 136 312 134 292';
  return (
    <g>
      <SoftPart
        d="M 202 214 C 196 182 184 150 192 142 C 200 136 208 146 211 160 C 208 136 206 106 216 103 C 227 102 230 124 232 148 C 234 122 240 100 250 102 C 261 106 258 130 255 154 C 260 134 268 124 276 130 C 284 140 276 166 270 184 C 278 178 292 172 294 182 C 294 196 274 214 258 226 Z"
        tone={`who-${who}-skin`}
        grain={0.35}
      />
      <SoftPart d={`${sleeve} L 112 206 Z`} edge={sleeve} tone={`who-${who}-cloth`} grain={0.5} />
    </g>
  );
}

interface VisitorProps extends ArmProps {
  readonly urgent: boolean;
  readonly serious: boolean;
  readonly holds: Holds;
}

function Visitor({ who, urgent, serious, holds }: VisitorProps) {
  return (
    <g transform="translate(206 306) scale(.84)">
      <Figure parts={[{ d: TRUNK, tone: `who-${who}-cloth` }]} />
      <PersonBust who={who} headOnly serious={serious} />
      {urgent ? <RaisedArm who={who} /> : <RestingArm who={who} holds={holds} />}
      {who === 'd' ? <StickArm /> : <HangingArm who={who} />}
    </g>
  );
}

function Desk() {
  return (
    <g>
      <SoftPart d={FRONT} tone="wood" />
      <path
        d="M 560 716 H 860 V 1700 M 560 716 V 1700 M 940 1700 V 716 H 1240 V 1700"
        fill="none"
        stroke="var(--wood-line)"
        strokeWidth="4"
        strokeOpacity=".45"
      />
      <SoftPart d={COUNTER} tone="wood" grain={0.5} />
    </g>
  );
}

/** What stands in the bubble: a warning, a card, a list, or just talk. */
function Said({ urgent, holds }: { readonly urgent: boolean; readonly holds: Holds }) {
  if (urgent || holds !== 'nothing')
    return (
      <g
        transform={
          urgent
            ? 'translate(426 168) scale(.8)'
            : holds === 'list'
              ? 'translate(412 158) scale(.92)'
              : 'translate(399 148) scale(1.06)'
        }
      >
        <SmallSign name={urgent ? 'warning' : holds === 'card' ? 'card' : 'list'} />
      </g>
    );
  return (
    <g fill="var(--paper-line)">
      <circle cx="445" cy="252" r="17" />
      <circle cx="505" cy="252" r="17" />
      <circle cx="565" cy="252" r="17" />
    </g>
  );
}

export const frontDesk: Scene<'desk'> = {
  focus: { x: 0, y: 136, width: 1000, height: 600 },
  runsOutBelow: true,
  places: () => ({}),
  Art: ({ states }) => {
    const urgent = states.urgency === 'urgent';
    const serious = urgent || states.urgency === 'serious';
    const holds = states.holds ?? 'nothing';
    return (
      <g>
        <SoftGround />
        <g transform="translate(806 318) scale(.84)">
          <PersonBust who="c" serious={serious} />
        </g>
        <Desk />
        <g transform="translate(624 600) scale(.84)">
          <Bell rings={urgent} />
        </g>
        <Visitor who={states.who ?? 'd'} urgent={urgent} serious={serious} holds={holds} />
        <SoftPart d={BUBBLE} tone="paper" grain={0.5} />
        <Said urgent={urgent} holds={holds} />
      </g>
    );
  },
};
