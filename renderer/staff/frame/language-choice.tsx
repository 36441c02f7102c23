/** The language of this page. It changes nothing on a kiosk. */
import { Globe } from 'lucide-react';
import { useStaff } from '../staff-context.tsx';
import { STAFF_LANGUAGES } from '../staff-words.ts';

export function LanguageChoice() {
  const { t, language, setLanguage } = useStaff();
  return (
    <span className="language-choice">
      <Globe aria-hidden="true" />
      <select
        aria-label={t('page.language')}
        value={language.code}
        onChange={(event) => setLanguage(event.currentTarget.value)}
      >
        {STAFF_LANGUAGES.map(({ code, endonym }) => (
          <option key={code} value={code} lang={code}>
            {endonym}
          </option>
        ))}
      </select>
    </span>
  );
}
