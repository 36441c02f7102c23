/** The whole staff page: signed out or at work, in the language of whoever reads it. */
import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Announcer } from './frame/announcer.tsx';
import { Console } from './frame/console.tsx';
import { TroubleCatcher } from './frame/trouble-catcher.tsx';
import type { PageClock } from './page-clock.ts';
import { SignInScreen } from './sign-in/sign-in-screen.tsx';
import { StaffContext } from './staff-context.tsx';
import type { StaffStore } from './staff-store.ts';
import { chooseLanguage, type StaffLanguage, staffTranslate } from './staff-words.ts';

export interface StaffAppProps {
  readonly store: StaffStore;
  readonly clock: PageClock;
  readonly firstLanguage: StaffLanguage;
  /** Told of a language that was chosen on the page. */
  readonly onLanguage?: (code: string) => void;
}

export function StaffApp({ store, clock, firstLanguage, onLanguage }: StaffAppProps) {
  const known = useSyncExternalStore(store.watch, store.known);
  const [language, setLanguage] = useState(firstLanguage);
  const t = useMemo(() => staffTranslate(language), [language]);
  const { code, direction } = language;
  useLayoutEffect(() => {
    Object.assign(document.documentElement, { lang: code, dir: direction });
    store.setLanguage(code);
  }, [store, code, direction]);
  const choose = (chosen: string) => {
    setLanguage(chooseLanguage([chosen]));
    onLanguage?.(chosen);
  };
  return (
    <StaffContext value={{ store, known, clock, t, language, setLanguage: choose }}>
      <TroubleCatcher>
        <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
          {t('page.skip')}
        </button>
        {known.stage === 'signed-in' ? <Console /> : <SignInScreen />}
        <Announcer />
      </TroubleCatcher>
    </StaffContext>
  );
}
