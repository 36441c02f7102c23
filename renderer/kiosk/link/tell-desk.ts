/**
 * Tells the host how the desk's playlists fare on this glass: the newest view, and news until each is acknowledged. It
 * carries nothing of what a patient chose, and no tap waits for it.
 */
import { type DeskView, deskViewOf, newsBetween, type StartNews } from '../../../core/desk/desk-view.ts';
import type { Clock, VisitEngine } from '../visit-engine.ts';
import type { HostDoor } from './host-link.ts';

const RETRY_MS = 1_000;
/** After the frame in which the glass has changed, on a slow computer as well. */
const AFTER_THE_TAP_MS = 80;
const MOST_NEWS = 100;

/** Answers how to tell it all again, to a host that may have forgotten it. */
export function tellDesk(engine: VisitEngine, door: Pick<HostDoor, 'tellDesk'>, clock: Clock): () => void {
  let view: DeskView | null = null;
  let news: StartNews[] = [];
  let isDue = false;
  let isBusy = false;
  const tell = async () => {
    if (!isDue || isBusy || !view) return;
    isDue = false;
    isBusy = true;
    const told = [...news];
    try {
      await door.tellDesk({ view, news: told });
      news = news.filter((one) => !told.includes(one));
      isBusy = false;
      void tell();
    } catch {
      isDue = true;
      isBusy = false;
      clock.after(RETRY_MS, () => void tell());
    }
  };
  engine.follow((before, event, after) => {
    const next = deskViewOf(after);
    const fresh = newsBetween(before, event, after);
    if (fresh.length === 0 && JSON.stringify(next) === JSON.stringify(view)) return;
    view = next;
    news = [...news, ...fresh].slice(-MOST_NEWS);
    if (!isDue) clock.after(AFTER_THE_TAP_MS, () => void tell());
    isDue = true;
  });
  return () => {
    // Nobody may have touched yet: time makes the view without moving anything.
    engine.tell({ kind: 'time-passed' });
    isDue = true;
    void tell();
  };
}
