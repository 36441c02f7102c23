/**
 * The line above the keys: beads and page in a walkthrough, one helpful sentence elsewhere.
 */

import type { Kiosk } from '../kiosk-context.tsx';
import { Beads } from './beads.tsx';

export function RailLine({ kiosk: { glass, t } }: { readonly kiosk: Kiosk }) {
  const { place } = glass;
  if (glass.screen === 'help') return <span>{t('help.cannotTell')}</span>;
  if (place.kind === 'step' || place.kind === 'takeaway') {
    const steps = glass.facts.outlines[place.walkthrough]?.length ?? 0;
    const at = place.kind === 'step' ? place.step : steps;
    return <Beads at={at} of={steps + 1} label={t('page.of', { page: at + 1, pages: steps + 1 })} />;
  }
  return <span>{t('languages.kept')}</span>;
}
