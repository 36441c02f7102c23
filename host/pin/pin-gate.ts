/**
 * The one way to have a staff PIN checked: in turn, throttled, and each try counted on disk before it is looked at.
 * While somebody has to wait it checks nothing, not even the right PIN; sessions that are open need not ask it.
 */
import { decideLockout, FREE_TRIES, type PinSource, type PinTries } from '../../core/decide-lockout.ts';
import { checkPin, isPinSet, type WhyNoPin, whichPin } from './pin.ts';
import { type FailedCounts, readPinTries, writePinTries } from './pin-tries.ts';

export interface PinGateParts {
  readonly keysFolder: string;
  /** Milliseconds on a clock that nobody can set (`performance.now()`). */
  readonly monotonicMs: () => number;
  /** For the journal: from where a PIN was tried and whether it was right, and what could not be kept. Never a PIN. */
  readonly note: (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;
}

export type PinTried =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly why: 'wrong-pin';
      readonly freeTriesLeft: number;
      /** 0 while free tries are left. */
      readonly retryAfterSeconds: number;
    }
  | { readonly ok: false; readonly why: 'locked'; readonly retryAfterSeconds: number }
  | { readonly ok: false; readonly why: WhyNoPin };

export class PinGate {
  readonly #parts: PinGateParts;
  readonly #startedAtMs: number;
  /** The PIN that the tries below were made against; null before the first try. */
  #pin: string | null = null;
  #tries: PinTries;
  #turn: Promise<unknown> = Promise.resolve();

  /** One a host, made when it starts: whoever had to wait then waits anew from here, for the clock has begun anew. */
  constructor(parts: PinGateParts) {
    this.#parts = parts;
    this.#startedAtMs = parts.monotonicMs();
    this.#tries = this.#sinceStart({ kiosk: 0, desk: 0 });
  }

  try(source: PinSource, pin: string): Promise<PinTried> {
    const tried = this.#turn.then(() => this.#tryNow(source, pin));
    this.#turn = tried.catch(() => {});
    return tried;
  }

  isSet(): Promise<boolean> {
    return isPinSet(this.#parts.keysFolder);
  }

  async #tryNow(source: PinSource, pin: string): Promise<PinTried> {
    const { keysFolder, note } = this.#parts;
    const which = await whichPin(keysFolder);
    if (!which.ok) return which;
    if (which.id !== this.#pin) await this.#turnTo(which.id);
    const { retryAfterMs } = this.#lockout(source);
    if (retryAfterMs > 0) return { ok: false, why: 'locked', retryAfterSeconds: inSeconds(retryAfterMs) };
    await this.#countAsWrong(source);
    const checked = await checkPin(keysFolder, pin);
    if (!checked.ok && checked.why !== 'wrong-pin') return { ok: false, why: checked.why };
    note('pin-tried', { source, right: checked.ok });
    if (checked.ok) {
      this.#set(source, 0);
      await this.#save();
      return { ok: true };
    }
    const now = this.#lockout(source);
    const retryAfterSeconds = inSeconds(now.retryAfterMs);
    return { ok: false, why: 'wrong-pin', freeTriesLeft: now.freeTriesLeft, retryAfterSeconds };
  }

  /** The first try of this run, or the first after the PIN was changed. From then on memory counts, not the file. */
  async #turnTo(pin: string): Promise<void> {
    const { failed, damaged } = await readPinTries(this.#parts.keysFolder, pin);
    if (damaged) this.#parts.note('pin-tries-damaged');
    this.#pin = pin;
    this.#tries = this.#sinceStart(failed);
  }

  /**
   * Before the check, so that pulling the plug in the middle of it gives no try back. Where the disk takes no count, the
   * next start would know nothing of it: then there are no free tries, and each wrong PIN has its wait.
   */
  async #countAsWrong(source: PinSource): Promise<void> {
    const failed = this.#tries[source].failed + 1;
    this.#set(source, failed);
    if (!(await this.#save())) this.#set(source, Math.max(failed, FREE_TRIES));
  }

  async #save(): Promise<boolean> {
    const { kiosk, desk } = this.#tries;
    const failed = { kiosk: kiosk.failed, desk: desk.failed };
    const written = await writePinTries(this.#parts.keysFolder, this.#pin ?? '', failed);
    if (!written.ok) this.#parts.note('pin-tries-not-saved', { why: written.why });
    return written.ok;
  }

  #set(source: PinSource, failed: number): void {
    this.#tries = { ...this.#tries, [source]: { failed, lastAtMs: this.#parts.monotonicMs() } };
  }

  #lockout(source: PinSource) {
    return decideLockout(this.#tries, source, this.#parts.monotonicMs());
  }

  #sinceStart({ kiosk, desk }: FailedCounts): PinTries {
    const lastAtMs = this.#startedAtMs;
    return { kiosk: { failed: kiosk, lastAtMs }, desk: { failed: desk, lastAtMs } };
  }
}

function inSeconds(ms: number): number {
  return Math.ceil(ms / 1000);
}
