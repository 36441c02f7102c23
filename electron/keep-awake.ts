/** Keeps the display lit. How the computer itself is kept from sleeping is a setting of its system. */
import { powerMonitor, powerSaveBlocker } from 'electron';

export function keepAwake(): void {
  let hold = powerSaveBlocker.start('prevent-display-sleep');
  powerMonitor.on('resume', () => {
    if (!powerSaveBlocker.isStarted(hold)) hold = powerSaveBlocker.start('prevent-display-sleep');
  });
}
