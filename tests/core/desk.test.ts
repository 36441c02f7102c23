/** What the desk can do to a playlist on the glass, what it hears of it, and the staff way out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deskViewOf, newsBetween } from '../../core/desk/desk-view.ts';
import { advance } from '../../core/visit/advance.ts';
import { screenOf } from '../../core/visit/idle.ts';
import { freshVisit, type Playlist, type Visit } from '../../core/visit/visit.ts';
import { atMenu, atPage, attract, meet, NEXT, press, pressAll, wait, watch } from '../support/patient.ts';
import { at, day, FACTS, type Happening, live, withoutMoments } from '../support/visit-arbitraries.ts';

const LIST: Playlist = { startId: 's1', id: 'morning', parts: ['warning', 'stimulator'] };

function arrive(visit: Visit, language: string | null = 'en', playlist = LIST): Visit {
  return meet(visit, { kind: 'playlist-arrived', playlist, language });
}

/** Nobody has touched since it began. */
const untouched = () => arrive(attract());
const touched = () => press(untouched(), NEXT);
const skip: Happening = { kind: 'skip-asked', startId: 's1' };
const end: Happening = { kind: 'end-asked', startId: 's1' };
const hold: Happening = { kind: 'hold-started', startId: 's1' };

/** The news of one event, told short. */
function news(before: Visit, what: Happening, afterMs = 1_000): string[] {
  const event = at(before.nowMs + afterMs, what);
  const all = newsBetween(before, event, advance(before, event));
  return all.map(({ startId, ask, outcome }) => `${startId} ${ask} ${outcome}`);
}

const pressed = (action: 'accept' | 'not-now' | 'start-over' | 'home' | 'help'): Happening => ({
  kind: 'pressed',
  control: { action },
});

describe('skip and end, while nobody has touched', () => {
  test('skip goes on to the next part at once, and after the last one the kiosk waits again', () => {
    const second = meet(untouched(), skip);
    expect(second.place).toEqual({ kind: 'step', walkthrough: 'stimulator', step: 0 });
    const gone = meet(second, skip);
    expect(gone).toEqual(freshVisit(FACTS, gone.nowMs));
  });

  test('end leaves the kiosk waiting, also while it waits for a language', () => {
    for (const visit of [untouched(), arrive(attract(), null)]) {
      const gone = meet(visit, end);
      expect(gone).toEqual(freshVisit(FACTS, gone.nowMs));
    }
  });

  test('skip says nothing to a playlist that waits for its language', () => {
    const choosing = arrive(attract(), null);
    expect(meet(choosing, skip)).toEqual(choosing);
  });
});

describe('skip and end, once somebody has touched', () => {
  test.each([skip, end])('$kind asks, and changes nothing beneath', (what) => {
    const asked = meet(touched(), what);
    expect(screenOf(asked)).toEqual({ name: 'offer', over: 'page' });
    expect(withoutMoments({ ...asked, offered: null })).toEqual(withoutMoments(touched()));
    expect(withoutMoments(press(asked, 'not-now'))).toEqual(withoutMoments(touched()));
    expect(withoutMoments(watch(asked, 30_000))).toEqual(withoutMoments(touched()));
  });

  test('with a yes, skip goes on and end leads to the menu, or back to where the playlist was accepted', () => {
    expect(press(meet(touched(), skip), 'accept').place).toMatchObject({ walkthrough: 'stimulator' });
    expect(press(meet(touched(), end), 'accept').place).toEqual({ kind: 'menu', group: null });
    const fromPage = press(arrive(press(atPage(), NEXT)), 'accept');
    const back = press(meet(fromPage, end), 'accept');
    expect(back).toMatchObject({ place: press(atPage(), NEXT).place, playing: null });
  });

  test('end takes back an offer that nobody has answered, without a question', () => {
    expect(withoutMoments(meet(arrive(atPage()), end))).toEqual(withoutMoments(atPage()));
  });

  test('a question does not push an offer aside, and one about another start says nothing', () => {
    const offer = arrive(touched(), null, { ...LIST, startId: 's2' });
    expect(meet(offer, skip)).toEqual(offer);
    expect(meet(touched(), { kind: 'end-asked', startId: 'other' })).toEqual(touched());
    expect(meet(atPage(), end)).toEqual(atPage());
  });
});

describe('hold', () => {
  test('stops the limit for ten minutes at most; then it runs as after a touch', () => {
    const held = meet(touched(), hold);
    expect(screenOf(watch(held, 600_000 + 119_999)).name).toBe('page');
    expect(screenOf(watch(held, 600_000 + 120_000)).name).toBe('still-there');
    expect(watch(held, 600_000 + 150_000).place.kind).toBe('attract');
  });

  test('ends when the desk says so, and the limit begins there', () => {
    const freed = meet(meet(touched(), hold), { kind: 'hold-ended' }, 300_000);
    expect(screenOf(watch(freed, 119_999)).name).toBe('page');
    expect(screenOf(watch(freed, 120_000)).name).toBe('still-there');
  });

  test('goes with its playlist: a patient who leaves it has the usual limits', () => {
    const home = press(meet(touched(), hold), 'home');
    expect(home.holdSinceMs).toBeNull();
    expect(screenOf(watch(home, 60_000)).name).toBe('still-there');
  });

  test('says nothing to a visit that the patient chose', () => {
    expect(meet(atMenu(), hold)).toEqual(atMenu());
  });
});

describe('what the desk hears', () => {
  test('of a kiosk that waits, and of one where a patient chose, only that', () => {
    expect(deskViewOf(attract())).toEqual({ use: 'idle', playing: null, asked: null });
    for (const visit of [atMenu(), atPage(), press(atPage(), 'help')]) {
      expect(deskViewOf(visit)).toEqual({ use: 'in-use', playing: null, asked: null });
    }
  });

  test('whatever a patient does by themselves, the desk is told the same', () => {
    const own = day.map((events) => events.filter(({ happening: { kind } }) => !kind.startsWith('playlist')));
    fc.assert(
      fc.property(own, (events) =>
        live(events).every((visit) => {
          const { use, playing, asked } = deskViewOf(visit);
          return playing === null && asked === null && ['idle', 'in-use', 'staff', 'trouble'].includes(use);
        }),
      ),
      { numRuns: 500 },
    );
  });

  test('page by page of its own playlist, each screen counted', () => {
    const pages = [untouched(), touched(), press(touched(), NEXT), pressAll(touched(), NEXT, 'languages')];
    const told = pages.map((visit) => deskViewOf(visit).playing);
    expect(told.map((playing) => playing?.page)).toEqual([1, 2, 3, 3]);
    expect(new Set(told.map((playing) => playing?.pages)).size).toBe(1);
    expect(told[0]).toMatchObject({ startId: 's1', playlist: 'morning', touched: false, held: false });
    expect(deskViewOf(arrive(attract(), null)).playing).toMatchObject({ page: 0 });
  });

  test('that a patient was asked, and what they said', () => {
    const offer = arrive(atPage());
    expect(deskViewOf(offer).asked).toEqual({ startId: 's1', playlist: 'morning', ask: 'play' });
    expect(news(offer, pressed('accept'))).toEqual(['s1 play taken']);
    expect(news(offer, pressed('not-now'))).toEqual(['s1 play not-now']);
    expect(news(offer, pressed('help'))).toEqual(['s1 play not-now']);
    expect(news(offer, pressed('start-over'))).toEqual(['s1 play dropped']);
    expect(news(offer, { kind: 'time-passed' }, 30_000)).toEqual(['s1 play no-answer']);
    expect(news(offer, { kind: 'suspended' })).toEqual(['s1 play dropped']);
    expect(news(offer, end)).toEqual(['s1 play ended']);
  });

  test('that one begun for nobody was taken at the first touch, or dropped', () => {
    expect(news(untouched(), { kind: 'press-started', by: 'finger-1' })).toEqual(['s1 play taken']);
    expect(news(touched(), { kind: 'press-started', by: 'finger-1' })).toEqual([]);
    expect(news(untouched(), { kind: 'time-passed' }, 150_000)).toEqual(['s1 play dropped']);
    expect(news(untouched(), skip)).toEqual([]);
    expect(news(untouched(), end)).toEqual(['s1 play ended']);
  });

  test('that it was seen to its end, or left', () => {
    const last = pressAll(untouched(), NEXT, NEXT, NEXT, NEXT, NEXT);
    expect(screenOf(last).name).toBe('takeaway');
    expect(news(last, { kind: 'pressed', control: NEXT })).toEqual(['s1 play done']);
    expect(news(last, pressed('home'))).toEqual(['s1 play dropped']);
    expect(news(wait(last, 70_000), { kind: 'time-passed' }, 20_000)).toEqual(['s1 play dropped']);
  });

  test('how a question to skip or end was answered', () => {
    expect(news(meet(touched(), skip), pressed('accept'))).toEqual(['s1 skip taken']);
    expect(news(meet(touched(), end), pressed('accept'))).toEqual(['s1 play ended', 's1 end taken']);
    expect(news(meet(touched(), end), pressed('not-now'))).toEqual(['s1 end not-now']);
    expect(news(meet(touched(), end), { kind: 'time-passed' }, 30_000)).toEqual(['s1 end no-answer']);
  });

  test('that a start which the kiosk could not take is dropped', () => {
    const shut = [attract({ ...FACTS, setupNeeded: true }), meet(attract(), { kind: 'staff-called' })];
    for (const visit of shut) {
      expect(news(visit, { kind: 'playlist-arrived', playlist: LIST, language: null })).toEqual(['s1 play dropped']);
    }
  });

  test('each start ends once and nothing is heard of it afterwards', () => {
    fc.assert(
      fc.property(day, (events) => {
        const over = new Set<string>();
        let visit = freshVisit(FACTS, 1_000);
        let started = 0;
        for (const { afterMs, happening: what } of events) {
          const isStart = what.kind === 'playlist-arrived';
          if (isStart) started += 1;
          const named = isStart ? { ...what, playlist: { ...what.playlist, startId: `n${started}` } } : what;
          const event = at(visit.nowMs + afterMs, named);
          const next = advance(visit, event);
          for (const { startId, ask, outcome } of newsBetween(visit, event, next)) {
            if (ask !== 'play') continue;
            expect(over.has(startId)).toBe(false);
            if (outcome !== 'taken') over.add(startId);
          }
          visit = next;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the staff way out', () => {
  const called: Happening = { kind: 'staff-called' };

  test.each([
    ['attract', attract()],
    ['a page', atPage()],
    ['an offer', arrive(atPage())],
  ])('opens over %s', (_, visit) => {
    expect(screenOf(meet(visit, called)).name).toBe('staff');
  });

  test('left alone for a minute, it and the visit beneath are gone without a countdown', () => {
    for (const visit of [attract(), atPage()]) {
      const staff = meet(visit, called);
      expect(screenOf(watch(staff, 59_999)).name).toBe('staff');
      expect(watch(staff, 60_000)).toEqual(freshVisit(FACTS, staff.nowMs + 60_000));
    }
  });

  test('opened by mistake, back leads to where the patient was', () => {
    expect(withoutMoments(press(meet(atPage(), called), 'back'))).toEqual(withoutMoments(atPage()));
  });

  test('leads to settings, which begin without a trace of the visit and end by themselves', () => {
    const settings = meet(meet(atPage(), called), { kind: 'settings-called' });
    expect(screenOf(settings).name).toBe('setup');
    expect(withoutMoments({ ...settings, place: { kind: 'attract' } })).toEqual(withoutMoments(attract()));
    expect(screenOf(watch(settings, 299_999)).name).toBe('setup');
    expect(screenOf(watch(settings, 300_000)).name).toBe('attract');
  });

  test('settings open from nowhere else', () => {
    expect(meet(atPage(), { kind: 'settings-called' })).toEqual(atPage());
  });

  test('first run has none, and no limit', () => {
    const setup = attract({ ...FACTS, setupNeeded: true });
    expect(meet(setup, called)).toEqual(setup);
    expect(screenOf(watch(setup, 10_000_000)).name).toBe('setup');
  });
});
