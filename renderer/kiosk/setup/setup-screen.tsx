/**
 * First run, at the glass: asks clinic staff what the kiosk must know before the first patient, one question a step,
 * and hands it all to the host at the end. Nothing is kept anywhere before that.
 */
import { safe } from '@orpc/client';
import { type ReactNode, useLayoutEffect, useReducer, useRef } from 'react';
import type { HostDoor } from '../host-link.ts';
import { useKiosk } from '../kiosk-context.tsx';
import { LanguagesStep, RegionStep, TextsStep } from './choice-steps.tsx';
import { DoneStep } from './done-step.tsx';
import { NameStep } from './name-step.tsx';
import { PinStep } from './pin-step.tsx';
import {
  advanceSetup,
  freshSetup,
  missingAnswer,
  type Refusal,
  type SetupProgress,
  type StepProps,
  setupOf,
} from './setup-progress.ts';
import { SetupRail } from './setup-rail.tsx';
import { SizeStep } from './size-step.tsx';

export function SetupScreen({ door }: { readonly door: HostDoor }) {
  const { state, t } = useKiosk();
  const [progress, tell] = useReducer(advanceSetup, state.pixelsPerMm ?? pixelsPerMmNow(), freshSetup);
  const box = useRef<HTMLDivElement>(null);
  const { step, pin, refusal } = progress;
  // A new question begins at its title, for eyes, keyboard and screen reader alike.
  const question = step === 'pin' ? `pin-${pin.phase === 'again'}` : step;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the reason to move, not an input
  useLayoutEffect(() => {
    box.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [question]);

  const onNext = () => {
    if (progress.sending !== 'no' || missingAnswer(progress) !== null) return;
    if (step === 'done') void send(door, progress, tell);
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

/** After a yes the host tells a new state, and the kiosk leaves setup by itself. */
async function send(door: HostDoor, progress: SetupProgress, tell: StepProps['tell']): Promise<void> {
  const setup = setupOf(progress);
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
