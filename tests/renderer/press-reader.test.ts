// @vitest-environment jsdom
/** Hands, keys and screen readers at the glass: what presses, what does not, and that nothing presses twice. */
import { describe, expect, test } from 'vitest';
import {
  finger,
  keyDown,
  keyUp,
  putGlass,
  putReader,
  readerClick,
  type Spot,
  screenOf,
  stepOf,
  tap,
} from './glass-stand.ts';

describe('a finger', () => {
  test('presses when it lifts from the key it came down on, not before', () => {
    const glass = putReader();
    finger('pointerdown', 'next');
    expect(stepOf(glass)).toBe(0);
    finger('pointerup', 'next');
    expect(stepOf(glass)).toBe(1);
  });

  test.each<Spot>(['nothing', 'help'])('that has slid off the key onto %s presses neither', (spot) => {
    const glass = putReader();
    finger('pointerdown', 'next');
    finger('pointerup', spot);
    expect(stepOf(glass)).toBe(0);
    expect(screenOf(glass)).toBe('page');
  });

  test('that came down on nothing and slid onto a key presses nothing', () => {
    const glass = putReader();
    finger('pointerdown', 'nothing');
    finger('pointerup', 'next');
    expect(stepOf(glass)).toBe(0);
  });

  test('presses the key it came down on although the page was drawn again beneath it', () => {
    const glass = putReader();
    const before = glass.at('next');
    finger('pointerdown', 'next');
    glass.draw();
    expect(glass.at('next')).not.toBe(before);
    finger('pointerup', 'next');
    expect(stepOf(glass)).toBe(1);
  });

  test('presses nothing when another key has come to lie beneath it', () => {
    const glass = putReader();
    finger('pointerdown', 'next');
    glass.at('next').dataset.value = 'more';
    finger('pointerup', 'next');
    expect(stepOf(glass)).toBe(0);
    expect(glass.engine.glass().part).toBe(0);
  });

  test('shows on the key while it is down', () => {
    const glass = putReader();
    finger('pointerdown', 'next');
    expect(glass.at('next').hasAttribute('data-pressed')).toBe(true);
    finger('pointercancel', 'next');
    expect(glass.at('next').hasAttribute('data-pressed')).toBe(false);
    expect(glass.engine.held()).toEqual([]);
    expect(stepOf(glass)).toBe(0);
  });

  test('may rest on a key for a minute; what lies there longer is no finger', () => {
    const glass = putReader();
    finger('pointerdown', 'next');
    glass.clock.pass(60_001);
    finger('pointerup', 'next');
    expect(stepOf(glass)).toBe(0);
    finger('pointerdown', 'next');
    glass.clock.pass(60_000);
    finger('pointerup', 'next');
    expect(stepOf(glass)).toBe(1);
  });

  test('turns one page, though the browser sends a click after it', () => {
    const glass = putReader();
    tap('next');
    expect(stepOf(glass)).toBe(1);
  });

  test('presses nothing on a key that is not to be had now', () => {
    const glass = putReader();
    glass.at('next').setAttribute('aria-disabled', 'true');
    tap('next');
    readerClick('next');
    expect(stepOf(glass)).toBe(0);
    glass.at('next').setAttribute('aria-disabled', 'false');
    tap('next');
    expect(stepOf(glass)).toBe(1);
  });

  test('presses nothing on a tile that does not say what it opens', () => {
    const glass = putGlass();
    tap('tile');
    glass.clock.pass(1_000);
    tap('tile');
    glass.clock.pass(1_000);
    tap('other tile');
    expect(screenOf(glass)).toBe('menu');
    tap('tile');
    expect(screenOf(glass)).toBe('page');
  });
});

describe('several fingers', () => {
  test('of two hands press each their own key', () => {
    const glass = putReader();
    finger('pointerdown', 'next', { id: 1 });
    finger('pointerdown', 'help', { id: 2 });
    finger('pointerup', 'next', { id: 1 });
    expect(stepOf(glass)).toBe(1);
    finger('pointerup', 'help', { id: 2 });
    expect(screenOf(glass)).toBe('help');
  });

  test('three at once are a palm: none of them presses, in whatever order they lift', () => {
    const glass = putReader();
    const down: readonly Spot[] = ['next', 'help', 'home'];
    for (const [i, spot] of down.entries()) finger('pointerdown', spot, { id: i });
    expect(document.querySelectorAll('[data-pressed]')).toHaveLength(0);
    for (const [i, spot] of down.entries()) finger('pointerup', spot, { id: i });
    expect(screenOf(glass)).toBe('page');
    expect(stepOf(glass)).toBe(0);
    tap('next', { id: 9 });
    expect(stepOf(glass)).toBe(1);
  });

  test('a mouse presses with its first button only', () => {
    const glass = putReader();
    tap('next', { pointerType: 'mouse', button: 2 });
    expect(stepOf(glass)).toBe(0);
    tap('next', { pointerType: 'mouse', button: 0 });
    expect(stepOf(glass)).toBe(1);
  });
});

describe('a shaking hand', () => {
  test('that taps twice turns one page; a meant second tap turns another', () => {
    const glass = putReader();
    tap('next');
    glass.clock.pass(399);
    tap('next', { aside: 20 });
    expect(stepOf(glass)).toBe(1);
    glass.clock.pass(400);
    tap('next');
    expect(stepOf(glass)).toBe(2);
  });

  test('that taps twice on the languages opens no topic that came to lie there', () => {
    const glass = putGlass();
    tap('tile');
    glass.clock.pass(1_000);
    tap('tile');
    glass.clock.pass(200);
    tap('tile', { aside: 20 });
    expect(screenOf(glass)).toBe('menu');
  });
});

describe('a keyboard', () => {
  test('turns one page with Enter, and one with the space bar', () => {
    const glass = putReader();
    keyDown('Enter', 'next');
    keyUp('Enter', 'next');
    expect(stepOf(glass)).toBe(1);
    glass.clock.pass(1_000);
    keyDown('Space', 'next');
    expect(stepOf(glass)).toBe(1);
    keyUp('Space', 'next');
    expect(stepOf(glass)).toBe(2);
  });

  test('whose key stays down turns one page and no more', () => {
    const glass = putReader();
    expect(keyDown('Enter', 'next')).toBe(true);
    for (let time = 0; time < 20; time += 1) {
      glass.clock.pass(500);
      expect(keyDown('Enter', 'next', true)).toBe(false);
    }
    expect(stepOf(glass)).toBe(1);
  });

  test('whose key is down is in use: the patient is asked two minutes after it is up', () => {
    const glass = putReader();
    keyDown('KeyA', 'next');
    glass.clock.pass(59_000);
    keyUp('KeyA', 'next');
    glass.clock.pass(119_999);
    expect(screenOf(glass)).toBe('page');
    glass.clock.pass(1);
    expect(screenOf(glass)).toBe('still-there');
  });

  test('wakes attract with any key, and presses nothing else with it', () => {
    const glass = putGlass();
    keyDown('KeyA');
    expect(screenOf(glass)).toBe('languages');
    keyUp('KeyA');
    glass.clock.pass(1_000);
    keyDown('KeyA');
    expect(screenOf(glass)).toBe('languages');
  });

  test('that wakes attract with Enter on its key does not choose a language with the same press', () => {
    const glass = putGlass();
    keyDown('Enter', 'tile');
    keyUp('Enter', 'tile');
    expect(screenOf(glass)).toBe('languages');
  });
});

test('a screen reader turns one page with one click', () => {
  const glass = putReader();
  readerClick('next');
  expect(stepOf(glass)).toBe(1);
});

describe('a page that is left for another window', () => {
  test('lets go of every finger and key, and none of them presses when it comes up', () => {
    const glass = putReader();
    finger('pointerdown', 'next', { id: 1 });
    keyDown('KeyA', 'help');
    expect(glass.engine.held()).toEqual(['pointer-1', 'key-KeyA']);
    window.dispatchEvent(new Event('blur'));
    expect(glass.engine.held()).toEqual([]);
    expect(glass.at('next').hasAttribute('data-pressed')).toBe(false);
    finger('pointerup', 'next', { id: 1 });
    expect(stepOf(glass)).toBe(0);
  });
});

test('fingers whose lifting was lost while the computer slept make no palm of the next hand', () => {
  const glass = putReader();
  finger('pointerdown', 'nothing', { id: 1 });
  finger('pointerdown', 'nothing', { id: 2 });
  glass.engine.tell({ kind: 'suspended' });
  tap('tile', { id: 3 });
  expect(screenOf(glass)).toBe('languages');
});

test.each(['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart'])(
  'nobody gets a %s out of the page',
  (type) => {
    const glass = putReader();
    const event = new Event(type, { bubbles: true, cancelable: true });
    glass.at('next').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  },
);
