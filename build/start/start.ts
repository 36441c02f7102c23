/**
 * `npm start`: reads what is asked, builds what is old, and keeps the host and a window on it alive until it is told
 * to end. It prints plain sentences, and ends everything it started.
 */
import path from 'node:path';
import { ensureBuilt } from '../bundle/ensure-built.ts';
import { chooseWay, hasDisplay, type Way } from '../window/choose-way.ts';
import { findElectron } from '../window/electron-binary.ts';
import { browserCandidates, findBrowser } from '../window/find-browser.ts';
import { keepWindow } from '../window/keep-window.ts';
import { HELP, readFlags, type StartFlags } from './flags.ts';
import { keepHost } from './keep-host.ts';
import { typedFolder } from './typed-folder.ts';
import { untilOver } from './until-over.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BAD_FLAGS = 2;
const ending = new AbortController();
const over = ending.signal;
const say = (line: string) => console.log(line);

process.exitCode = await start();

async function start(): Promise<number> {
  const wish = readFlags(process.argv.slice(2));
  if (wish.kind === 'refused') {
    console.error(wish.why);
    return BAD_FLAGS;
  }
  const { flags } = wish;
  if (flags.help) {
    say(HELP);
    return 0;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort());
  if (!(await ensureBuilt({ root: ROOT, say }))) return 1;
  if (over.aborted) return 0;
  if (flags.host === null) return hostAndWindow(flags);
  await windowOn(flags.host, await whichWay(flags), flags, over);
  return 0;
}

async function hostAndWindow(flags: StartFlags): Promise<number> {
  const data = flags.data === null ? null : typedFolder(flags.data, process.env, process.cwd());
  let round = new AbortController();
  const onRestart = () => round.abort();
  const host = await keepHost({ root: ROOT, data, sample: flags.sample, staff: flags.staff, over, say, onRestart });
  // Closed by staff, or never there: no window stays without a host that will come back.
  void host.ended.then(() => ending.abort());
  const { address } = host;
  const way = address === null || over.aborted ? null : await whichWay(flags);
  while (address !== null && way !== null && !over.aborted) {
    round = new AbortController();
    await host.listening();
    await windowOn(address, way, flags, AbortSignal.any([over, round.signal]));
    if (!round.signal.aborted) ending.abort();
  }
  return host.ended;
}

/** Resolves when the window is closed for good, or told to end. */
async function windowOn(address: string, way: Way, flags: StartFlags, until: AbortSignal): Promise<void> {
  if (until.aborted) return;
  if (way.kind !== 'address') {
    const asRoot = process.getuid?.() === 0;
    if (asRoot) say('As root the browser starts without its sandbox; a real kiosk must not run so.');
    await keepWindow({ root: ROOT, way, address, flags, asRoot, over: until, say });
    return;
  }
  say(address);
  if (flags.host === null) await untilOver(until);
}

async function whichWay(flags: StartFlags): Promise<Way> {
  const display = hasDisplay(process.platform, process.env);
  const search = { root: ROOT, platform: process.platform, environment: process.env, at: Date.now(), say, over };
  const electron = display && !flags.browser ? await findElectron({ ...search, tryAgain: flags.electron }) : null;
  const browser = findBrowser(browserCandidates(process.platform, process.env));
  const { way, line } = chooseWay({ hasDisplay: display, electron, browser });
  if (line !== null) say(line);
  return way;
}
