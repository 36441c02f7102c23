/** Small parts of a run, without disk or network: the state, sleep, notices, troubles. */
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../core/settings.ts';
import { BARE_ENGLISH } from '../../host/content/check-content.ts';
import { Notices } from '../../host/door/notices.ts';
import { kioskState } from '../../host/kiosk-state.ts';
import { watchSleep } from '../../host/sleep-watch.ts';
import { Troubles } from '../../host/troubles.ts';

const RUN = {
  runId: 'r',
  sample: false,
  logoThere: false,
  sleeps: 0,
  pinSet: false,
  desk: { start: null, ask: null, hold: null },
};
const CLINIC = {
  languages: [BARE_ENGLISH],
  lacking: [],
  library: { contentVersion: 'v', walkthroughs: [], glossary: {}, sources: [], words: {} },
};
const state = (raw: unknown, run: Partial<typeof RUN> = {}) =>
  kioskState(readSettings(raw).settings, CLINIC, { ...RUN, ...run });

describe('the state', () => {
  test('asks for the first run until the clinic has a name, unless the sample was asked for', () => {
    expect(state({})).toMatchObject({ setupNeeded: true, clinicName: '' });
    expect(state({}, { sample: true })).toMatchObject({ setupNeeded: false, clinicName: 'Riverside Spine Clinic' });
    const named = { clinic: { name: 'Hill Clinic' } };
    expect(state(named)).toMatchObject({ setupNeeded: false, clinicName: 'Hill Clinic' });
    expect(state(named, { sample: true })).toMatchObject({ clinicName: 'Hill Clinic', sample: true });
  });

  test('knows how large a millimetre is, guesses it for the usual glass, or leaves it to the page', () => {
    expect(state({ screen: { mmPerPixel: 0.2, diagonalInches: 32 } }).pixelsPerMm).toBe(5);
    expect(state({}).pixelsPerMm).toBe(3.61);
    expect(state({ screen: { diagonalInches: 32 } })).toMatchObject({ pixelsPerMm: null, diagonalInches: 32 });
  });

  test('tells the numbers of the region, each overridden by the clinic’s own', () => {
    const { numbers } = state({ clinic: { region: 'gb', numbers: { urgent: '0117 111' } } });
    expect(numbers).toEqual({ emergency: '999', urgent: '0117 111', crisis: '116 123', quitLine: null });
  });
});

describe('sleep', () => {
  function watched() {
    let withSleep = 0;
    let awake = 0;
    let sleeps = 0;
    let look = () => {};
    let stopped = false;
    const stop = watchSleep({
      withSleepMs: () => withSleep,
      awakeMs: () => awake,
      every: (_, call) => {
        look = call;
        return () => {
          stopped = true;
        };
      },
      onSleep: () => {
        sleeps += 1;
      },
    });
    const pass = (awakeMs: number, asleepMs: number) => {
      awake += awakeMs;
      withSleep += awakeMs + asleepMs;
      look();
      return sleeps;
    };
    return { pass, stop, isStopped: () => stopped };
  }

  test('of more than five seconds is counted once each time', () => {
    const { pass } = watched();
    expect([pass(1000, 0), pass(1000, 6000), pass(1000, 0), pass(1000, 3_600_000)]).toEqual([0, 1, 1, 2]);
  });

  test('is not what a slow computer, coarse clocks or clocks that drift look like', () => {
    const { pass } = watched();
    expect([pass(90_000, 0), pass(1000, 10), pass(1000, 4000)]).toEqual([0, 0, 0]);
    for (let i = 0; i < 1000; i += 1) expect(pass(1000, 50)).toBe(0);
  });

  test('is no longer watched once the watch has ended', () => {
    const { stop, isStopped } = watched();
    stop();
    expect(isStopped()).toBe(true);
  });
});

describe('notices', () => {
  function line() {
    const timers = new Map<() => void, number>();
    const notices = new Notices({
      state: () => state({}),
      beatMs: 5000,
      after: (ms, call) => {
        timers.set(call, ms);
        return () => timers.delete(call);
      },
    });
    const hangUp = new AbortController();
    const beat = () => {
      for (const call of [...timers.keys()]) {
        timers.delete(call);
        call();
      }
    };
    return { notices, timers, beat, hangUp, heard: notices.follow(hangUp.signal) };
  }

  test('come as the state first and then a beat each five seconds', async () => {
    const { heard, beat, timers } = line();
    expect((await heard.next()).value?.kind).toBe('state');
    const next = heard.next();
    await Promise.resolve();
    expect([...timers.values()]).toEqual([5000]);
    beat();
    expect((await next).value).toEqual({ kind: 'beat' });
  });

  test('of many changes at once come as one state', async () => {
    const { heard, notices, timers } = line();
    await heard.next();
    for (let i = 0; i < 5; i += 1) notices.tell();
    expect((await heard.next()).value?.kind).toBe('state');
    const next = heard.next();
    await Promise.resolve();
    expect(timers.size).toBe(1);
    notices.tell();
    expect((await next).value?.kind).toBe('state');
    expect(timers.size).toBe(0);
  });

  test('leave no timer and no listener behind when the screen hangs up', async () => {
    const { heard, notices, timers, hangUp } = line();
    await heard.next();
    const next = heard.next();
    await Promise.resolve();
    expect([notices.listening, timers.size]).toEqual([1, 1]);
    hangUp.abort();
    expect((await next).done).toBe(true);
    expect([notices.listening, timers.size]).toEqual([0, 0]);
  });
});

test('a trouble that is met again keeps its first moment, and says what to do', () => {
  let now = 1;
  const troubles = new Troubles(() => now);
  troubles.raise('not-saved');
  now = 2;
  troubles.raise('not-saved');
  expect(troubles.list()).toEqual([{ name: 'not-saved', since: 1, what: expect.stringContaining('disk') }]);
  troubles.clear('not-saved');
  expect(troubles.list()).toEqual([]);
});
