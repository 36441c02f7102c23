/**
 * Which window the kiosk opens in: Electron, else a browser of this machine, else none, with the one line that says
 * so. It looks for nothing itself.
 */
import type { ElectronFound } from './electron-binary.ts';

export type Way =
  | { readonly kind: 'electron'; readonly program: string }
  | { readonly kind: 'browser'; readonly program: string }
  | { readonly kind: 'address' };

export interface WhatIsThere {
  readonly hasDisplay: boolean;
  /** Null where it was not looked for: a browser was asked for. */
  readonly electron: ElectronFound | null;
  readonly browser: string | null;
}

/** `line` is null where the way is the first choice and needs no word. */
export function chooseWay({ hasDisplay, electron, browser }: WhatIsThere): { way: Way; line: string | null } {
  if (!hasDisplay) {
    return { way: { kind: 'address' }, line: 'There is no display here: open the address below in a browser.' };
  }
  if (electron?.kind === 'found') return { way: { kind: 'electron', program: electron.program }, line: null };
  const without = electron ? `There is no Electron (${electron.why}); ` : '';
  if (browser === null) {
    const line = `${without}no Chromium, Chrome or Edge was found: open the address below in a browser.`;
    return { way: { kind: 'address' }, line: capital(line) };
  }
  const line = electron ? `${without}the kiosk opens in ${browser} instead.` : null;
  return { way: { kind: 'browser', program: browser }, line };
}

/** On Linux a window needs X or Wayland; elsewhere a desktop is taken for granted. */
export function hasDisplay(platform: string, environment: Readonly<Record<string, string | undefined>>): boolean {
  if (platform !== 'linux') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

function capital(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}
