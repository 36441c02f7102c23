/**
 * Makes events of what the desk wishes. The host tells wishes as a state, again and again; each is acted on once.
 */
import type { DeskWish } from '../../../core/kiosk-contract.ts';
import type { VisitEngine } from '../visit-engine.ts';

/** More ids than the host can have open at once. */
const MOST_REMEMBERED = 50;

export function wishTaker(engine: Pick<VisitEngine, 'tell'>): (wish: DeskWish) => void {
  const met = new Set<string>();
  const isNew = (id: string) => {
    if (met.has(id)) return false;
    met.add(id);
    const [oldest] = met;
    if (met.size > MOST_REMEMBERED && oldest !== undefined) met.delete(oldest);
    return true;
  };
  let isHolding = false;
  return ({ start, ask, hold }) => {
    if (start && isNew(start.startId)) {
      const { startId, id, parts, language } = start;
      engine.tell({ kind: 'playlist-arrived', playlist: { startId, id, parts }, language });
    }
    if (ask && isNew(ask.askId)) {
      engine.tell({ kind: ask.ask === 'skip' ? 'skip-asked' : 'end-asked', startId: ask.startId });
    }
    if (hold && isNew(hold.holdId)) engine.tell({ kind: 'hold-started', startId: hold.startId });
    if (!hold && isHolding) engine.tell({ kind: 'hold-ended' });
    isHolding = hold !== null;
  };
}
