/**
 * A hard word and its plain meaning, sentence by sentence where it is long.
 */
import { useKiosk } from '../kiosk-context.tsx';
import { usePortions } from '../use-portions.ts';
import { Sheet } from './sheet.tsx';

export function WordSheet() {
  const { glass, t, library, language } = useKiosk();
  const id = glass.sheet?.kind === 'word' ? glass.sheet.word : '';
  const own = library.words[language.code]?.glossary[id];
  const entry = own ?? library.words.en?.glossary[id];
  const meaning = entry?.meaning ?? [];
  const { box, shows } = usePortions<HTMLDivElement>(`word ${id}`, 'sheet');
  return (
    <Sheet screen="word" over={glass.over} className="word" data={{ 'data-word-shown': id }}>
      <p className="sheet-topic">{t('word.topic')}</p>
      <h1 id="sheet-title" tabIndex={-1} lang={own ? language.code : 'en'} dir={own ? language.direction : 'ltr'}>
        {entry?.term}
      </h1>
      <div className="word-meaning" ref={box}>
        <p className="meaning" lang={own ? language.code : 'en'} dir={own ? language.direction : 'ltr'}>
          {meaning.map(
            (sentence, i) =>
              shows(i) && (
                <span key={sentence} data-block>
                  {sentence}{' '}
                </span>
              ),
          )}
        </p>
        {entry?.status !== 'approved' && shows(meaning.length) && (
          <p className="word-mark" data-block>
            {t('mark.short')}
          </p>
        )}
      </div>
    </Sheet>
  );
}
