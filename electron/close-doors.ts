/**
 * Shuts every way out of the kiosk page: other addresses, new windows, permissions, downloads. It decides nothing
 * about keys and the system around the window.
 */
import type { Session, WebContents } from 'electron';
import { isAllowedRequest, isAllowedUrl } from './is-allowed-url.ts';

export function closeDoors(page: WebContents, address: string): void {
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Older Electrons hand the address as the second argument, newer ones inside the event.
  const keepIn = (event: { preventDefault: () => void; url?: string }, second?: unknown) => {
    const url = event.url ?? (typeof second === 'string' ? second : undefined);
    if (!isAllowedUrl(url, address)) event.preventDefault();
  };
  page.on('will-navigate', keepIn);
  page.on('will-redirect', keepIn);
  page.on('will-frame-navigate', keepIn);
  page.on('will-attach-webview', (event) => event.preventDefault());
  closeSession(page.session, address);
}

function closeSession(session: Session, address: string): void {
  session.setPermissionRequestHandler((_page, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url, address) }));
}
