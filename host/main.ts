/**
 * Starts the host: reads the flags, takes the data folder, opens the door, prints one line of JSON for whoever started
 * it, and ends on a signal or when its parent is gone. Every way it can fail to start has its own exit code.
 */

import { Console } from 'node:console';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { DESK_BEATS, GLASS_BEATS } from '../core/beats.ts';
import { CLOSED_BY_STAFF, PORT_TAKEN, RESTARTED_BY_STAFF } from '../core/host-exit.ts';
import { beginClinicRun, type ClinicRun } from './clinic-run.ts';
import { readContentLibrary } from './content/content-library.ts';
import { openStaffDoor } from './desk/staff-door.ts';
import { openDoor } from './door/door.ts';
import { readLogo } from './door/kiosk-files.ts';
import { isStartSecret, newStartSecret } from './door/start-secret.ts';
import { type Flags, readFlags } from './flags.ts';
import type { WayOut } from './kiosk-run.ts';
import { followParent, followParentPort, type ParentLine, type ParentPort } from './parent-line.ts';
import { setPin } from './pin/pin.ts';
import { PinGate } from './pin/pin-gate.ts';
import { watchSleep } from './sleep-watch.ts';
import {
  type DataFolder,
  defaultDataFolder,
  foldersIn,
  makeDataFolder,
  sweepUnfinished,
} from './storage/data-folder.ts';
import { takeFolderLock } from './storage/folder-lock.ts';
import { type Journal, openJournal } from './storage/journal.ts';
import { setRunningMarker } from './storage/running-marker.ts';
import { loadSettings, saveSettings } from './storage/settings-file.ts';
import { Troubles } from './troubles.ts';
import { openUsageBook, type UsageBook } from './usage/usage-book.ts';

/** Read by the start scripts, the frame and the service files. */
const EXIT = {
  ended: 0,
  crashed: 1,
  badFlags: 2,
  portInUse: PORT_TAKEN,
  locked: 4,
  notWritable: 5,
  notBuilt: 6,
} as const;
/** How often a PIN set at the machine is looked for, and sign-ins past their limits are ended. */
const LOOK_MS = 10_000;
/** Staff at the glass read the answer before the host goes. */
const ANSWER_FIRST_MS = 300;
/** Content, words and the built page lie below it. This source is one folder down, its bundle `dist/host/main.mjs` two. */
const PROJECT = resolve(import.meta.dirname, import.meta.filename.endsWith('.mjs') ? '../..' : '..');

// Standard output carries one line and nothing else, whatever a library has to say.
globalThis.console = new Console(process.stderr, process.stderr);

// Without it a schema says only that something is wrong, not what.
z.config(z.locales.en());

await start(process.argv.slice(2));

async function start(args: readonly string[]): Promise<void> {
  const read = readFlags(args);
  if (!read.ok) return end(EXIT.badFlags, `Backstory was started with flags it does not know: ${read.reason}`);
  const { flags } = read;
  const parent = parentOf(flags);
  const secret = parent ? await parent.firstLine : newStartSecret();
  if (secret === null || !isStartSecret(secret)) return end(EXIT.badFlags, 'No start secret came from the parent.');
  const kioskDist = resolve(flags.kioskDist ?? join(PROJECT, 'dist', 'kiosk'));
  if (!existsSync(join(kioskDist, 'index.en.html'))) {
    return end(EXIT.notBuilt, `The page has not been built: there is no index.en.html in ${kioskDist}.`);
  }
  const root = flags.data ?? defaultDataFolder(process.platform, process.env);
  if (root === null) return end(EXIT.notWritable, 'No data folder is known on this computer: name one with --data.');
  const folder = foldersIn(resolve(root));
  const made = await makeDataFolder(folder);
  if (!made.ok) return end(EXIT.notWritable, `The data folder ${folder.root} cannot be written (${made.why}).`);
  const lock = await takeFolderLock(folder.root);
  if (!lock.ok && lock.why === 'held') {
    return end(EXIT.locked, `The data folder ${folder.root} is in use by process ${lock.pid}.`);
  }
  if (!lock.ok) return end(EXIT.notWritable, `The data folder ${folder.root} cannot be locked.`);
  const journal = openJournal(folder.journal, { now: Date.now, hide: [secret] });
  catchTheRest(journal);
  await open({ flags, secret, kioskDist, folder, journal, parent, release: lock.release });
}

/** Null where nobody was said to hand over a secret. */
function parentOf(flags: Flags): ParentLine | null {
  if (flags.secretFromStdin) return followParent(process.stdin);
  if (!flags.secretFromParent) return null;
  const { parentPort } = process as { parentPort?: ParentPort };
  if (parentPort === undefined) return end(EXIT.badFlags, 'There is no frame here that could hand over a secret.');
  // A frame is told the same number by a crash (SIGSEGV is 11): what this process ends with on purpose, it says itself.
  process.on('exit', (code) => parentPort.postMessage(code));
  return followParentPort(parentPort);
}

interface Start {
  readonly flags: Flags;
  readonly secret: string;
  readonly kioskDist: string;
  readonly folder: DataFolder;
  readonly journal: Journal;
  readonly parent: ParentLine | null;
  /** Gives the data folder free. */
  readonly release: () => void;
}

async function open({ flags, secret, kioskDist, folder, journal, parent, release }: Start): Promise<void> {
  await sweepUnfinished(folder);
  const troubles = new Troubles(Date.now);
  const onTrouble = (error: unknown) => journal.write('door-trouble', { what: describe(error) });
  const gate = new PinGate({
    keysFolder: folder.keys,
    monotonicMs,
    note: (event, facts) => journal.write(event, facts),
  });
  let leave = (_: WayOut) => {};
  const { clinic, book } = await beginClinic({ flags, folder, journal, troubles, gate, leave: (way) => leave(way) });
  const { kiosk: run, notices } = clinic;
  const door = await openDoor({ run, notices, secret, port: flags.port, kioskDist, dataRoot: folder.root, onTrouble });
  if (!door.ok) {
    release();
    return end(EXIT.portInUse, `Port ${flags.port} is in use by another program.`);
  }
  const staffDoor = await openStaff(clinic, flags.staffPort ?? run.settings().staff.port, gate, onTrouble);
  if (staffDoor && !staffDoor.ok) troubles.raise('staff-page-shut');
  const marker = await setRunningMarker(folder.root);
  if (marker.cutOff) troubles.raise('restarted-after-a-crash');
  const stopLooking = lookAround(clinic);
  journal.write('started', { port: door.port, afterCrash: marker.cutOff });

  let ending = false;
  const finish = async (why: string, code: number = EXIT.ended) => {
    if (ending) return;
    ending = true;
    stopLooking();
    journal.write('ended', { why });
    await door.close();
    if (staffDoor?.ok) await staffDoor.close();
    book.close();
    await journal.flush();
    marker.clear();
    release();
    process.exit(code);
  };
  leave = (way) => {
    const code = way === 'close' ? CLOSED_BY_STAFF : RESTARTED_BY_STAFF;
    after(ANSWER_FIRST_MS, () => void finish(`staff-${way}`, code));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => finish(signal));
  parent?.closed.then(() => finish('parent-gone'));
  const address = `http://127.0.0.1:${door.port}`;
  const staff = staffDoor?.ok ? `http://127.0.0.1:${staffDoor.port}/` : null;
  const line = { kiosk: `${address}/enter/${secret}`, staff, health: `${address}/health` };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

interface ClinicWish extends Pick<Start, 'flags' | 'folder' | 'journal'> {
  readonly troubles: Troubles;
  readonly gate: PinGate;
  readonly leave: (way: WayOut) => void;
}

async function beginClinic(wish: ClinicWish): Promise<{ readonly clinic: ClinicRun; readonly book: UsageBook }> {
  const { folder, journal, troubles } = wish;
  const kiosk = await kioskParts(wish);
  let settings = () => kiosk.read.settings;
  const book = openUsageBook({
    root: folder.root,
    now: Date.now,
    timeZone: kiosk.read.settings.clinic.timeZone,
    isCounting: () => settings().counting,
    onTrouble: (name, stands, details) => {
      if (stands) troubles.raise(name);
      else troubles.clear(name);
      journal.write('counts', { name, stands, details: details ?? '' });
    },
  });
  const clinic = await beginClinicRun({
    kiosk,
    book,
    beatMs: { glass: GLASS_BEATS.everyMs, desk: DESK_BEATS.everyMs },
    monotonicMs,
    after,
  });
  settings = () => clinic.kiosk.settings();
  return { clinic, book };
}

/** Sleep of the computer, a PIN set at the machine, sign-ins past their limits. Answers how to stop looking. */
function lookAround({ kiosk, sessions }: ClinicRun): () => void {
  const stopWatching = watchSleep({
    withSleepMs: () => uptime() * 1000,
    awakeMs: monotonicMs,
    every,
    onSleep: () => kiosk.sleptOnce(),
  });
  const stopLooking = every(LOOK_MS, () => {
    sessions.sweep();
    void kiosk.lookForPin();
  });
  return () => {
    stopWatching();
    stopLooking();
  };
}

async function kioskParts({ flags, folder, journal, troubles, gate, leave }: ClinicWish) {
  return {
    runId: randomUUID(),
    version: projectVersion(),
    sample: flags.sample,
    content: await readContentLibrary(PROJECT, folder.packs),
    read: await loadSettings(folder.root, Date.now),
    troubles,
    now: Date.now,
    isLogoThere: async (name: string | null) => (await readLogo(folder.root, name)) !== null,
    saveSettings: async (change: Parameters<typeof saveSettings>[1]) => {
      const written = await saveSettings(folder.root, change);
      if (written.ok || written.why !== 'disk-full') return written;
      await journal.dropOld();
      return saveSettings(folder.root, change);
    },
    setPin: (pin: string) => setPin(folder.keys, pin, Date.now),
    gate,
    leave,
    note: (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => journal.write(event, facts),
  };
}

/** Null where the clinic has not opened the staff page. */
function openStaff(clinic: ClinicRun, port: number | null, gate: PinGate, onTrouble: (error: unknown) => void) {
  if (port === null) return null;
  const { staff: run, staffNotices: notices, sessions } = clinic;
  return openStaffDoor({ run, notices, sessions, gate, port, staffDist: join(PROJECT, 'dist', 'staff'), onTrouble });
}

/** The last edge: what nobody caught is written down, and the next start finds that this run was cut off. */
function catchTheRest(journal: Journal): void {
  const crash = async (error: unknown) => {
    journal.write('crashed', { what: describe(error) });
    await journal.flush();
    end(EXIT.crashed, `Backstory met a fault of its own and has ended: ${describe(error)}`);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}

function end(code: number, sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
}

function projectVersion(): string {
  return String(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')).version);
}

function monotonicMs(): number {
  return performance.now();
}

function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
}

function every(ms: number, call: () => void): () => void {
  const timer = setInterval(call, ms);
  return () => clearInterval(timer);
}
