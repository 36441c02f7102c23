/** The desk's memory of its starts: what it wishes of the screen, and what the screen's reports make of it. */
import { describe, expect, test } from 'vitest';
import type { DeskView, StartNews } from '../../core/desk/desk-view.ts';
import { Desk } from '../../host/desk/desk.ts';
import { DESK_LIMITS, StaffSessions } from '../../host/desk/staff-sessions.ts';

function desk() {
  let ids = 0;
  let lapse = () => {};
  const told = { wishes: 0, news: 0 };
  const counted: string[] = [];
  const made = new Desk({
    now: () => 1_000,
    newId: () => `id${++ids}`,
    after: (_, call) => {
      lapse = call;
      return () => {
        lapse = () => {};
      };
    },
    onWish: () => {
      told.wishes += 1;
    },
    onNews: () => {
      told.news += 1;
    },
    onStarted: (playlist) => counted.push(playlist),
    onOutcome: (outcome) => counted.push(outcome),
  });
  const start = (playlist = 'morning') => made.start({ playlist, parts: ['warning'], language: null });
  return { made, told, counted, start, waitTwoMinutes: () => lapse() };
}

const IDLE: DeskView = { use: 'idle', playing: null, asked: null };
const playing = (startId: string, page = 1): DeskView => ({
  use: 'in-use',
  playing: { startId, playlist: 'morning', page, pages: 9, touched: true, held: false },
  asked: null,
});
const asked = (startId: string): DeskView => ({
  use: 'in-use',
  playing: null,
  asked: { startId, playlist: 'morning', ask: 'play' },
});
const news = (startId: string, outcome: StartNews['outcome'], ask: StartNews['ask'] = 'play') => ({
  startId,
  ask,
  outcome,
});

describe('a start', () => {
  test('is wished of the screen until the screen has acted on it', () => {
    const { made, start } = desk();
    const id = start();
    expect(made.wish().start).toEqual({ startId: id, id: 'morning', parts: ['warning'], language: null });
    made.take({ view: IDLE, news: [] });
    expect(made.wish().start?.startId).toBe(id);
    made.take({ view: playing(id), news: [] });
    expect(made.wish().start).toBeNull();
    expect(made.starts()).toMatchObject([{ startId: id, stage: 'playing', outcome: null }]);
  });

  test('is asked, taken and done, as the screen tells it', () => {
    const { made, start } = desk();
    const id = start();
    made.take({ view: asked(id), news: [] });
    expect(made.starts()[0]?.stage).toBe('asked');
    made.take({ view: playing(id), news: [news(id, 'taken')] });
    expect(made.starts()[0]).toMatchObject({ stage: 'playing', outcome: null });
    made.take({ view: IDLE, news: [news(id, 'done')] });
    expect(made.starts()[0]).toMatchObject({ stage: 'over', outcome: 'done' });
  });

  test('no screen has acted on in two minutes is dropped, and says so', () => {
    const { made, start, waitTwoMinutes } = desk();
    start();
    waitTwoMinutes();
    expect(made.wish().start).toBeNull();
    expect(made.starts()[0]).toMatchObject({ stage: 'over', outcome: 'dropped' });
  });

  test('takes the place of one that no screen has met yet', () => {
    const { made, start } = desk();
    start();
    const second = start('evening');
    expect(made.wish().start?.startId).toBe(second);
    expect(made.starts().map(({ stage, outcome }) => [stage, outcome])).toEqual([
      ['sent', null],
      ['over', 'dropped'],
    ]);
  });

  test('whose page began anew without a word is dropped', () => {
    const { made, start } = desk();
    const id = start();
    made.take({ view: playing(id), news: [] });
    made.take({ view: IDLE, news: [] });
    expect(made.starts()[0]).toMatchObject({ stage: 'over', outcome: 'dropped' });
  });

  test('of an earlier run of the host is known again from the screen that plays it', () => {
    const { made } = desk();
    made.take({ view: playing('earlier', 3), news: [] });
    expect(made.starts()).toMatchObject([{ startId: 'earlier', playlist: 'morning', stage: 'playing' }]);
    expect(made.ask('earlier', 'end')).toBe(true);
  });

  test('told twice changes nothing and disturbs nobody', () => {
    const { made, start, told, counted } = desk();
    const id = start();
    made.take({ view: playing(id), news: [news(id, 'taken')] });
    const before = { ...told };
    made.take({ view: playing(id), news: [news(id, 'taken')] });
    expect(told).toEqual(before);
    expect(counted).toEqual(['morning', 'taken']);
  });
});

describe('skip, end and hold', () => {
  test('are wished by an id of their own, and forgotten when the start is over', () => {
    const { made, start } = desk();
    const id = start();
    made.take({ view: playing(id), news: [] });
    expect(made.ask(id, 'skip')).toBe(true);
    expect(made.hold(id)).toBe(true);
    const { ask, hold } = made.wish();
    expect([ask?.startId, ask?.ask, hold?.startId]).toEqual([id, 'skip', id]);
    made.ask(id, 'skip');
    expect(made.wish().ask?.askId).not.toBe(ask?.askId);
    made.take({ view: playing(id), news: [news(id, 'not-now', 'skip')] });
    expect(made.starts()[0]?.answer).toEqual({ ask: 'skip', outcome: 'not-now' });
    made.take({ view: IDLE, news: [news(id, 'dropped')] });
    expect(made.wish()).toEqual({ start: null, ask: null, hold: null });
  });

  test('are refused for what is not on the kiosk', () => {
    const { made, start } = desk();
    expect([made.ask('x', 'end'), made.hold('x'), made.release('x')]).toEqual([false, false, false]);
    expect(made.ask(start(), 'skip')).toBe(false);
  });

  test('undo before the screen has met it takes the start back, and still tells a screen that just has', () => {
    const { made, start } = desk();
    const id = start();
    expect(made.ask(id, 'end')).toBe(true);
    expect(made.starts()[0]).toMatchObject({ stage: 'over', outcome: 'ended' });
    expect(made.wish()).toMatchObject({ start: null, ask: { startId: id, ask: 'end' } });
  });
});

describe('sign-ins', () => {
  function sessions() {
    const clock = { ms: 0 };
    return { clock, made: new StaffSessions(DESK_LIMITS, () => clock.ms) };
  }

  test('end after a quarter of an hour without use, and after eight hours in any case', () => {
    const { clock, made } = sessions();
    const token = made.open();
    const signal = made.signal(token);
    clock.ms += 15 * 60_000 - 1;
    expect(made.use(token)).toBe(true);
    clock.ms += 15 * 60_000;
    expect(made.use(token)).toBe(false);
    expect(signal?.aborted).toBe(true);
    const busy = made.open();
    for (let minutes = 0; minutes < 8 * 60 - 10; minutes += 10) {
      clock.ms += 10 * 60_000;
      expect(made.use(busy)).toBe(true);
    }
    clock.ms += 10 * 60_000;
    expect(made.use(busy)).toBe(false);
  });

  test('are told apart, signed out one by one, and never more than twenty', () => {
    const { made } = sessions();
    const first = made.open();
    const second = made.open();
    made.close(first);
    expect([made.use(first), made.use(second), made.use('')]).toEqual([false, true, false]);
    for (let more = 0; more < 20; more += 1) made.open();
    expect(made.use(second)).toBe(false);
  });
});
