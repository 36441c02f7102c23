/**
 * Turns a few measured points into smooth path data: closed outlines, open lines, and ribbons of changing width.
 * It knows no anatomy and draws nothing.
 */

import { shortPath } from '../outlines/short-path.ts';

/** x to the viewer's right, y down, in whatever unit the caller measures in. */
export type Pair = readonly [number, number];
/** A point on the middle line of a ribbon, with half its width there. */
export type RibbonNode = readonly [number, number, number];

/** Slope at `here` for a curve through three points; uneven distances do not make it overshoot. */
function slope(before: Pair, here: Pair, after: Pair): Pair {
  const a = Math.hypot(here[0] - before[0], here[1] - before[1]) || 1;
  const b = Math.hypot(after[0] - here[0], after[1] - here[1]) || 1;
  const along = (i: 0 | 1) => (((here[i] - before[i]) / a) * b + ((after[i] - here[i]) / b) * a) / (a + b);
  return [along(0), along(1)];
}

function trace(points: readonly Pair[], at: (i: number) => Pair, segments: number): string {
  const first = points[0];
  if (!first) return '';
  const curves: [Pair, Pair, Pair][] = [];
  for (let i = 0; i < segments; i++) {
    const from = at(i);
    const to = at(i + 1);
    const third = Math.hypot(to[0] - from[0], to[1] - from[1]) / 3;
    const out = slope(at(i - 1), from, to);
    const into = slope(from, to, at(i + 2));
    const one: Pair = [from[0] + out[0] * third, from[1] + out[1] * third];
    const two: Pair = [to[0] - into[0] * third, to[1] - into[1] * third];
    curves.push([one, two, to]);
  }
  return shortPath(first, curves, 10);
}

export function smoothClosed(points: readonly Pair[]): string {
  const at = (i: number) => points[(i + points.length) % points.length] as Pair;
  return `${trace(points, at, points.length)}Z`;
}

export function smoothOpen(points: readonly Pair[]): string {
  const at = (i: number) => points[Math.max(0, Math.min(points.length - 1, i))] as Pair;
  return trace(points, at, points.length - 1);
}

/** The ribbon's middle line moved sideways by `share` of its half width: −1 is its left edge, 1 its right. */
export function alongRibbon(nodes: readonly RibbonNode[], share: number): Pair[] {
  return nodes.map(([x, y, half], i) => {
    const before = nodes[Math.max(0, i - 1)] as RibbonNode;
    const after = nodes[Math.min(nodes.length - 1, i + 1)] as RibbonNode;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const move = (half * share) / length;
    return [x + (after[1] - before[1]) * move, y - (after[0] - before[0]) * move];
  });
}

export function ribbon(nodes: readonly RibbonNode[]): string {
  return smoothClosed([...alongRibbon(nodes, -1), ...alongRibbon(nodes, 1).reverse()]);
}
