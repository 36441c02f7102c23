/** How the browser for tests and pictures is started: no calls home, and the same colours and letters everywhere. */

/** Root gets no sandbox from a Chromium, so that it starts at all. */
export function testBrowserArguments(asRoot: boolean): string[] {
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
  ];
}
