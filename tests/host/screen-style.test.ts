/** What the host writes into the first page about the screen it stands on. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { send, testDoor } from './test-door.ts';

test('millimetres and turns of the glass stand in the page, as a style that its policy allows and no other', async () => {
  const style = async (screen: object) => {
    const { port, cookie } = await testDoor({ data: { 'settings.json': { screen } } });
    const { text, headers } = await send(port, { headers: { cookie } });
    const [, own = ''] = /<style>(.*?)<\/style>/s.exec(text) ?? [];
    const digest = createHash('sha256').update(own).digest('base64');
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'sha256-${digest}'; img-src`);
    return own;
  };
  expect(await style({})).toBe(':root{--mm:3.61px}\n');
  expect(await style({ mmPerPixel: 0.25 })).toBe(':root{--mm:4px}\n');
  expect(await style({ diagonalInches: 24 })).toBe('');
  expect(await style({ rotation: 90 })).toContain('width:100vh;height:100vw;transform:translateX(100vw) rotate(90deg)');
});
