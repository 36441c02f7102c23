/** Which switches a packaged frame does not start with. */
import { expect, test } from 'vitest';
import { forbiddenSwitch } from '../../electron/forbidden-switch.ts';

test.each([
  ...['--remote-debugging-port=9222', '--remote-debugging-pipe', '--inspect', '--inspect-brk=0', '--js-flags=--x'],
  ...['--disable-web-security', '--ignore-certificate-errors', '--no-sandbox', '--proxy-server=x:1', '--require=x'],
  ...['--host-resolver-rules=MAP * x', '--load-extension=/x', '--user-data-dir=/x', '--log-net-log=/x', '-r'],
  ...['-remote-debugging-port=1', '--Remote-Debugging-Port=1'],
])('it does not start with %s', (opener) => {
  expect(forbiddenSwitch(['--windowed', opener, '--screen', '1080x1920'], 'linux')).not.toBeNull();
});

test('it starts with its own switches and with what a desktop adds', () => {
  const own = ['--host', 'http://127.0.0.1:4317/', '--windowed', '--screen', '1080x1920', '--ozone-platform-hint=auto'];
  expect(forbiddenSwitch(own, 'linux')).toBeNull();
  expect(forbiddenSwitch([], 'linux')).toBeNull();
});

test('a slash begins a switch on Windows and a path elsewhere', () => {
  expect(forbiddenSwitch(['/remote-debugging-port=1'], 'win32')).toBe('remote-debugging-port');
  expect(forbiddenSwitch(['/inspect'], 'linux')).toBeNull();
});
