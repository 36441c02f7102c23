/** One line of the bench: what was measured, what the floor came to, the goal, and the verdict. It measures nothing. */
import { median, type Verdict, verdictOf } from './verdict.ts';

export interface Row {
  readonly name: string;
  readonly unit: 'ms' | 'kB' | 'MB' | 'number';
  readonly kiosk: number;
  /** The floor page, or the empty tab where `against` says so; null where the goal needs neither. */
  readonly floor: number | null;
  readonly against: 'floor page' | 'empty tab' | null;
  /** The most that the kiosk may come to, in the row's unit. */
  readonly goal: number;
  /** The rule behind that number, such as `≤ 1.3 × floor`. */
  readonly rule: string;
  readonly verdict: Verdict;
  readonly kioskRounds: readonly number[];
  readonly floorRounds: readonly number[];
}

interface Measured extends Pick<Row, 'name' | 'unit' | 'rule'> {
  readonly kiosk: readonly number[];
  readonly floor?: readonly number[];
  readonly against?: Row['against'];
  /** The goal, from the floor's median. */
  readonly goal: (floor: number) => number;
}

export function rowOf({ name, unit, rule, kiosk, floor = [], against, goal }: Measured): Row {
  const ours = median(kiosk);
  const theirs = floor.length > 0 ? median(floor) : null;
  const most = goal(theirs ?? 0);
  return {
    name,
    unit,
    rule,
    kiosk: ours,
    floor: theirs,
    against: against ?? (theirs === null ? null : 'floor page'),
    goal: most,
    verdict: verdictOf(ours, most, floor),
    kioskRounds: kiosk,
    floorRounds: floor,
  };
}
