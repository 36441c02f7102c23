/** How millimetres of the spine seen from behind lie in the view box. */
import { curve, type Node, placed } from '../../outlines/curve.ts';
import type { Point } from '../../scene.ts';

const [SCALE, LEFT, TOP] = [5.3, 500, 476];

/** Whole units are fine enough for bones this large. */
export const path = (nodes: readonly Node[], closed = true) => curve(placed(nodes, SCALE, LEFT, TOP), closed, 1);
export const spot = (x: number, y: number): Point => ({ x: LEFT + x * SCALE, y: TOP + y * SCALE });
export const units = (millimetres: number) => millimetres * SCALE;
