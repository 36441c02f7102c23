/**
 * Lays what is drawn in a layer over the room that a screen leaves for it. It makes no element and draws nothing.
 */
import type { Stage } from '../../anatomy/label-layout.ts';

export type Pair = readonly [layer: HTMLElement, room: HTMLElement];

/** Lays each layer over its room and keeps it there; tells the sizes of the rooms, and answers how to stop. */
export function keepOver(
  pairs: readonly Pair[],
  tellSizes: (sizes: readonly Stage[]) => void,
): (() => void) | undefined {
  const settle = () => {
    // All are looked at, then all are written: the page is laid out once.
    const rects = pairs.map(([layer, room]) => [layer.parentElement, room].map((one) => one?.getBoundingClientRect()));
    const sizes = rects.map(([outer, inner], i) => {
      const { left = 0, top = 0, width = 0, height = 0 } = inner ?? {};
      Object.assign(pairs[i]?.[0].style ?? {}, {
        left: `${left - (outer?.left ?? 0)}px`,
        top: `${top - (outer?.top ?? 0)}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      return { width, height };
    });
    tellSizes(sizes);
  };
  settle();
  if (typeof ResizeObserver === 'undefined') return; // a document without layout
  const observer = new ResizeObserver(settle);
  for (const [, room] of pairs) observer.observe(room);
  return () => observer.disconnect();
}
