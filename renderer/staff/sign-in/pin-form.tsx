/** The PIN, and what is said when it was not right: how many tries are free, or how long to wait. */
import { LogIn } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { OFFLINE_ID } from '../frame/offline-band.tsx';
import { useStaff } from '../staff-context.tsx';
import type { StaffTranslate } from '../staff-words.ts';
import { type PinRefusal, pinOf } from './pin-refusal.ts';
import { useSecondsLeft } from './use-seconds-left.ts';

type Problem = PinRefusal | { readonly why: 'not-digits' };

/** The field, what came of the last try, and how to send the next one. */
function usePinTries() {
  const { store, clock, known } = useStaff();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [untilMs, setUntilMs] = useState(0);
  const [isChecking, setIsChecking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const secondsLeft = useSecondsLeft(clock, untilMs);
  const isOff = isChecking || secondsLeft > 0 || known.isOffline;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isOff || !field.current) return;
    const pin = pinOf(field.current.value);
    if (pin === null) {
      setProblem({ why: 'not-digits' });
      field.current.focus();
      return;
    }
    setIsChecking(true);
    const refused = await store.signIn(pin);
    setIsChecking(false);
    if (!refused) return;
    if (field.current) field.current.value = '';
    setProblem(refused);
    const waitSeconds = 'waitSeconds' in refused ? refused.waitSeconds : 0;
    setUntilMs(waitSeconds > 0 ? clock.nowMs() + waitSeconds * 1_000 : 0);
  };
  useEffect(() => field.current?.focus(), []);
  return { field, problem, secondsLeft, isWaiting: untilMs > 0, isChecking, isOff, send };
}

export function PinForm() {
  const { t, known } = useStaff();
  const { field, problem, secondsLeft, isWaiting, isChecking, isOff, send } = usePinTries();
  const reasons = ['pin-problem', secondsLeft > 0 && 'pin-wait', known.isOffline && OFFLINE_ID].filter(Boolean);
  return (
    <form className="pin-form" onSubmit={(event) => void send(event)} noValidate>
      <label htmlFor="pin">{t('signIn.field')}</label>
      <p className="hint" id="pin-hint">
        {t('signIn.hint')}
      </p>
      <input
        ref={field}
        id="pin"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        dir="ltr"
        aria-invalid={problem !== null}
        aria-describedby="pin-hint pin-problem"
      />
      <div className="problem" id="pin-problem" role="alert">
        {problem && <p>{problemText(problem, t)}</p>}
      </div>
      <p className="pin-wait" id="pin-wait" role="timer">
        {secondsLeft > 0 ? waitText(secondsLeft, t) : isWaiting && t('signIn.waitOver')}
      </p>
      <button
        type="submit"
        className="key way-on"
        aria-disabled={isOff || undefined}
        aria-describedby={isOff ? reasons.join(' ') : undefined}
      >
        <LogIn aria-hidden="true" />
        <span>{t(isChecking ? 'signIn.checking' : 'signIn.enter')}</span>
      </button>
    </form>
  );
}

function problemText(problem: Problem, t: StaffTranslate): string {
  if (problem.why === 'not-digits') return t('signIn.notDigits');
  if (problem.why === 'locked') return t('signIn.locked');
  if (problem.why !== 'wrong-pin') return t('signIn.noAnswer');
  const tries = problem.triesLeft > 0 ? t('signIn.tries', { count: problem.triesLeft }) : t('signIn.locked');
  return t('signIn.wrong', { tries });
}

function waitText(secondsLeft: number, t: StaffTranslate): string {
  if (secondsLeft <= 60) return t('signIn.waitSeconds', { count: secondsLeft });
  const [minutes, seconds] = [Math.floor(secondsLeft / 60), secondsLeft % 60];
  return t('signIn.waitMinutes', { minutes: String(minutes), seconds: String(seconds) });
}
