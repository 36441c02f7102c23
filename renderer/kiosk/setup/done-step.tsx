/**
 * Everything that was answered, once more before it is saved. The PIN is not shown.
 */
import { useKiosk } from '../kiosk-context.tsx';
import { mmPerPixel } from './card-size.ts';
import type { StepProps } from './setup-progress.ts';
import { SetupSheet } from './setup-sheet.tsx';

export function DoneStep({ progress, problem }: StepProps) {
  const { state, t } = useKiosk();
  const { name, languages, region, showTexts, measured, pixelsPerMm, pin, sending } = progress;
  const endonym = (code: string) => state.languages.find((known) => known.code === code)?.endonym ?? code;
  const rows = [
    ['name', <bdi key="name">{name.trim()}</bdi>],
    ['languages', languages.map((code) => <bdi key={code}>{endonym(code)}</bdi>)],
    ['region', region && t(`setup.region.${region}`)],
    ['texts', t(showTexts === 'with-mark' ? 'setup.done.withMark' : 'setup.done.approvedOnly')],
    [
      'size',
      measured ? t('setup.size.result', { mm: mmPerPixel(pixelsPerMm).toFixed(3) }) : t('setup.size.notMeasured'),
    ],
    ['pin', t(pin.phase === 'unchanged' ? 'setup.done.pinUnchanged' : 'setup.done.pinSet')],
  ] as const;
  return (
    <SetupSheet title={t('setup.done.title')} lead={t('setup.done.lead')} problem={problem}>
      <dl className="setup-rows">
        {rows.map(([row, answer]) => (
          <div key={row}>
            <dt>{t(`setup.done.${row}`)}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <p className="setup-saved" aria-live="polite">
        {sending === 'saved' ? t('setup.done.saved') : ''}
      </p>
    </SetupSheet>
  );
}
