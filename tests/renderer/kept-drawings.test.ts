/** The drawings that stand ready for the next tap: which are kept, which go, and who hears of it. */
import { expect, test, vi } from 'vitest';
import type { DrawingSpec } from '../../core/content/drawing.ts';
import { KeptDrawings, type WantedDrawing } from '../../renderer/kiosk/stage/kept-drawings.ts';

const WORDS = { bone: 'Bone' };
const ROOM = {} as HTMLElement;

function drawing(filled: string, lang = 'en', labelWords = WORDS): WantedDrawing {
  const spec: DrawingSpec = { scene: 'hundred', states: { filled } };
  return { spec, lang, labelWords };
}

const showing = (room = ROOM) => ({ room, playing: false, onRest: undefined });
const filledIn = (kept: KeptDrawings) => kept.look().drawings.map(({ spec }) => spec.states?.['filled']);

test('a drawing that was prepared is ready, and showing it keeps no second one', () => {
  const kept = new KeptDrawings();
  kept.prepare(drawing('10'));
  expect(kept.isReady(drawing('10'))).toBe(true);
  expect(kept.look().shown).toBeNull();
  const { drawings } = kept.look();
  kept.show(drawing('10'), showing());
  expect(kept.look().drawings).toBe(drawings);
  expect(kept.look().shown?.key).toBe(drawings[0]?.key);
});

test('of more than eight the one not wanted for longest goes, and the others stay in their places', () => {
  const kept = new KeptDrawings();
  for (const filled of ['1', '2', '3', '4', '5', '6', '7', '8']) kept.prepare(drawing(filled));
  kept.show(drawing('1'), showing());
  kept.prepare(drawing('9'));
  expect(filledIn(kept)).toEqual(['1', '3', '4', '5', '6', '7', '8', '9']);
});

test('a drawing whose words are in another language is not ready, and takes its own place when it is drawn anew', () => {
  const kept = new KeptDrawings();
  kept.prepare(drawing('1'));
  kept.prepare(drawing('2'));
  const spanish = drawing('1', 'es', { bone: 'Hueso' });
  expect(kept.isReady(spanish)).toBe(false);
  kept.show(spanish, showing());
  expect(filledIn(kept)).toEqual(['1', '2']);
  expect(kept.look().drawings[0]?.labelWords).toEqual({ bone: 'Hueso' });
});

test('who watches hears of a change and of nothing else', () => {
  const kept = new KeptDrawings();
  const heard = vi.fn();
  const stop = kept.watch(heard);
  kept.show(drawing('1'), showing());
  kept.show(drawing('1'), showing());
  expect(heard).toHaveBeenCalledTimes(1);
  kept.show(drawing('1'), showing({} as HTMLElement));
  expect(heard).toHaveBeenCalledTimes(2);
  kept.show(null);
  kept.adorn('spine', ROOM);
  expect(heard).toHaveBeenCalledTimes(4);
  stop();
  kept.adorn('spine', null);
  expect(heard).toHaveBeenCalledTimes(4);
});
