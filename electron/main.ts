/**
 * The frame around the kiosk page: one window over the whole display that shows the host's page and nothing else.
 * It asks for an address on this machine, starts no host, and holds nothing of a visit.
 */
import path from 'node:path';
import { app, BrowserWindow, Menu, powerMonitor, powerSaveBlocker, screen } from 'electron';
import { closeDoors } from './close-doors.ts';
import { type FrameOptions, readFrameOptions } from './frame-options.ts';
import { windowPlace } from './window-place.ts';

/** How long after a page that died or did not load it is asked for again. */
const TRY_AGAIN_MS = 2000;
/** Exit codes that the starter reads: no address, and a frame already open on this host. */
const NO_ADDRESS = 2;
const ALREADY_OPEN = 4;

// The frame's own fault must not lay a dialog over the glass: it ends, and whoever started it opens it again.
process.on('uncaughtException', (error) => {
  console.error(error);
  app.exit(1);
});

const options = readFrameOptions(process.argv, process.env);
// The address carries the secret: no program started from here inherits it.
delete process.env.BACKSTORY_ADDRESS;

if (options === null) {
  console.error('The frame was given no kiosk address on this machine: start it with "npm start".');
  app.exit(NO_ADDRESS);
} else {
  begin(options);
}

function begin(wanted: FrameOptions): void {
  // A folder for each host, so that two kiosks with two hosts can stand side by side on one computer.
  const folder = path.join(app.getPath('appData'), 'Backstory', `frame-${new URL(wanted.address).port}`);
  app.setPath('userData', folder);
  if (!app.requestSingleInstanceLock()) {
    console.error('A frame is already open on this host.');
    app.exit(ALREADY_OPEN);
    return;
  }
  // A kiosk page is never pinched, swiped away or translated.
  app.commandLine.appendSwitch('disable-pinch');
  app.commandLine.appendSwitch('overscroll-history-navigation', '0');
  if (wanted.endsWithStdin) process.stdin.on('end', () => app.quit()).resume();
  process.on('SIGTERM', () => app.quit());
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => openWindow(wanted));
}

function openWindow(wanted: FrameOptions): void {
  Menu.setApplicationMenu(null);
  powerSaveBlocker.start('prevent-display-sleep');
  const { bounds, workArea } = screen.getPrimaryDisplay();
  const { zoom, ...place } = windowPlace(wanted, bounds, workArea);
  const window = new BrowserWindow({
    ...place,
    useContentSize: true,
    kiosk: !wanted.windowed,
    frame: wanted.windowed,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      partition: 'kiosk',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: wanted.windowed,
      spellcheck: false,
      zoomFactor: zoom,
    },
  });
  // Kiosk mode alone leaves the window small where no window manager runs, and a window of exactly the display's size
  // loses a pixel on each side.
  if (!wanted.windowed) window.setBounds({ ...place, height: place.height + 1 });
  closeDoors(window.webContents, wanted.address);
  window.once('ready-to-show', () => window.show());
  window.webContents.on('did-finish-load', () => void window.webContents.setVisualZoomLevelLimits(1, 1));
  keepLoaded(window, wanted.address);
  for (const news of ['suspend', 'resume'] as const) {
    powerMonitor.on(news as 'suspend', () => window.webContents.send('suspended'));
  }
}

/** Loads the page, and again when it did not come or its process died: a fresh page stands at the start. */
function keepLoaded(window: BrowserWindow, address: string): void {
  const load = () => {
    if (!window.isDestroyed()) window.loadURL(address).catch(() => {});
  };
  const soon = () => setTimeout(load, TRY_AGAIN_MS);
  window.webContents.on('render-process-gone', soon);
  window.webContents.on('did-fail-load', (_event, code, _what, _url, isMainFrame) => {
    // -3: given up for another address, which is on its way.
    if (isMainFrame && code !== -3) soon();
  });
  load();
}
