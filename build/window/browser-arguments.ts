/** The command line of a browser that stands in for the frame, and the file it opens first. It starts nothing. */
import { availableParallelism } from 'node:os';
import { kioskSwitches } from '../../core/browser-switches.ts';
import { PORTRAIT, type ScreenSize } from './screen.ts';

/** Names of Chromium's features. */
const UNWANTED = [
  'Translate',
  'TranslateUI',
  'OptimizationHints',
  'MediaRouter',
  'AutofillServerCommunication',
  // What would open beneath an address bar: made ready in a page of its own while the kiosk's first picture is made.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

export interface BrowserLook {
  readonly windowed: boolean;
  readonly screen: ScreenSize | null;
  /** The system's administrator runs it: a browser refuses its sandbox then. */
  readonly asRoot: boolean;
  /** The throw-away profile. */
  readonly profile: string;
  /** Address of the file that leads to the kiosk (`file://…`). */
  readonly startAddress: string;
}

/** Nothing here names the kiosk's address: it carries the secret, and every user of a machine can read arguments. */
export function browserArguments(look: BrowserLook): string[] {
  const { width, height } = look.screen ?? PORTRAIT;
  const scale = windowScale(height);
  return [
    `--user-data-dir=${look.profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--noerrdialogs',
    '--disable-session-crashed-bubble',
    ...kioskArguments(),
    '--disable-translate',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-extensions',
    // A crash report would hold what was on the glass.
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--password-store=basic',
    '--ozone-platform-hint=auto',
    '--remote-debugging-pipe',
    // --test-type hides the browser's own warning about the missing sandbox, which would lie over the page.
    ...(look.asRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(look.windowed && look.screen === null ? [`--force-device-scale-factor=${scale}`] : []),
    ...(look.windowed ? [`--window-size=${width},${height}`, '--window-position=0,0'] : []),
    ...(look.windowed ? [`--app=${look.startAddress}`] : ['--kiosk', look.startAddress]),
  ];
}

/** Of a browser that stands in for the frame, and of the bench's. */
export function kioskArguments(): string[] {
  const switches = kioskSwitches(availableParallelism());
  return [
    ...switches.map(([name, value]) => (value === undefined ? `--${name}` : `--${name}=${value}`)),
    `--disable-features=${UNWANTED.join(',')}`,
  ];
}

/** A whole kiosk is taller than a desk's display: its window is drawn at half the size. */
function windowScale(height: number): number {
  return height > 1000 ? 0.5 : 1;
}

/**
 * A page that enters the kiosk: it posts the secret, which leaves it out of the history. For an address of another
 * shape (`--host`) it only goes there.
 */
export function startPage(address: string): string {
  const entry = /^(http:\/\/[^/]+\/enter)\/([0-9a-f]{64})$/.exec(address);
  const body = entry
    ? `<form method="post" action="${entry[1]}"><input type="hidden" name="secret" value="${entry[2]}"></form>
<script>document.forms[0].submit()</script>`
    : `<script>location.replace(${JSON.stringify(address).replaceAll('<', '\\u003c')})</script>`;
  return `<!doctype html>\n<meta charset="utf-8">\n<title>Backstory</title>\n${body}\n`;
}
