/**
 * Finds a switch that would open the packaged frame from outside: to a debugger, to other code, to other addresses, or
 * out of its sandbox. Fuses cover the Node inspector alone (standards B.2).
 */

const FORBIDDEN = new Set(
  [
    'remote-debugging-port remote-debugging-pipe remote-debugging-address remote-debugging-targets remote-allow-origins',
    'inspect inspect-brk inspect-port inspect-wait inspect-publish-uid js-flags auto-open-devtools-for-tabs',
    'no-sandbox disable-setuid-sandbox disable-namespace-sandbox disable-seccomp-filter-sandbox no-zygote',
    'disable-gpu-sandbox single-process disable-web-security disable-site-isolation-trials allow-running-insecure-content',
    'ignore-certificate-errors ignore-certificate-errors-spki-list allow-file-access-from-files',
    'proxy-server proxy-pac-url host-rules host-resolver-rules load-extension user-data-dir log-net-log',
    'ssl-key-log-file renderer-cmd-prefix utility-cmd-prefix gpu-launcher ppapi-plugin-launcher browser-subprocess-path',
    'enable-logging log-file require',
  ].flatMap((names) => names.split(' ')),
);

/** Its name, or null. Chromium takes one or two dashes, and on Windows a slash; capitals count for nothing there. */
export function forbiddenSwitch(args: readonly string[], platform: string): string | null {
  const shape = platform === 'win32' ? /^(?:--?|\/)([^=]+)/ : /^--?([^=]+)/;
  for (const arg of args) {
    const name = shape.exec(arg)?.[1]?.toLowerCase();
    if (name !== undefined && (FORBIDDEN.has(name) || name === 'r')) return name;
  }
  return null;
}
