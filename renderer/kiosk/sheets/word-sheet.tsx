/**
 * A hard word and its plain meaning.
 */
import { useKiosk } from '../kiosk-context.tsx';
import { Sheet } from './sheet.tsx';

export function WordSheet() {
  const { glass, t, library, language } = useKiosk();
  const id = glass.sheet?.kind === 'word' ? glass.sheet.word : '';
  const own = library.words[language.code]?.glossary[id];
  const entry = own ?? library.words.en?.glossary[id];
  return (
    <Sheet screen="word" over={glass.over} className="word" data={{ 'data-word-shown': id }}>
      <p className="sheet-topic">{t('word.topic')}</p>
      <div lang={own ? language.code : 'en'} dir={own ? language.direction : 'ltr'}>
        <h1 id="sheet-title" tabIndex={-1}>
          {entry?.term}
        </h1>
        <p className="meaning">{entry?.meaning.join(' ')}</p>
      </div>
      {entry?.status !== 'approved' && <p className="word-mark">{t('mark.short')}</p>}
    </Sheet>
  );
}
