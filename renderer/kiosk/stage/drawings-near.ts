/**
 * The drawings that one tap can ask for from where the visit is, likeliest first. It looks at the library and decides
 * nothing about the way a tap takes.
 */
import { FIVE_MINUTES } from '../../../core/content/content-names.ts';
import type { DrawingSpec } from '../../../core/content/drawing.ts';
import type { Library } from '../../../core/kiosk-contract.ts';
import type { Kiosk } from '../kiosk-context.tsx';
import { openReadings, type Reading, readingOf } from '../reading.ts';
import type { WantedDrawing } from './kept-drawings.ts';

/** First pages of topics in a menu: as many as there are tiles on one screen. */
const MOST_TOPICS = 6;
const NO_WORDS = {};

export function drawingsNear(kiosk: Kiosk): WantedDrawing[] {
  const { place } = kiosk.glass;
  if (place.kind === 'menu') return firstDrawings(kiosk, place.group);
  if (place.kind !== 'step' && place.kind !== 'takeaway') return [];
  const reading = readingOf(kiosk, place.walkthrough);
  if (!reading) return [];
  const at = place.kind === 'step' ? place.step : reading.walkthrough.steps.length;
  return [at + 1, at - 1].flatMap((step) => wanted(kiosk, reading, step));
}

/** Words of labels in that language, or in English. */
export function labelWordsOf(library: Library, lang: string): WantedDrawing['labelWords'] {
  return (library.words[lang] ?? library.words.en)?.drawings.labels ?? NO_WORDS;
}

const bare = new WeakMap<DrawingSpec, DrawingSpec>();

/** The same picture where it is too small for words in it. */
export function withoutLabels(spec: DrawingSpec): DrawingSpec {
  const { scene, states } = spec;
  const without = bare.get(spec) ?? (states ? { scene, states } : { scene });
  bare.set(spec, without);
  return without;
}

function firstDrawings(kiosk: Kiosk, group: string | null): WantedDrawing[] {
  const readings = openReadings(kiosk);
  const inGroup = (id: string) => readings.filter(({ walkthrough }) => walkthrough.group === id);
  // At the first level only the short way and a group that holds one topic open at once.
  const opensAtOnce = ({ walkthrough: { id, group: own } }: Reading) =>
    id === FIVE_MINUTES || inGroup(own).length === 1;
  const tiles = group === null ? readings.filter(opensAtOnce) : inGroup(group);
  return tiles.slice(0, MOST_TOPICS).flatMap((reading) => wanted(kiosk, reading, 0));
}

/** The step after the last is the take-away. */
function wanted({ library }: Kiosk, { walkthrough, lang }: Reading, step: number): WantedDrawing[] {
  const { steps, takeaway } = walkthrough;
  const onTakeaway = step === steps.length && takeaway.drawing ? withoutLabels(takeaway.drawing) : undefined;
  const spec = steps[step]?.drawing ?? onTakeaway;
  return spec ? [{ spec, lang, labelWords: labelWordsOf(library, lang) }] : [];
}
