/**
 * The first page as HTML, made at build time, with places left for what only the host knows: the words of attract, and
 * kept back until they stand on the glass (`first-page.ts`), its figure and the languages.
 * Runs in Node, never in the page.
 */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { LanguageFacts } from '../../core/kiosk-contract.ts';
import { createInterfaceWords } from '../parts/interface-words.ts';
import { Rail } from './rail/rail.tsx';
import { AttractFigure, AttractScreen } from './screens/attract-screen.tsx';
import { LanguagesScreen } from './screens/languages-screen.tsx';

/** A language whose every field is the place the host fills. */
const PLACE = Object.fromEntries(
  ['code', 'endonym', 'direction', 'font', 'greeting', 'begin', 'choose'].map((field) => [field, `%${field}%`]),
) as unknown as LanguageFacts;

const repeated = (one: (language: LanguageFacts) => ReactNode) => ['[[language]]', one(PLACE), '[[/language]]'];

/** HTML of the words of attract, and of what follows once they stand on the glass. */
interface FirstPage {
  readonly words: string;
  readonly rest: string;
}

/** `words`: the interface words of every language; `language`: the one the page speaks. */
export function prerender(language: string, words: Readonly<Record<string, Record<string, unknown>>>): FirstPage {
  const t = createInterfaceWords(words)(language);
  return {
    words: html(
      <div id="attract">
        <AttractScreen
          t={t}
          clinicName="%clinic-name%"
          limitSeconds="%limit-seconds%"
          languages={[PLACE]}
          each={repeated}
          shown
          figureless
        />
      </div>,
    ),
    rest: html(
      <>
        <AttractFigure languages={[PLACE]} each={repeated} />
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
    ),
  };
}

function html(page: ReactNode): string {
  const markup = renderToStaticMarkup(page);
  return markup.replaceAll('[[language]]', '<!--language-->').replaceAll('[[/language]]', '<!--/language-->');
}
