/**
 * Text size and colors, chosen by touch and seen at once.
 */
import { Check, Contrast, Moon, Sun } from 'lucide-react';
import { TEXT_SIZES, THEMES } from '../../../core/visit/visit.ts';
import { Key } from '../key.tsx';
import { useKiosk } from '../kiosk-context.tsx';
import { Sheet } from './sheet.tsx';

/** Two letters as a sample of the size, the same in every language. */
const SAMPLE = 'Aa';
const SIZE_WORDS = { '100': 'display.size100', '150': 'display.size150', '200': 'display.size200' } as const;
const THEME_WORDS = { light: 'display.light', dark: 'display.dark', 'high-contrast': 'display.highContrast' } as const;
const THEME_ICONS = { light: Sun, dark: Moon, 'high-contrast': Contrast } as const;

export function DisplaySheet() {
  const { glass, t } = useKiosk();
  return (
    <Sheet screen="display" over={glass.over} className="display">
      <h1 id="sheet-title" tabIndex={-1}>
        {t('display.title')}
      </h1>
      <h2>{t('display.size')}</h2>
      <div className="choices">
        {TEXT_SIZES.map((size) => (
          <Key key={size} action="size" className="tile choice" data={{ value: size }} selected={glass.size === size}>
            <span className={`sample-${size}`} aria-hidden="true">
              {SAMPLE}
            </span>
            <span>{t(SIZE_WORDS[size])}</span>
            {glass.size === size && <Check className="tick" aria-hidden />}
          </Key>
        ))}
      </div>
      <h2>{t('display.theme')}</h2>
      <div className="choices">
        {THEMES.map((theme) => {
          const Icon = THEME_ICONS[theme];
          return (
            <Key
              key={theme}
              action="theme"
              className="tile choice"
              data={{ value: theme }}
              selected={glass.theme === theme}
            >
              <Icon aria-hidden />
              <span>{t(THEME_WORDS[theme])}</span>
              {glass.theme === theme && <Check className="tick" aria-hidden />}
            </Key>
          );
        })}
      </div>
    </Sheet>
  );
}
