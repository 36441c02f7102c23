/**
 * Brings facts of use to the host in batches, one at a time and after the taps: it is never waited for and never throws.
 * A batch that was not acknowledged is sent again under its number; what finds no room meanwhile is dropped.
 */
import type { UsageBatch, UsageFact } from '../../../core/counts/usage.ts';
import type { Clock } from '../visit-engine.ts';

export interface UsageQueueParts {
  /** New for each load of the page. */
  readonly screenId: string;
  /** Resolves when the host has kept the batch; anything else is tried again. */
  readonly send: (batch: UsageBatch) => Promise<unknown>;
  readonly clock: Clock;
}

/** Facts that wait, beside the batch under way: counts may be short, never wrong. */
const MOST_WAITING = 200;
/** Well under the longest question the door takes. */
const MOST_IN_BATCH = 50;
/** A tap and the page after it come first. */
const GATHER_MS = 1_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;
/** An answer that has not come by then does not come; if it does, the batch was counted and counts no second time. */
const ANSWER_MS = 15_000;

export class UsageQueue {
  readonly #parts: UsageQueueParts;
  #waiting: UsageFact[] = [];
  #batch: UsageBatch | null = null;
  #numbers = 0;
  #retryMs = FIRST_RETRY_MS;
  /** Counts tries, so that an answer to an older one is not taken for this one's. */
  #tries = 0;
  #cancelAlarm: () => void = () => {};
  #alarmSet = false;

  constructor(parts: UsageQueueParts) {
    this.#parts = parts;
  }

  add(facts: readonly UsageFact[]): void {
    this.#waiting.push(...facts.slice(0, MOST_WAITING - this.#waiting.length));
    if (this.#batch === null && this.#waiting.length > 0 && !this.#alarmSet) {
      this.#after(GATHER_MS, () => this.#sendNext());
    }
  }

  #sendNext(): void {
    if (this.#waiting.length === 0) return;
    this.#numbers += 1;
    const facts = this.#waiting.splice(0, MOST_IN_BATCH);
    this.#batch = { screenId: this.#parts.screenId, number: this.#numbers, facts };
    this.#try(this.#batch);
  }

  #try(batch: UsageBatch): void {
    this.#tries += 1;
    const thisTry = this.#tries;
    const ifStill = (call: () => void) => () => {
      if (thisTry === this.#tries) call();
    };
    const failed = ifStill(() => this.#tryLater(batch));
    this.#after(ANSWER_MS, failed);
    let answer: Promise<unknown>;
    try {
      answer = this.#parts.send(batch);
    } catch {
      failed();
      return;
    }
    answer.then(
      ifStill(() => this.#sent()),
      failed,
    );
  }

  #sent(): void {
    this.#tries += 1;
    this.#batch = null;
    this.#retryMs = FIRST_RETRY_MS;
    this.#cancel();
    if (this.#waiting.length > 0) this.#after(GATHER_MS, () => this.#sendNext());
  }

  #tryLater(batch: UsageBatch): void {
    this.#tries += 1;
    this.#after(this.#retryMs, () => this.#try(batch));
    this.#retryMs = Math.min(2 * this.#retryMs, LONGEST_RETRY_MS);
  }

  /** One alarm at a time: the newest. */
  #after(ms: number, call: () => void): void {
    this.#cancel();
    this.#alarmSet = true;
    this.#cancelAlarm = this.#parts.clock.after(ms, () => {
      this.#alarmSet = false;
      call();
    });
  }

  #cancel(): void {
    this.#cancelAlarm();
    this.#alarmSet = false;
  }
}
