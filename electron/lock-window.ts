/** Shuts every way out of a window's page: other addresses, new windows, keys, zoom, menus, prompts, its own history. */
import type { BrowserWindow, WebContents } from 'electron';
import { decideKey } from './decide-key.ts';
import type { FrameOptions } from './frame-options.ts';
import { isAllowedUrl } from './is-allowed-url.ts';

interface Refusable {
  readonly preventDefault: () => void;
}

export function lockWindow(window: BrowserWindow, { address, windowed }: FrameOptions): void {
  const page = window.webContents;
  // Older Electrons hand the address as the second argument, newer ones inside the event.
  const keepIn = (event: Refusable & { readonly url?: string }, second?: unknown) => {
    const url = event.url ?? (typeof second === 'string' ? second : undefined);
    if (!isAllowedUrl(url, address)) event.preventDefault();
  };
  page.on('will-navigate', keepIn);
  page.on('will-redirect', keepIn);
  page.on('will-frame-navigate', keepIn);
  page.setWindowOpenHandler(() => ({ action: 'deny' }));

  const refuse = (event: Refusable) => event.preventDefault();
  page.on('will-attach-webview', refuse);
  page.on('context-menu', refuse);
  // `moveTo` and `resizeTo`; whatever else moves the window is undone in `cover-display`.
  page.on('content-bounds-updated', refuse);
  // Refusing the refusal: a page cannot ask to stay when it is to be loaded afresh.
  page.on('will-prevent-unload', refuse);
  // Left alone, the first device in reach would be chosen.
  page.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  page.on('before-input-event', (event, input) => {
    if (!windowed && decideKey(input) === 'deny') event.preventDefault();
  });
  page.on('did-finish-load', () => {
    void page.setVisualZoomLevelLimits(1, 1);
    forgetHistory(page);
  });
  // A page may fill its history by itself, without loading anything.
  page.on('did-navigate-in-page', () => forgetHistory(page));
}

/** Mice and keyboards with a key for it lead back to what stood here before. */
function forgetHistory(page: WebContents): void {
  // Electron before 32 has no `navigationHistory`.
  if (page.navigationHistory) page.navigationHistory.clear();
  else (page as { clearHistory: () => void }).clearHistory();
}
