/**
 * The first page as HTML, made at build time: attract and languages, with places left for what only the host knows.
 * Runs in Node, never in the page.
 */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { LanguageFacts } from '../../core/kiosk-contract.ts';
import { createInterfaceWords } from '../parts/interface-words.ts';
import { Rail } from './rail/rail.tsx';
import { AttractScreen } from './screens/attract-screen.tsx';
import { LanguagesScreen } from './screens/languages-screen.tsx';

/** A language whose every field is the place the host fills. */
const PLACE = Object.fromEntries(
  ['code', 'endonym', 'direction', 'font', 'greeting', 'begin', 'choose'].map((field) => [field, `%${field}%`]),
) as unknown as LanguageFacts;

const repeated = (one: (language: LanguageFacts) => ReactNode) => ['[[language]]', one(PLACE), '[[/language]]'];

/** `words`: the interface words of every language; `language`: the one the page speaks. */
export function prerender(language: string, words: Readonly<Record<string, Record<string, unknown>>>): string {
  const t = createInterfaceWords(words)(language);
  const page = renderToStaticMarkup(
    <>
      <div id="attract">
        <AttractScreen
          t={t}
          clinicName="%clinic-name%"
          limitSeconds="%limit-seconds%"
          languages={[PLACE]}
          each={repeated}
          shown
        />
      </div>
      <div id="languages" hidden>
        <div className="page-area">
          <div className="place" data-shows>
            <LanguagesScreen languages={[PLACE]} chosen={null} each={repeated} />
          </div>
        </div>
        <Rail
          t={t}
          line={<span>{t('languages.kept')}</span>}
          next={null}
          back={{ action: 'back', label: t('rail.back') }}
          moreTime={false}
          at="languages"
          homeless
        />
      </div>
    </>,
  );
  return page.replaceAll('[[language]]', '<!--language-->').replaceAll('[[/language]]', '<!--/language-->');
}
