/**
 * All places that stand on the page: the one on the glass, and unseen the ones that the next tap may ask for, drawn
 * while nothing else happens. A tap then changes what is seen and draws nothing.
 */
import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Glass } from '../glass.ts';
import { KioskContext, kioskOf } from '../kiosk-context.tsx';
import type { Stock } from '../kiosk-store.ts';
import { TroubleCatcher } from '../trouble-catcher.tsx';
import type { VisitEngine } from '../visit-engine.ts';
import { isKept, type KeptPlace, keep, placeKey, wantNow } from './kept-places.ts';
import { LeftContext, type WatchLeaving } from './left-context.ts';
import { glassesBeneath, glassesNear } from './near.ts';
import { Place } from './place.tsx';

interface PlacesProps {
  readonly engine: VisitEngine;
  readonly stock: Stock;
  readonly glass: Glass;
}

const NONE: readonly KeptPlace[] = [];

export function Places({ engine, stock, glass }: PlacesProps) {
  const viewport = useSyncExternalStore(watchViewport, viewportNow);
  const [before, setKept] = useState<readonly KeptPlace[]>([]);
  const wantedLast = useRef<readonly string[]>([]);
  const placeOf = (one: Glass): KeptPlace => ({ key: `${placeKey(one)} ${viewport}`, glass: one });
  const { key: shown } = placeOf(glass);
  const kept = keep(before, placeOf(glass), wantedLast.current);
  if (kept !== before) setKept(kept);
  useEffect(() => {
    wantedLast.current = wantNow(wantedLast.current, shown);
  }, [shown]);
  const { drawn, allAreDrawn } = useUnhurried(kept, shown);
  const makeReady = (near: readonly KeptPlace[]) => {
    const missing = near.find((one) => !isKept(drawn, one));
    if (missing) wantedLast.current = wantNow(wantedLast.current, missing.key);
    // What is being drawn gives way and is asked for again later.
    setKept(missing ? keep(drawn, missing, wantedLast.current) : drawn);
  };
  const [painted, setPainted] = useState(NONE);
  useFinger(() => {
    const beneath = glassesBeneath(engine, document).map(placeOf);
    makeReady(beneath);
    // This one too: to keep what it painted costs nothing at the tap, to let go of it does.
    if (beneath.length > 0) setPainted([placeOf(glass), ...beneath]);
  });
  useIdleTime({
    glass,
    kept,
    engine,
    mayUse: allAreDrawn,
    painted,
    use: () => {
      setPainted(NONE);
      if (glass.over === null) makeReady(glassesNear(engine, document).map(placeOf));
    },
  });
  return drawn.map((place) => (
    <StandingPlace
      key={place.key}
      engine={engine}
      stock={stock}
      place={place}
      screen={place.key === shown && glass.over === null ? glass.screen : null}
      isBeneath={place.key === shown && glass.over !== null}
      isPainted={painted.some(({ key }) => key === place.key)}
    />
  ));
}

interface StandingPlaceProps extends Omit<PlacesProps, 'glass'> {
  readonly place: KeptPlace;
  /** The screen it is, where it is on the glass with nothing over it. */
  readonly screen: string | null;
  /** On the glass with something over it. */
  readonly isBeneath: boolean;
  /** Painted also while another one is on the glass and hides it. */
  readonly isPainted: boolean;
}

const StandingPlace = memo(function StandingPlace(props: StandingPlaceProps) {
  const { engine, stock, place, screen, isBeneath, isPainted } = props;
  const { glass } = place;
  const kiosk = useMemo(() => kioskOf(stock, glass), [stock, glass]);
  const isUnseen = screen === null && !isBeneath;
  const watchLeaving = useLeaving(isUnseen);
  return (
    <div
      className="place visit-language"
      data-screen={screen ?? undefined}
      aria-hidden={isUnseen || undefined}
      data-painted={isPainted || undefined}
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

/** A finger lies on the glass for about a tenth of a second before it lifts. */
function useFinger(onDown: () => void): void {
  const down = useEffectEvent(onDown);
  useEffect(() => {
    // The press reader, nearer to the finger, has marked what it is on.
    addEventListener('pointerdown', down);
    return () => removeEventListener('pointerdown', down);
  }, []);
}

/** A second tap right after the first meets a page that is not busy. */
const SETTLE_MS = 50;

interface IdleTime {
  readonly engine: VisitEngine;
  readonly glass: Glass;
  readonly kept: readonly KeptPlace[];
  readonly painted: readonly KeptPlace[];
  readonly mayUse: boolean;
  readonly use: () => void;
}

/**
 * Whenever the page has nothing else to do and no finger lies on the glass, which may be about to ask for something:
 * once after each change of the glass or of what is kept.
 */
function useIdleTime({ engine, glass, kept, painted, mayUse, use }: IdleTime): void {
  const changedMs = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it settles anew with each glass
  useEffect(() => {
    changedMs.current = performance.now();
  }, [glass]);
  const idle = useEffectEvent(use);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is near changes with the glass
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined' || !mayUse) return;
    let waiting = 0;
    let settled: ReturnType<typeof setTimeout>;
    const wait = () => {
      waiting = requestIdleCallback(() => (engine.held().length > 0 ? settle(SETTLE_MS) : idle()));
    };
    const settle = (restMs: number) => {
      settled = setTimeout(wait, restMs);
    };
    const restMs = changedMs.current + SETTLE_MS - performance.now();
    if (restMs > 0) settle(restMs);
    else wait();
    return () => {
      clearTimeout(settled);
      cancelIdleCallback(waiting);
    };
  }, [engine, glass, kept, painted, mayUse]);
}

function watchViewport(call: () => void): () => void {
  addEventListener('resize', call);
  return () => removeEventListener('resize', call);
}

const viewportNow = () => `${innerWidth}×${innerHeight}`;
