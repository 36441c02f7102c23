/**
 * The whole kiosk on the glass: the screen of the visit, what lies over it, and the rail. It draws; `advance` decides.
 */
import {
  Component,
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
import { type Kiosk, KioskContext, languageFacts } from './kiosk-context.tsx';
import type { KioskStore } from './kiosk-store.ts';
import type { HostDoor } from './link/host-link.ts';
import { PlaceScreen } from './place-screen.tsx';
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
  const kiosk: Kiosk = {
    ...stock,
    glass,
    t: stock.translateTo(glass.language),
    language: languageFacts(stock, glass.language),
  };
  return (
    <KioskContext value={kiosk}>
      <TroubleCatcher
        key={glass.screen === 'attract' ? 'waiting' : 'in-use'}
        engine={engine}
        isSeen={glass.screen !== 'trouble'}
        instead={<TroubleScreen />}
      >
        {glass.screen === 'attract' ? (
          // Other languages are other elements: the light begins anew on them.
          <Attract key={stock.state.languages.map(({ code }) => code).join()} kiosk={kiosk} clock={clock} />
        ) : glass.screen === 'setup' ? (
          <SetupScreen door={door} clock={clock} pass={pass} onLeave={onLeave} />
        ) : glass.screen === 'trouble' ? (
          <TroubleScreen />
        ) : (
          <InUse
            kiosk={kiosk}
            engine={engine}
            staff={<StaffSheet door={door} clock={clock} onSettings={onSettings} onLeave={onLeave} />}
          />
        )}
      </TroubleCatcher>
    </KioskContext>
  );
}

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

interface InUseProps {
  readonly kiosk: Kiosk;
  readonly engine: VisitEngine;
  readonly staff: ReactNode;
}

function InUse({ kiosk, engine, staff }: InUseProps) {
  const { glass, t } = kiosk;
  const [counted, setCounted] = useState<ReadonlyMap<unknown, number>>(new Map());
  const [nextRoom, setNextRoom] = useState<HTMLElement | null>(null);
  const { place, sheet } = glass;
  // Only what lies on the glass now is remembered; one portion needs no remembering.
  const tellCount = useCallback<TellCount>(
    (of, count) =>
      setCounted((before) =>
        (before.get(of) ?? 1) === count ? before : new Map([...before, [of, count] as const].slice(-2)),
      ),
    [],
  );
  const isReading = glass.screen === placeName(glass) || glass.screen === sheet?.kind;
  const shown = sheet ? glass.sheetPart : glass.part;
  const moreWords = isReading && shown + 1 < (counted.get(sheet ?? place) ?? 1);
  useFocus(glass);
  const at =
    glass.screen === 'help' || glass.screen === 'display' || glass.screen === 'languages' ? glass.screen : null;
  return (
    <div id="in-use">
      <div className="page-area">
        <PortionsContext value={tellCount}>
          <TroubleCatcher
            engine={engine}
            of={place}
            isSeen={glass.over === null}
            instead={<main className="sheet" inert />}
          >
            <PlaceScreen />
          </TroubleCatcher>
          <NextRoomContext value={nextRoom}>
            <SheetOver staff={staff} />
          </NextRoomContext>
        </PortionsContext>
      </div>
      <Rail
        t={t}
        line={<RailLine />}
        next={nextSlot(kiosk, moreWords)}
        back={backSlot(kiosk)}
        moreTime={glass.moreTime}
        at={at}
        homeless={!glass.languageChosen}
        nextRoom={setNextRoom}
      />
      <p className="aside" aria-live="polite">
        {glass.moreTime ? t('announce.moreTime') : ''}
      </p>
    </div>
  );
}

interface CatcherProps {
  readonly engine: VisitEngine;
  /** What is drawn here: another one is tried anew. */
  readonly of?: unknown;
  /** Whether the patient sees what is drawn here; help over a page that cannot be drawn is no trouble. */
  readonly isSeen: boolean;
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Whatever breaks while drawing: the patient is asked to the desk, and the kiosk starts again within seconds. */
class TroubleCatcher extends Component<CatcherProps, { readonly broken: boolean; readonly of: unknown }> {
  override state = { broken: false, of: this.props.of };

  static getDerivedStateFromProps({ of }: CatcherProps, before: { readonly of: unknown }) {
    return of === before.of ? null : { broken: false, of };
  }

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidMount() {
    this.#tell();
  }

  override componentDidUpdate() {
    this.#tell();
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }

  #tell(): void {
    if (this.state.broken && this.props.isSeen) this.props.engine.tell({ kind: 'trouble-met' });
  }
}
