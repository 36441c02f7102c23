/**
 * The keyboard on the glass, for staff at the first run and nobody else. It tells letters and holds no text.
 */
import { ArrowBigUp, Delete, Space } from 'lucide-react';
import { useState } from 'react';
import type { Region } from '../../../core/content/help-numbers.ts';
import { useKiosk } from '../kiosk-context.tsx';
import { capital } from './edit-name.ts';
import { hasCapitals, LETTER_SETS, type LetterSet, rowsOf, SET_FACES } from './letter-sets.ts';
import { SetupKey } from './setup-key.tsx';

export interface LetterKeyboardProps {
  readonly region: Region;
  readonly firstSet: LetterSet;
  /** The next letter is offered as a capital unless staff ask for the other. */
  readonly capitalNext: boolean;
  readonly onLetter: (letter: string) => void;
  readonly onDelete: () => void;
}

export function LetterKeyboard({ region, firstSet, capitalNext, onLetter, onDelete }: LetterKeyboardProps) {
  const { t } = useKiosk();
  const [set, setSet] = useState(firstSet);
  const [turned, setTurned] = useState(false);
  const capitals = hasCapitals(set) && capitalNext !== turned;
  const type = (letter: string) => {
    onLetter(letter);
    setTurned(false);
  };
  const erase = () => {
    onDelete();
    setTurned(false);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a keyboard is a named group of keys, not a set of form fields
    <div className="keyboard" role="group" aria-label={t('setup.keyboard.name')} dir="ltr">
      {rowsOf(set, region).map((row) => (
        <div key={row.join('')} className="keyboard-row" data-letters={set}>
          {row.map((plain) => {
            const letter = capitals ? capital(plain) : plain;
            return (
              <SetupKey key={plain} does="key" value={letter} className="letter" onPress={() => type(letter)} forTyping>
                {letter}
              </SetupKey>
            );
          })}
        </div>
      ))}
      <div className="keyboard-row">
        <SetupKey
          does="shift"
          className="letter wide"
          onPress={() => setTurned(!turned)}
          selected={capitals}
          unavailable={!hasCapitals(set)}
          forTyping
        >
          <ArrowBigUp aria-hidden />
          <span>{t('setup.keyboard.shift')}</span>
        </SetupKey>
        <SetupKey does="space" className="letter widest" onPress={() => type(' ')} forTyping>
          <Space aria-hidden />
          <span>{t('setup.keyboard.space')}</span>
        </SetupKey>
        <SetupKey does="delete" className="letter wide" onPress={erase} forTyping>
          <Delete aria-hidden />
          <span>{t('setup.keyboard.delete')}</span>
        </SetupKey>
      </div>
      <SetRow set={set} onSet={setSet} />
    </div>
  );
}

function SetRow({ set, onSet }: { readonly set: LetterSet; readonly onSet: (set: LetterSet) => void }) {
  const { t } = useKiosk();
  return (
    <div className="keyboard-row">
      {LETTER_SETS.map((each) => (
        <SetupKey
          key={each}
          does="letters"
          value={each}
          className="letter wide"
          label={t(`setup.keyboard.${each}`)}
          onPress={() => onSet(each)}
          selected={each === set}
          forTyping
        >
          {SET_FACES[each]}
        </SetupKey>
      ))}
    </div>
  );
}
