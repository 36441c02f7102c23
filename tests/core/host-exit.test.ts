/** What the end of a host asks for. */
import { expect, test } from 'vitest';
import { hostEnd } from '../../core/host-exit.ts';

test('staff close the kiosk with 10 and start it afresh with 11; every other end is a fall', () => {
  expect([10, 11].map(hostEnd)).toEqual(['closed-by-staff', 'restarted-by-staff']);
  for (const code of [null, 0, 1, 2, 3, 4, 5, 6, 137]) expect(hostEnd(code)).toBe('fell');
});
