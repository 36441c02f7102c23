/**
 * The arithmetic of the bench: medians, 95th percentiles, and what a row comes to. Milliseconds move with the machine,
 * so a row whose floor moved too gets no verdict.
 */

export type Verdict = 'met' | 'missed' | 'machine busy';

/** What a screen shows one picture for, at 60 a second. */
export const FRAME_MS = 1000 / 60;
/** How far apart the floor's own rounds may lie, as a share of their median. */
const MOST_SPREAD = 0.3;

export function median(values: readonly number[]): number {
  const sorted = sortedOf(values);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** The value that 95 of 100 do not pass (nearest rank). */
export function p95(values: readonly number[]): number {
  return sortedOf(values)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}

/** One round tells nothing about spread: it is never busy. */
export function isBusy(floorRounds: readonly number[]): boolean {
  if (floorRounds.length < 2) return false;
  return Math.max(...floorRounds) - Math.min(...floorRounds) > MOST_SPREAD * median(floorRounds);
}

/** `floorRounds` is empty where the goal leans on no measured floor. */
export function verdictOf(kiosk: number, goal: number, floorRounds: readonly number[] = []): Verdict {
  if (isBusy(floorRounds)) return 'machine busy';
  return kiosk <= goal ? 'met' : 'missed';
}

function sortedOf(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
