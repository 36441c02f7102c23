/**
 * What the page may use of the computer beyond showing itself. The kiosk needs nothing: whoever adds a permission says
 * here which, and only the host's own page gets it.
 */
import { isAllowedUrl } from './is-allowed-url.ts';

export type PermissionDecision = 'grant' | 'deny';

/** Names as Electron gives them (`media`, `geolocation`, …). */
const GRANTED: ReadonlySet<string> = new Set();

/** `asker` is the address of the page that asks; without one nothing is given. `granted` is passed in by tests alone. */
export function decidePermission(
  permission: string,
  asker: string | undefined,
  address: string,
  granted = GRANTED,
): PermissionDecision {
  return granted.has(permission) && isAllowedUrl(asker, address) ? 'grant' : 'deny';
}
