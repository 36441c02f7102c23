/**
 * The three questions of the first run that are answered by touching tiles: languages, region, unchecked texts.
 * Nothing is chosen beforehand at first run, because a wrong number or an unchecked text is the clinic's to answer for.
 */
import { Check, CircleAlert } from 'lucide-react';
import { type HelpNumbers, NUMBERS_BY_REGION, REGIONS } from '../../../core/content/help-numbers.ts';
import { isOffered } from '../../../core/content/review.ts';
import type { Library } from '../../../core/kiosk-contract.ts';
import { useKiosk } from '../kiosk-context.tsx';
import { SetupKey } from './setup-key.tsx';
import type { StepProps } from './setup-progress.ts';
import { SetupSheet } from './setup-sheet.tsx';

const NUMBERS = ['emergency', 'urgent', 'crisis', 'quitLine'] as const satisfies (keyof HelpNumbers)[];

export function LanguagesStep({ progress, tell, problem }: StepProps) {
  const { state, t } = useKiosk();
  return (
    <SetupSheet title={t('setup.languages.title')} lead={t('setup.languages.lead')} problem={problem}>
      <div className="setup-tiles" data-many={state.languages.length > 4}>
        {state.languages.map(({ code, direction, endonym }) => {
          const place = progress.languages.indexOf(code) + 1;
          return (
            <SetupKey
              key={code}
              does="language"
              value={code}
              className="tile setup-tile"
              selected={place > 0}
              onPress={() => tell({ kind: 'language-touched', code })}
            >
              <span className="tile-words">
                <span className="tile-title" lang={code} dir={direction}>
                  {endonym}
                </span>
                <span className="tile-below">
                  {place === 0
                    ? t('setup.languages.off')
                    : place === 1
                      ? t('setup.languages.first')
                      : t('setup.languages.place', { place })}
                </span>
              </span>
              {place > 0 && <Tick />}
            </SetupKey>
          );
        })}
      </div>
    </SetupSheet>
  );
}

export function RegionStep({ progress, tell, problem }: StepProps) {
  const { t } = useKiosk();
  return (
    <SetupSheet title={t('setup.region.title')} lead={t('setup.region.lead')} problem={problem}>
      <div className="setup-tiles">
        {REGIONS.map((region) => (
          <SetupKey
            key={region}
            does="region"
            value={region}
            className="tile setup-tile"
            selected={progress.region === region}
            onPress={() => tell({ kind: 'region-touched', region })}
          >
            <span className="tile-words">
              <span className="tile-title">{t(`setup.region.${region}`)}</span>
              {NUMBERS.map((kind) => {
                const number = NUMBERS_BY_REGION[region][kind];
                return (
                  number !== null && (
                    <span key={kind} className="tile-below">
                      {t(`setup.region.${kind}`)} <b dir="ltr">{number}</b>
                    </span>
                  )
                );
              })}
            </span>
            {progress.region === region && <Tick />}
          </SetupKey>
        ))}
      </div>
    </SetupSheet>
  );
}

export function TextsStep({ progress, tell, problem }: StepProps) {
  const { library, state, t } = useKiosk();
  const approved = approvedTopics(library, progress.languages[0] ?? state.languages[0]?.code ?? 'en');
  const chosen = progress.showTexts;
  const lead = approved === 0 ? t('setup.texts.leadNone') : t('setup.texts.leadSome', { count: approved });
  return (
    <SetupSheet title={t('setup.texts.title')} lead={lead} problem={problem}>
      <div className="setup-tiles">
        <SetupKey
          does="show-texts"
          value="with-mark"
          className="tile setup-tile"
          selected={chosen === 'with-mark'}
          onPress={() => tell({ kind: 'texts-touched', showTexts: 'with-mark' })}
        >
          <span className="tile-words">
            <span className="tile-title">{t('setup.texts.withMark')}</span>
            <span className="tile-below">{t('setup.texts.withMarkMore')}</span>
            <span className="mark unchecked setup-mark">
              <CircleAlert aria-hidden />
              <span>{t('mark.short')}</span>
            </span>
          </span>
          {chosen === 'with-mark' && <Tick />}
        </SetupKey>
        <SetupKey
          does="show-texts"
          value="approved-only"
          className="tile setup-tile"
          selected={chosen === 'approved-only'}
          onPress={() => tell({ kind: 'texts-touched', showTexts: 'approved-only' })}
        >
          <span className="tile-words">
            <span className="tile-title">{t('setup.texts.approvedOnly')}</span>
            <span className="tile-below">
              {t(approved === 0 ? 'setup.texts.approvedOnlyNone' : 'setup.texts.approvedOnlySome')}
            </span>
          </span>
          {chosen === 'approved-only' && <Tick />}
        </SetupKey>
      </div>
    </SetupSheet>
  );
}

/** How many topics a patient would be offered, beside the warning signs, if only approved texts were. */
function approvedTopics(library: Library, language: string): number {
  return library.walkthroughs.filter(({ id, group }) => {
    const words = library.words[language]?.walkthroughs[id] ?? library.words.en?.walkthroughs[id];
    return group !== 'warning' && words !== undefined && isOffered(words, group, 'approved-only');
  }).length;
}

function Tick() {
  return <Check className="tick" aria-hidden />;
}
