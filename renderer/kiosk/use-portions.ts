/**
 * Splits what a screen shows into portions that fit it whole: measured once a screen, size and language, before the
 * first paint. Content is a row of blocks (`data-block` on each); it is cut between blocks, and letters are never made
 * smaller.
 */
import { type RefObject, useContext, useLayoutEffect, useRef, useState } from 'react';
import { useKiosk } from './kiosk-context.tsx';
import { placeKey } from './places/kept-places.ts';
import { PortionsContext } from './portions-context.ts';

export interface Portions<E extends HTMLElement> {
  /** The element that holds the blocks: what lies below its content box does not fit. */
  readonly box: RefObject<E | null>;
  /** Whether the n-th block belongs to the portion that shows. */
  readonly shows: (block: number) => boolean;
}

/** One portion that holds every block. */
const WHOLE: readonly number[] = [0];

/** `name` tells one content from another; it is measured again when that, the size or the language changes. */
export function usePortions<E extends HTMLElement>(name: string, level: 'place' | 'sheet'): Portions<E> {
  const { glass } = useKiosk();
  const tellCount = useContext(PortionsContext);
  const box = useRef<E>(null);
  const key = `${name} ${glass.size} ${glass.language} ${innerWidth}×${innerHeight}`;
  /** Index of the first block of each portion, where there is more than one: what fits whole stands there already. */
  const [cut, setCut] = useState<{ readonly key: string; readonly starts: readonly number[] } | null>(null);
  const starts = cut?.key === key ? cut.starts : WHOLE;
  const measuredFor = useRef('');

  useLayoutEffect(() => {
    if (measuredFor.current === key || !box.current) return;
    if (starts !== WHOLE) {
      setCut(null); // of an earlier visit to this place; all blocks must stand there to be measured
      return;
    }
    measuredFor.current = key;
    const found = drawIn(box.current);
    if (found.length > 1) setCut({ key, starts: found });
  }, [key, starts]);
  const measured = level === 'place' ? placeKey(glass) : glass.sheet;
  useLayoutEffect(() => tellCount(measured, starts.length), [starts, measured, tellCount]);

  if (starts === WHOLE) return { box, shows: () => true };
  const part = Math.min(level === 'place' ? glass.part : glass.sheetPart, starts.length - 1);
  const [from, to] = [starts[part] ?? 0, starts[part + 1] ?? Number.POSITIVE_INFINITY];
  return { box, shows: (block) => block >= from && block < to };
}

/** Spaces are drawn in (`data-tight`) before words go to another portion, where that spares one. */
function drawIn(box: HTMLElement): number[] {
  box.removeAttribute('data-tight');
  const loose = measure(box);
  if (loose.length === 1) return loose;
  box.setAttribute('data-tight', '');
  const tight = measure(box);
  if (tight.length < loose.length) return tight;
  box.removeAttribute('data-tight');
  return loose;
}

/** The first block of each portion, measured while all blocks are there. */
function measure(box: HTMLElement): number[] {
  const blocks = [...box.querySelectorAll<HTMLElement>('[data-block]')].map((block) => {
    const lines = [...block.getClientRects()];
    return { top: Math.min(...lines.map((line) => line.top)), bottom: Math.max(...lines.map((line) => line.bottom)) };
  });
  const floor = box.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(box).paddingBottom) + 1;
  const first = blocks[0];
  const starts = [0];
  if (!first || blocks.every((block) => block.bottom <= floor)) return starts;
  const room = floor - first.top;
  let top = first.top;
  blocks.forEach((block, i) => {
    if (block.bottom - top <= room || i === starts.at(-1)) return;
    starts.push(i);
    top = block.top;
  });
  return starts;
}
