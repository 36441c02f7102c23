/**
 * The staff page on a bench: the real page and English words, a clock moved by hand, and a host that says and answers
 * what a test tells it to.
 */
import { ORPCError } from '@orpc/client';
import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import type { StaffKiosk, StaffState } from '../../core/desk/staff-contract.ts';
import { StaffApp } from '../../renderer/staff/staff-app.tsx';
import type { StaffDoor } from '../../renderer/staff/staff-link.ts';
import { StaffStore } from '../../renderer/staff/staff-store.ts';
import { chooseLanguage } from '../../renderer/staff/staff-words.ts';
import { HandClock, settle } from './hand-clock.ts';

vi.setConfig({ testTimeout: 60_000 });
configure({ getElementError: (message) => new Error(message?.split('\n').slice(0, 3).join(' ') ?? 'not found') });
afterEach(() => {
  cleanup();
  location.hash = '';
});

/** The host's clock when the page opens: a Sunday morning. */
const AT = Date.UTC(2025, 10, 23, 10, 42);

const KIOSK: StaffKiosk = {
  kioskId: 'kiosk-1',
  name: 'Waiting room A',
  connected: true,
  awaySince: null,
  view: { use: 'idle', playing: null, asked: null },
  starts: [],
};

const STATE: StaffState = {
  runId: 'run-1',
  at: AT,
  clinicName: 'Hill Clinic',
  sample: false,
  languages: [
    { code: 'en', endonym: 'English' },
    { code: 'es', endonym: 'Español' },
  ],
  playlists: [
    {
      id: 'stimulator',
      title: 'Thinking about a stimulator',
      parts: [
        { id: 'what', title: 'What it is' },
        { id: 'trial', title: 'The trial' },
      ],
      missing: [],
      minutes: 9,
    },
    {
      id: 'injection',
      title: 'Before an injection',
      parts: [{ id: 'day', title: 'The day' }],
      missing: [
        { id: 'blocks', title: 'Numbing tests' },
        { id: 'steroids', title: 'Steroid shots' },
      ],
      minutes: 6,
    },
    { id: 'sleep', title: 'Sleeping better', parts: [], missing: [{ id: 'sleep', title: 'Sleep' }], minutes: 1 },
  ],
  kiosks: [KIOSK],
  troubles: [],
  counting: true,
};

type Question = Exclude<keyof StaffDoor, 'notices' | 'standing'>;

/** The host's end of everything. */
class HostAtDesk {
  signedIn = true;
  pinSet = true;
  /** Whether questions reach it. */
  isAway = false;
  state: StaffState = STATE;
  /** Every question but the standing, with its input. */
  readonly asked: [Question, unknown][] = [];
  /** What it answers; an Error is thrown. */
  readonly answers: Partial<Record<Question, unknown>> = { send: { startId: 'start-1' }, numbers: null };
  readonly languages: string[] = [];
  #wakes = new Set<() => void>();
  #isCut = false;
  #said = 0;

  readonly door = {
    standing: async () => {
      this.#mustBeHere();
      return { signedIn: this.signedIn, pinSet: this.pinSet, clinicName: 'Hill Clinic', language: 'en' };
    },
    notices: async ({ language }: { language: string }, { signal }: { signal: AbortSignal }) => {
      this.#mustBeHere();
      if (!this.signedIn) throw new ORPCError('UNAUTHORIZED');
      this.languages.push(language);
      return this.#line(signal);
    },
    ...Object.fromEntries(
      (['signIn', 'signOut', 'send', 'skip', 'end', 'hold', 'release', 'numbers', 'setCounting'] as const).map(
        (name) => [name, async (input: unknown) => this.#answer(name, input)],
      ),
    ),
  } as unknown as StaffDoor;

  /** Wakes every line, so that it tells what is new, ends or beats. */
  wake(): void {
    for (const wake of [...this.#wakes]) wake();
  }

  tell(change: Partial<StaffState>): void {
    this.state = { ...this.state, ...change };
    this.#said += 1;
    this.wake();
  }

  /** The lines break; `isAway` says whether new ones can be opened. */
  cut(): void {
    this.#isCut = true;
    this.wake();
    this.#isCut = false;
  }

  #mustBeHere(): void {
    if (this.isAway) throw new TypeError('Failed to fetch');
  }

  #answer(name: Question, input: unknown): unknown {
    this.#mustBeHere();
    this.asked.push([name, input]);
    const answer = this.answers[name];
    if (answer instanceof Error) throw answer;
    if (name === 'signIn') this.signedIn = true;
    if (name === 'signOut') this.signedIn = false;
    return answer;
  }

  async *#line(signal: AbortSignal) {
    let told = -1;
    while (!signal.aborted && this.signedIn) {
      if (told < this.#said) {
        told = this.#said;
        yield { kind: 'state' as const, state: this.state };
        continue;
      }
      const isCut = await new Promise<boolean>((resolve) => {
        const wake = () => {
          this.#wakes.delete(wake);
          resolve(this.#isCut);
        };
        this.#wakes.add(wake);
        signal.addEventListener('abort', wake);
      });
      if (isCut) throw new TypeError('network error');
      if (told === this.#said && this.signedIn) yield { kind: 'beat' as const };
    }
  }
}

/** Opens the page; `prepare` sets the host up first. */
export async function openStaffPage(prepare: (host: HostAtDesk) => void = () => {}, language = 'en') {
  const clock = new HandClock();
  const host = new HostAtDesk();
  prepare(host);
  const firstLanguage = chooseLanguage([language]);
  const store = new StaffStore(host.door, clock, firstLanguage.code);
  render(<StaffApp store={store} clock={clock} firstLanguage={firstLanguage} />);
  void store.open();
  await act(settle);
  const pass = (ms: number) =>
    act(async () => {
      clock.pass(ms);
      await settle();
    });
  return {
    host,
    store,
    pass,
    /** Time goes by while the host beats. */
    live: async (ms: number) => {
      for (let left = ms; left > 0; left -= 5_000) {
        await pass(Math.min(left, 5_000));
        await act(async () => {
          host.wake();
          await settle();
        });
      }
    },
    tell: (change: Partial<StaffState>) =>
      act(async () => {
        host.tell(change);
        await settle();
      }),
    cut: () =>
      act(async () => {
        host.cut();
        await settle();
      }),
    press: (name: string | RegExp) =>
      act(async () => {
        fireEvent.click(screen.getByRole('button', { name }));
        await settle();
      }),
    /** Goes to a place as its link does. */
    go: (place: string) =>
      act(async () => {
        location.hash = `#${place}`;
        fireEvent(window, new HashChangeEvent('hashchange'));
        await settle();
      }),
    asked: (name: Question) => host.asked.filter(([question]) => question === name).map(([, input]) => input),
  };
}

/** Whether words stand on the page, as a person sees them. */
export function says(words: string | RegExp): boolean {
  return screen.queryAllByText(words).length > 0;
}

export function key(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

export function isOff(element: HTMLElement): boolean {
  return element.getAttribute('aria-disabled') === 'true';
}

/** What explains an element, in words. */
export function describedAs(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}
