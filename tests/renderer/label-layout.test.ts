/** Where labels lie on a drawing, so that nobody has to guess which word names which part. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { layOutLabels, type MeasuredLabel, type PlacedLabel } from '../../renderer/anatomy/label-layout.ts';

// Seconds on a busy computer.
vi.setConfig({ testTimeout: 60_000 });

const STAGE = { width: 1080, height: 800 };
/** How near a plate may come to the edge, to another plate, and to a spot that a label names. */
const MARGIN = 16;
const GAP = 10;
const SPOT = 18;

const label = (id: string, more: Partial<MeasuredLabel> = {}): MeasuredLabel => ({
  id,
  on: { x: 540, y: 400 },
  words: { x: 300, y: 400 },
  lie: 'left',
  width: 200,
  height: 48,
  ...more,
});

interface Plate {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
function plateOf({ id, left, top }: PlacedLabel, all: readonly MeasuredLabel[]): Plate {
  const { width, height } = all.find((known) => known.id === id) ?? label(id);
  return { left, top, right: left + width, bottom: top + height };
}
const isNear = (plate: Plate, { x, y }: PlacedLabel['on'], by: number) =>
  x > plate.left - by && x < plate.right + by && y > plate.top - by && y < plate.bottom + by;

/** Labels as drawings have them: up to four, spots and words anywhere, none wider than the stage. */
const labels = fc
  .array(
    fc.record({
      on: fc.record({ x: fc.integer({ min: 0, max: 1080 }), y: fc.integer({ min: 0, max: 800 }) }),
      words: fc.record({ x: fc.integer({ min: 0, max: 1080 }), y: fc.integer({ min: 0, max: 800 }) }),
      lie: fc.constantFrom('left' as const, 'right' as const),
      width: fc.integer({ min: 40, max: 500 }),
      height: fc.integer({ min: 30, max: 160 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((some) => some.map((one, i): MeasuredLabel => ({ id: `label-${i}`, ...one })));

describe('however the parts of a drawing lie', () => {
  const always = (rule: (placed: readonly PlacedLabel[], all: readonly MeasuredLabel[]) => void) =>
    fc.assert(
      fc.property(labels, (all) => {
        rule(layOutLabels(all, STAGE), all);
      }),
      { numRuns: 300 },
    );

  test('the label that matters most is shown', () => {
    always((placed) => {
      expect(placed[0]?.id).toBe('label-0');
    });
  });

  test('every label lies whole inside the drawing', () => {
    always((placed, all) => {
      for (const one of placed) {
        const plate = plateOf(one, all);
        expect(Math.min(plate.left, plate.top)).toBeGreaterThanOrEqual(MARGIN);
        expect(plate.right).toBeLessThanOrEqual(STAGE.width - MARGIN);
        expect(plate.bottom).toBeLessThanOrEqual(STAGE.height - MARGIN);
      }
    });
  });

  test('no two labels touch', () => {
    always((placed, all) => {
      for (const [i, one] of placed.entries()) {
        for (const other of placed.slice(i + 1)) {
          const [a, b] = [plateOf(one, all), plateOf(other, all)];
          const apart = Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
          expect(apart).toBeGreaterThanOrEqual(GAP);
        }
      }
    });
  });

  test('no label hides a spot that is named, its own or that of another', () => {
    always((placed, all) => {
      for (const one of placed) {
        for (const other of placed) expect(isNear(plateOf(one, all), other.on, SPOT)).toBe(false);
      }
    });
  });

  test('every leader leads from the edge of its own label to the spot of that label', () => {
    always((placed, all) => {
      for (const one of placed) {
        const { left, top, right, bottom } = plateOf(one, all);
        expect(one.on).toEqual(all.find(({ id }) => id === one.id)?.on);
        expect([left, right].includes(one.from.x) || [top, bottom].includes(one.from.y)).toBe(true);
        expect(isNear({ left, top, right, bottom }, one.from, 0.001)).toBe(true);
      }
    });
  });

  test('no leader runs beneath another label', () => {
    always((placed, all) => {
      for (const { id, from, on } of placed) {
        for (const at of [0.15, 0.3, 0.45, 0.6, 0.75, 0.9]) {
          const point = { x: from.x + (on.x - from.x) * at, y: from.y + (on.y - from.y) * at };
          for (const other of placed) {
            if (other.id !== id) expect(isNear(plateOf(other, all), point, 0)).toBe(false);
          }
        }
      }
    });
  });
});

describe('a label with room', () => {
  test('ends where its words should end when it lies to the left, begins there when to the right', () => {
    const [left] = layOutLabels([label('left')], STAGE);
    expect(left).toMatchObject({ left: 100, top: 376, from: { x: 300, y: 400 } });
    const [right] = layOutLabels([label('right', { lie: 'right', words: { x: 780, y: 400 } })], STAGE);
    expect(right).toMatchObject({ left: 780, top: 376, from: { x: 780, y: 400 } });
  });

  test('has its leader leave from above or below when the part lies more that way', () => {
    const [above] = layOutLabels([label('above', { words: { x: 300, y: 700 }, on: { x: 200, y: 300 } })], STAGE);
    expect(above?.from).toEqual({ x: 200, y: 676 });
  });

  test('gives way up or down to the label before it, by as little as it needs', () => {
    const second = label('second', { on: { x: 540, y: 500 }, words: { x: 300, y: 410 } });
    const [first, moved] = layOutLabels([label('first'), second], STAGE);
    expect(first?.top).toBe(376);
    // 410 would be its middle; the first plate ends at 424 and needs ten pixels below it.
    expect(moved?.left).toBe(100);
    expect(moved?.top).toBeGreaterThanOrEqual(434);
    expect(moved?.top).toBeLessThan(434 + 0.35 * 48);
  });
});

describe('without room', () => {
  test('the less important label is left out rather than laid over the picture', () => {
    const wide = label('wide', { width: 420, on: { x: 540, y: 600 }, words: { x: 300, y: 600 } });
    expect(layOutLabels([label('first'), wide], STAGE).map(({ id }) => id)).toEqual(['first']);
    expect(layOutLabels([label('first'), { ...wide, width: 300 }], STAGE).map(({ id }) => id)).toEqual([
      'first',
      'wide',
    ]);
  });

  test('the label that matters goes to a corner on its own side, away from the part it names', () => {
    const narrow = { width: 400, height: 500 };
    const wide = label('wide', { width: 360, on: { x: 200, y: 260 }, words: { x: 40, y: 260 } });
    expect(layOutLabels([wide], narrow)).toMatchObject([{ left: 16, top: 16 }]);
    const high = { ...wide, on: { x: 200, y: 40 }, words: { x: 40, y: 40 } };
    expect(layOutLabels([high], narrow)).toMatchObject([{ left: 16, top: 500 - 16 - 48 }]);
  });

  test('a drawing without labels has none', () => {
    expect(layOutLabels([], STAGE)).toEqual([]);
  });
});
