/**
 * Choose a PIN for staff, typed twice. Digits are never shown, only how many there are.
 */
import { Delete } from 'lucide-react';
import { useKiosk } from '../kiosk-context.tsx';
import { PIN_LEAST } from './pin-entry.ts';
import { SetupKey } from './setup-key.tsx';
import type { StepProps } from './setup-progress.ts';
import { SetupSheet } from './setup-sheet.tsx';
import { useTypedKeys } from './typed-key.ts';

const DIGITS = [...'1234567890'];
const PHASE_WORDS = {
  first: ['title', 'lead'],
  again: ['titleAgain', 'leadAgain'],
  kept: ['titleKept', 'leadKept'],
} as const;

export function PinStep({ progress, tell, onNext, problem }: StepProps) {
  const { t } = useKiosk();
  const { pin } = progress;
  const count = pin.phase === 'kept' ? pin.chosen.length : pin.typed.length;
  const [title, lead] = PHASE_WORDS[pin.phase];
  const typeDigit = (digit: string) => tell({ kind: 'digit-typed', digit });
  const erase = () => tell({ kind: 'digit-deleted' });
  useTypedKeys((key) => {
    if (key.kind === 'enter') onNext();
    else if (key.kind === 'delete') erase();
    else typeDigit(key.letter);
  });
  return (
    <SetupSheet
      title={t(`setup.pin.${title}`)}
      lead={t(`setup.pin.${lead}`)}
      problem={pin.problem ? t(`setup.pin.${pin.problem}`) : problem}
    >
      <div className="pin-dots" aria-hidden="true">
        {Array.from({ length: Math.max(PIN_LEAST, count) }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots have no other name than their place
          <span key={place} className={place < count ? 'pin-dot typed' : 'pin-dot'} />
        ))}
      </div>
      <p className="aside" aria-live="polite">
        {count === 0 ? t('setup.pin.typedNone') : t('setup.pin.typed', { count })}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a pad is a named group of keys, not a set of form fields */}
      <div className="pin-pad" role="group" aria-label={t('setup.pin.pad')} dir="ltr">
        {DIGITS.map((digit) => (
          <SetupKey
            key={digit}
            does="digit"
            value={digit}
            className="letter digit"
            onPress={() => typeDigit(digit)}
            forTyping
          >
            {digit}
          </SetupKey>
        ))}
        <SetupKey does="delete" className="letter digit-delete" onPress={erase} forTyping>
          <Delete aria-hidden />
          <span>{t('setup.pin.delete')}</span>
        </SetupKey>
      </div>
      <p className="pin-keep">{t('setup.pin.keep')}</p>
    </SetupSheet>
  );
}
