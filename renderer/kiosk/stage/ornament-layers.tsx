/**
 * The ornaments that screens leave room for, each in a layer of its own and drawn once a visit, whatever screens come
 * and go beneath. Nothing on them can be pressed or read aloud.
 */
import { type ReactNode, useContext, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { GROUPS } from '../../../core/content/content-names.ts';
import { Pictogram } from '../../anatomy/pictogram.tsx';
import { SpineStrip } from '../../anatomy/spine-strip.tsx';
import { useKiosk } from '../kiosk-context.tsx';
import { keepOver, type Pair } from './keep-over.ts';
import type { Ornament } from './kept-drawings.ts';
import { StageContext } from './stage-context.ts';

export function OrnamentLayers() {
  const { glass } = useKiosk();
  const kept = useContext(StageContext);
  const { ornamentRooms } = useSyncExternalStore(kept.watch, kept.look);
  const layers = useRef<Partial<Record<Ornament, HTMLElement | null>>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: size and language move the rooms without changing their sizes
  useLayoutEffect(() => {
    const pairs = ORNAMENTS.flatMap((ornament): Pair[] => {
      const [layer, room] = [layers.current[ornament], ornamentRooms[ornament]];
      return layer && room ? [[layer, room]] : [];
    });
    return keepOver(pairs, () => {});
  }, [ornamentRooms, glass.language, glass.size]);
  return ORNAMENTS.map((ornament) => (
    <div
      key={ornament}
      className="stage-layer"
      aria-hidden="true"
      ref={(layer) => {
        layers.current[ornament] = layer;
      }}
    >
      <div className="kept-drawing" data-shown={ornamentRooms[ornament] ? '' : undefined}>
        {DRAWN[ornament]}
      </div>
    </div>
  ));
}

const ORNAMENTS: readonly Ornament[] = ['spine', ...GROUPS];

/** Written once: React need not look at them again. */
const DRAWN: Readonly<Record<Ornament, ReactNode>> = {
  spine: <SpineStrip />,
  why: <Pictogram name="why" />,
  help: <Pictogram name="help" />,
  finding: <Pictogram name="finding" />,
  living: <Pictogram name="living" />,
  who: <Pictogram name="who" />,
  warning: <Pictogram name="warning" />,
};
