/**
 * Help now: tell the desk, then the number, then the signs. Shown whatever a clinic shows else, with its mark.
 */
import { Quote } from 'lucide-react';
import { fillNumbers } from '../../../core/content/fill-numbers.ts';
import { WarningPictogram } from '../../anatomy/pictogram.tsx';
import { useKiosk } from '../kiosk-context.tsx';
import { usePortions } from '../use-portions.ts';
import { Sheet } from './sheet.tsx';

/** The signs as drawn and as worded, in the order of the dossier. */
const SIGNS = [
  ['saddle', 'saddle'],
  ['bladder', 'bladder'],
  ['leg-weak', 'leg'],
  ['fever', 'fever'],
  ['wound', 'wound'],
  ['chest', 'chest'],
] as const;

export function HelpSheet() {
  const { glass, t, state } = useKiosk();
  const fill = (text: string) => fillNumbers(text, state.numbers, t('help.noNumber'));
  const { emergency } = state.numbers;
  const { box, shows } = usePortions<HTMLDivElement>('help', 'sheet');
  return (
    <Sheet screen="help" over={glass.over} className="help">
      <header className="help-band">
        <h1 id="sheet-title" tabIndex={-1}>
          {t('help.title')}
        </h1>
        <p>{t('help.call', { emergency })}</p>
      </header>
      <div className="help-words" ref={box}>
        <ul className="signs">
          {SIGNS.map(
            ([sign, key], i) =>
              shows(i) && (
                <li key={sign} data-block>
                  <WarningPictogram sign={sign} />
                  <span>
                    <b>{fill(t(`help.signs.${key}`))}</b>
                    <small>{fill(t(`help.signs.${key}More`, { emergency }))}</small>
                  </span>
                </li>
              ),
          )}
        </ul>
        {shows(SIGNS.length) && (
          <p className="say" data-block>
            <Quote aria-hidden />
            <span>
              <small>{t('help.say')}</small>
              <b>{t('help.sentence')}</b>
            </span>
          </p>
        )}
        {shows(SIGNS.length) && (
          <p className="help-mark">
            <span>{t('mark.short')}</span> <span>{t('mark.interpreter')}</span>
          </p>
        )}
      </div>
    </Sheet>
  );
}
