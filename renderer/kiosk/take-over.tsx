/**
 * Brings the whole kiosk onto the page the boot has started: fetches the library, draws every screen with React and
 * keeps the link to the host. It waits for a moment when no finger is down.
 */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { usageBetween } from '../../core/counts/usage.ts';
import type { KioskState } from '../../core/kiosk-contract.ts';
import type { Handover } from './boot.ts';
import { setMillimetre } from './dress-document.ts';
import { KioskApp } from './kiosk-app.tsx';
import { KioskStore } from './kiosk-store.ts';
import { factsOf } from './link/facts-of.ts';
import { fetchLibrary, followNotices, openDoor } from './link/host-link.ts';
import { wishTaker } from './link/take-wishes.ts';
import { tellDesk } from './link/tell-desk.ts';
import { tellHost } from './link/tell-host.ts';
import { UsageQueue } from './link/usage-queue.ts';
import { watchStaffCorner } from './press/staff-corner.ts';

/** What the Electron frame adds to the page, where there is one. */
interface Frame {
  readonly onSuspended: (call: () => void) => void;
}

export async function takeOver({ engine, clock, state, root, letGo }: Handover): Promise<void> {
  const door = openDoor();
  const store = new KioskStore(state, await fetchLibrary(door, clock));
  // A finger on the glass keeps its element until it is up again.
  while (engine.held().length > 0) await new Promise<void>((resolve) => clock.after(50, resolve));
  letGo();
  root.replaceChildren();
  flushSync(() => createRoot(root).render(<KioskApp engine={engine} clock={clock} store={store} door={door} />));

  watchStaffCorner({ engine, clock, root: document, isPinSet: () => store.stock().state.pinSet });
  tellHost(engine, door);
  const sayAgain = tellDesk(engine, door, clock);
  const usage = new UsageQueue({ screenId: crypto.randomUUID(), send: (batch) => door.count(batch), clock });
  engine.follow((was, _event, is) => usage.add(usageBetween(was, is)));
  const takeWish = wishTaker(engine);
  takeWish(state.desk);
  const frame = (window as { backstoryFrame?: Frame }).backstoryFrame;
  frame?.onSuspended(() => engine.tell({ kind: 'suspended' }));
  let before = state;
  const onState = (next: KioskState) => {
    if (next.runId === before.runId && next.sleeps > before.sleeps) engine.tell({ kind: 'suspended' });
    if (JSON.stringify(factsOf(next)) !== JSON.stringify(factsOf(before))) {
      engine.tell({ kind: 'facts-told', facts: factsOf(next) });
    }
    if (next.contentVersion !== store.library().contentVersion) {
      void fetchLibrary(door, clock).then((library) => store.setLibrary(library));
    }
    takeWish(next.desk);
    setMillimetre(document.documentElement, next, screen.width, screen.height);
    store.setState(next);
    before = next;
  };
  await followNotices(door, clock, onState, sayAgain);
}
