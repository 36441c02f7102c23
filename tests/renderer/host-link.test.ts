/** The line to a host that speaks, falls silent, breaks off and comes back, while the patient goes on. */
import { describe, expect, test } from 'vitest';
import { GLASS_BEATS } from '../../core/beats.ts';
import type { KioskState, Library, Notice } from '../../core/kiosk-contract.ts';
import { fetchLibrary, followNotices, type HostDoor } from '../../renderer/kiosk/link/host-link.ts';
import { HandClock, settle } from './hand-clock.ts';
import { STATE } from './kiosk-stand.ts';

/** One call of the screen, and the host's end of it. */
class Line {
  readonly signal: AbortSignal;
  readonly #spoken: Notice[] = [];
  #ended: 'hung-up' | 'broken' | null = null;
  #wake = () => {};

  constructor(signal: AbortSignal) {
    this.signal = signal;
    signal.addEventListener('abort', () => this.#wake());
  }

  say(notice: Notice): Promise<void> {
    this.#spoken.push(notice);
    this.#wake();
    return settle();
  }

  end(how: 'hung-up' | 'broken'): Promise<void> {
    this.#ended = how;
    this.#wake();
    return settle();
  }

  async *notices(): AsyncGenerator<Notice, undefined, undefined> {
    for (;;) {
      const next = this.#spoken.shift();
      if (next) yield next;
      else if (this.signal.aborted || this.#ended === 'broken') throw new TypeError('network error');
      else if (this.#ended === 'hung-up') return undefined;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}

const state = (clinicName: string): Notice => ({ kind: 'state', state: { ...STATE, clinicName } });

/** A screen that follows; `isAway` says whether the host takes calls. */
async function follow() {
  const clock = new HandClock();
  const host = { isAway: false };
  const lines: Line[] = [];
  const told: string[] = [];
  const notices = async (_: undefined, { signal }: { signal: AbortSignal }) => {
    if (host.isAway) throw new TypeError('Failed to fetch');
    const line = new Line(signal);
    lines.push(line);
    return line.notices();
  };
  const onState = ({ clinicName }: KioskState) => told.push(clinicName);
  void followNotices({ notices } as unknown as HostDoor, clock, onState, () => {});
  await settle();
  const pass = (ms: number) => {
    clock.pass(ms);
    return settle();
  };
  const line = () => {
    const last = lines.at(-1);
    if (!last) throw new Error('the screen has not called');
    return last;
  };
  return { host, lines, line, told, pass };
}

describe('the line to the host', () => {
  test('tells the screen every state, and beats change nothing', async () => {
    const { line, told } = await follow();
    await line().say(state('one'));
    await line().say({ kind: 'beat' });
    await line().say(state('two'));
    expect(told).toEqual(['one', 'two']);
  });

  test('is hung up after a long silence and called again a second later', async () => {
    const { line, lines, told, pass } = await follow();
    await line().say(state('one'));
    await pass(GLASS_BEATS.silenceMs - 1);
    expect(line().signal.aborted).toBe(false);
    await pass(1);
    expect(line().signal.aborted).toBe(true);
    expect(lines).toHaveLength(1);
    await pass(1_000);
    expect(lines).toHaveLength(2);
    await line().say(state('two'));
    expect(told).toEqual(['one', 'two']);
  });

  test('is hung up when the host takes the call and never says a word', async () => {
    const { line, lines, pass } = await follow();
    await pass(GLASS_BEATS.silenceMs);
    expect(line().signal.aborted).toBe(true);
    await pass(1_000);
    expect(lines).toHaveLength(2);
  });

  test('stays open as long as the host beats', async () => {
    const { line, lines, pass } = await follow();
    for (let beat = 0; beat < 12; beat += 1) {
      await line().say({ kind: 'beat' });
      await pass(GLASS_BEATS.everyMs);
    }
    expect(lines).toHaveLength(1);
    expect(line().signal.aborted).toBe(false);
  });

  test.each(['hung-up', 'broken'] as const)('that the host has %s is called again after a second', async (how) => {
    const { line, lines, told, pass } = await follow();
    await line().end(how);
    await pass(999);
    expect(lines).toHaveLength(1);
    await pass(1);
    await line().say(state('again'));
    expect(told).toEqual(['again']);
  });

  test('is tried again every second while the host is away, and a silence of before hangs up no new line', async () => {
    const { host, line, lines, told, pass } = await follow();
    await line().say(state('one'));
    host.isAway = true;
    await line().end('broken');
    for (let second = 0; second < 8; second += 1) await pass(1_000);
    expect(lines).toHaveLength(1);
    host.isAway = false;
    await pass(1_000);
    expect(lines).toHaveLength(2);
    await pass(GLASS_BEATS.everyMs);
    expect(line().signal.aborted).toBe(false);
    await line().say(state('two'));
    expect(told).toEqual(['one', 'two']);
  });
});

test('the library is asked for once a second until the host answers', async () => {
  const clock = new HandClock();
  const library: Library = { contentVersion: '7', walkthroughs: [], glossary: {}, sources: [], words: {} };
  let asked = 0;
  const ask = async () => {
    asked += 1;
    if (asked < 3) throw new TypeError('Failed to fetch');
    return library;
  };
  const fetched = fetchLibrary({ library: ask } as unknown as HostDoor, clock);
  await settle();
  expect(asked).toBe(1);
  for (let second = 0; second < 2; second += 1) {
    clock.pass(1_000);
    await settle();
  }
  expect(await fetched).toBe(library);
  expect(asked).toBe(3);
  expect(clock.waits()).toEqual([]);
});
