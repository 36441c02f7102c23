/** How millimetres of the cut seen from above lie in the view box: 8 units each, from the middle of the disc. */
import { curve, type Node, placed } from '../../outlines/curve.ts';
import type { Point } from '../../scene.ts';

const [SCALE, LEFT, TOP] = [8, 500, 272];
export const path = (nodes: readonly Node[], closed = true) => curve(placed(nodes, SCALE, LEFT, TOP), closed);
export const spot = (x: number, y: number): Point => ({ x: LEFT + x * SCALE, y: TOP + y * SCALE });
