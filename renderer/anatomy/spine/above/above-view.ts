/**
 * How millimetres of the cut seen from above lie in the view box: so close that canal, roots and joints fill it and the
 * front of the disc lies above it.
 */
import { curve, type Node, placed } from '../../outlines/curve.ts';
import type { Point } from '../../scene.ts';

const [SCALE, LEFT, TOP] = [12, 500, 200];
/** Units for a length in millimetres. */
export const mm = (length: number) => length * SCALE;
export const path = (nodes: readonly Node[], closed = true) => curve(placed(nodes, SCALE, LEFT, TOP), closed);
export const spot = (x: number, y: number): Point => ({ x: LEFT + x * SCALE, y: TOP + y * SCALE });
