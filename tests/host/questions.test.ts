/** What a screen asks and is told: the first run at the glass, reports, and the line of notices. */
import { readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDefinedError, safe } from '@orpc/client';
import { describe, expect, test, vi } from 'vitest';
import { putFiles } from './temp-folder.ts';
import { send, testDoor } from './test-door.ts';
import { tinyContent } from './tiny-content.ts';

const SETUP = {
  clinicName: '  Hill Clinic ',
  languages: ['ar', 'en'],
  region: 'gb',
  mmPerPixel: 0.25,
  showTexts: 'with-mark',
  pin: '382915',
  pass: null,
} as const;
const setup = () => ({ ...SETUP, languages: [...SETUP.languages] });

async function refusal(asked: Promise<unknown>): Promise<string | null> {
  const { error } = await safe(asked);
  return isDefinedError(error) || (error instanceof Error && 'code' in error)
    ? String((error as { code: unknown }).code)
    : null;
}

describe('the first run at the glass', () => {
  test('a nurse sets the kiosk up: settings are kept, unknown keys too, and the screen hears of it at once', async () => {
    const door = await testDoor({
      data: { 'settings.json': { ownNote: 'keep me', clinic: { timeZone: 'Europe/London' } } },
    });
    const line = await door.ask.notices();
    expect((await line.next()).value).toMatchObject({ kind: 'state', state: { setupNeeded: true, clinicName: '' } });
    await door.ask.setUp(setup());
    expect((await line.next()).value).toMatchObject({
      kind: 'state',
      state: {
        setupNeeded: false,
        clinicName: 'Hill Clinic',
        region: 'gb',
        pixelsPerMm: 4,
        languages: [{ code: 'ar' }, { code: 'en' }],
      },
    });
    await line.return?.();
    expect(JSON.parse(readFileSync(join(door.folder.root, 'settings.json'), 'utf8'))).toMatchObject({
      ownNote: 'keep me',
      clinic: { name: 'Hill Clinic', timeZone: 'Europe/London', region: 'gb' },
    });
    const pinFile = join(door.folder.keys, 'pin.json');
    expect(readFileSync(pinFile, 'utf8')).not.toContain(SETUP.pin);
    expect(statSync(pinFile).mode & 0o777).toBe(0o600);
    expect(statSync(door.folder.keys).mode & 0o777).toBe(0o700);
  });

  test('a kiosk that has been set up cannot be set up again, nor turned into the sample', async () => {
    const door = await testDoor();
    expect(await refusal(door.ask.setUp(setup()))).toBeNull();
    expect(await refusal(door.ask.setUp(setup()))).toBe('already-set-up');
    expect(await refusal(door.ask.useSample())).toBe('already-set-up');
    expect(door.run.state().sample).toBe(false);
  });

  test('of two people who set it up at once the second is told so', async () => {
    const door = await testDoor();
    const both = [door.ask.setUp(setup()), door.ask.setUp({ ...setup(), clinicName: 'Other' })];
    expect((await Promise.all(both.map(refusal))).sort()).toEqual(['already-set-up', null].sort());
  });

  test('a PIN that is easy to guess is refused and nothing is written; a better one is taken', async () => {
    const door = await testDoor();
    expect(await refusal(door.ask.setUp({ ...setup(), pin: '123456' }))).toBe('weak-pin');
    expect(door.run.state().setupNeeded).toBe(true);
    expect(() => readFileSync(join(door.folder.root, 'settings.json'))).toThrow();
    expect(await refusal(door.ask.setUp(setup()))).toBeNull();
  });

  test('a name with direction-changing marks or a language that is not here is refused; without them it is taken', async () => {
    const door = await testDoor();
    expect(await refusal(door.ask.setUp({ ...setup(), clinicName: 'Hill\u202eclinic' }))).toBe('BAD_REQUEST');
    expect(await refusal(door.ask.setUp({ ...setup(), languages: ['xx'] }))).toBe('BAD_REQUEST');
    expect(await refusal(door.ask.setUp({ ...setup(), clinicName: 'x'.repeat(61) }))).toBe('BAD_REQUEST');
    expect(await refusal(door.ask.setUp(setup()))).toBeNull();
  });

  test('settings that cannot be written are refused by name, the kiosk stays as it was and staff can see why', async () => {
    const door = await testDoor({ data: { 'settings.json': { languages: ['en'] } } });
    await rm(door.folder.root, { recursive: true });
    expect(await refusal(door.ask.setUp(setup()))).toBe('not-saved');
    expect(door.run.state().setupNeeded).toBe(true);
    expect(door.run.health().troubles.map(({ name }) => name)).toEqual(['not-saved']);
    putFiles(door.folder.root, { 'keys/x': '' });
    expect(await refusal(door.ask.setUp(setup()))).toBeNull();
    expect(door.run.health().troubles).toEqual([]);
  });

  test('someone who skips the first run gets the sample clinic for this run; nothing is written', async () => {
    const door = await testDoor();
    await door.ask.useSample();
    expect(door.run.state()).toMatchObject({ sample: true, setupNeeded: false, clinicName: 'Riverside Spine Clinic' });
    expect(() => readFileSync(join(door.folder.root, 'settings.json'))).toThrow();
  });
});

describe('reports', () => {
  test('staff can see in health that something presses on the screen, and that it was taken away', async () => {
    const { ask, run } = await testDoor({ data: { 'settings.json': { languages: ['en'] } } });
    await ask.report({ kind: 'screen-pressed', pressed: true });
    expect(run.health()).toMatchObject({ ok: false, troubles: [{ name: 'screen-pressed', since: 1_000_000 }] });
    await ask.report({ kind: 'screen-pressed', pressed: false });
    expect(run.health()).toMatchObject({ ok: true, troubles: [] });
    await ask.report({ kind: 'trouble-met' });
    expect(run.health().troubles.map(({ name }) => name)).toEqual(['page-trouble']);
  });

  test('a report with anything of a visit in it is refused', async () => {
    const { ask, run } = await testDoor();
    const told = { kind: 'attract-shown', language: 'ar' } as unknown as { kind: 'attract-shown' };
    expect(await refusal(ask.report(told))).toBe('BAD_REQUEST');
    expect(run.health().attractShownAt).toBeNull();
    expect(await refusal(ask.report({ kind: 'attract-shown' }))).toBeNull();
    expect(run.health().attractShownAt).toBe(1_000_000);
  });
});

describe('the line of notices', () => {
  test('a screen hears the whole state first, then beats, then each change', async () => {
    const door = await testDoor({ beatMs: 20 });
    const line = await door.ask.notices();
    expect((await line.next()).value).toEqual({ kind: 'state', state: door.run.state() });
    expect((await line.next()).value).toEqual({ kind: 'beat' });
    expect((await line.next()).value).toEqual({ kind: 'beat' });
    door.run.sleptOnce();
    const heard = [(await line.next()).value, (await line.next()).value];
    expect(heard).toContainEqual({ kind: 'state', state: expect.objectContaining({ sleeps: 1 }) });
    await line.return?.();
  });

  test('a screen that goes away is forgotten at once', async () => {
    const door = await testDoor();
    for (let times = 0; times < 5; times += 1) {
      const hangUp = new AbortController();
      const line = await door.ask.notices(undefined, { signal: hangUp.signal });
      await line.next();
      expect(door.notices.listening).toBe(1);
      hangUp.abort();
      await vi.waitFor(() => expect(door.notices.listening).toBe(0));
    }
  });

  test('the library has the words of the clinic’s languages and of English', async () => {
    const { ask } = await testDoor({ data: { 'settings.json': { languages: ['ar'] } } });
    const library = await ask.library();
    expect(Object.keys(library.words).sort()).toEqual(['ar', 'en']);
    expect(library.words.ar?.walkthroughs['cause.scar']?.title).toBe('Scar (ar)');
  });

  test('an answer holds no letter for which a browser would keep it with two bytes a letter', async () => {
    const content = { ...tinyContent(), 'locales/en/interface.json': { next: 'التالي “next”' } };
    const { ask, port, cookie } = await testDoor({ content });
    const headers = { cookie, 'content-type': 'application/json' };
    const { text } = await send(port, { method: 'POST', path: '/ask/library', body: '{}', headers });
    expect([...text].filter((letter) => letter > '\u00ff')).toEqual([]);
    expect((await ask.library()).words.en?.interface).toEqual({ next: 'التالي “next”' });
  });
});
