/** About how long walkthroughs take. No validator stands here, so that screens may use it. */
import type { KioskFacts } from '../visit/visit.ts';

/** Half a minute for each page, check and take-away: about 50 short words at the pace of a slow reader, and a look. */
const MINUTES_A_SCREEN = 0.5;

/** In whole minutes, at least one. Parts that are not there take no time. */
export function minutesOf(parts: readonly string[], outlines: KioskFacts['outlines']): number {
  const screens = parts.reduce((sum, part) => sum + (outlines[part]?.length ? outlines[part].length + 1 : 0), 0);
  return Math.max(1, Math.round(screens * MINUTES_A_SCREEN));
}
