// @vitest-environment jsdom
/** The hidden key of the staff way out: who finds it, and whom it leaves alone. */
import { describe, expect, test } from 'vitest';
import { watchStaffCorner } from '../../renderer/kiosk/press/staff-corner.ts';
import { askStillThere, type Glassed, putGlass, putReader, screenOf } from './glass-stand.ts';

const CORNER = { x: 1060, y: 20 };
const BESIDE = { x: 990, y: 20 };
const BELOW = { x: 1060, y: 90 };

/** The glass with its corner, 72 px wide. Attract is one key from edge to edge, as on the real page. */
function withCorner(glass: Glassed, pinSet = true): Glassed {
  watchStaffCorner({ engine: glass.engine, clock: glass.clock, root: document, isPinSet: () => pinSet });
  const corner = document.querySelector('.staff-corner');
  if (!corner) throw new Error('there is no corner');
  const box = { left: 1008, right: 1080, top: 0, bottom: 72 } as DOMRect;
  corner.getBoundingClientRect = () => box;
  document.elementFromPoint = () => under();
  return glass;
}

function under(): Element {
  return document.querySelector('[data-action="begin"]') ?? document.body;
}

function finger(type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', at = CORNER, id = 1): void {
  const init = { pointerId: id, pointerType: 'touch', clientX: at.x, clientY: at.y, bubbles: true, cancelable: true };
  under().dispatchEvent(new PointerEvent(type, init));
}

function key(type: 'keydown' | 'keyup', name = 'Escape', repeat = false): void {
  document.body.dispatchEvent(new KeyboardEvent(type, { key: name, code: name, repeat, bubbles: true }));
}

describe('a finger in the corner', () => {
  test('brings up the staff sheet after three seconds, not before, and lifting it presses nothing', () => {
    const glass = withCorner(putGlass());
    finger('pointerdown');
    glass.clock.pass(2_999);
    expect(screenOf(glass)).toBe('attract');
    glass.clock.pass(1);
    expect(screenOf(glass)).toBe('staff');
    glass.clock.pass(700);
    finger('pointerup');
    expect([screenOf(glass), glass.place().kind]).toEqual(['staff', 'attract']);
  });

  test('that lifts sooner is a touch like any other: it wakes attract', () => {
    const glass = withCorner(putGlass());
    finger('pointerdown');
    glass.clock.pass(2_900);
    finger('pointerup');
    expect(screenOf(glass)).toBe('languages');
    glass.clock.pass(5_000);
    expect(screenOf(glass)).toBe('languages');
  });

  test('may tremble there', () => {
    const glass = withCorner(putGlass());
    finger('pointerdown');
    for (const x of [1050, 1070, 1055]) finger('pointermove', { x, y: 30 });
    glass.clock.pass(3_000);
    expect(screenOf(glass)).toBe('staff');
  });

  test.each([
    ['slides off', () => finger('pointermove', BESIDE)],
    ['slides off and back', () => [finger('pointermove', BELOW), finger('pointermove', CORNER)]],
    ['is taken away by the computer', () => finger('pointercancel')],
    ['is joined by a second finger', () => finger('pointerdown', { x: 500, y: 900 }, 2)],
    ['is joined by a second finger in the corner', () => finger('pointerdown', CORNER, 2)],
    ['is on a page that loses the keyboard', () => window.dispatchEvent(new Event('blur'))],
  ])('that %s calls nobody', (_, happens) => {
    const glass = withCorner(putReader());
    finger('pointerdown');
    glass.clock.pass(1_500);
    happens();
    glass.clock.pass(10_000);
    expect(screenOf(glass)).toBe('page');
  });

  test('calls nobody while another hand lies elsewhere on the glass', () => {
    const glass = withCorner(putReader());
    finger('pointerdown', { x: 500, y: 900 }, 2);
    finger('pointerdown');
    glass.clock.pass(10_000);
    expect(screenOf(glass)).toBe('page');
  });

  test.each([
    ['beside', BESIDE],
    ['below', BELOW],
  ])('%s it calls nobody, nor does it when it slides in', (_, at) => {
    const glass = withCorner(putReader());
    finger('pointerdown', at);
    finger('pointermove', CORNER);
    glass.clock.pass(10_000);
    expect(screenOf(glass)).toBe('page');
  });

  test('finds it on the countdown too', () => {
    const glass = withCorner(putReader());
    askStillThere(glass);
    finger('pointerdown');
    glass.clock.pass(3_000);
    expect(screenOf(glass)).toBe('staff');
  });

  test('in a clinic without a PIN leads to first run', () => {
    const glass = withCorner(putGlass(), false);
    finger('pointerdown');
    glass.clock.pass(3_000);
    expect(screenOf(glass)).toBe('setup');
  });

  test('changes nothing at first run', () => {
    const glass = withCorner(putGlass());
    glass.engine.tell({ kind: 'facts-told', facts: { ...glass.engine.glass().facts, setupNeeded: true } });
    finger('pointerdown');
    glass.clock.pass(3_000);
    expect([screenOf(glass), glass.engine.glass().sheet]).toEqual(['setup', null]);
  });

  test('is waited for by no timer while nobody holds', () => {
    const glass = withCorner(putGlass());
    expect(glass.clock.waits()).toEqual([]);
    finger('pointerdown');
    expect(glass.clock.waits()).toContain(3_000);
    finger('pointermove', BELOW);
    expect(glass.clock.waits()).not.toContain(3_000);
  });
});

describe('Escape', () => {
  test('kept down for three seconds brings up the staff sheet, once', () => {
    const glass = withCorner(putGlass());
    key('keydown');
    for (let held = 0; held < 29; held += 1) {
      glass.clock.pass(100);
      key('keydown', 'Escape', true);
    }
    expect(screenOf(glass)).toBe('attract');
    glass.clock.pass(100);
    expect(screenOf(glass)).toBe('staff');
  });

  test('pressed for a moment does nothing, not even wake the kiosk', () => {
    const glass = withCorner(putGlass());
    key('keydown');
    glass.clock.pass(200);
    key('keyup');
    glass.clock.pass(10_000);
    expect(screenOf(glass)).toBe('attract');
  });

  test('beside another key calls nobody', () => {
    const glass = withCorner(putReader());
    key('keydown');
    key('keydown', 'KeyA');
    glass.clock.pass(10_000);
    expect(screenOf(glass)).toBe('page');
  });
});
