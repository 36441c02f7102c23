/**
 * The rail of the first run: Back and Next where they stand for patients, how far staff have come, and the way out: to
 * the sample clinic, or out of settings. A Next that is not possible yet says why.
 */
import { ArrowLeft, ArrowRight, Check, LogOut } from 'lucide-react';
import { Key } from '../key.tsx';
import { useKiosk } from '../kiosk-context.tsx';
import { Beads } from '../rail/beads.tsx';
import { SetupKey } from './setup-key.tsx';
import { missingAnswer, SETUP_STEPS, type SetupProgress } from './setup-progress.ts';

export interface SetupRailProps {
  readonly progress: SetupProgress;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onSample: () => void;
}

export function SetupRail({ progress, onNext, onBack, onSample }: SetupRailProps) {
  const { state, t } = useKiosk();
  const at = SETUP_STEPS.indexOf(progress.step);
  const first = progress.step === 'name';
  const offersSample = first && state.setupNeeded;
  const canLeave = !state.setupNeeded && (first || progress.refusal === 'pass-over');
  return (
    <nav className="rail" aria-label={t('rail.name')}>
      <div className="rail-line">
        <Beads at={at} of={SETUP_STEPS.length} label={t('setup.step', { step: at + 1, steps: SETUP_STEPS.length })} />
      </div>
      {canLeave ? (
        <Key action="start-over" className="key back">
          <LogOut className="points" aria-hidden />
          <span>{t('setup.leave')}</span>
        </Key>
      ) : first ? (
        <span className="back-empty" />
      ) : (
        <SetupKey does="back" className="key back" onPress={onBack} unavailable={progress.sending !== 'no'} once>
          <ArrowLeft className="points" aria-hidden />
          <span>{t('rail.back')}</span>
        </SetupKey>
      )}
      <div className="setup-below">
        {offersSample && (
          <SetupKey does="sample" className="key setup-sample" onPress={onSample} once>
            <span>{t('setup.sample')}</span>
          </SetupKey>
        )}
        <p>{offersSample ? t('setup.sampleNote') : t('setup.nothingSaved')}</p>
      </div>
      <NextKey progress={progress} onNext={onNext} />
    </nav>
  );
}

function NextKey({ progress, onNext }: Pick<SetupRailProps, 'progress' | 'onNext'>) {
  const { t } = useKiosk();
  const { step, sending, refusal } = progress;
  const missing = missingAnswer(progress);
  const last = step === 'done';
  const words = last
    ? t(sending === 'no' ? 'setup.done.finish' : 'setup.done.saving')
    : t(step === 'size' ? 'setup.size.fits' : 'rail.next');
  return (
    <SetupKey
      does={last ? 'finish' : 'next'}
      className="key next"
      onPress={onNext}
      unavailable={missing !== null || sending !== 'no' || refusal === 'pass-over'}
      once
    >
      <span className="setup-next">
        {words} {missing && <small>{t(`setup.${missing}.needed`)}</small>}
      </span>
      {last ? <Check aria-hidden /> : <ArrowRight className="points" aria-hidden />}
    </SetupKey>
  );
}
