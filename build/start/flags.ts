/** What `npm start` can be asked, and how it says so. It reads arguments and opens nothing. */
import { parseScreen, type ScreenSize } from '../window/screen.ts';

export interface StartFlags {
  readonly help: boolean;
  readonly windowed: boolean;
  /** Use a browser even where Electron is there. */
  readonly browser: boolean;
  /** Try to fetch Electron again, although it failed today. */
  readonly electron: boolean;
  readonly sample: boolean;
  readonly screen: ScreenSize | null;
  readonly data: string | null;
  /** Address of a kiosk that runs on this machine already: only the frame is opened. */
  readonly host: string | null;
  /** `127.0.0.1:PORT` for the staff page; the host judges it. */
  readonly staff: string | null;
}

export type StartWish =
  | { readonly kind: 'start'; readonly flags: StartFlags }
  | { readonly kind: 'refused'; readonly why: string };

export const HELP = `npm start                     sets everything up and opens the kiosk, fullscreen

npm start -- --windowed           in a window; closing it ends the program
npm start -- --browser            in this machine's Chromium, Chrome or Edge instead of Electron
npm start -- --electron           in Electron; tries to fetch it again if that failed today
npm start -- --screen 1080x1920   with a page of this width and height
npm start -- --data DIR           keeps settings and counts in this folder
npm start -- --sample             the sample clinic, without first-run questions
npm start -- --staff 127.0.0.1:4318   opens the staff page for this computer
npm start -- --host URL           only the frame, on a kiosk host that runs on this machine
npm start -- --help               this text

Ctrl+C ends everything that was started.`;

const SWITCHES = ['help', 'windowed', 'browser', 'electron', 'sample'] as const;
const VALUES = {
  screen: 'a size such as 1080x1920',
  data: 'a folder',
  host: 'an address',
  staff: 'an address such as 127.0.0.1:4318',
} as const;

export function readFlags(args: readonly string[]): StartWish {
  const switched = new Set<string>();
  const values: { -readonly [K in keyof typeof VALUES]?: string } = {};
  for (let at = 0; at < args.length; at += 1) {
    const [name = '', joined] = splitOnce(args[at] ?? '');
    const switchName = SWITCHES.find((known) => name === `--${known}` || (known === 'help' && name === '-h'));
    const valueName = valueNames().find((known) => name === `--${known}`);
    if (switchName) {
      switched.add(switchName);
    } else if (valueName) {
      const next = args[at + 1];
      const value = joined ?? (next?.startsWith('--') ? undefined : next);
      if (!value) return refuse(`${name} needs ${VALUES[valueName]}.`);
      if (joined === undefined) at += 1;
      values[valueName] = value;
    } else {
      return refuse(`${args[at]} is not known here; npm start -- --help lists what is.`);
    }
  }
  return check(switched, values);
}

function check(
  switched: ReadonlySet<string>,
  values: { screen?: string; data?: string; host?: string; staff?: string },
): StartWish {
  const screen = values.screen === undefined ? null : parseScreen(values.screen);
  if (values.screen !== undefined && screen === null) {
    return refuse(`--screen ${values.screen} is not ${VALUES.screen} (200 to 9999 each).`);
  }
  if (values.host !== undefined && !isOnThisMachine(values.host)) {
    return refuse('--host takes an address on this machine, such as http://127.0.0.1:4317/enter/….');
  }
  const ofHost = [values.data, values.staff].some((value) => value !== undefined) || switched.has('sample');
  if (values.host !== undefined && ofHost) {
    return refuse('--host opens only the frame: --data, --sample and --staff belong to the host that runs already.');
  }
  if (switched.has('browser') && switched.has('electron'))
    return refuse('--browser and --electron exclude each other.');
  const [help, windowed, browser, electron, sample] = SWITCHES.map((name) => switched.has(name));
  return {
    kind: 'start',
    flags: {
      help: help === true,
      windowed: windowed === true,
      browser: browser === true,
      electron: electron === true,
      sample: sample === true,
      screen,
      data: values.data ?? null,
      host: values.host ?? null,
      staff: values.staff ?? null,
    },
  };
}

/** The frame and the browser are only ever sent to a loopback address, whatever was typed. */
function isOnThisMachine(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, port } = new URL(address);
  return protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname) && username === '' && port !== '';
}

function splitOnce(argument: string): [string, string?] {
  const at = argument.indexOf('=');
  return argument.startsWith('--') && at > 0 ? [argument.slice(0, at), argument.slice(at + 1)] : [argument];
}

function valueNames(): (keyof typeof VALUES)[] {
  return Object.keys(VALUES) as (keyof typeof VALUES)[];
}

function refuse(why: string): StartWish {
  return { kind: 'refused', why };
}
