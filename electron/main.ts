/**
 * The frame around the kiosk page: one window over the whole display that shows the host's page and nothing else. It is
 * a list of wirings; it takes an address on this machine or a host of its own, and holds nothing of a visit.
 */
import { cpus } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, Menu, session } from 'electron';
import { kioskSwitches } from '../core/browser-switches.ts';
import { Falls } from './falls.ts';
import { forbiddenSwitch } from './forbidden-switch.ts';
import { type FrameAsked, readFrameOptions } from './frame-options.ts';
import { Glass } from './glass.ts';
import { type BegunHost, beginHost } from './host/begin-host.ts';
import { hostProgram } from './host/host-program.ts';
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

const asked = readFrameOptions(process.argv, process.env);
// The address carries the secret: no program started from here inherits it.
delete process.env.BACKSTORY_ADDRESS;
// Developers and tests open an unpackaged frame with a debugger; a clinic's frame is packaged.
const forbidden = app.isPackaged ? forbiddenSwitch(process.argv.slice(1), process.platform) : null;
const program = hostProgram({
  isPackaged: app.isPackaged,
  nodeVersion: process.versions.node,
  resources: process.resourcesPath,
  dist: path.dirname(__dirname),
  named: process.env.BACKSTORY_HOST_PROGRAM,
});

if (forbidden !== null) {
  console.error(`The frame does not start with --${forbidden}.`);
  app.exit(FORBIDDEN_SWITCH);
} else if (asked === null) {
  console.error('The frame was given an address that is no kiosk on this machine.');
  app.exit(NO_ADDRESS);
} else if (asked.address !== null) {
  const { address } = asked;
  begin(asked, async () => ({ address, startAgain: () => app.exit(START_AGAIN) }));
} else if (program !== null) {
  begin(asked, () => beginHost(program, asked.endsWithStdin ? START_AGAIN : null));
} else {
  console.error('The frame was given no address, and this Electron cannot run the host: start it with "npm start".');
  app.exit(NO_ADDRESS);
}

/** `host` answers once the kiosk can be shown. */
function begin(wanted: FrameAsked, host: () => Promise<BegunHost>): void {
  // A folder for each host, so that two kiosks with two hosts can stand side by side on one computer.
  const name = wanted.address === null ? 'frame' : `frame-${new URL(wanted.address).port}`;
  const folder = path.join(app.getPath('appData'), 'Backstory', name);
  app.setPath('userData', folder);
  if (!app.requestSingleInstanceLock()) {
    console.error('A frame is already open on this host.');
    app.exit(ALREADY_OPEN);
    return;
  }
  for (const [name, value] of kioskSwitches(cpus().length)) app.commandLine.appendSwitch(name, value);
  if (wanted.endsWithStdin) process.stdin.on('end', () => app.quit()).resume();
  process.on('SIGTERM', () => app.quit());
  // On a desk the last window ends the frame; a kiosk's window comes back.
  app.on('window-all-closed', () => wanted.windowed && app.quit());
  let isEnding = false;
  app.once('before-quit', () => {
    isEnding = true;
  });
  void app.whenReady().then(async () => {
    const begun = await host();
    if (!isEnding) open(wanted, folder, begun);
  });
}

function open(wanted: FrameAsked, folder: string, { address, startAgain }: BegunHost): void {
  const deskPage = pathToFileURL(path.join(__dirname, 'ask-at-the-desk.html')).href;
  Menu.setApplicationMenu(null);
  lockSession(session.fromPartition(PARTITION), address, deskPage);
  keepAwake();
  const glass = new Glass({
    wanted: { ...wanted, address },
    deskPage,
    falls: new Falls(path.join(folder, 'falls.json')),
    restart: startAgain,
  });
  app.on('before-quit', () => glass.end());
  glass.begin();
  tellOfSleep(() => glass.page());
}
