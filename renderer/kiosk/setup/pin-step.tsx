/**
 * Choose a PIN for staff, typed twice. Where there is one already, it may stay.
 */
import { useKiosk } from '../kiosk-context.tsx';
import { PinPad } from './pin-pad.tsx';
import { SetupKey } from './setup-key.tsx';
import type { StepProps } from './setup-progress.ts';
import { SetupSheet } from './setup-sheet.tsx';

const PHASE_WORDS = {
  first: ['title', 'lead'],
  again: ['titleAgain', 'leadAgain'],
  kept: ['titleKept', 'leadKept'],
  unchanged: ['titleUnchanged', 'leadKept'],
} as const;

export function PinStep({ progress, tell, onNext, problem }: StepProps) {
  const { state, t } = useKiosk();
  const { pin } = progress;
  const [title, lead] = PHASE_WORDS[pin.phase];
  const mayStay = !state.setupNeeded && state.pinSet && pin.phase === 'first';
  return (
    <SetupSheet
      title={t(`setup.pin.${title}`)}
      lead={t(`setup.pin.${lead}`)}
      problem={pin.problem ? t(`setup.pin.${pin.problem}`) : problem}
    >
      <PinPad
        count={pin.phase === 'kept' ? pin.chosen.length : pin.typed.length}
        onDigit={(digit) => tell({ kind: 'digit-typed', digit })}
        onDelete={() => tell({ kind: 'digit-deleted' })}
        onEnter={onNext}
      />
      {mayStay && (
        <SetupKey does="pin-unchanged" className="chip pin-unchanged" onPress={() => tell({ kind: 'pin-left' })} once>
          <span>{t('setup.pin.unchanged')}</span>
        </SetupKey>
      )}
      <p className="pin-keep">{t('setup.pin.keep')}</p>
    </SetupSheet>
  );
}
