/** The two rows about script, from the built files: they need no browser and no floor. */
import path from 'node:path';
import { builtKiosk, MOST_AT_BOOT, MOST_WITHOUT_DRAWINGS, weighKiosk } from '../check/weight.ts';
import { type Row, rowOf } from './row.ts';

export function measureWeights(root: string): Row[] {
  const { manifest, read } = builtKiosk(path.join(root, 'dist/kiosk'));
  const { atBoot, withoutDrawings } = weighKiosk(manifest, read);
  const row = (name: string, bytes: number, most: number) =>
    rowOf({ name, unit: 'kB', rule: `≤ ${most / 1000} kB`, kiosk: [bytes / 1000], goal: () => most / 1000 });
  return [
    row('JavaScript until that answer, gzip', atBoot, MOST_AT_BOOT),
    row('JavaScript without drawings, gzip', withoutDrawings, MOST_WITHOUT_DRAWINGS),
  ];
}
