/**
 * Outlines of bodies from their joints: limbs of two bones, trunks along a spine, and ready shapes moved into place.
 * Everything comes out in the coordinates of the scene, so that light and line weight stay the same. It draws nothing.
 */
import { curve, type Node } from '../outlines/curve.ts';

export type At = readonly [x: number, y: number];

/** A point turned round the origin. */
export function turned([x, y]: At, degrees: number): At {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** Whole units are fine enough for a body. */
const whole = (nodes: readonly Node[], closed = true) => curve(nodes, closed, 1);

export interface Move {
  readonly to: At;
  readonly turn?: number;
  readonly scale?: number;
  /** Mirrored left to right before it is turned. */
  readonly flip?: boolean;
}

/**
 * Path data of absolute M, L, C, Q and Z moved, turned, scaled or mirrored as numbers, not by a transform, and written
 * as ways from point to point, in whole units.
 */
export function moved(d: string, { to, turn = 0, scale = 1, flip = false }: Move): string {
  let here: At = [0, 0];
  return d.replace(/([MLCQ])([^MLCQZ]*)/g, (_, command: string, numbers: string) => {
    const all = [...numbers.matchAll(/(-?[\d.]+)[ ,]+(-?[\d.]+)/g)].map(([, a, b]): At => {
      const [x, y] = turned([(flip ? -1 : 1) * Number(a) * scale, Number(b) * scale], turn);
      return [Math.round(to[0] + x), Math.round(to[1] + y)];
    });
    // Several curves may follow one letter: each is measured from the end of the one before.
    const each = { M: 1, L: 1, C: 3, Q: 2 }[command] ?? 1;
    const ways = all.map(([x, y], i) => {
      if (i % each === 0 && i > 0) here = all[i - 1] ?? here;
      return command === 'M' ? `${x} ${y}` : `${x - here[0]} ${y - here[1]}`;
    });
    here = all.at(-1) ?? here;
    return (command === 'M' ? 'M' : command.toLowerCase()) + ways.join(' ').replaceAll(' -', '-');
  });
}

/** The joint between two bones of given lengths; `bend` says on which side of the straight line it lies. */
export function joint(from: At, to: At, upper: number, lower: number, bend: number): At {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  // A limb nearly stretched out is drawn straight: a few units to spare would bend it far to one side.
  const give = length > (upper + lower) * 0.965 ? (length * 1.001) / (upper + lower) : 1;
  const [first, second] = [upper * give, lower * give];
  const along = (first * first - second * second + length * length) / (2 * length);
  const aside = Math.sqrt(Math.max(0, first * first - along * along)) * Math.sign(bend);
  const [ux, uy] = [dx / length, dy / length];
  return [from[0] + ux * along - uy * aside, from[1] + uy * along + ux * aside];
}

/** Half widths of a limb: at its root, between, at the joint, between, at its end. */
type Widths = readonly [number, number, number, number, number];

interface Outline {
  readonly d: string;
  /** The outline without the root, which grows out of another part. */
  readonly edge: string;
}

const unit = ([x, y]: At): At => {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
};
const minus = (p: At, q: At): At => [p[0] - q[0], p[1] - q[1]];
const between = (p: At, q: At, t: number): At => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
const corner = ([x, y]: Node): Node => [x, y, 0];

/** Both sides of a bent limb from root to end: the one round the joint, and the one in its crease. */
function sides(a: At, b: At, c: At, [ra, r1, rb, r2, rc]: Widths) {
  const [u, v] = [unit(minus(b, a)), unit(minus(c, b))];
  const cross = u[0] * v[1] - u[1] * v[0];
  const bend = Math.atan2(Math.abs(cross), u[0] * v[0] + u[1] * v[1]);
  const s = cross >= 0 ? 1 : -1;
  /** A point beside the limb: positive `r` lies on the inner side of the bend. */
  const off = (p: At, along: At, r: number): Node => [p[0] - along[1] * s * r, p[1] + along[0] * s * r];
  const half = unit([u[0] + v[0] || 1e-6, u[1] + v[1]]);
  const [upper, lower] = [Math.hypot(...minus(b, a)), Math.hypot(...minus(c, b))];
  const deep = Math.min(rb / Math.max(0.3, Math.cos(bend / 2)), Math.min(upper, lower) * 0.8);
  const crease = rb * Math.tan(Math.min(bend, 2.2) / 2);
  const round = bend > 0.45;
  const outer = [
    off(between(a, b, 0.5), u, -r1),
    ...(round ? [off(b, u, -rb)] : []),
    off(b, half, -rb),
    ...(round ? [off(b, v, -rb)] : []),
    off(between(b, c, 0.45), v, -r2),
    corner(off(c, v, -rc)),
  ];
  const inner = [
    ...(crease < upper * 0.4 ? [off(between(a, b, 0.5), u, r1)] : []),
    bend > 1.1 ? corner(off(b, half, deep)) : off(b, half, deep),
    ...(crease < lower * 0.4 ? [off(between(b, c, 0.5), v, r2)] : []),
    corner(off(c, v, rc)),
  ];
  // A limb folded on itself: the second bone lies before the first and hides its inner side.
  const fold = bend > 2.2 ? [off(between(b, c, 0.4), v, r2), corner(off(c, v, rc))] : undefined;
  return { u, s, outer, inner, fold, root: (r: number, t = 0) => off(between(a, b, t), u, r * ra) };
}

/**
 * A limb of two bones with a round joint outside and a crease inside. The edge goes over the top of the root on the
 * side away from the body: `outside` is 1 for the viewer's right of a hanging limb, else −1.
 */
export function limb(a: At, b: At, c: At, widths: Widths, outside: 1 | -1 = 1): Outline {
  const [ra] = widths;
  const { u, s, outer, inner, fold, root } = sides(a, b, c, widths);
  const around = (back: number, out: number): Node => [
    a[0] - u[0] * ra * back + u[1] * s * ra * out,
    a[1] - u[1] * ra * back - u[0] * s * ra * out,
  ];
  const shown = [...outer, ...[...(fold ?? inner)].reverse()];
  const top = [root(1), around(0.7, -0.7), around(0.98, 0.25)];
  const edge =
    s === outside
      ? [around(0.98, -0.25), around(0.7, 0.7), root(-1), ...shown, ...(fold ? [] : [root(1, 0.2)])]
      : [root(-1, 0.2), ...shown, ...(fold ? [] : top)];
  // The top of a shoulder under a folded arm that hangs; a raised one hides it.
  const apart = fold && s !== outside && u[1] > 0.5 ? whole([root(1, 0.25), ...top], false) : '';
  return {
    d: whole([root(-1), ...outer, ...[...inner].reverse(), root(1), around(1, 0)]),
    edge: whole(edge, false) + apart,
  };
}

/** A point of a trunk: where the spine is, and how far the body reaches to the viewer's left and right of it. */
export type Ring = readonly [x: number, y: number, left: number, right: number];

/** A closed body along a spine, from the neck to the seat. */
export function body(rings: readonly Ring[]): string {
  const side = (share: -1 | 1) =>
    rings.map(([x, y, left, right], i): Node => {
      const before = rings[Math.max(0, i - 1)] ?? [x, y];
      const after = rings[Math.min(rings.length - 1, i + 1)] ?? [x, y];
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      const length = Math.hypot(dx, dy) || 1;
      const r = share < 0 ? left : right;
      return [x + (dy / length) * r * share, y - (dx / length) * r * share];
    });
  return whole([...side(1), ...side(-1).reverse()]);
}
