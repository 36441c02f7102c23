/**
 * Tells the host what staff should know of this screen, without waiting: that something presses on it, that it
 * met trouble, and that it shows attract again. Nothing of what a patient does.
 */
import type { Glass } from '../glass.ts';
import type { VisitEngine } from '../visit-engine.ts';
import type { HostDoor } from './host-link.ts';

export function tellHost(engine: VisitEngine, door: HostDoor): void {
  let pressed = false;
  let screen: Glass['screen'] | null = null;
  const look = () => {
    const glass = engine.glass();
    if (glass.pressedTooLong !== pressed) {
      pressed = glass.pressedTooLong;
      void door.report({ kind: 'screen-pressed', pressed }).catch(() => {});
    }
    if (glass.screen === screen) return;
    screen = glass.screen;
    if (screen === 'attract') void door.report({ kind: 'attract-shown' }).catch(() => {});
    if (screen === 'trouble') void door.report({ kind: 'trouble-met' }).catch(() => {});
  };
  look();
  engine.watch(look);
}
