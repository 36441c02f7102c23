/** What is counted when people use a kiosk, and what is not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type UsageFact, usageBetween } from '../../core/counts/usage.ts';
import { usageBatchSchema } from '../../core/counts/usage-batch.ts';
import type { Control, Visit } from '../../core/visit/visit.ts';
import { atMenu, atPage, attract, meet, NEXT, press, wait } from '../support/patient.ts';
import { day, FACTS, live } from '../support/visit-arbitraries.ts';

const WARNING: Control = { action: 'open', walkthrough: 'warning' };
const inLanguage = (language: string): Control => ({ action: 'language', language });
const page = (walkthrough: string, id: string): UsageFact => ({ kind: 'page-read', walkthrough, page: id });

/** The facts of everything that is pressed, one after the other. */
function counted(from: Visit, ...controls: readonly Parameters<typeof press>[1][]): readonly UsageFact[] {
  return factsOf([
    from,
    ...controls.map((_, at) => controls.slice(0, at + 1).reduce<Visit>((v, c) => press(v, c), from)),
  ]);
}

function factsOf(visits: readonly Visit[]): readonly UsageFact[] {
  return visits.slice(1).flatMap((after, at) => usageBetween(visits[at] as Visit, after));
}

test('a patient who touches, chooses a language, reads a walkthrough to its end and goes is counted once for each', () => {
  const visit = [
    ...counted(attract(), 'begin', inLanguage('es'), WARNING, NEXT, NEXT),
    ...usageBetween(...leave(press(press(press(atMenu(), WARNING), NEXT), NEXT))),
  ];
  expect(visit).toEqual([
    { kind: 'visit-began' },
    { kind: 'language-chosen', language: 'es' },
    { kind: 'walkthrough-opened', walkthrough: 'warning' },
    page('warning', 'page-1'),
    page('warning', 'page-2'),
    { kind: 'walkthrough-finished', walkthrough: 'warning' },
    { kind: 'visit-left', screen: 'takeaway' },
  ]);
});

function leave(visit: Visit): [Visit, Visit] {
  return [visit, wait(visit, 1_000_000)];
}

test('a page left alone is where the visit ended, and so is a question or the menu', () => {
  const question = press(press(atPage(), NEXT), NEXT);
  const places = [atPage(), question, atMenu(), press(attract(), 'begin')];
  expect(places.flatMap((visit) => usageBetween(...leave(visit)))).toEqual(
    ['scar/page-1', 'scar/check-3', 'menu', 'languages'].map((screen) => ({ kind: 'visit-left', screen })),
  );
});

test('start over on the countdown ends one visit, and the next touch begins another', () => {
  const warned = wait(atPage(), 125_000);
  expect(counted(warned, 'start-over', 'begin')).toEqual([
    { kind: 'visit-left', screen: 'scar/page-1' },
    { kind: 'visit-began' },
  ]);
});

test('a page that comes back is read again; a question is no page, and help laid over a page changes nothing', () => {
  expect(counted(atPage(), NEXT, 'help', 'back', NEXT, 'back')).toEqual([
    page('scar', 'page-2'),
    page('scar', 'page-2'),
  ]);
});

test('another language in the middle of a walkthrough is a choice and a page read anew, not a walkthrough opened', () => {
  expect(counted(atPage(), 'languages', inLanguage('ar'))).toEqual([
    { kind: 'language-chosen', language: 'ar' },
    page('scar', 'page-1'),
  ]);
  expect(counted(atPage(), 'languages', inLanguage('en'))).toEqual([page('scar', 'page-1')]);
});

test('a walkthrough read to its end twice in a visit is finished once', () => {
  const again = [WARNING, NEXT, NEXT, 'back', NEXT, 'home', WARNING, NEXT, NEXT] as const;
  const kinds = counted(atMenu(), ...again).map(({ kind }) => kind);
  const times = (kind: UsageFact['kind']) => kinds.filter((one) => one === kind).length;
  expect([times('walkthrough-opened'), times('walkthrough-finished')]).toEqual([2, 1]);
});

test('a playlist taken in the middle of a walkthrough opens its parts, and the way back opens nothing again', () => {
  const reading = press(atPage(), NEXT);
  const playlist = { startId: 'start-1', id: 'first-visit', parts: ['warning'] };
  const offered = meet(reading, { kind: 'playlist-arrived', playlist, language: null }, 1_000);
  expect(usageBetween(reading, offered)).toEqual([]);
  expect(counted(offered, 'accept', NEXT, NEXT, NEXT)).toEqual([
    { kind: 'walkthrough-opened', walkthrough: 'warning' },
    page('warning', 'page-1'),
    page('warning', 'page-2'),
    { kind: 'walkthrough-finished', walkthrough: 'warning' },
    page('scar', 'page-2'),
  ]);
});

test('staff at the glass are no visit, and settings opened over one end it', () => {
  const through = (from: Visit) => {
    const called = meet(from, { kind: 'staff-called' }, 1_000);
    return [from, called, meet(called, { kind: 'settings-called' }, 1_000)];
  };
  expect(through(attract()).at(-1)?.place.kind).toBe('setup');
  expect(factsOf(through(attract()))).toEqual([]);
  expect(factsOf(through(atMenu()))).toEqual([{ kind: 'visit-left', screen: 'menu' }]);
  expect(factsOf([attract(), attract({ ...FACTS, setupNeeded: true })])).toEqual([]);
});

test('on any day every visit that ended had begun, and every fact is one the door takes', () => {
  fc.assert(
    fc.property(day, (events) => {
      const visits = live(events);
      const facts = factsOf(visits);
      const times = (kind: UsageFact['kind']) => facts.filter((fact) => fact.kind === kind).length;
      const last = visits.at(-1) as Visit;
      const under = last.place.kind === 'attract' || last.place.kind === 'setup' ? 0 : 1;
      expect(times('visit-began')).toBe(times('visit-left') + under);
      const taken = (fact: UsageFact) =>
        usageBatchSchema.safeParse({ screenId: crypto.randomUUID(), number: 1, facts: [fact] }).success;
      expect(facts.filter((fact) => !taken(fact))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

test('a batch that says more than ids is refused', () => {
  const batch = { screenId: crypto.randomUUID(), number: 1, facts: [page('scar', 'page-1')] };
  const takes = (change: object) => usageBatchSchema.safeParse({ ...batch, ...change }).success;
  expect(takes({})).toBe(true);
  expect(takes({ facts: [] })).toBe(false);
  expect(takes({ number: 0 })).toBe(false);
  expect(takes({ screenId: 'Anna' })).toBe(false);
  expect(takes({ patient: 'Anna' })).toBe(false);
  expect(takes({ facts: [{ kind: 'page-read', walkthrough: 'Anna was here', page: 'page-1' }] })).toBe(false);
  expect(takes({ facts: [{ kind: 'visit-began', at: 1 }] })).toBe(false);
  expect(takes({ facts: Array(201).fill({ kind: 'visit-began' }) })).toBe(false);
});
