/**
 * What is your clinic called? The one place of the product where anybody types words; a real keyboard works as well.
 */
import type { Region } from '../../../core/content/help-numbers.ts';
import { useKiosk } from '../kiosk-context.tsx';
import { roomLeft, wantsCapital } from './edit-name.ts';
import { LetterKeyboard } from './letter-keyboard.tsx';
import type { StepProps } from './setup-progress.ts';
import { SetupSheet } from './setup-sheet.tsx';
import { useTypedKeys } from './typed-key.ts';

export function NameStep({ progress, tell, onNext, problem, region }: StepProps & { readonly region: Region }) {
  const { language, t } = useKiosk();
  const { name } = progress;
  const room = roomLeft(name);
  const typeLetter = (letter: string) => tell({ kind: 'letter-typed', letter });
  const erase = () => tell({ kind: 'letter-deleted' });
  useTypedKeys((key) => {
    if (key.kind === 'enter') onNext();
    else if (key.kind === 'delete') erase();
    else typeLetter(key.letter);
  });
  return (
    <SetupSheet title={t('setup.name.title')} lead={t('setup.name.lead')} problem={problem}>
      <div className="setup-field">
        {/* biome-ignore lint/a11y/useSemanticElements: a real field would raise the computer's own keyboard */}
        <div
          className="name-field"
          role="textbox"
          tabIndex={0}
          aria-label={t('setup.name.field')}
          aria-describedby="name-room"
          {...(name === '' ? {} : { dir: 'auto' })}
        >
          {name}
          <span className="caret" />
        </div>
        <p id="name-room" className="name-room" aria-live="polite">
          {room === null ? '' : room === 0 ? t('setup.name.full') : t('setup.name.room', { count: room })}
        </p>
      </div>
      <LetterKeyboard
        region={region}
        firstSet={language.code === 'ar' ? 'arabic' : 'latin'}
        capitalNext={wantsCapital(name)}
        onLetter={typeLetter}
        onDelete={erase}
      />
      <p className="aside" aria-live="polite">
        {name}
      </p>
    </SetupSheet>
  );
}
