/**
 * Please ask at the desk: what a patient sees when something broke, in every language of the clinic.
 */
import { ConciergeBell, TriangleAlert } from 'lucide-react';
import { LitSpine } from '../../anatomy/lit-spine.tsx';
import { Key } from '../key.tsx';
import { useKiosk } from '../kiosk-context.tsx';

export function TroubleScreen() {
  const { glass, state, t, translateTo } = useKiosk();
  return (
    <main className="trouble" data-screen="trouble" {...(glass.over ? { 'data-over': glass.over } : {})}>
      <div className="trouble-figure" aria-hidden="true">
        <LitSpine className="attract-spine" />
      </div>
      <ConciergeBell className="bell" aria-hidden />
      <div className="trouble-words" role="alert">
        <h1 tabIndex={-1}>{t('trouble.title')}</h1>
        <p className="trouble-text">{t('trouble.text')}</p>
        <ul>
          {state.languages
            .filter((language) => language.code !== glass.language)
            .map(({ code, direction }) => (
              <li key={code} lang={code} dir={direction}>
                {translateTo(code)('trouble.title')}
              </li>
            ))}
        </ul>
        <p className="again">{t('trouble.again')}</p>
      </div>
      <Key action="help" className="key wide-help">
        <TriangleAlert aria-hidden />
        <span>{t('trouble.help')}</span>
      </Key>
    </main>
  );
}
