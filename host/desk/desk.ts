/**
 * What the desk wants of one kiosk and what became of it, in memory only. It carries starts to the screen as a state, so
 * that a cut connection loses nothing, and learns of the screen only how these starts fare.
 */
import type { DeskView, Outcome } from '../../core/desk/desk-view.ts';
import type { StaffStart } from '../../core/desk/staff-contract.ts';
import type { DeskReport, DeskWish } from '../../core/kiosk-contract.ts';

export interface DeskParts {
  readonly now: () => number;
  readonly newId: () => string;
  /** Calls once after so many ms; returns how to call it off. */
  readonly after: (ms: number, call: () => void) => () => void;
  /** The kiosk's screen has to hear of a new wish. */
  readonly onWish: () => void;
  /** Staff have to hear of a new standing. */
  readonly onNews: () => void;
  /** To be counted: a start, and each outcome of it once. */
  readonly onStarted: (playlist: string, language: string | null) => void;
  readonly onOutcome: (outcome: Outcome) => void;
}

export interface StartWish {
  readonly playlist: string;
  readonly parts: readonly string[];
  /** Null: the patient chooses. */
  readonly language: string | null;
}

/** A start the screen has not acted on for so long is dropped: whoever it was for has gone in. */
const UNDELIVERED_MS = 120_000;
const MOST_STARTS = 5;

export class Desk {
  readonly #parts: DeskParts;
  /** The newest first. */
  #starts: StaffStart[] = [];
  #wish: DeskWish = { start: null, ask: null, hold: null };
  #view: DeskView | null = null;
  #stopWaiting: () => void = () => {};
  /** `startId outcome`, of the starts above: news can be told twice. */
  #counted = new Set<string>();

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  wish(): DeskWish {
    return this.#wish;
  }

  starts(): readonly StaffStart[] {
    return this.#starts;
  }

  view(): DeskView | null {
    return this.#view;
  }

  start({ playlist, parts, language }: StartWish): string {
    const startId = this.#parts.newId();
    this.#dropUndelivered();
    const sentAt = this.#parts.now();
    this.#remember({ startId, playlist, language, sentAt, stage: 'sent', outcome: null, answer: null });
    this.#wish = { ...this.#wish, start: { startId, id: playlist, parts: [...parts], language } };
    this.#stopWaiting = this.#parts.after(UNDELIVERED_MS, () => {
      this.#dropUndelivered();
      this.#parts.onWish();
      this.#parts.onNews();
    });
    this.#parts.onStarted(playlist, language);
    this.#parts.onWish();
    this.#parts.onNews();
    return startId;
  }

  /** False when this start is not on the kiosk any more. */
  ask(startId: string, ask: 'skip' | 'end'): boolean {
    const start = this.#standing(startId);
    if (!start || (ask === 'skip' && start.stage === 'sent')) return false;
    this.#wish = { ...this.#wish, ask: { askId: this.#parts.newId(), startId, ask } };
    // The screen may have met it in this very moment: the question goes out as well, and is nothing to a screen without it.
    if (start.stage === 'sent') this.#endUndelivered('ended');
    else this.#change(startId, { answer: null });
    this.#parts.onWish();
    this.#parts.onNews();
    return true;
  }

  hold(startId: string): boolean {
    if (!this.#standing(startId)) return false;
    this.#wish = { ...this.#wish, hold: { holdId: this.#parts.newId(), startId } };
    this.#parts.onWish();
    return true;
  }

  release(startId: string): boolean {
    if (!this.#standing(startId)) return false;
    this.#wish = { ...this.#wish, hold: null };
    this.#parts.onWish();
    return true;
  }

  /** How the screen says the starts fare. The same report again changes nothing. */
  take({ view, news }: DeskReport): void {
    const before = JSON.stringify([this.#view, this.#starts, this.#wish]);
    this.#view = view;
    this.#adopt(view);
    for (const { startId, ask, outcome } of news) {
      if (ask === 'play') this.#settle(startId, outcome);
      else this.#change(startId, { answer: { ask, outcome } });
    }
    for (const start of this.#starts) this.#follow(start, view);
    this.#forgetWishes();
    const [, , wishes] = JSON.parse(before);
    if (JSON.stringify(wishes) !== JSON.stringify(this.#wish)) this.#parts.onWish();
    if (JSON.stringify([this.#view, this.#starts, this.#wish]) !== before) this.#parts.onNews();
  }

  /** A start that an earlier run of the host has sent and that plays on. */
  #adopt(view: DeskView): void {
    for (const seen of [view.asked, view.playing]) {
      if (!seen || this.#starts.some(({ startId }) => startId === seen.startId)) continue;
      const { startId, playlist } = seen;
      const sentAt = this.#parts.now();
      this.#remember({ startId, playlist, language: null, sentAt, stage: 'playing', outcome: null, answer: null });
    }
  }

  #settle(startId: string, outcome: Outcome): void {
    const counted = `${startId} ${outcome}`;
    if (this.#starts.some((one) => one.startId === startId) && !this.#counted.has(counted)) {
      this.#counted.add(counted);
      this.#parts.onOutcome(outcome);
    }
    this.#change(startId, outcome === 'taken' ? { stage: 'playing' } : { stage: 'over', outcome });
  }

  /** Where the screen shows a start, or shows it no more without having said why: its page has begun anew. */
  #follow({ startId, stage }: StaffStart, view: DeskView): void {
    if (view.playing?.startId === startId) this.#change(startId, { stage: 'playing', outcome: null });
    else if (view.asked?.startId === startId) this.#change(startId, { stage: 'asked', outcome: null });
    else if (this.#standing(startId) && stage !== 'sent') this.#settle(startId, 'dropped');
  }

  #forgetWishes(): void {
    const { start, ask, hold } = this.#wish;
    const stageOf = (id: string | undefined) => this.#starts.find(({ startId }) => startId === id)?.stage ?? 'over';
    const isActedOn = start !== null && stageOf(start.startId) !== 'sent';
    if (isActedOn) this.#stopWaiting();
    this.#wish = {
      start: isActedOn ? null : start,
      ask: ask !== null && stageOf(ask.startId) === 'over' ? null : ask,
      hold: hold !== null && stageOf(hold.startId) === 'over' ? null : hold,
    };
  }

  #dropUndelivered(): void {
    this.#endUndelivered('dropped');
  }

  #endUndelivered(outcome: Outcome): void {
    const { start } = this.#wish;
    this.#stopWaiting();
    this.#wish = { ...this.#wish, start: null };
    if (start !== null && this.#standing(start.startId)?.stage === 'sent') this.#settle(start.startId, outcome);
  }

  #standing(startId: string): StaffStart | undefined {
    return this.#starts.find((one) => one.startId === startId && one.stage !== 'over');
  }

  #remember(start: StaffStart): void {
    this.#starts = [start, ...this.#starts].slice(0, MOST_STARTS);
    const isKept = (counted: string) => this.#starts.some(({ startId }) => counted.startsWith(startId));
    this.#counted = new Set([...this.#counted].filter(isKept));
  }

  #change(startId: string, change: Partial<StaffStart>): void {
    this.#starts = this.#starts.map((start) => (start.startId === startId ? { ...start, ...change } : start));
  }
}
