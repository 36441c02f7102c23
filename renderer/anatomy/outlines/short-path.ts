/**
 * Writes cubic curves as short as path data can be: each point as its way from the one before, in steps that are fine
 * enough, without needless blanks. Steps are rounded where the points lie, so that nothing drifts. It draws nothing.
 */

type At = readonly [x: number, y: number];
/** Two handles and the point the curve ends in. */
type Cubic = readonly [At, At, At];

/** `fine`: steps to one unit, 10 for tenths and 1 for whole units. */
export function shortPath(start: At, curves: readonly Cubic[], fine: number): string {
  const steps = ([x, y]: At): At => [Math.round(x * fine), Math.round(y * fine)];
  let here = steps(start);
  const first = `M${here[0] / fine} ${here[1] / fine}`;
  const ways: number[] = [];
  for (const curve of curves) {
    const [one, two, end] = curve.map(steps) as [At, At, At];
    for (const point of [one, two, end]) {
      for (const i of [0, 1] as const) ways.push((point[i] - here[i]) / fine);
    }
    here = end;
  }
  return ways.length > 0 ? `${first}c${ways.map(number).join('')}` : first;
}

/** A number and the blank before it, if it needs one. */
function number(value: number, place: number): string {
  const digits = String(value).replace(/^(-?)0\./, '$1.');
  return place === 0 || digits.startsWith('-') ? digits : ` ${digits}`;
}
