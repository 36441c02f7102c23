// @vitest-environment jsdom
/** Hands, keys and screen readers on *still there?*: whoever answers goes on where they were, and presses nothing else. */
import { describe, expect, test } from 'vitest';
import {
  askStillThere,
  keyDown,
  keyUp,
  putReaderAtCheck,
  readerClick,
  type Spot,
  screenOf,
  stepOf,
  tap,
} from './glass-stand.ts';

describe('on still there?', () => {
  test("a finger on 'Yes' goes on with the question and does not skip it", () => {
    const glass = putReaderAtCheck();
    askStillThere(glass);
    tap('next');
    expect(screenOf(glass)).toBe('check');
    expect(stepOf(glass)).toBe(2);
    glass.clock.pass(1_000);
    tap('next');
    expect(stepOf(glass)).toBe(3);
  });

  test("a shaking hand that taps 'Yes' twice does not skip the question either", () => {
    const glass = putReaderAtCheck();
    askStillThere(glass);
    tap('next');
    glass.clock.pass(200);
    tap('next', { aside: 20 });
    expect(screenOf(glass)).toBe('check');
    expect(stepOf(glass)).toBe(2);
  });

  test('a shaking hand on the sheet does not answer the question beneath it', () => {
    const glass = putReaderAtCheck();
    askStillThere(glass);
    tap('tile');
    glass.clock.pass(200);
    tap('tile', { aside: 20 });
    expect(glass.engine.glass().answers).toEqual({});
    glass.clock.pass(400);
    tap('tile');
    expect(glass.engine.glass().answers).toEqual({ 'scar/check-3': 'a' });
  });

  test("Enter and the space bar on 'Yes' go on with the question and do not skip it", () => {
    for (const code of ['Enter', 'Space'] as const) {
      const glass = putReaderAtCheck();
      askStillThere(glass);
      keyDown(code, 'next');
      keyUp(code, 'next');
      expect(screenOf(glass), code).toBe('check');
      expect(stepOf(glass), code).toBe(2);
    }
  });

  test("a screen reader on 'Yes' goes on with the question and does not skip it", () => {
    const glass = putReaderAtCheck();
    askStillThere(glass);
    readerClick('next');
    expect(screenOf(glass)).toBe('check');
    expect(stepOf(glass)).toBe(2);
  });

  test('a finger on Home goes on where the patient was', () => {
    const glass = putReaderAtCheck();
    askStillThere(glass);
    tap('home');
    expect(screenOf(glass)).toBe('check');
  });

  const ownWork: readonly (readonly [Spot, string])[] = [
    ['help', 'help'],
    ['languages', 'languages'],
    ['size', 'display'],
    ['more-time', 'check'],
    ['start-over', 'attract'],
  ];
  test.each(ownWork)('the key %s does its own work, by finger, key and screen reader', (spot, screen) => {
    const ways = [
      () => tap(spot),
      () => keyDown('Enter', spot),
      () => {
        keyDown('Space', spot);
        keyUp('Space', spot);
      },
      () => readerClick(spot),
    ];
    for (const way of ways) {
      const glass = putReaderAtCheck();
      askStillThere(glass);
      way();
      expect(screenOf(glass)).toBe(screen);
      expect(glass.engine.glass().moreTime).toBe(spot === 'more-time');
    }
  });

  test('a key that presses nothing goes on, and the next press of a screen reader counts', () => {
    const glass = putReaderAtCheck();
    askStillThere(glass);
    keyDown('Tab');
    keyUp('Tab');
    expect(screenOf(glass)).toBe('check');
    readerClick('next');
    expect(stepOf(glass)).toBe(3);
  });
});
