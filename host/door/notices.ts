/**
 * The line on which the host tells screens: on each connection the whole state first, then the state after each change,
 * and a beat in between. It tells states, never differences, and keeps nothing for a screen that has gone.
 */
type Notice<State> = { readonly kind: 'state'; readonly state: State } | { readonly kind: 'beat' };

export interface NoticesParts<State> {
  readonly state: () => State;
  readonly beatMs: number;
  /** A screen has come or gone: so many listen now. */
  readonly onListening?: (listening: number) => void;
  /** Calls back once after a time; returns what stops it. */
  readonly after: (ms: number, call: () => void) => () => void;
}

export class Notices<State> {
  readonly #parts: NoticesParts<State>;
  readonly #listeners = new Set<() => void>();

  constructor(parts: NoticesParts<State>) {
    this.#parts = parts;
  }

  get listening(): number {
    return this.#listeners.size;
  }

  /** The state has changed: every screen hears it. */
  tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** One screen's line; it ends with the request's signal. */
  async *follow(signal: AbortSignal): AsyncGenerator<Notice<State>, void, void> {
    let changed = true;
    let wake = () => {};
    const onChange = () => {
      changed = true;
      wake();
    };
    const onEnd = () => wake();
    this.#listeners.add(onChange);
    this.#parts.onListening?.(this.#listeners.size);
    signal.addEventListener('abort', onEnd);
    try {
      while (!signal.aborted) {
        if (changed) {
          changed = false;
          yield { kind: 'state', state: this.#parts.state() };
          continue;
        }
        const isBeat = await new Promise<boolean>((resolve) => {
          const stop = this.#parts.after(this.#parts.beatMs, () => resolve(true));
          wake = () => {
            stop();
            resolve(false);
          };
        });
        wake = () => {};
        if (isBeat && !changed) yield { kind: 'beat' };
      }
    } finally {
      this.#listeners.delete(onChange);
      this.#parts.onListening?.(this.#listeners.size);
      signal.removeEventListener('abort', onEnd);
    }
  }
}
