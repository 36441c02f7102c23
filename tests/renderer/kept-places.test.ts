/** The places that stand ready for the next tap: which are kept, which go, and what they look at. */
import { expect, test } from 'vitest';
import type { Visit } from '../../core/visit/visit.ts';
import type { Glass } from '../../renderer/kiosk/glass.ts';
import { isKept, type KeptPlace, keep, placeKey, wantNow } from '../../renderer/kiosk/places/kept-places.ts';
import { kioskAt } from './kiosk-stand.ts';

/** One visit goes on: what nobody has changed is the same object. */
const { facts, answers, seen } = kioskAt().glass;
const at = (visit: Partial<Visit>) => kioskAt({ visit: { facts, answers, seen, language: 'en', ...visit } }).glass;
const page = (step: number): Partial<Visit> => ({ place: { kind: 'step', walkthrough: 'one', step } });
const keptAt = (glass: Glass): KeptPlace => ({ key: placeKey(glass), glass });

/** Keeps these pages one after the other, each of them wanted. */
function keptPages(steps: readonly number[]) {
  let places: readonly KeptPlace[] = [];
  let wanted: readonly string[] = [];
  for (const step of steps) {
    const place = keptAt(at(page(step)));
    wanted = wantNow(wanted, place.key);
    places = keep(places, place, wanted);
  }
  return { places, wanted };
}

const stepsOf = (places: readonly KeptPlace[]) =>
  places.map(({ glass: { place } }) => (place.kind === 'step' ? place.step : place.kind));

test('a place that is kept already changes nothing, so that nothing is drawn', () => {
  const { places, wanted } = keptPages([0, 1]);
  const again = keptAt(at(page(0)));
  expect(isKept(places, again)).toBe(true);
  expect(keep(places, again, wanted)).toBe(places);
});

test('of more than twelve the one not wanted for longest goes, and the others stay in their spots', () => {
  const { places, wanted } = keptPages([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 12]);
  expect(stepsOf(places)).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(wanted).toHaveLength(12);
});

test('another portion or an answer is the same place, drawn anew in its own spot', () => {
  const { places, wanted } = keptPages([0, 1]);
  for (const change of [{ part: 1 }, { answers: { 'one/asked': 'a' } }, { seen: ['one'] }]) {
    const changed = keptAt(at({ ...page(0), ...change }));
    expect(isKept(places, changed)).toBe(false);
    const now = keep(places, changed, wanted);
    expect(stepsOf(now)).toEqual([0, 1]);
    expect(now[0]?.glass).toBe(changed.glass);
    expect(now[1]).toBe(places[1]);
  }
});

test('what lies over a place and beside it does not draw it again', () => {
  const places = keep([], keptAt(at(page(0))), []);
  for (const change of [{ sheet: { kind: 'help' } }, { moreTime: true }, { theme: 'dark' }] as const) {
    expect(isKept(places, keptAt(at({ ...page(0), ...change })))).toBe(true);
  }
});

test('another language or text size is another place: it was measured for that', () => {
  const keys = [
    at(page(0)),
    at({ ...page(0), language: 'es' }),
    at({ ...page(0), size: '150' }),
    at(page(1)),
    at({ place: { kind: 'takeaway', walkthrough: 'one' } }),
    at({ place: { kind: 'menu', group: null } }),
    at({ place: { kind: 'menu', group: 'why' } }),
    at({ place: { kind: 'languages', from: null } }),
  ].map(placeKey);
  expect(new Set(keys).size).toBe(keys.length);
});
