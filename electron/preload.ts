/** What the frame lends the page beyond a browser's powers: news that the computer has slept. Nothing else. */
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('backstoryFrame', {
  /** Calls back each time the computer is about to sleep, and again when it has woken. */
  onSuspended(callback: () => void): void {
    ipcRenderer.on('suspended', () => callback());
  },
});
