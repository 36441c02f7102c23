/** What stands before anybody has given the PIN: the way in, or how to get a PIN where there is none. */
import { KeyRound } from 'lucide-react';
import { useEffect } from 'react';
import { Brand } from '../frame/brand.tsx';
import { LanguageChoice } from '../frame/language-choice.tsx';
import { OfflineBand } from '../frame/offline-band.tsx';
import { pageTitle } from '../frame/page-title.ts';
import { useStaff } from '../staff-context.tsx';
import type { Known } from '../staff-store.ts';
import { PinForm } from './pin-form.tsx';

/** Typed as it stands, in every language. */
const COMMAND = 'npm run set-pin';

const LEADS = { never: 'signIn.lead', locked: 'signIn.leadLocked', 'ran-out': 'signIn.leadRanOut' } as const;

export function SignInScreen() {
  const { t, known } = useStaff();
  const title = pageTitle(known, 'start', 0, t);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="page signed-out">
      <header className="bar">
        <Brand />
        <span className="bar-end">
          <LanguageChoice />
        </span>
      </header>
      {known.isOffline && <OfflineBand />}
      <main id="main" tabIndex={-1}>
        <section className="paper sign-in" aria-labelledby="title">
          <p className="clinic">
            <bdi>{known.clinicName}</bdi>
          </p>
          {known.stage === 'opening' ? <Opening /> : known.pinSet ? <WithPin left={known.left} /> : <WithoutPin />}
        </section>
      </main>
    </div>
  );
}

function Opening() {
  const { t } = useStaff();
  return (
    <>
      <h1 id="title">{t('signIn.title')}</h1>
      <p>{t('page.opening')}</p>
    </>
  );
}

function WithPin({ left }: { readonly left: Known['left'] }) {
  const { t } = useStaff();
  return (
    <>
      <h1 id="title">{t('signIn.title')}</h1>
      <p>{t(LEADS[left])}</p>
      <PinForm />
      <p className="forgotten">
        {t('signIn.forgotten')} <code dir="ltr">{COMMAND}</code>
      </p>
    </>
  );
}

function WithoutPin() {
  const { t } = useStaff();
  return (
    <>
      <h1 id="title">
        <KeyRound aria-hidden="true" /> {t('signIn.noPin')}
      </h1>
      <p>
        {t('signIn.noPinText')} <code dir="ltr">{COMMAND}</code>
      </p>
      <p>{t('signIn.noPinNext')}</p>
    </>
  );
}
