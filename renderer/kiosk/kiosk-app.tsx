/**
 * The whole kiosk on the glass: the screen of the visit, what lies over it, and the rail. It draws; `advance` decides.
 */
import {
  type ReactNode,
  useCallback,
  useEffect,
  useInsertionEffect,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { placeName } from '../../core/visit/idle.ts';
import { startAttractLights } from './attract-lights.ts';
import { dressDocument } from './dress-document.ts';
import type { Glass } from './glass.ts';
import { type Kiosk, KioskContext, kioskOf } from './kiosk-context.tsx';
import type { KioskStore, Stock } from './kiosk-store.ts';
import type { HostDoor } from './link/host-link.ts';
import { placeKey } from './places/kept-places.ts';
import { Places } from './places/places.tsx';
import { PortionsContext, type TellCount } from './portions-context.ts';
import { NextRoomContext } from './rail/next-room-context.ts';
import { Rail } from './rail/rail.tsx';
import { RailLine } from './rail/rail-line.tsx';
import { backSlot, nextSlot } from './rail/rail-slots.ts';
import { AttractScreen } from './screens/attract-screen.tsx';
import { TroubleScreen } from './screens/trouble-screen.tsx';
import { SetupScreen } from './setup/setup-screen.tsx';
import { SheetOver } from './sheets/sheet-over.tsx';
import { StaffSheet } from './sheets/staff-sheet.tsx';
import { TroubleCatcher } from './trouble-catcher.tsx';
import { useFocus } from './use-focus.ts';
import type { Clock, VisitEngine } from './visit-engine.ts';

export interface KioskAppProps {
  readonly engine: VisitEngine;
  readonly clock: Clock;
  readonly store: KioskStore;
  readonly door: HostDoor;
}

export function KioskApp({ engine, clock, store, door }: KioskAppProps) {
  const glass = useSyncExternalStore(engine.watch, engine.glass);
  const stock = useSyncExternalStore(store.watch, store.stock);
  // React keeps the picture before this one in memory: attract is drawn twice, so that both are without the visit.
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (glass.screen === 'attract') drawAgain();
  }, [glass.screen]);
  // Once the new screen stands there and before anything of it is measured: what leaves is not looked at again.
  useInsertionEffect(
    () => dressDocument(document.documentElement, glass, stock.state.languages),
    [glass, stock.state.languages],
  );
  const { pass, onSettings, onLeave } = useStaffWay(engine, glass.screen);
  const kiosk = kioskOf(stock, glass);
  const isInUse = !NOT_IN_USE.has(glass.screen);
  return (
    <TroubleCatcher
      key={glass.screen === 'attract' ? 'waiting' : 'in-use'}
      engine={engine}
      isSeen={glass.screen !== 'trouble'}
      instead={
        <KioskContext value={kiosk}>
          <TroubleScreen />
        </KioskContext>
      }
    >
      {isInUse ? (
        <InUse
          kiosk={kiosk}
          stock={stock}
          engine={engine}
          staff={<StaffSheet door={door} clock={clock} onSettings={onSettings} onLeave={onLeave} />}
        />
      ) : (
        <KioskContext value={kiosk}>
          {glass.screen === 'attract' ? (
            // Other languages are other elements: the light begins anew on them.
            <Attract key={stock.state.languages.map(({ code }) => code).join()} kiosk={kiosk} clock={clock} />
          ) : glass.screen === 'setup' ? (
            <SetupScreen door={door} clock={clock} pass={pass} onLeave={onLeave} />
          ) : (
            <TroubleScreen />
          )}
        </KioskContext>
      )}
    </TroubleCatcher>
  );
}

/** Screens without a visit and its rail. */
const NOT_IN_USE: ReadonlySet<Glass['screen']> = new Set(['attract', 'setup', 'trouble']);

/** From the right PIN to settings and back to attract: the pass is kept on that way alone. */
function useStaffWay(engine: VisitEngine, screen: Glass['screen']) {
  const [pass, setPass] = useState<string | null>(null);
  useEffect(() => {
    if (screen !== 'setup') setPass(null);
  }, [screen]);
  const onSettings = useCallback(
    (given: string) => {
      setPass(given);
      engine.tell({ kind: 'settings-called' });
    },
    [engine],
  );
  const onLeave = useCallback(() => engine.tell({ kind: 'pressed', control: { action: 'start-over' } }), [engine]);
  return { pass, onSettings, onLeave };
}

function Attract({ kiosk, clock }: { readonly kiosk: Kiosk; readonly clock: Clock }) {
  const box = useRef<HTMLDivElement>(null);
  const { state, t } = kiosk;
  useEffect(() => (box.current ? startAttractLights(box.current, clock) : undefined), [clock]);
  return (
    <div id="attract" ref={box}>
      <AttractScreen
        t={t}
        clinicName={state.clinicName}
        logo={state.logo}
        limitSeconds={state.limitSeconds.languages ?? 60}
        languages={state.languages}
        shown
      />
    </div>
  );
}

/** More than places are kept. */
const MOST_COUNTED = 30;

interface InUseProps {
  readonly kiosk: Kiosk;
  readonly stock: Stock;
  readonly engine: VisitEngine;
  readonly staff: ReactNode;
}

function InUse({ kiosk, stock, engine, staff }: InUseProps) {
  const { glass, t, language } = kiosk;
  const [counted, setCounted] = useState<ReadonlyMap<unknown, number>>(new Map());
  const [nextRoom, setNextRoom] = useState<HTMLElement | null>(null);
  const { sheet } = glass;
  // One portion needs no remembering, and of the others the last are enough: what stands is measured when it is drawn.
  const tellCount = useCallback<TellCount>(
    (of, count) =>
      setCounted((before) =>
        (before.get(of) ?? 1) === count ? before : new Map([...before, [of, count] as const].slice(-MOST_COUNTED)),
      ),
    [],
  );
  const isReading = glass.screen === placeName(glass) || glass.screen === sheet?.kind;
  const shown = sheet ? glass.sheetPart : glass.part;
  const moreWords = isReading && shown + 1 < (counted.get(sheet ?? placeKey(glass)) ?? 1);
  useFocus(glass);
  const at =
    glass.screen === 'help' || glass.screen === 'display' || glass.screen === 'languages' ? glass.screen : null;
  return (
    <div id="in-use">
      <div className="page-area">
        <PortionsContext value={tellCount}>
          {/* Outside the context: each place has one of its own, and no tap makes React look through them all. */}
          <Places engine={engine} stock={stock} glass={glass} />
          <KioskContext value={kiosk}>
            <NextRoomContext value={nextRoom}>
              <SheetOver staff={staff} />
            </NextRoomContext>
          </KioskContext>
        </PortionsContext>
      </div>
      <Rail
        t={t}
        language={language}
        line={<RailLine kiosk={kiosk} />}
        next={nextSlot(kiosk, moreWords)}
        back={backSlot(kiosk)}
        moreTime={glass.moreTime}
        at={at}
        homeless={!glass.languageChosen}
        nextRoom={setNextRoom}
      />
      <p className="aside" aria-live="polite" lang={language.code} dir={language.direction}>
        {glass.moreTime ? t('announce.moreTime') : ''}
      </p>
    </div>
  );
}
