/**
 * What waits for a patient: one lit bone greets in each language in turn. Prerendered for the first page and drawn
 * again by the app; the light is moved by `attract-lights.ts`.
 */
import { Hand } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LanguageFacts } from '../../../core/kiosk-contract.ts';
import { LitSpine } from '../../anatomy/lit-spine.tsx';
import type { Translate } from '../../parts/interface-words.ts';

export interface AttractProps {
  readonly t: Translate;
  readonly clinicName: string;
  readonly limitSeconds: number | string;
  /** Address of the clinic's logo on the door; the first page does without. */
  readonly logo?: string | null;
  readonly languages: readonly LanguageFacts[];
  /** How a list of languages becomes elements: the app maps it, the first page's template repeats a block. */
  readonly each?: (one: (language: LanguageFacts) => ReactNode) => ReactNode;
  readonly shown: boolean;
  /** The words alone; the figure follows. */
  readonly figureless?: boolean;
}

export function AttractScreen({
  t,
  clinicName,
  limitSeconds,
  languages,
  each = (one) => languages.map(one),
  logo,
  shown,
  figureless = false,
}: AttractProps) {
  return (
    <main className="attract" data-shows {...(shown ? { 'data-screen': 'attract' } : {})}>
      {!figureless && <AttractFigure languages={languages} each={each} />}
      <div className="attract-words">
        <h1>{t('attract.question')}</h1>
        <p className="attract-promise">{t('attract.promise')}</p>
      </div>
      <button type="button" className="attract-touch" data-action="begin">
        <Hand aria-hidden="true" />
        <span className="attract-invitations">
          {each(({ code, direction, begin }) => (
            <span key={code} data-invitation lang={code} dir={direction}>
              {begin}
            </span>
          ))}
        </span>
      </button>
      <div className="attract-small">
        {logo && <img src={logo} alt="" />}
        <p>
          <bdi>{clinicName}</bdi>
        </p>
        <p>{t('attract.kept', { seconds: limitSeconds })}</p>
      </div>
    </main>
  );
}

export function AttractFigure({
  languages,
  each = (one) => languages.map(one),
}: Pick<AttractProps, 'languages' | 'each'>) {
  return (
    <div className="attract-figure" aria-hidden="true">
      <LitSpine className="attract-spine" />
      <div className="attract-greetings">
        {each(({ code, direction, greeting }) => (
          <span key={code} className="greeting" data-greeting lang={code} dir={direction}>
            {greeting}
          </span>
        ))}
      </div>
    </div>
  );
}
