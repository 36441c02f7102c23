/** A clock that goes only when a test moves it, and rings what is due on the way, in order. No test sleeps. */
import type { Clock } from '../../renderer/kiosk/visit-engine.ts';

interface Alarm {
  readonly atMs: number;
  readonly call: () => void;
}

/** More than a day of tests ever needs. */
const MOST_RINGS = 100_000;

export class HandClock implements Clock {
  #nowMs = 1_000;
  readonly #alarms = new Set<Alarm>();

  readonly nowMs = (): number => this.#nowMs;

  readonly after = (ms: number, call: () => void): (() => void) => {
    const alarm = { atMs: this.#nowMs + ms, call };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  };

  /** How long until each alarm that is set, in ms, the nearest first. */
  waits(): number[] {
    return [...this.#alarms].map(({ atMs }) => atMs - this.#nowMs).sort((a, b) => a - b);
  }

  /** Time goes by, with every alarm on time. */
  pass(ms: number): void {
    const untilMs = this.#nowMs + ms;
    let rung = 0;
    for (let next = this.#due(untilMs); next; next = this.#due(untilMs)) {
      rung += 1;
      if (rung > MOST_RINGS) throw new Error('an alarm sets itself again without letting time go by');
      this.#nowMs = next.atMs;
      this.#ring(next);
    }
    this.#nowMs = untilMs;
  }

  /** Time goes by without a single alarm, as on a computer that has no time for this page. */
  stall(ms: number): void {
    this.#nowMs += ms;
  }

  #due(untilMs: number): Alarm | undefined {
    return [...this.#alarms].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0];
  }

  #ring(alarm: Alarm): void {
    this.#alarms.delete(alarm);
    alarm.call();
  }
}

/** Lets everything go on that waits for a promise that is already kept. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
