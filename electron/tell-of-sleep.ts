/** Tells the page that the computer is about to sleep or has woken: the only word the frame ever sends it. */
import { powerMonitor, type WebContents } from 'electron';

/** `page` answers the page that stands on the glass now, or null. */
export function tellOfSleep(page: () => WebContents | null): void {
  for (const news of ['suspend', 'resume'] as const) {
    powerMonitor.on(news as 'suspend', () => page()?.send('suspended'));
  }
}
