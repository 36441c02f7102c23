/**
 * Choose your language: one tile a language, in its own script, never a flag. Prerendered for the first page and drawn
 * again by the app.
 */
import type { ReactNode } from 'react';
import type { LanguageFacts } from '../../../core/kiosk-contract.ts';
import { SpineStrip } from '../../anatomy/spine-strip.tsx';
import { Key } from '../key.tsx';

export interface LanguagesProps {
  readonly languages: readonly LanguageFacts[];
  /** Code of the language chosen before, if any. */
  readonly chosen: string | null;
  readonly each?: (one: (language: LanguageFacts) => ReactNode) => ReactNode;
  /** With the spine in its band; the first page does without until the app has come. */
  readonly adorned?: boolean;
}

export function LanguagesScreen({
  languages,
  chosen,
  each = (one) => languages.map(one),
  adorned = false,
}: LanguagesProps) {
  const [first] = languages;
  return (
    <main className="sheet banded">
      <header className="band">
        {adorned && (
          <span className="band-spine">
            <SpineStrip />
          </span>
        )}
        <div className="band-words">
          <h1 tabIndex={-1} lang={first?.code} dir={first?.direction}>
            {first?.choose}
          </h1>
          <p className="band-others">
            {each(({ code, direction, choose }) => (
              <span key={code} lang={code} dir={direction}>
                {choose}
              </span>
            ))}
          </p>
        </div>
      </header>
      <div className="tiles languages">
        {each(({ code, direction, endonym }) => (
          <Key
            key={code}
            action="language"
            className="tile language"
            data={{ language: code }}
            lang={code}
            dir={direction}
            {...(chosen === null ? {} : { selected: chosen === code })}
          >
            {endonym}
          </Key>
        ))}
      </div>
    </main>
  );
}
