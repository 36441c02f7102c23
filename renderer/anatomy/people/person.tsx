/**
 * One whole person in the coordinates of the scene, put together from a pose and a look (see person-parts.ts), with a
 * calm, plain face. It decides only what lies in front of what.
 */
import type { ReactElement } from 'react';
import '../figures/folk.css';
import { SoftPart, type SoftPartProps } from '../figures/soft-part.tsx';
import { Face } from './face.tsx';
import { type Folk, LOOKS } from './looks.ts';
import { type LimbParts, personParts } from './person-parts.ts';
import type { Pose } from './pose.ts';

type Few = 'figure' | 'crowd';

function Parts({ of, few }: { readonly of: readonly SoftPartProps[]; readonly few: Few }) {
  return of.map((part) => <SoftPart key={part.d} {...part} few={few} />);
}

function LimbDrawn({ of, few }: { readonly of: LimbParts; readonly few: Few }) {
  const [end, cover] = of.parts;
  return (
    <g>
      <SoftPart {...end} few={few} />
      <path d={of.lines} fill="none" stroke={`var(--${of.lineTone})`} strokeWidth="3.5" strokeLinecap="round" />
      <SoftPart {...cover} few={few} />
    </g>
  );
}

interface PersonProps {
  readonly who: Folk;
  readonly pose: Pose;
  /** Something between the trunk and the near arm: what a hand holds. */
  readonly held?: ReactElement | undefined;
  /** One of many: drawn with fewer strokes. */
  readonly inCrowd?: boolean;
  /** Stands behind something that hides the legs: they are not drawn. */
  readonly legless?: boolean;
  /** Drawn in place of the head, for someone whose face is not seen. */
  readonly instead?: ReactElement;
}

export function Person({ who, pose, held, inCrowd = false, legless = false, instead }: PersonProps) {
  const few = inCrowd ? 'crowd' : 'figure';
  const { over } = pose;
  const hugs = over === 'hug' || over === 'knees';
  const inFront = over === 'lap' || over === 'knees';
  const { behind, farArm, farLeg, nearLeg, trunk, front, nearArm, face } = personParts(who, pose);
  const limbs = [farArm, ...(legless ? [] : [farLeg, nearLeg]), nearArm].flatMap(({ parts }) => parts);
  const rim = [...limbs, ...trunk, ...(instead ? [] : [...behind, ...front])].map(({ d }) => d).join('');
  return (
    <g>
      <path d={rim} fill="none" stroke="var(--rim)" strokeWidth="11" strokeLinejoin="round" />
      {!instead && <Parts of={behind} few={few} />}
      {!hugs && <LimbDrawn of={farArm} few={few} />}
      {!legless && over !== 'knees' && <LimbDrawn of={farLeg} few={few} />}
      {!legless && !inFront && <LimbDrawn of={nearLeg} few={few} />}
      <Parts of={trunk} few={few} />
      {!legless && over === 'knees' && <LimbDrawn of={farLeg} few={few} />}
      {!legless && inFront && <LimbDrawn of={nearLeg} few={few} />}
      {instead ?? (
        <g>
          <Parts of={front} few={few} />
          <g transform={face} className="art-folk-face">
            <Face who={LOOKS[who].head} mood={pose.mood ?? 'calm'} />
          </g>
        </g>
      )}
      {hugs && <LimbDrawn of={farArm} few={few} />}
      {held}
      <LimbDrawn of={nearArm} few={few} />
    </g>
  );
}
