/** Keeps a window on the kiosk open: again when it was closed or crashed, and in a browser where Electron fails. */

import { keepAlive } from '../../core/keep-alive.ts';
import type { Ended } from '../start/child.ts';
import type { StartFlags } from '../start/flags.ts';
import { untilOver, waitUnlessOver } from '../start/until-over.ts';
import { openBrowserWindow, removeLeftProfiles } from './browser-window.ts';
import type { Way } from './choose-way.ts';
import { browserCandidates, findBrowser } from './find-browser.ts';
import { openFrameWindow } from './frame-window.ts';
import { judgeWindow, type KioskWindow, saidPlainly, type WindowVerdict } from './kiosk-window.ts';

export interface WindowToKeep {
  readonly root: string;
  readonly way: Exclude<Way, { kind: 'address' }>;
  readonly address: string;
  readonly flags: Pick<StartFlags, 'windowed' | 'screen'>;
  readonly asRoot: boolean;
  readonly over: AbortSignal;
  readonly say: (line: string) => void;
}

export async function keepWindow(kept: WindowToKeep): Promise<void> {
  removeLeftProfiles();
  const { ended, verdict } = await keepOne(kept);
  if (verdict !== 'did-not-open' || kept.over.aborted) return;
  const browser = findBrowser(browserCandidates(process.platform, process.env));
  if (kept.way.kind === 'electron' && browser !== null) {
    kept.say(`Electron ${saidPlainly(ended)}; the kiosk opens in ${browser} instead.`);
    await keepWindow({ ...kept, way: { kind: 'browser', program: browser } });
    return;
  }
  kept.say(`${kept.way.program} ${saidPlainly(ended)}: open this address in a browser.`);
  kept.say(kept.address);
  await untilOver(kept.over);
}

async function keepOne(kept: WindowToKeep): Promise<{ ended: Ended; verdict: WindowVerdict }> {
  const { over, say, way } = kept;
  let isFirst = true;
  let verdict: WindowVerdict = 'end-all';
  const ended = await keepAlive<Ended>({
    run: async () => {
      const window = open(kept);
      const endIt = () => void window.end();
      over.addEventListener('abort', endIt);
      const end = await window.ended;
      over.removeEventListener('abort', endIt);
      return end;
    },
    judge: (end, ranForMs) => {
      verdict = judgeWindow({ way: way.kind, windowed: kept.flags.windowed, isFirst, ended: end, ranForMs });
      isFirst = false;
      return verdict === 'open-again' ? 'again' : 'stop';
    },
    tell: (waitMs, end) => say(`The window ${saidPlainly(end)}; it opens again in ${waitMs / 1000} s.`),
    nowMs: () => performance.now(),
    wait: (waitMs) => waitUnlessOver(waitMs, over),
    isOver: () => over.aborted,
  });
  return { ended, verdict };
}

function open({ root, way, address, flags, asRoot }: WindowToKeep): KioskWindow {
  const wish = { program: way.program, address, windowed: flags.windowed, screen: flags.screen, asRoot };
  return way.kind === 'electron' ? openFrameWindow({ root, ...wish }) : openBrowserWindow(wish);
}
