/**
 * All places that stand on the page: the one on the glass, and unseen the ones that the next tap may ask for, drawn
 * while nothing else happens. A tap then changes what is seen and draws nothing.
 */
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Glass } from '../glass.ts';
import { KioskContext, kioskOf } from '../kiosk-context.tsx';
import type { Stock } from '../kiosk-store.ts';
import { TroubleCatcher } from '../trouble-catcher.tsx';
import type { VisitEngine } from '../visit-engine.ts';
import { isKept, type KeptPlace, keep, placeKey, wantNow } from './kept-places.ts';
import { LeftContext, type WatchLeaving } from './left-context.ts';
import { glassesNear } from './near.ts';
import { Place } from './place.tsx';

interface PlacesProps {
  readonly engine: VisitEngine;
  readonly stock: Stock;
  readonly glass: Glass;
}

export function Places({ engine, stock, glass }: PlacesProps) {
  const viewport = useSyncExternalStore(watchViewport, viewportNow);
  const [before, setKept] = useState<readonly KeptPlace[]>([]);
  const wantedLast = useRef<readonly string[]>([]);
  const shown = `${placeKey(glass)} ${viewport}`;
  const kept = keep(before, { key: shown, glass }, wantedLast.current);
  if (kept !== before) setKept(kept);
  useEffect(() => {
    wantedLast.current = wantNow(wantedLast.current, shown);
  }, [shown]);
  const { drawn, allAreDrawn } = useUnhurried(kept, shown);
  usePreparation({ engine, glass, kept, setKept, wantedLast, viewport, mayDraw: allAreDrawn && glass.over === null });
  return drawn.map((place) => (
    <StandingPlace
      key={place.key}
      engine={engine}
      stock={stock}
      place={place}
      screen={place.key === shown && glass.over === null ? glass.screen : null}
      isBeneath={place.key === shown && glass.over !== null}
    />
  ));
}

interface StandingPlaceProps extends Omit<PlacesProps, 'glass'> {
  readonly place: KeptPlace;
  /** The screen it is, where it is on the glass with nothing over it. */
  readonly screen: string | null;
  /** On the glass with something over it. */
  readonly isBeneath: boolean;
}

const StandingPlace = memo(function StandingPlace({ engine, stock, place, screen, isBeneath }: StandingPlaceProps) {
  const { glass } = place;
  const kiosk = useMemo(() => kioskOf(stock, glass), [stock, glass]);
  const isUnseen = screen === null && !isBeneath;
  const watchLeaving = useLeaving(isUnseen);
  return (
    <div
      className="place"
      data-screen={screen ?? undefined}
      aria-hidden={isUnseen || undefined}
      inert={isBeneath}
      lang={glass.language}
      dir={kiosk.language.direction}
    >
      <KioskContext value={kiosk}>
        <LeftContext value={watchLeaving}>
          {/* One that breaks while nobody sees it is no trouble yet: it is once it is asked for. */}
          <TroubleCatcher engine={engine} of={kiosk} isSeen={screen !== null} instead={<main className="sheet" />}>
            <Place />
          </TroubleCatcher>
        </LeftContext>
      </KioskContext>
    </div>
  );
});

function useLeaving(hasLeft: boolean): WatchLeaving {
  const [calls] = useState(() => new Set<() => void>());
  useEffect(() => {
    if (hasLeft) for (const call of calls) call();
  }, [calls, hasLeft]);
  return useCallback<WatchLeaving>(
    (call) => {
      calls.add(call);
      return () => calls.delete(call);
    },
    [calls],
  );
}

/** What only stands ready is drawn in small pieces, and a tap goes before it; what shows is drawn at once. */
function useUnhurried(places: readonly KeptPlace[], shown: string) {
  const before = useDeferredValue(places);
  const wanted = places.find(({ key }) => key === shown);
  if (before === places || !wanted || before.includes(wanted)) return { drawn: before, allAreDrawn: before === places };
  const isThere = before.some(({ key }) => key === shown);
  const drawn = isThere ? before.map((one) => (one.key === shown ? wanted : one)) : [...before, wanted];
  return { drawn, allAreDrawn: false };
}

interface Preparation {
  readonly engine: VisitEngine;
  readonly glass: Glass;
  readonly kept: readonly KeptPlace[];
  readonly setKept: (change: (kept: readonly KeptPlace[]) => readonly KeptPlace[]) => void;
  readonly wantedLast: { current: readonly string[] };
  readonly viewport: string;
  readonly mayDraw: boolean;
}

/** A second tap right after the first meets a page that is not busy. */
const SETTLE_MS = 100;

/** Draws what the next tap may ask for, one place at a time, whenever the page has nothing else to do. */
function usePreparation({ engine, glass, kept, setKept, wantedLast, viewport, mayDraw }: Preparation): void {
  const changedMs = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it settles anew with each glass
  useEffect(() => {
    changedMs.current = performance.now();
  }, [glass]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is near changes with the glass
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined' || !mayDraw) return;
    let waiting = 0;
    const restMs = Math.max(0, changedMs.current + SETTLE_MS - performance.now());
    const settled = setTimeout(() => {
      waiting = requestIdleCallback(() => {
        const near = glassesNear(engine, document).map((glass) => ({ key: `${placeKey(glass)} ${viewport}`, glass }));
        const missing = near.find((place) => !isKept(kept, place));
        if (!missing) return;
        const wanted = wantNow(wantedLast.current, missing.key);
        wantedLast.current = wanted;
        setKept((now) => keep(now, missing, wanted));
      });
    }, restMs);
    return () => {
      clearTimeout(settled);
      cancelIdleCallback(waiting);
    };
  }, [engine, glass, kept, setKept, viewport, mayDraw]);
}

function watchViewport(call: () => void): () => void {
  addEventListener('resize', call);
  return () => removeEventListener('resize', call);
}

const viewportNow = () => `${innerWidth}×${innerHeight}`;
