/** Shuts what a page may ask of the computer: permissions, devices, downloads, and any address that is not the host's. */
import type { Session } from 'electron';
import { decidePermission } from './decide-permission.ts';
import { isAllowedRequest } from './is-allowed-url.ts';

/** `deskPage` is the address of the one file that may be shown. */
export function lockSession(session: Session, address: string, deskPage: string): void {
  session.setPermissionRequestHandler((_page, permission, answer, { requestingUrl }) =>
    answer(decidePermission(permission, requestingUrl, address) === 'grant'),
  );
  session.setPermissionCheckHandler(
    (_page, permission, origin) => decidePermission(permission, origin, address) === 'grant',
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isAllowedRequest(url, address, deskPage) }),
  );
  // A film that floats above all windows asks for no permission; only this header forbids it.
  session.webRequest.onHeadersReceived(({ responseHeaders }, answer) =>
    answer({ responseHeaders: { ...responseHeaders, 'Permissions-Policy': ['picture-in-picture=()'] } }),
  );
}
