/** The staff page's own door: what it answers before and after the PIN, what it refuses, and what it never tells. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { StaffState, staffContract } from '../../core/desk/staff-contract.ts';
import { openStaffDoor } from '../../host/desk/staff-door.ts';
import { setPin } from '../../host/pin/pin.ts';
import { tempFolder } from './temp-folder.ts';
import { send, testDoor } from './test-door.ts';
import { tinyContent } from './tiny-content.ts';

const PIN = '382915';
const LIST = { id: 'morning', place: 1 };

async function testStaffDoor({ pin = PIN as string | null } = {}) {
  const content = {
    ...tinyContent(),
    'content/playlists/morning.json': { ...LIST, parts: [walkthroughOf(), 'not.written'] },
    'content/playlists/empty.json': { id: 'empty', place: 2, parts: ['not.written'] },
    'locales/en/playlists.json': {
      playlists: { morning: { status: 'machine', title: 'Good morning' } },
      planned: { 'not.written': { status: 'machine', title: 'Not written yet' } },
    },
  };
  const kiosk = await testDoor({ content, sample: true });
  if (pin !== null) await setPin(kiosk.folder.keys, pin, () => 0);
  const staffDist = tempFolder();
  mkdirSync(join(staffDist, 'assets'), { recursive: true });
  writeFileSync(join(staffDist, 'index.html'), '<!doctype html><title>Staff</title>');
  const { staff: run, staffNotices: notices, sessions } = kiosk.clinic;
  const parts = { run, notices, sessions, gate: kiosk.gate, port: 0, staffDist, onTrouble: () => {} };
  const door = await openStaffDoor(parts);
  if (!door.ok) throw new Error(door.why);
  onTestFinished(() => door.close());
  const origin = `http://127.0.0.1:${door.port}`;
  const as = (cookie: string): ContractRouterClient<typeof staffContract> =>
    createORPCClient(new RPCLink({ url: `${origin}/ask`, headers: { cookie } }));
  const signIn = async (given = PIN) => {
    const answer = await send(door.port, {
      method: 'POST',
      path: '/ask/signIn',
      headers: { host: `127.0.0.1:${door.port}`, 'content-type': 'application/json' },
      body: JSON.stringify({ json: { pin: given } }),
    });
    const [set = ''] = [answer.headers['set-cookie'] ?? ''].flat();
    return { answer, set, cookie: set.split(';')[0] ?? '' };
  };
  return { kiosk, door, origin, as, signIn };
}

function walkthroughOf(): string {
  const name = Object.keys(tinyContent()).find((path) => path.startsWith('content/walkthroughs/')) ?? '';
  return name.slice('content/walkthroughs/'.length, -'.json'.length);
}

async function refusal(asked: Promise<unknown>): Promise<string | null> {
  return asked.then(
    () => null,
    (error: { code?: string }) => error.code ?? 'thrown',
  );
}

async function firstState(ask: ReturnType<Awaited<ReturnType<typeof testStaffDoor>>['as']>): Promise<StaffState> {
  const line = new AbortController();
  for await (const notice of await ask.notices({ language: 'en' }, { signal: line.signal })) {
    line.abort();
    if (notice.kind === 'state') return notice.state;
  }
  throw new Error('no state came');
}

describe('before the PIN', () => {
  test('the page comes, and nothing but who it is', async () => {
    const { as, origin } = await testStaffDoor();
    expect(await (await fetch(origin)).text()).toContain('Staff');
    const nobody = as('');
    expect(await nobody.standing()).toMatchObject({ signedIn: false, pinSet: true });
    const start = { kioskId: 'kiosk-1', startId: 'x' };
    const asked = [
      nobody.notices({ language: 'en' }),
      nobody.send({ kioskId: 'kiosk-1', playlist: 'morning', language: null }),
      ...[nobody.skip(start), nobody.end(start), nobody.hold(start), nobody.release(start)],
    ];
    for (const question of asked) expect(await refusal(question)).toBe('UNAUTHORIZED');
  });

  test('without a PIN it says that none is set, and no question here can set one', async () => {
    const { as } = await testStaffDoor({ pin: null });
    expect(await as('').standing()).toMatchObject({ pinSet: false });
    expect(await refusal(as('').signIn({ pin: '000000' }))).toBe('not-set-up');
  });

  test('a wrong PIN is told how many tries are free; the right one gives a cookie that scripts cannot read', async () => {
    const { as, signIn } = await testStaffDoor();
    expect(await refusal(as('').signIn({ pin: '999999' }))).toBe('wrong-pin');
    const { set, cookie } = await signIn();
    expect(set).toMatch(/^staff-\d+=[0-9a-f]{64}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(await as(cookie).standing()).toMatchObject({ signedIn: true });
    await as(cookie).signOut();
    expect(await as(cookie).standing()).toMatchObject({ signedIn: false });
  });
});

describe('other pages', () => {
  test.each([
    ['another name', { host: 'clinic.example:1' }, 421],
    ['another origin', { origin: 'https://example.org' }, 403],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
  ])('%s is refused even with the cookie', async (_, headers, status) => {
    const { door, signIn } = await testStaffDoor();
    const { cookie } = await signIn();
    const own = { host: `127.0.0.1:${door.port}`, cookie, 'content-type': 'application/json' };
    const ask = { method: 'POST', path: '/ask/standing', body: '{}' };
    expect((await send(door.port, { ...ask, headers: own })).status).toBe(200);
    expect((await send(door.port, { ...ask, headers: { ...own, ...headers } })).status).toBe(status);
  });

  test('the kiosk’s own cookie opens nothing here, and the staff cookie nothing at the kiosk', async () => {
    const { kiosk, as, signIn } = await testStaffDoor();
    expect(await as(kiosk.cookie).standing()).toMatchObject({ signedIn: false });
    const { cookie } = await signIn();
    const headers = { host: `127.0.0.1:${kiosk.port}`, cookie };
    expect((await send(kiosk.port, { path: '/', headers })).status).toBe(403);
  });
});

describe('with the PIN', () => {
  test('staff see the playlists, what is left out of them, and the kiosk', async () => {
    const { as, signIn } = await testStaffDoor();
    const state = await firstState(as((await signIn()).cookie));
    expect(state.playlists).toMatchObject([
      { id: 'morning', title: 'Good morning', missing: [{ id: 'not.written', title: 'Not written yet' }] },
      { id: 'empty', title: 'empty', parts: [], missing: [{ id: 'not.written' }] },
    ]);
    expect(state.playlists[0]?.parts).toHaveLength(1);
    expect(state.kiosks).toMatchObject([{ kioskId: 'kiosk-1', connected: false, view: null, starts: [] }]);
  });

  test('a start reaches the kiosk’s state, and its report the desk', async () => {
    const { kiosk, as, signIn } = await testStaffDoor();
    const staff = as((await signIn()).cookie);
    const { startId } = await staff.send({ kioskId: 'kiosk-1', playlist: 'morning', language: null });
    expect(kiosk.run.state().desk.start).toMatchObject({ startId, id: 'morning', parts: [walkthroughOf()] });
    const playing = { startId, playlist: 'morning', page: 2, pages: 6, touched: true, held: false };
    await kiosk.ask.tellDesk({ view: { use: 'in-use', playing, asked: null }, news: [] });
    const { kiosks } = await firstState(staff);
    expect(kiosks[0]).toMatchObject({ view: { playing }, starts: [{ startId, stage: 'playing' }] });
    expect(kiosk.run.state().desk.start).toBeNull();
  });

  test('what cannot be started is refused by name', async () => {
    const { as, signIn } = await testStaffDoor();
    const staff = as((await signIn()).cookie);
    const sent = (wish: object) =>
      refusal(staff.send({ kioskId: 'kiosk-1', playlist: 'morning', language: null, ...wish }));
    expect(await sent({ kioskId: 'other' })).toBe('unknown-kiosk');
    expect(await sent({ playlist: 'other' })).toBe('unknown-playlist');
    expect(await sent({ playlist: 'empty' })).toBe('nothing-to-show');
    expect(await sent({ language: 'xx' })).toBe('unknown-language');
    expect(await refusal(staff.end({ kioskId: 'kiosk-1', startId: 'gone' }))).toBe('not-on-screen');
  });

  test('a sign-out ends the line of notices', async () => {
    const { as, signIn } = await testStaffDoor();
    const staff = as((await signIn()).cookie);
    const line = await staff.notices({ language: 'en' });
    await line.next();
    const ended = line.next();
    await staff.signOut();
    expect((await ended).done).toBe(true);
  });
});

describe('at the glass', () => {
  test('the right PIN gives a pass that closes or restarts the kiosk once', async () => {
    const { kiosk } = await testStaffDoor();
    expect(await refusal(kiosk.ask.unlock({ pin: '999999' }))).toBe('wrong-pin');
    expect(await refusal(kiosk.ask.leave({ pass: 'none', way: 'close' }))).toBe('pass-over');
    const { pass } = await kiosk.ask.unlock({ pin: PIN });
    await kiosk.ask.leave({ pass, way: 'restart' });
    expect(kiosk.left).toEqual(['restart']);
    expect(await refusal(kiosk.ask.leave({ pass, way: 'close' }))).toBe('pass-over');
  });

  test('a pass opens settings again and may keep the PIN; without one they stay shut', async () => {
    const { kiosk } = await testStaffDoor();
    await kiosk.run.lookForPin();
    const setup = {
      ...{ clinicName: 'Hill Clinic', languages: ['en'], region: 'gb' as const, mmPerPixel: null },
      ...{ showTexts: 'with-mark' as const, pin: null, pass: null },
    };
    expect(await refusal(kiosk.ask.setUp(setup))).toBe('already-set-up');
    expect(await refusal(kiosk.ask.setUp({ ...setup, pass: 'wrong' }))).toBe('pass-over');
    const { pass } = await kiosk.ask.unlock({ pin: PIN });
    await kiosk.ask.setUp({ ...setup, pass });
    expect(kiosk.run.state()).toMatchObject({ clinicName: 'Hill Clinic', pinSet: true, setupNeeded: false });
    expect(await kiosk.ask.unlock({ pin: PIN })).toHaveProperty('pass');
  });

  test('a kiosk without a PIN takes a first run at any time, with a PIN of its own', async () => {
    const { kiosk } = await testStaffDoor({ pin: null });
    const setup = {
      ...{ clinicName: 'Hill Clinic', languages: ['en'], region: 'gb' as const, mmPerPixel: null },
      ...{ showTexts: 'with-mark' as const, pass: null },
    };
    expect(await refusal(kiosk.ask.setUp({ ...setup, pin: null }))).toBe('BAD_REQUEST');
    await kiosk.ask.setUp({ ...setup, pin: PIN });
    expect(kiosk.run.state()).toMatchObject({ pinSet: true });
  });
});
