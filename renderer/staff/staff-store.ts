/**
 * What the page knows, and everything staff can do with it. It decides nothing about kiosks: it asks the host and shows
 * what the host says. When the sign-in ends it forgets the state.
 */
import type { StaffState } from '../../core/desk/staff-contract.ts';
import { type PageClock, wait } from './page-clock.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { type PinRefusal, pinRefusalOf } from './sign-in/pin-refusal.ts';
import { askWithin, followStaff, type StaffDoor } from './staff-link.ts';

/** What was just done, for the bar at the foot of the page. How it went on is read from the state. */
export type Deed =
  /** `startId` null: not answered yet. */
  | { readonly kind: 'start'; readonly kioskId: string; readonly playlist: string; readonly startId: string | null }
  /** `page`: where the playlist stood. */
  | ({ readonly kind: 'ask'; readonly ask: 'skip' | 'end'; readonly page: number } & AtStart)
  | { readonly kind: 'said'; readonly what: Said };
export type Said = 'held' | 'released' | 'counting-on' | 'counting-off' | Exclude<Refusal, 'signed-out'>;

export interface AtStart {
  readonly kioskId: string;
  readonly startId: string;
}

export interface Known {
  readonly stage: 'opening' | 'signed-out' | 'signed-in';
  /** Why nobody is signed in. */
  readonly left: 'never' | 'locked' | 'ran-out';
  readonly clinicName: string;
  readonly pinSet: boolean;
  readonly state: StaffState | null;
  /** On the page's clock, when the state came. */
  readonly heardAtMs: number;
  readonly isOffline: boolean;
  readonly deed: Deed | null;
}

const ASK_AGAIN_MS = 5_000;
/** Two taps on one card within this time are one. */
const TWICE_MS = 1_000;

const NOTHING: Known = {
  stage: 'opening',
  left: 'never',
  clinicName: '',
  pinSet: true,
  state: null,
  heardAtMs: 0,
  isOffline: false,
  deed: null,
};

export class StaffStore {
  readonly #door: StaffDoor;
  readonly #clock: PageClock;
  #known: Known = NOTHING;
  readonly #watchers = new Set<() => void>();
  #language: string;
  #line: AbortController | null = null;
  /** *Lock* was pressed and the host has not heard of it yet. */
  #owesSignOut = false;
  #lastStart = { playlist: '', atMs: Number.NEGATIVE_INFINITY };

  constructor(door: StaffDoor, clock: PageClock, language: string) {
    this.#door = door;
    this.#clock = clock;
    this.#language = language;
  }

  readonly known = (): Known => this.#known;

  readonly watch = (look: () => void): (() => void) => {
    this.#watchers.add(look);
    return () => this.#watchers.delete(look);
  };

  /** Asks how things stand until somebody is signed in, and whenever somebody no longer is. */
  async open(): Promise<never> {
    for (;;) {
      if (this.#known.stage !== 'signed-in') await this.#askStanding();
      await wait(this.#clock, ASK_AGAIN_MS);
    }
  }

  /** Null when the PIN was right. */
  async signIn(pin: string): Promise<PinRefusal | null> {
    try {
      await askWithin(this.#clock, (signal) => this.#door.signIn({ pin }, { signal }));
    } catch (error) {
      const refusal = pinRefusalOf(error);
      if (refusal.why === 'not-set-up') this.#change({ pinSet: false });
      return refusal;
    }
    this.#owesSignOut = false;
    this.#enter();
    return null;
  }

  /** Locks the page at once, and tells the host until it has heard. */
  async lock(): Promise<void> {
    this.#leave('locked');
    this.#owesSignOut = true;
    await this.#askStanding();
  }

  setLanguage(language: string): void {
    if (language === this.#language) return;
    this.#language = language;
    if (this.#line) this.#follow();
  }

  async start(kioskId: string, playlist: string, language: string | null): Promise<void> {
    const atMs = this.#clock.nowMs();
    if (this.#lastStart.playlist === playlist && atMs - this.#lastStart.atMs < TWICE_MS) return;
    this.#lastStart = { playlist, atMs };
    this.#change({ deed: { kind: 'start', kioskId, playlist, startId: null } });
    const sent = await this.#ask((signal) => this.#door.send({ kioskId, playlist, language }, { signal }));
    if (sent) this.#change({ deed: { kind: 'start', kioskId, playlist, startId: sent.answer.startId } });
  }

  /** Takes back a start that nobody has touched yet; what the bar says of it stays. */
  async takeBack({ kioskId, startId }: AtStart): Promise<void> {
    await this.#ask((signal) => this.#door.end({ kioskId, startId }, { signal }));
  }

  /** Once the patient has touched, the kiosk asks them first. */
  async skipOrEnd(ask: 'skip' | 'end', { kioskId, startId }: AtStart, page: number): Promise<void> {
    const asked = await this.#ask((signal) => this.#door[ask]({ kioskId, startId }, { signal }));
    if (asked) this.#change({ deed: { kind: 'ask', ask, kioskId, startId, page } });
  }

  async hold({ kioskId, startId }: AtStart, on: boolean): Promise<void> {
    const done = await this.#ask((signal) => this.#door[on ? 'hold' : 'release']({ kioskId, startId }, { signal }));
    if (done) this.#say(on ? 'held' : 'released');
  }

  async setCounting(on: boolean): Promise<void> {
    const done = await this.#ask((signal) => this.#door.setCounting({ on }, { signal }));
    if (done) this.#say(on ? 'counting-on' : 'counting-off');
  }

  /** Null when they could not be had. */
  async numbers(span: Parameters<StaffDoor['numbers']>[0]['span']) {
    try {
      return await askWithin(this.#clock, (signal) => this.#door.numbers({ span }, { signal }));
    } catch (error) {
      if (refusalOf(error) === 'signed-out') this.#leave('ran-out');
      return null;
    }
  }

  /** Takes the bar away, if it is still about this. */
  forget(deed: Deed): void {
    if (this.#known.deed === deed) this.#change({ deed: null });
  }

  /** Null when it was refused, which is said. */
  async #ask<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<{ readonly answer: T } | null> {
    try {
      return { answer: await askWithin(this.#clock, ask) };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === 'signed-out') this.#leave('ran-out');
      else this.#say(refusal);
      return null;
    }
  }

  async #askStanding(): Promise<void> {
    try {
      if (this.#owesSignOut) await askWithin(this.#clock, (signal) => this.#door.signOut(undefined, { signal }));
      this.#owesSignOut = false;
      const { signedIn, pinSet, clinicName } = await askWithin(this.#clock, (signal) =>
        this.#door.standing(undefined, { signal }),
      );
      if (this.#known.stage === 'signed-in') return;
      this.#change({ isOffline: false, pinSet, clinicName, stage: 'signed-out' });
      if (signedIn && !this.#owesSignOut) this.#enter();
    } catch {
      this.#change({ isOffline: true });
    }
  }

  #say(what: Said): void {
    this.#change({ deed: { kind: 'said', what } });
  }

  #enter(): void {
    this.#change({ stage: 'signed-in', state: null, deed: null, isOffline: false });
    this.#follow();
  }

  #leave(left: Known['left']): void {
    this.#line?.abort();
    this.#line = null;
    this.#change({ stage: 'signed-out', left, state: null, deed: null });
    // Only the host can say that a sign-in has run out.
    if (left === 'ran-out') this.#change({ isOffline: false });
  }

  #follow(): void {
    this.#line?.abort();
    const line = new AbortController();
    this.#line = line;
    const listener = {
      onState: (state: StaffState) =>
        this.#change({ state, clinicName: state.clinicName, heardAtMs: this.#clock.nowMs() }),
      onLost: () => this.#change({ isOffline: true }),
      onBack: () => this.#change({ isOffline: false }),
      onSignedOut: () => this.#leave('ran-out'),
    };
    void followStaff(this.#door, this.#clock, this.#language, listener, line.signal);
  }

  #change(change: Partial<Known>): void {
    const next = { ...this.#known, ...change };
    const isSame = (Object.keys(change) as (keyof Known)[]).every((key) => next[key] === this.#known[key]);
    if (isSame) return;
    this.#known = next;
    for (const look of [...this.#watchers]) look();
  }
}
