/** One visit on one screen: when it asks to be woken, and when those who draw it are called. */
import { describe, expect, test, vi } from 'vitest';
import { startVisitEngine } from '../../renderer/kiosk/visit-engine.ts';
import { FACTS } from '../support/visit-arbitraries.ts';
import { HandClock } from './hand-clock.ts';

function kiosk(facts = FACTS) {
  const clock = new HandClock();
  const engine = startVisitEngine(facts, clock);
  const press = (control: Extract<Parameters<typeof engine.tell>[0], { kind: 'pressed' }>['control']) =>
    engine.tell({ kind: 'pressed', control });
  return { clock, engine, press, screen: () => engine.glass().screen };
}

/** Somebody has begun to read the first page about scars. */
function reader() {
  const stand = kiosk();
  stand.press({ action: 'begin' });
  stand.press({ action: 'language', language: 'en' });
  stand.press({ action: 'open', walkthrough: 'scar' });
  return stand;
}

describe('alarms', () => {
  test('none runs on a kiosk that nobody has touched, nor before it is set up', () => {
    expect(kiosk().clock.waits()).toEqual([]);
    expect(kiosk({ ...FACTS, setupNeeded: true }).clock.waits()).toEqual([]);
  });

  test('a reader has one, never more than ten seconds away, however much happens', () => {
    const { clock, engine } = reader();
    for (const by of ['finger-1', 'finger-2', 'finger-3']) {
      engine.tell({ kind: 'press-started', by });
      engine.tell({ kind: 'press-ended', by });
    }
    expect(clock.waits()).toEqual([10_000]);
    clock.pass(300);
    engine.tell({ kind: 'time-passed' });
    expect(clock.waits()).toEqual([10_000]);
  });

  test('comes at the moment itself when that is nearer than ten seconds', () => {
    const { clock, engine } = reader();
    clock.stall(119_400);
    engine.tell({ kind: 'time-passed' });
    expect(clock.waits()).toEqual([600]);
  });

  test('a reader who has left is asked after two minutes, then gone after thirty seconds, and no alarm is left', () => {
    const { clock, screen } = reader();
    clock.pass(119_999);
    expect(screen()).toBe('page');
    clock.pass(1);
    expect(screen()).toBe('still-there');
    clock.pass(29_999);
    expect(screen()).toBe('still-there');
    clock.pass(1);
    expect(screen()).toBe('attract');
    expect(clock.waits()).toEqual([]);
  });

  test("a patient who is done leaves none behind, whose finger stays down leaves the finger's", () => {
    const { clock, engine, press, screen } = reader();
    engine.tell({ kind: 'press-started', by: 'finger-1' });
    press({ action: 'start-over' });
    expect(screen()).toBe('attract');
    expect(clock.waits()).toEqual([10_000]);
    engine.tell({ kind: 'press-ended', by: 'finger-1' });
    expect(clock.waits()).toEqual([]);
  });

  test('one that comes an hour late still ends the visit', () => {
    const { clock, screen } = reader();
    clock.stall(3_600_000);
    clock.pass(0);
    expect(screen()).toBe('attract');
  });
});

describe('those who draw the glass', () => {
  test('are called when a page turns, and not when a finger comes down or time goes by', () => {
    const { clock, engine, press } = reader();
    const look = vi.fn<() => void>();
    engine.watch(look);
    engine.tell({ kind: 'press-started', by: 'finger-1' });
    engine.tell({ kind: 'press-ended', by: 'finger-1' });
    clock.pass(60_000);
    expect(look).toHaveBeenCalledTimes(0);
    press({ action: 'next', more: false });
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('are called once for each second of the countdown', () => {
    const { clock, engine } = reader();
    clock.pass(120_000);
    const seconds: (number | null)[] = [];
    engine.watch(() => seconds.push(engine.glass().secondsLeft));
    clock.pass(3_000);
    expect(seconds).toEqual([29, 28, 27]);
  });

  test('see the same glass as long as nothing on it has changed', () => {
    const { clock, engine, press } = reader();
    const before = engine.glass();
    clock.pass(10_000);
    expect(engine.glass()).toBe(before);
    press({ action: 'more-time' });
    expect(engine.glass()).not.toBe(before);
  });

  test('are not called any more once they have stopped looking', () => {
    const { engine, press } = reader();
    const look = vi.fn<() => void>();
    engine.watch(look)();
    press({ action: 'next', more: false });
    expect(look).not.toHaveBeenCalled();
  });
});

test('a finger that is down is known by its name until it lifts, also when the visit ends meanwhile', () => {
  const { clock, engine, screen } = reader();
  engine.tell({ kind: 'press-started', by: 'book' });
  clock.pass(60_000 + 150_000);
  expect(screen()).toBe('attract');
  expect(engine.held()).toEqual(['book']);
  engine.tell({ kind: 'press-ended', by: 'book' });
  expect(engine.held()).toEqual([]);
});

test('whoever follows late is told at once what has been, as one step', () => {
  const clock = new HandClock();
  const engine = startVisitEngine(FACTS, clock);
  engine.tell({ kind: 'pressed', control: { action: 'begin' } });
  const told: string[] = [];
  engine.follow((before, _, after) => told.push(`${before.place.kind} ${after.place.kind}`));
  engine.tell({ kind: 'pressed', control: { action: 'back' } });
  expect(told).toEqual(['attract languages', 'languages attract']);
});
