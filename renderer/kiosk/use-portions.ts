/**
 * Splits running words into portions that fit their box whole: measured once a page, size and language, before the
 * first paint. It cuts between sentences only.
 */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Portions {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly portion: readonly string[];
  readonly isLast: boolean;
}

/** `key` names what is measured; when it changes everything is measured again. */
export function usePortions(
  sentences: readonly string[],
  part: number,
  onPortions: (count: number) => void,
  key: string,
): Portions {
  const box = useRef<HTMLDivElement>(null);
  /** Index of the first sentence of each portion, for this key; null while all stand there to be measured. */
  const [cut, setCut] = useState<{ readonly key: string; readonly starts: readonly number[] } | null>(null);
  const starts = cut?.key === key ? cut.starts : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured once for each key
  useLayoutEffect(() => {
    if (starts || !box.current) return;
    const found = measure(box.current);
    setCut({ key, starts: found });
    onPortions(found.length);
  }, [key, starts]);

  // A page drawn for another shape of screen is measured again.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    let width = element.clientWidth;
    let height = element.clientHeight;
    const watcher = new ResizeObserver(() => {
      if (element.clientWidth === width && Math.abs(element.clientHeight - height) < 2) return;
      width = element.clientWidth;
      height = element.clientHeight;
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);

  if (!starts) return { box, portion: sentences, isLast: true };
  const index = Math.min(part, starts.length - 1);
  return { box, portion: sentences.slice(starts[index], starts[index + 1]), isLast: index === starts.length - 1 };
}

/** The first sentence of each portion, when the box shows all of them at once. */
function measure(box: HTMLElement): number[] {
  const starts = [0];
  const lines = [...box.querySelectorAll<HTMLElement>('[data-sentence]')].map((sentence) => {
    const rects = [...sentence.getClientRects()];
    return { top: Math.min(...rects.map((rect) => rect.top)), bottom: Math.max(...rects.map((rect) => rect.bottom)) };
  });
  const chips = box.querySelector('.chips')?.getBoundingClientRect();
  const floor = box.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(box).paddingBottom);
  const first = lines[0];
  if (!first || Math.max(lines.at(-1)?.bottom ?? 0, chips?.bottom ?? 0) <= floor + 1) return starts;
  const room = floor - first.top;
  let top = first.top;
  lines.forEach((line, i) => {
    if (line.bottom - top <= room + 1 || i === starts.at(-1)) return;
    starts.push(i);
    top = line.top;
  });
  // Chips come behind the last portion; where they do not fit beneath its words they take one of their own.
  const last = lines.at(-1);
  if (chips && last && last.bottom - top + chips.height > room && starts.at(-1) !== lines.length - 1) {
    starts.push(lines.length - 1);
  }
  return starts;
}
