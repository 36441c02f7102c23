/** What the page may use of the computer. */
import { expect, test } from 'vitest';
import { decidePermission } from '../../electron/decide-permission.ts';

const HOST = 'http://127.0.0.1:4317/enter/00';
const OWN = 'http://127.0.0.1:4317/';

test.each([
  ...['media', 'geolocation', 'notifications', 'clipboard-read', 'clipboard-sanitized-write', 'display-capture'],
  ...['midi', 'midiSysex', 'pointerLock', 'fullscreen', 'openExternal', 'hid', 'serial', 'usb', 'idle-detection'],
  ...['storage-access', 'window-management', 'keyboardLock', 'unknown', 'something that does not exist yet'],
])('the kiosk needs no %s', (permission) => {
  expect(decidePermission(permission, OWN, HOST)).toBe('deny');
});

test('what the kiosk may come to need is given to the host’s own page alone', () => {
  const granted = new Set(['speaker-selection']);
  const decide = (permission: string, asker?: string) => decidePermission(permission, asker, HOST, granted);
  expect(decide('speaker-selection', OWN)).toBe('grant');
  expect(decide('media', OWN)).toBe('deny');
  for (const asker of ['http://example.org/', 'http://127.0.0.1:4318/', 'file:///x.html', '', undefined]) {
    expect(decide('speaker-selection', asker)).toBe('deny');
  }
});
