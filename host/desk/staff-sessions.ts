/**
 * Who has given the PIN: random tokens in memory, each with a limit without use and one in all. A restart of the host
 * signs everybody out. It never sees a PIN.
 */
import { createHash, randomBytes } from 'node:crypto';

export interface SessionLimits {
  readonly idleMs: number;
  readonly wholeMs: number;
}

/** Standards B.4: a console 15 min without use, 8 h in all. */
export const DESK_LIMITS: SessionLimits = { idleMs: 15 * 60_000, wholeMs: 8 * 3_600_000 };
/** At the glass the pass outlasts the settings screen, which ends after 5 min without a touch. */
export const GLASS_LIMITS: SessionLimits = { idleMs: 6 * 60_000, wholeMs: 30 * 60_000 };
const MOST_SESSIONS = 20;

interface Session {
  readonly sinceMs: number;
  usedMs: number;
  readonly over: AbortController;
}

export class StaffSessions {
  readonly #limits: SessionLimits;
  readonly #monotonicMs: () => number;
  /** By digest, so that looking one up tells nothing by its time. */
  readonly #sessions = new Map<string, Session>();

  constructor(limits: SessionLimits, monotonicMs: () => number) {
    this.#limits = limits;
    this.#monotonicMs = monotonicMs;
  }

  open(): string {
    const token = randomBytes(32).toString('hex');
    const now = this.#monotonicMs();
    this.#sessions.set(digest(token), { sinceMs: now, usedMs: now, over: new AbortController() });
    const [oldest] = this.#sessions.keys();
    if (this.#sessions.size > MOST_SESSIONS && oldest !== undefined) this.#close(oldest);
    return token;
  }

  /** Whether the token opens; that is a use of it. */
  use(token: string): boolean {
    this.sweep();
    const session = this.#sessions.get(digest(token));
    if (session) session.usedMs = this.#monotonicMs();
    return session !== undefined;
  }

  /** Ends with the session; null when there is none. */
  signal(token: string): AbortSignal | null {
    return this.#sessions.get(digest(token))?.over.signal ?? null;
  }

  close(token: string): void {
    this.#close(digest(token));
  }

  closeAll(): void {
    for (const key of [...this.#sessions.keys()]) this.#close(key);
  }

  /** Ends what has passed its limits. To be called now and then, so that an open stream ends too. */
  sweep(): void {
    const now = this.#monotonicMs();
    const { idleMs, wholeMs } = this.#limits;
    for (const [key, { sinceMs, usedMs }] of this.#sessions) {
      if (now - usedMs >= idleMs || now - sinceMs >= wholeMs) this.#close(key);
    }
  }

  #close(key: string): void {
    this.#sessions.get(key)?.over.abort();
    this.#sessions.delete(key);
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
