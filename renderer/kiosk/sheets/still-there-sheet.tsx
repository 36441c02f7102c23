/**
 * Are you still there? Thirty bones count down; a touch anywhere goes on. The seconds come from the visit, not from a
 * clock of its own.
 */
import { useState } from 'react';
import { useKiosk } from '../kiosk-context.tsx';
import { Sheet } from './sheet.tsx';

const BONES = 30;
/** The seconds are spoken again this often, not each second. */
const SPOKEN_EVERY = 10;

export function StillThereSheet() {
  const { glass, t } = useKiosk();
  const left = glass.secondsLeft ?? 0;
  const all = Math.round(glass.facts.warnForMs / 1000);
  const lit = Math.ceil((left / all) * BONES);
  const [firstSpoken] = useState(left);
  const spoken = left > firstSpoken - 1 ? firstSpoken : Math.ceil(left / SPOKEN_EVERY) * SPOKEN_EVERY;
  return (
    <Sheet screen="still-there" over={glass.over} className="still-there">
      <div className="countdown" aria-hidden="true">
        <svg viewBox="-100 -100 200 200" aria-hidden="true">
          {Array.from({ length: BONES }, (_, i) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: bones have no other name than their place
              key={i}
              className={i < lit ? 'tick lit' : 'tick'}
              x="-5.6"
              y="-94"
              width="11.2"
              height="20"
              rx="4.4"
              transform={`rotate(${(i * 360) / BONES})`}
            />
          ))}
        </svg>
        <span className="countdown-number">
          <b>{left}</b>
          <small>{t('stillThere.seconds', { count: left })}</small>
        </span>
      </div>
      <div className="still-there-words">
        <h1 id="sheet-title" tabIndex={-1}>
          {t('stillThere.title')}
        </h1>
        <p>{t('stillThere.text')}</p>
        <p className="aside" role="alert">
          {t('stillThere.announce', { count: spoken })}
        </p>
      </div>
    </Sheet>
  );
}
