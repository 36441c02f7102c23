/**
 * The drawings of the kiosk, in one layer that lies where the stage of the page is: the one that shows, and unseen the
 * ones that the next tap may ask for, drawn while nothing else happens. Nothing on it can be pressed or read aloud.
 */
import {
  Component,
  memo,
  type ReactNode,
  useContext,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { Drawing } from '../../anatomy/drawing.tsx';
import type { Stage } from '../../anatomy/label-layout.ts';
import { useKiosk } from '../kiosk-context.tsx';
import { drawingsNear } from './drawings-near.ts';
import { keepOver } from './keep-over.ts';
import type { KeptDrawing, KeptLook } from './kept-drawings.ts';
import { StageContext } from './stage-context.ts';

export function StageLayer() {
  const { glass } = useKiosk();
  const kept = useContext(StageContext);
  const look = useSyncExternalStore(kept.watch, kept.look);
  const { shown } = look;
  const drawings = useUnhurried(look);
  const layer = useRef<HTMLDivElement>(null);
  const stage = useRoom(layer, shown?.room ?? null);
  usePreparation(look, drawings === look.drawings);
  return (
    <div
      className={glass.place.kind === 'takeaway' ? 'stage-layer beside-title' : 'stage-layer'}
      ref={layer}
      aria-hidden="true"
      inert={glass.over !== null}
    >
      {drawings.map((drawing) => (
        <Kept key={drawing.key} drawing={drawing} stage={stage} showing={drawing.key === shown?.key ? shown : null} />
      ))}
    </div>
  );
}

/** What only stands ready is drawn in small pieces, and a tap goes before it; what shows is drawn at once. */
function useUnhurried({ drawings, shown }: KeptLook): KeptLook['drawings'] {
  const before = useDeferredValue(drawings);
  const wanted = drawings.find(({ key }) => key === shown?.key);
  return wanted === undefined || before.includes(wanted) ? before : drawings;
}

interface KeptProps {
  readonly drawing: KeptDrawing;
  readonly stage: Stage | null;
  readonly showing: KeptLook['shown'];
}

/** A drawing that shows nothing new is not drawn again; the stage only tells its first size. */
const Kept = memo(KeptDrawn, (was, is) => was.drawing === is.drawing && was.showing === is.showing);

function KeptDrawn({ drawing, stage, showing }: KeptProps) {
  return (
    <div
      className="kept-drawing"
      lang={drawing.lang}
      data-shown={showing ? '' : undefined}
      onAnimationEnd={showing?.onRest}
    >
      <Unseen isSeen={showing !== null}>
        <Drawing
          spec={drawing.spec}
          labelWords={drawing.labelWords}
          playing={showing?.playing ?? false}
          stage={stage}
        />
      </Unseen>
    </div>
  );
}

/** Drawings take the place of the page's stage, wherever its words leave it. */
function useRoom(layer: { readonly current: HTMLElement | null }, room: HTMLElement | null): Stage | null {
  const { glass } = useKiosk();
  const [stage, setStage] = useState<Stage | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: size and language move the stage without changing its size
  useLayoutEffect(() => {
    if (!layer.current || !room) return;
    return keepOver([[layer.current, room]], ([size]) =>
      setStage((last) => (last?.width === size?.width && last?.height === size?.height ? last : (size ?? null))),
    );
  }, [layer, room, glass.language, glass.size]);
  return stage;
}

/** A second tap right after the first meets a page that is not busy. */
const SETTLE_MS = 150;

/** Draws what the next tap may ask for, one drawing at a time, whenever the page has nothing else to do. */
function usePreparation(look: KeptLook, allAreDrawn: boolean): void {
  const kiosk = useKiosk();
  const kept = useContext(StageContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each one that is ready, the next one's turn comes
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined' || kiosk.glass.over !== null || !allAreDrawn) return;
    const missing = drawingsNear(kiosk).find((drawing) => !kept.isReady(drawing));
    if (!missing) return;
    let waiting = 0;
    const settled = setTimeout(() => {
      waiting = requestIdleCallback(() => kept.prepare(missing));
    }, SETTLE_MS);
    return () => {
      clearTimeout(settled);
      cancelIdleCallback(waiting);
    };
  }, [kiosk, kept, look, allAreDrawn]);
}

interface UnseenProps {
  readonly isSeen: boolean;
  readonly children: ReactNode;
}

/** A drawing that breaks while nobody sees it is no trouble yet: it is once its page is there. */
class Unseen extends Component<UnseenProps, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error !== null && this.props.isSeen) throw this.state.error;
    return this.state.error === null ? this.props.children : null;
  }
}
