/**
 * The screen of the place the visit is at. Where something lies over it, it is inert and bears no mark.
 */
import { useState } from 'react';
import { useKiosk } from './kiosk-context.tsx';
import { readingOf } from './reading.ts';
import { CheckScreen } from './screens/check-screen.tsx';
import { LanguagesScreen } from './screens/languages-screen.tsx';
import { MenuScreen } from './screens/menu-screen.tsx';
import { PageScreen } from './screens/page-screen.tsx';
import { TakeawayScreen } from './screens/takeaway-screen.tsx';
import { KeptDrawings } from './stage/kept-drawings.ts';
import { OrnamentLayers } from './stage/ornament-layers.tsx';
import { OrnamentRoom } from './stage/ornament-room.tsx';
import { StageContext } from './stage/stage-context.ts';
import { StageLayer } from './stage/stage-layer.tsx';

export function PlaceScreen() {
  const [kept] = useState(() => new KeptDrawings());
  return (
    <StageContext value={kept}>
      <Place />
      <StageLayer />
      <OrnamentLayers />
    </StageContext>
  );
}

function Place() {
  const kiosk = useKiosk();
  const { glass, state } = kiosk;
  const { place } = glass;
  const mark = glass.over === null ? { 'data-screen': glass.screen } : { inert: true };
  if (place.kind === 'languages') {
    const chosen = glass.languageChosen ? glass.language : null;
    return (
      <LanguagesScreen
        languages={state.languages}
        chosen={chosen}
        ornament={<OrnamentRoom of="spine" className="band-spine" />}
        mark={mark}
      />
    );
  }
  if (place.kind === 'menu') return <MenuScreen mark={mark} />;
  if (place.kind === 'attract' || place.kind === 'setup') return <main className="sheet" {...mark} />;
  const reading = readingOf(kiosk, place.walkthrough);
  // The library is older than the visit's facts for a moment after content changed.
  if (!reading) return <main className="sheet" {...mark} />;
  if (place.kind === 'takeaway') return <TakeawayScreen reading={reading} mark={mark} />;
  const step = reading.walkthrough.steps[place.step];
  if (step?.kind === 'check') return <CheckScreen key={step.id} reading={reading} step={step} mark={mark} />;
  if (!step) return <main className="sheet" {...mark} />;
  return <PageScreen reading={reading} step={step} number={place.step + 1} mark={mark} />;
}
