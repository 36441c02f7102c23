/**
 * Asks for the staff PIN and says in one plain sentence why it did not open. It counts no tries: how many there are, and
 * how long to wait, is the host's to say.
 */
import { safe } from '@orpc/client';
import { Check } from 'lucide-react';
import { useContext, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Translate } from '../../parts/interface-words.ts';
import { useKiosk } from '../kiosk-context.tsx';
import type { HostDoor } from '../link/host-link.ts';
import { NextRoomContext } from '../rail/next-room-context.ts';
import { isPinReady, NO_PIN, withDigit, withoutDigit } from '../setup/pin-entry.ts';
import { PinPad } from '../setup/pin-pad.tsx';
import { SetupKey } from '../setup/setup-key.tsx';
import type { Clock } from '../visit-engine.ts';

/** Why the PIN did not open. `untilMs` is on the page's clock, `seconds` how long that is when it is said. */
type Refusal =
  | { readonly why: 'wrong'; readonly triesLeft: number }
  | { readonly why: 'wait'; readonly untilMs: number; readonly seconds: number }
  | { readonly why: 'no-pin' | 'no-answer' | 'pass-over' };

interface StaffPinProps {
  readonly door: HostDoor;
  readonly clock: Clock;
  /** Staff had been let in, but too much time has passed. */
  readonly again: boolean;
  readonly onPass: (pass: string) => void;
}

export function StaffPin({ door, clock, again, onPass }: StaffPinProps) {
  const { t } = useKiosk();
  const room = useContext(NextRoomContext);
  const [entry, setEntry] = useState(NO_PIN);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(again ? { why: 'pass-over' } : null);
  const [nowMs, setNow] = useState(0);
  const leftMs = refusal?.why === 'wait' ? Math.max(0, refusal.untilMs - nowMs) : 0;
  useEffect(() => {
    // Each second is told when it begins.
    if (leftMs > 0) return clock.after(((leftMs - 1) % 1000) + 1, () => setNow(clock.nowMs()));
  }, [leftMs, clock]);
  const isFree = !isAsking && leftMs === 0;
  const isReady = isFree && isPinReady(entry);

  const onOk = () => {
    if (!isReady) return;
    setAsking(true);
    setEntry(NO_PIN);
    setRefusal(null);
    void unlock(door, entry.typed, clock).then((answer) => {
      if ('pass' in answer) return onPass(answer.pass);
      setAsking(false);
      setNow(clock.nowMs());
      setRefusal(answer);
    });
  };
  const change = (next: typeof entry) => {
    if (!isAsking) setEntry(next);
  };
  return (
    <>
      <StaffProblem refusal={refusal} secondsLeft={Math.ceil(leftMs / 1000)} />
      <div className="staff-pad">
        <PinPad
          count={entry.typed.length}
          onDigit={(digit) => change(withDigit(entry, digit))}
          onDelete={() => change(withoutDigit(entry))}
          onEnter={onOk}
        />
      </div>
      {room &&
        createPortal(
          <SetupKey does="unlock" className="key next" onPress={onOk} unavailable={!isReady} once>
            <span className="setup-next">
              {t(isAsking ? 'staff.checking' : 'staff.ok')}{' '}
              {isFree && !isReady && <small>{t('setup.pin.needed')}</small>}
            </span>
            <Check aria-hidden />
          </SetupKey>,
          room,
        )}
    </>
  );
}

/** What to do or, in its place, what went wrong: read out once, the seconds that run after that are for eyes. */
function StaffProblem({ refusal, secondsLeft }: { readonly refusal: Refusal | null; readonly secondsLeft: number }) {
  const { t } = useKiosk();
  const isWaiting = refusal?.why === 'wait' && secondsLeft > 0;
  return (
    <div className="staff-lead">
      {refusal ? (
        <p className="setup-problem" aria-hidden="true">
          {isWaiting ? t('staff.wait', { time: inMinutes(secondsLeft) }) : sentence(refusal, t)}
        </p>
      ) : (
        <p>{t('staff.lead')}</p>
      )}
      <p className="aside" role="alert">
        {isWaiting ? t('staff.wait', { time: inMinutes(refusal.seconds) }) : sentence(refusal, t)}
      </p>
    </div>
  );
}

/** Where there is nothing to wait for, or no longer. */
function sentence(refusal: Refusal | null, t: Translate): string {
  switch (refusal?.why) {
    case 'wrong':
      return t('staff.wrong', { count: refusal.triesLeft });
    case 'wait':
      return t('staff.waited');
    case 'no-pin':
      return t('staff.noPin');
    case 'no-answer':
      return t('staff.noAnswer');
    case 'pass-over':
      return t('staff.passOver');
    default:
      return '';
  }
}

/** What the host says to a PIN. */
async function unlock(door: HostDoor, pin: string, clock: Clock): Promise<{ readonly pass: string } | Refusal> {
  const answer = await safe(door.unlock({ pin }));
  if (answer.error === null) return answer.data;
  if (!answer.isDefined) return { why: 'no-answer' };
  if (answer.error.code === 'not-set-up') return { why: 'no-pin' };
  const { retryAfterSeconds } = answer.error.data;
  if (answer.error.code === 'wrong-pin' && retryAfterSeconds === 0) {
    return { why: 'wrong', triesLeft: answer.error.data.freeTriesLeft };
  }
  return { why: 'wait', untilMs: clock.nowMs() + retryAfterSeconds * 1000, seconds: retryAfterSeconds };
}

/** 90 is 1:30, the same in every language. */
function inMinutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
