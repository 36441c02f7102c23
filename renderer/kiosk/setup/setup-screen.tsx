/**
 * First run, at the glass: asks clinic staff what the kiosk must know before the first patient, one question a step,
 * and hands it all to the host at the end. Nothing is kept anywhere before that. Settings are the same questions again,
 * answered as they are now.
 */
import { safe } from '@orpc/client';
import { type ReactNode, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import type { Setup } from '../../../core/kiosk-contract.ts';
import { useKiosk } from '../kiosk-context.tsx';
import type { HostDoor } from '../link/host-link.ts';
import type { Clock } from '../visit-engine.ts';
import { LanguagesStep, RegionStep, TextsStep } from './choice-steps.tsx';
import { DoneStep } from './done-step.tsx';
import { NameStep } from './name-step.tsx';
import { PinStep } from './pin-step.tsx';
import {
  advanceSetup,
  missingAnswer,
  progressFrom,
  type Refusal,
  type SetupProgress,
  type StepProps,
  setupOf,
} from './setup-progress.ts';
import { SetupRail } from './setup-rail.tsx';
import { SizeStep } from './size-step.tsx';

/** How long *Saved* stands there where the kiosk has no other reason to leave settings. */
const SAVED_MS = 2_000;

export interface SetupScreenProps {
  readonly door: HostDoor;
  readonly clock: Clock;
  /** From the PIN, where one was asked for. */
  readonly pass: string | null;
  /** Back to attract. */
  readonly onLeave: () => void;
}

export function SetupScreen({ door, clock, pass, onLeave }: SetupScreenProps) {
  const { state, t } = useKiosk();
  const [progress, tell] = useReducer(advanceSetup, state, (now) => progressFrom(now, pixelsPerMmNow()));
  const box = useRef<HTMLDivElement>(null);
  const { step, pin, refusal } = progress;
  // A new question begins at its title, for eyes, keyboard and screen reader alike.
  const question = step === 'pin' ? `pin-${pin.phase === 'again'}` : step;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the reason to move, not an input
  useLayoutEffect(() => {
    box.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [question]);

  const isSaved = progress.sending === 'saved' && !state.setupNeeded;
  useEffect(() => (isSaved ? clock.after(SAVED_MS, onLeave) : undefined), [isSaved, clock, onLeave]);

  const onNext = () => {
    if (progress.sending !== 'no' || refusal === 'pass-over' || missingAnswer(progress) !== null) return;
    if (step === 'done') void send(door, setupOf(progress, pass), tell);
    else tell({ kind: 'went-on' });
  };
  const props: StepProps = { progress, tell, onNext, problem: refusal && t(`setup.refused.${refusal}`) };
  const steps: Readonly<Record<SetupProgress['step'], () => ReactNode>> = {
    name: () => <NameStep {...props} region={progress.region ?? state.region} />,
    languages: () => <LanguagesStep {...props} />,
    region: () => <RegionStep {...props} />,
    texts: () => <TextsStep {...props} />,
    size: () => <SizeStep {...props} />,
    pin: () => <PinStep {...props} />,
    done: () => <DoneStep {...props} />,
  };
  return (
    <div className="setup" data-screen="setup" data-step={step} ref={box}>
      <div className="page-area">{steps[step]()}</div>
      <SetupRail
        progress={progress}
        onNext={onNext}
        onBack={() => tell({ kind: 'went-back' })}
        onSample={() => void showSample(door, tell)}
      />
    </div>
  );
}

/** After a yes the host tells what is new, and the kiosk leaves setup by itself. */
async function send(door: HostDoor, setup: Setup | null, tell: StepProps['tell']): Promise<void> {
  if (!setup) return;
  tell({ kind: 'sent' });
  const answer = await safe(door.setUp(setup));
  if (answer.error === null) tell({ kind: 'saved' });
  else if (answer.isDefined) tell({ kind: 'refused', why: answer.error.code });
  else tell({ kind: 'refused', why: isBadRequest(answer.error) ? 'bad-answers' : 'no-answer' });
}

async function showSample(door: HostDoor, tell: StepProps['tell']): Promise<void> {
  // biome-ignore lint/correctness/useHookAtTopLevel: a question of the contract, named before any hook
  const answer = await safe(door.useSample());
  if (answer.error === null) return;
  const why: Refusal = answer.isDefined ? answer.error.code : 'no-answer';
  tell({ kind: 'refused', why });
}

function isBadRequest(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'BAD_REQUEST';
}

/** Where only the diagonal of the screen is known, the page has worked it out already. */
function pixelsPerMmNow(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm')) || 3.61;
}
