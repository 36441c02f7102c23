/**
 * Turns a few measured points into one smooth outline, so that drawings are kept as readable measures and not as
 * path data. It knows no scale and no colours.
 */

import { shortPath } from './short-path.ts';

/** Left–right and down, in whatever unit the drawing uses; a third value of 0 makes the point a sharp corner. */
export type Node = readonly [x: number, y: number, corner?: 0];

/** Nodes from text such as `0,12 4.5,18 9,20!`: x and y of each, with `!` after a sharp corner. */
export const points = (text: string): Node[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair): Node => {
      const [x = 0, y = 0] = pair.replace('!', '').split(',').map(Number);
      return pair.endsWith('!') ? [x, y, 0] : [x, y];
    });

/** Handles this long (share of the way to the next point) come closest to round for evenly spaced points. */
const HANDLE = 0.36;

function tangent(before: Node, here: Node, after: Node): readonly [number, number] {
  if (here[2] === 0) return [0, 0];
  const x = after[0] - before[0];
  const y = after[1] - before[1];
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/**
 * A smooth path through all points; closed unless told otherwise. Fewer than two points give an empty path. `fine`:
 * steps to one unit, 1 where whole units are fine enough.
 */
export function curve(nodes: readonly Node[], closed = true, fine = 10): string {
  const count = nodes.length;
  const first = nodes[0];
  if (first === undefined || count < 2) return '';
  const at = (i: number): Node =>
    (closed ? nodes[(i + count) % count] : nodes[Math.min(Math.max(i, 0), count - 1)]) ?? first;
  const curves = Array.from({ length: closed ? count : count - 1 }, (_, i) => {
    const [from, to] = [at(i), at(i + 1)];
    const reach = HANDLE * Math.hypot(to[0] - from[0], to[1] - from[1]);
    const out = tangent(at(i - 1), from, to);
    const into = tangent(from, to, at(i + 2));
    return [
      [from[0] + out[0] * reach, from[1] + out[1] * reach],
      [to[0] - into[0] * reach, to[1] - into[1] * reach],
      [to[0], to[1]],
    ] as const;
  });
  return shortPath([first[0], first[1]], curves, fine) + (closed ? 'Z' : '');
}

/** The same points on the other side of the midline x = 0, in the same order. */
export const mirrored = (nodes: readonly Node[]): Node[] =>
  nodes.map(([x, y, corner]) => (corner === 0 ? [-x, y, 0] : [-x, y]));

/** A closed symmetrical outline from its right half, given from the upper to the lower midline. */
export const bothSides = (half: readonly Node[]): Node[] => [
  ...half,
  ...mirrored(half.filter(([x]) => x !== 0)).reverse(),
];

/** Points moved and scaled into another drawing: `x·scale + left`, `y·scale + top`. */
export const placed = (nodes: readonly Node[], scale: number, left: number, top: number): Node[] =>
  nodes.map(([x, y, corner]) =>
    corner === 0 ? [x * scale + left, y * scale + top, 0] : [x * scale + left, y * scale + top],
  );

/** Points a share of the way from one outline to another that has as many points. */
export const between = (outer: readonly Node[], inner: readonly Node[], share: number): Node[] =>
  outer.map(([x, y], i) => {
    const [ix, iy] = inner[i] ?? [x, y];
    return [x + (ix - x) * share, y + (iy - y) * share];
  });
