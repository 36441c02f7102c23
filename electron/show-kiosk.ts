/**
 * Shows the kiosk in a window, and the desk page for as long as the host does not answer or answers with an error, so
 * that no patient meets a browser's own words. Falls of the page are not its business.
 */
import type { BrowserWindow } from 'electron';
import { isAllowedUrl } from './is-allowed-url.ts';
import { isHostThere } from './is-host-there.ts';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;
/** Given up for another address, which is on its way. */
const ABORTED = -3;

export interface Addresses {
  readonly kiosk: string;
  readonly deskPage: string;
}

/** Loads the kiosk now, and again whenever the function it answers is called. */
export function showKiosk(window: BrowserWindow, { kiosk, deskPage }: Addresses): () => void {
  const page = window.webContents;
  let waitMs = FIRST_WAIT_MS;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const open = (address: string) => {
    if (!window.isDestroyed()) page.loadURL(address).catch(() => {});
  };
  const load = () => {
    clearTimeout(retry);
    open(kiosk);
  };
  const wait = () => {
    clearTimeout(retry);
    retry = setTimeout(async () => {
      if (await isHostThere(kiosk)) load();
      else wait();
    }, waitMs);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  };
  const failed = () => {
    open(deskPage);
    wait();
  };
  page.on('did-fail-load', (_event, code, _what, url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED && isAllowedUrl(url, kiosk)) failed();
  });
  page.on('did-navigate', (_event, url, status) => {
    if (!isAllowedUrl(url, kiosk)) return;
    if (status >= 400) failed();
    else waitMs = FIRST_WAIT_MS;
  });
  window.once('closed', () => clearTimeout(retry));
  load();
  return load;
}
