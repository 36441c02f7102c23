/**
 * What the frame lends the page beyond a browser's powers: news that the computer has slept. And what it takes away: the
 * print dialog and the closing of its window, which no setting of Electron shuts. The page can tell the frame nothing.
 */
import { contextBridge, ipcRenderer, webFrame } from 'electron';

contextBridge.exposeInMainWorld('backstoryFrame', {
  /** Calls back each time the computer is about to sleep, and again when it has woken. */
  onSuspended(callback: () => void): void {
    ipcRenderer.on('suspended', () => callback());
  },
});

// In the page's own world, before any script of it.
void webFrame.executeJavaScript('window.print = () => {}; window.close = () => {};');
