/**
 * How large is your screen? The outline of a bank card is drawn as large as the kiosk believes it to be; staff make it
 * match a real one. It keeps one edge in place, so that only the other has to be watched.
 */
import { CreditCard, Minus, Plus } from 'lucide-react';
import { useRef } from 'react';
import { useKiosk } from '../kiosk-context.tsx';
import { CARD_MM, CARD_STEPS, inPixels, mmPerPixel, RULER_MM, resized } from './card-size.ts';
import { SetupKey } from './setup-key.tsx';
import type { StepProps } from './setup-progress.ts';
import { SetupSheet } from './setup-sheet.tsx';

const NARROWER = [...CARD_STEPS].reverse();

export function SizeStep({ progress, tell, problem }: StepProps) {
  const { t } = useKiosk();
  const room = useRef<HTMLDivElement>(null);
  const { pixelsPerMm } = progress;
  const resizedBy = (percent: number) => resized(pixelsPerMm, percent, room.current?.clientWidth ?? 0);
  const resize = (percent: number) => tell({ kind: 'card-resized', pixelsPerMm: resizedBy(percent) });
  const px = (mm: number) => inPixels(mm, pixelsPerMm);
  return (
    <SetupSheet title={t('setup.size.title')} lead={t('setup.size.lead')} problem={problem}>
      <div className="card-room" ref={room}>
        <div
          className="card-outline"
          style={{ width: px(CARD_MM.width), height: px(CARD_MM.height), borderRadius: px(CARD_MM.corner) }}
        >
          <CreditCard aria-hidden />
          <span>{t('setup.size.card')}</span>
        </div>
      </div>
      <div className="card-keys">
        {NARROWER.map((percent) => (
          <SetupKey
            key={percent}
            does="card-narrower"
            value={String(percent)}
            className="chip"
            onPress={() => resize(-percent)}
          >
            <Minus aria-hidden />
            <span>{t('setup.size.narrower', { percent })}</span>
          </SetupKey>
        ))}
        {CARD_STEPS.map((percent) => (
          <SetupKey
            key={percent}
            does="card-wider"
            value={String(percent)}
            className="chip"
            onPress={() => resize(percent)}
          >
            <Plus aria-hidden />
            <span>{t('setup.size.wider', { percent })}</span>
          </SetupKey>
        ))}
      </div>
      <div className="ruler">
        <span className="ruler-line" style={{ width: px(RULER_MM) }} />
        <span>{t('setup.size.ruler')}</span>
      </div>
      <div className="size-foot">
        <SetupKey does="not-measured" className="chip" onPress={() => tell({ kind: 'not-measured' })} once>
          <span>{t('setup.size.later')}</span>
        </SetupKey>
        <output className="size-result">{t('setup.size.result', { mm: mmPerPixel(pixelsPerMm).toFixed(3) })}</output>
      </div>
    </SetupSheet>
  );
}
