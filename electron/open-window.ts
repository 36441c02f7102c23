/** Makes the frame's one kind of window: a page without Node, isolated, sandboxed, kept in memory alone. It loads nothing. */
import path from 'node:path';
import { BrowserWindow, screen } from 'electron';
import type { FrameOptions } from './frame-options.ts';
import { windowPlace } from './window-place.ts';

/** Without `persist:` before it: cookies and caches end with the frame. */
export const PARTITION = 'kiosk';
/** The night of attract and of the desk page, so that nothing flashes between them. */
const BACKGROUND = '#061311';

export function openWindow(wanted: FrameOptions): BrowserWindow {
  const { bounds, workArea } = screen.getPrimaryDisplay();
  const { zoom, ...place } = windowPlace(wanted, bounds, workArea);
  return new BrowserWindow({
    ...place,
    useContentSize: true,
    kiosk: !wanted.windowed,
    frame: wanted.windowed,
    backgroundColor: BACKGROUND,
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      partition: PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      navigateOnDragDrop: false,
      // Dialogs of the browser belong to no visit, and no patient can close them.
      disableDialogs: true,
      devTools: wanted.windowed,
      spellcheck: false,
      // A page of its own above all windows; for films see `lock-session`.
      disableBlinkFeatures: 'DocumentPictureInPictureAPI',
      zoomFactor: zoom,
    },
  });
}
