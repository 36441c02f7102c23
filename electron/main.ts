/**
 * The frame around the kiosk page: one window over the whole display that shows the host's page and nothing else. It is
 * a list of wirings; it asks for an address on this machine, starts no host, and holds nothing of a visit.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, Menu, session } from 'electron';
import { Falls } from './falls.ts';
import { forbiddenSwitch } from './forbidden-switch.ts';
import { type FrameOptions, readFrameOptions } from './frame-options.ts';
import { Glass } from './glass.ts';
import { keepAwake } from './keep-awake.ts';
import { lockSession } from './lock-session.ts';
import { PARTITION } from './open-window.ts';
import { tellOfSleep } from './tell-of-sleep.ts';

/** Exit codes that the starter reads (`build/window/kiosk-window.ts`). */
const FELL_ITSELF = 1;
const NO_ADDRESS = 2;
const ALREADY_OPEN = 4;
const START_AGAIN = 5;
const FORBIDDEN_SWITCH = 6;

// The frame's own fault must not lay a dialog over the glass: it ends, and whoever started it opens it again.
process.on('uncaughtException', (error) => {
  console.error(error);
  app.exit(FELL_ITSELF);
});

const options = readFrameOptions(process.argv, process.env);
// The address carries the secret: no program started from here inherits it.
delete process.env.BACKSTORY_ADDRESS;
// Developers and tests open an unpackaged frame with a debugger; a clinic's frame is packaged.
const forbidden = app.isPackaged ? forbiddenSwitch(process.argv.slice(1), process.platform) : null;

if (forbidden !== null) {
  console.error(`The frame does not start with --${forbidden}.`);
  app.exit(FORBIDDEN_SWITCH);
} else if (options === null) {
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
  // On a desk the last window ends the frame; a kiosk's window comes back.
  app.on('window-all-closed', () => wanted.windowed && app.quit());
  void app.whenReady().then(() => open(wanted, folder));
}

function open(wanted: FrameOptions, folder: string): void {
  const deskPage = pathToFileURL(path.join(__dirname, 'ask-at-the-desk.html')).href;
  Menu.setApplicationMenu(null);
  lockSession(session.fromPartition(PARTITION), wanted.address, deskPage);
  keepAwake();
  const glass = new Glass({
    wanted,
    deskPage,
    falls: new Falls(path.join(folder, 'falls.json')),
    restart: () => app.exit(START_AGAIN),
  });
  app.on('before-quit', () => glass.end());
  glass.begin();
  tellOfSleep(() => glass.page());
}
