/**
 * Ten digits on the glass, and how many have been typed: never which. A real keyboard types as well.
 */
import { Delete } from 'lucide-react';
import { useKiosk } from '../kiosk-context.tsx';
import { PIN_LEAST } from './pin-entry.ts';
import { SetupKey } from './setup-key.tsx';
import { useTypedKeys } from './typed-key.ts';

const DIGITS = [...'1234567890'];

export interface PinPadProps {
  /** How many digits have been typed. */
  readonly count: number;
  /** Also told what a real keyboard types that is no digit. */
  readonly onDigit: (digit: string) => void;
  readonly onDelete: () => void;
  readonly onEnter: () => void;
}

export function PinPad({ count, onDigit, onDelete, onEnter }: PinPadProps) {
  const { t } = useKiosk();
  useTypedKeys((key) => {
    if (key.kind === 'enter') onEnter();
    else if (key.kind === 'delete') onDelete();
    else onDigit(key.letter);
  });
  return (
    <>
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
            onPress={() => onDigit(digit)}
            forTyping
          >
            {digit}
          </SetupKey>
        ))}
        <SetupKey does="delete" className="letter digit-delete" onPress={onDelete} forTyping>
          <Delete aria-hidden />
          <span>{t('setup.pin.delete')}</span>
        </SetupKey>
      </div>
    </>
  );
}
