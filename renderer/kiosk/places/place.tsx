/**
 * The screen of one place of a visit, whether it is on the glass or only stands ready.
 */
import { memo } from 'react';
import { useKiosk } from '../kiosk-context.tsx';
import { readingOf } from '../reading.ts';
import { CheckScreen } from '../screens/check-screen.tsx';
import { LanguagesScreen } from '../screens/languages-screen.tsx';
import { MenuScreen } from '../screens/menu-screen.tsx';
import { PageScreen } from '../screens/page-screen.tsx';
import { TakeawayScreen } from '../screens/takeaway-screen.tsx';

/** It looks at its own kiosk only: what happens on the glass elsewhere does not draw it again. */
export const Place = memo(function Place() {
  const kiosk = useKiosk();
  const { glass, state } = kiosk;
  const { place } = glass;
  if (place.kind === 'languages') {
    return (
      <LanguagesScreen languages={state.languages} chosen={glass.languageChosen ? glass.language : null} adorned />
    );
  }
  if (place.kind === 'menu') return <MenuScreen />;
  if (place.kind === 'attract' || place.kind === 'setup') return <main className="sheet" />;
  const reading = readingOf(kiosk, place.walkthrough);
  if (reading && place.kind === 'takeaway') return <TakeawayScreen reading={reading} />;
  const step = place.kind === 'step' ? reading?.walkthrough.steps[place.step] : undefined;
  // The library is older than the visit's facts for a moment after content changed.
  if (!reading || !step) return <main className="sheet" />;
  if (step.kind === 'check') return <CheckScreen reading={reading} step={step} />;
  return <PageScreen reading={reading} step={step} number={place.kind === 'step' ? place.step + 1 : 1} />;
});
