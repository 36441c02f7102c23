/**
 * Opens the kiosk in a browser of this machine, with a profile that is thrown away afterwards, so that nothing of a
 * visit stays and no other window of that browser is touched.
 */
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startChild } from '../start/child.ts';
import { type BrowserLook, browserArguments, startPage } from './browser-arguments.ts';
import { openPipe } from './browser-pipe.ts';
import type { KioskWindow } from './kiosk-window.ts';
import { watchPage } from './watch-page.ts';

const PROFILE = 'backstory-browser-';

export interface BrowserWish extends Pick<BrowserLook, 'windowed' | 'screen' | 'asRoot'> {
  readonly program: string;
  readonly address: string;
}

export function openBrowserWindow({ program, address, ...look }: BrowserWish): KioskWindow {
  const profile = mkdtempSync(path.join(profileRoot(program), `${PROFILE}${process.pid}-`));
  const startFile = path.join(profile, 'start.html');
  writeFileSync(startFile, startPage(address), { mode: 0o600 });
  const startAddress = pathToFileURL(startFile).href;
  const child = startChild(program, browserArguments({ ...look, profile, startAddress }), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  watchPage(openPipe(child.process), {
    cover: look.windowed ? null : (look.screen ?? 'whole'),
    tellCrash: () => void child.end(),
  });
  const ended = child.ended.then(async (end) => {
    // What the browser left running still writes there.
    await child.end();
    await throwAway(profile);
    return end;
  });
  const end = async () => {
    await child.end();
    await ended;
  };
  return { ended, end };
}

/** A folder that will not go is left for the next start: no kiosk stays dark over it. */
async function throwAway(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }).catch(() => {});
}

/** Throws away what an earlier run left behind that was killed before it could. */
export function removeLeftProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = new RegExp(`^${PROFILE}(\\d+)-`).exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    try {
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // It belongs to somebody else on this machine.
    }
  }
}

/** A browser from a snap has a /tmp of its own: what both can see lies in its own folder. */
function profileRoot(program: string): string {
  const isSnap = program.startsWith('/snap/') || realpathSync(program).startsWith('/usr/bin/snap');
  return isSnap ? path.join(homedir(), 'snap/chromium/common') : tmpdir();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
