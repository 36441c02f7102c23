/**
 * Tells the host what staff should know of this screen, without waiting: that something presses on it, and that it
 * shows attract again. Nothing of what a patient does.
 */
import type { HostDoor } from './host-link.ts';
import type { VisitEngine } from './visit-engine.ts';

export function tellHost(engine: VisitEngine, door: HostDoor): void {
  let pressed = false;
  let attract = false;
  const look = () => {
    const glass = engine.glass();
    if (glass.pressedTooLong !== pressed) {
      pressed = glass.pressedTooLong;
      void door.report({ kind: 'screen-pressed', pressed }).catch(() => {});
    }
    const nowAttract = glass.screen === 'attract';
    if (nowAttract && !attract) void door.report({ kind: 'attract-shown' }).catch(() => {});
    attract = nowAttract;
  };
  look();
  engine.watch(look);
}
