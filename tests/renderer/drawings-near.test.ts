/** Which drawings are made ready: those that the next touch can ask for, from wherever a patient is. */
import { expect, test } from 'vitest';
import type { DrawingSpec } from '../../core/content/drawing.ts';
import type { Place } from '../../core/visit/visit.ts';
import { drawingsNear } from '../../renderer/kiosk/stage/drawings-near.ts';
import { kioskAt, languageWords, walkthrough, wordsFor } from './kiosk-stand.ts';

const drawing = (filled: string): DrawingSpec => ({ scene: 'hundred', states: { filled }, labels: [] });
/** A page, a check and a take-away with drawings of their own: `n`1, two people, `n`3. */
const drawn = (id: string, group: 'why' | 'warning', n: string) => {
  const [page, check] = walkthrough(id, group).steps;
  return {
    ...walkthrough(id, group),
    steps: [{ ...page, drawing: drawing(`${n}1`) }, check],
    takeaway: { sources: ['s-3'], drawing: drawing(`${n}3`) },
  } as ReturnType<typeof walkthrough>;
};
const ALL = [drawn('one', 'why', '1'), drawn('two', 'why', '2'), drawn('signs', 'warning', '3')];
const texts = Object.fromEntries(ALL.map(({ id }) => [id, wordsFor(id, 'approved')]));

function near(place: Place): (string | undefined)[] {
  const library = { walkthroughs: ALL, words: { en: languageWords(texts) } };
  const kiosk = kioskAt({ visit: { place, language: 'en' }, library });
  return drawingsNear(kiosk).map(({ spec }) => spec.states?.['filled'] ?? spec.scene);
}

test('before the menu those of topics that one touch opens; in a group those of its topics', () => {
  expect(near({ kind: 'menu', group: null })).toEqual(['31']);
  expect(near({ kind: 'menu', group: 'why' })).toEqual(['11', '21']);
});

test('on a page those of the next and of the one before', () => {
  expect(near({ kind: 'step', walkthrough: 'one', step: 0 })).toEqual(['two-people']);
  expect(near({ kind: 'step', walkthrough: 'one', step: 1 })).toEqual(['13', '11']);
});

test('on the take-away that of the last step; before anything else none', () => {
  expect(near({ kind: 'takeaway', walkthrough: 'one' })).toEqual(['two-people']);
  expect(near({ kind: 'languages', from: null })).toEqual([]);
});
