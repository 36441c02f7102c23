// @vitest-environment jsdom
/** The staff way out on the whole kiosk: the PIN, what it opens, and a patient who came there by mistake. */
import { ORPCError } from '@orpc/client';
import { act, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import type { Library } from '../../core/kiosk-contract.ts';
import englishWords from '../../locales/en/interface.json' with { type: 'json' };
import { KioskApp } from '../../renderer/kiosk/kiosk-app.tsx';
import { KioskStore } from '../../renderer/kiosk/kiosk-store.ts';
import { factsOf } from '../../renderer/kiosk/link/facts-of.ts';
import type { HostDoor } from '../../renderer/kiosk/link/host-link.ts';
import { startVisitEngine } from '../../renderer/kiosk/visit-engine.ts';
import { HandClock, settle } from './hand-clock.ts';
import { ENGLISH, languageWords, SPANISH, STATE } from './kiosk-stand.ts';
import { key, press, typeReal } from './setup-stand.tsx';

const PIN = '80491573';
const LIBRARY: Library = {
  contentVersion: '1',
  walkthroughs: [],
  glossary: {},
  sources: [],
  words: { en: { ...languageWords({}), interface: englishWords } },
};

/** What the host answers to a PIN, and to a wish to leave; it throws what it refuses. */
interface HostAnswers {
  readonly unlock?: () => { readonly pass: string };
  readonly leave?: () => void;
}

const refused = (code: string, data?: unknown) => new ORPCError(code, { defined: true, data });
const wrongPin =
  (freeTriesLeft: number, retryAfterSeconds = 0) =>
  () => {
    throw refused('wrong-pin', { freeTriesLeft, retryAfterSeconds });
  };
const nothing = () => {
  throw new TypeError('Failed to fetch');
};

/** A kiosk at attract, on which staff have just held the corner. */
function callStaff({ unlock = () => ({ pass: 'pass-1' }), leave = () => {} }: HostAnswers = {}) {
  const clock = new HandClock();
  const state = { ...STATE, languages: [ENGLISH, SPANISH] };
  const store = new KioskStore(state, LIBRARY);
  const engine = startVisitEngine(factsOf(state), clock);
  const door = {
    unlock: vi.fn(async (_: { pin: string }) => unlock()),
    leave: vi.fn(async (_: { pass: string; way: string }) => leave()),
    setUp: vi.fn(async (_: { pass: string | null }) => {}),
  };
  const { container } = render(
    <KioskApp engine={engine} clock={clock} store={store} door={door as unknown as HostDoor} />,
  );
  act(() => engine.tell({ kind: 'staff-called' }));
  /** Second by second, because what is drawn sets the next alarm. */
  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= 1_000) act(() => clock.pass(Math.min(left, 1_000)));
    await act(settle);
  };
  const shown = () => container.querySelector('[data-screen]')?.getAttribute('data-screen');
  return { clock, engine, store, state, door, container, pass, shown };
}

async function typePin(pin = PIN): Promise<void> {
  press(...pin, 'OK');
  await act(settle);
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const problem = () => screen.getByRole('alert').textContent;
const isUnavailable = (name: string | RegExp) => key(name).getAttribute('aria-disabled') === 'true';
const dots = () => document.querySelectorAll('.pin-dot.typed').length;

describe('the PIN', () => {
  test('opens three ways, and stands nowhere on the page', async () => {
    const { door, container } = callStaff();
    expect(title()).toBe('For staff');
    await typePin();
    expect(door.unlock.mock.calls).toEqual([[{ pin: PIN }]]);
    expect(title()).toBe('What should the kiosk do?');
    expect(document.activeElement?.textContent).toBe(title());
    for (const name of [/^Settings/, /^Start again/, /^Close/]) expect(key(name)).toBeTruthy();
    expect(container.outerHTML).not.toContain(PIN);
    expect(container.outerHTML).not.toContain('pass-1');
  });

  test('may have six to twelve digits, so that OK ends it; a real keyboard types as well', async () => {
    const { door } = callStaff();
    press(...'80491');
    expect(isUnavailable('OK Six digits at least')).toBe(true);
    press(/^OK/);
    expect(door.unlock).not.toHaveBeenCalled();
    typeReal([...'5730621', '9', 'Backspace', '4', 'x', 'Enter']);
    await act(settle);
    expect(door.unlock.mock.calls).toEqual([[{ pin: '804915730624' }]]);
  });

  test('that is wrong says how many tries are left, and is typed anew', async () => {
    callStaff({ unlock: wrongPin(3) });
    await typePin();
    expect(problem()).toBe('This PIN is not right. After 3 more wrong PINs you have to wait.');
    expect(dots()).toBe(0);
    expect(isUnavailable(/^OK/)).toBe(true);
  });

  test('that was wrong too often has to wait: the time runs, and is read out once', async () => {
    const { pass, door, container } = callStaff({ unlock: wrongPin(0, 50) });
    await typePin();
    const seen = () => container.querySelector('.setup-problem')?.textContent;
    expect(seen()).toContain('again in 0:50 minutes');
    await pass(20_000);
    press(...PIN);
    expect(seen()).toContain('again in 0:30 minutes');
    expect(problem()).toContain('again in 0:50 minutes');
    expect(isUnavailable('OK')).toBe(true);
    await pass(29_999);
    expect(seen()).toContain('again in 0:01 minutes');
    await pass(1);
    expect(problem()).toBe('You can try again now.');
    press('OK');
    expect(door.unlock).toHaveBeenCalledTimes(2);
    await act(settle);
  });

  test.each([
    [
      'is asked while it is locked',
      () => {
        throw refused('locked', { retryAfterSeconds: 845 });
      },
      'Too many wrong PINs. You can try again in 14:05 minutes.',
    ],
    [
      'cannot be read by the kiosk',
      () => {
        throw refused('not-set-up');
      },
      'The kiosk cannot read its PIN. Set a new one on this computer.',
    ],
    ['meets a host that is away', nothing, 'The kiosk did not answer. Wait a moment and try again.'],
  ])('that %s is told in one sentence', async (_, unlock, sentence) => {
    callStaff({ unlock });
    await typePin();
    expect(problem()).toBe(sentence);
  });

  test('is forgotten when nobody touches for a minute: no warning, attract, and it is asked for again', async () => {
    const { engine, pass, shown } = callStaff();
    await typePin();
    await pass(59_999);
    expect(shown()).toBe('staff');
    await pass(1);
    expect(shown()).toBe('attract');
    act(() => engine.tell({ kind: 'staff-called' }));
    expect([title(), dots()]).toEqual(['For staff', 0]);
  });
});

describe('what the PIN opens', () => {
  test.each([
    ['close', /^Close/, 'Closing…'],
    ['restart', /^Start again/, 'Starting again…'],
  ] as const)('%s is asked of the host, and the glass says so until it ends', async (way, name, sentence) => {
    const { door } = callStaff();
    await typePin();
    press(name);
    await act(settle);
    expect(door.leave.mock.calls).toEqual([[{ pass: 'pass-1', way }]]);
    expect(screen.getByRole('status').textContent).toBe(sentence);
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  test('a host that has begun anew beneath the page leads back to attract', async () => {
    const { store, state, shown } = callStaff();
    await typePin();
    press(/^Start again/);
    await act(settle);
    act(() => store.setState({ ...state, runId: 'run-2' }));
    expect(shown()).toBe('attract');
  });

  test('a pass that is over asks for the PIN again and says why', async () => {
    callStaff({
      leave: () => {
        throw refused('pass-over');
      },
    });
    await typePin();
    press(/^Close/);
    await act(settle);
    expect([title(), problem()]).toEqual(['For staff', 'Too much time has passed. Type the PIN again.']);
  });

  test('a host that is away leaves the three ways there', async () => {
    callStaff({ leave: nothing });
    await typePin();
    press(/^Close/);
    await act(settle);
    expect(problem()).toBe('The kiosk did not answer. Wait a moment and try again.');
    expect(key(/^Close/)).toBeTruthy();
  });

  test('settings are the first run with its answers, and are saved with the pass', async () => {
    const { door, shown, pass } = callStaff();
    await typePin();
    press(/^Settings/);
    expect(shown()).toBe('setup');
    expect(screen.getByRole('textbox', { name: 'Clinic name' }).textContent).toBe('Hill Clinic');
    press('Next', 'Next', 'Next', 'Next', 'I cannot measure now', 'Keep the PIN there is', 'Save and start');
    await act(settle);
    expect(door.setUp.mock.calls[0]?.[0]).toMatchObject({ pass: 'pass-1', pin: null, clinicName: 'Hill Clinic' });
    await pass(2_000);
    expect(shown()).toBe('attract');
  });

  test('settings opened another time know nothing of the pass before', async () => {
    const { engine, door, shown } = callStaff();
    await typePin();
    press(/^Settings/);
    act(() => engine.tell({ kind: 'pressed', control: { action: 'start-over' } }));
    expect(shown()).toBe('attract');
    act(() => {
      engine.tell({ kind: 'staff-called' });
      engine.tell({ kind: 'settings-called' });
    });
    press('Next', 'Next', 'Next', 'Next', 'I cannot measure now', 'Keep the PIN there is', 'Save and start');
    await act(settle);
    expect(door.setUp.mock.calls[0]?.[0]).toMatchObject({ pass: null });
  });
});

describe('a patient who came here by mistake', () => {
  test('reads whom it is for, and goes back to where they were', () => {
    const { engine, shown } = callStaff();
    act(() => {
      engine.tell({ kind: 'pressed', control: { action: 'back' } });
      engine.tell({ kind: 'pressed', control: { action: 'begin' } });
      engine.tell({ kind: 'pressed', control: { action: 'language', language: 'en' } });
      engine.tell({ kind: 'staff-called' });
    });
    expect(screen.getByText('Type the staff PIN. If you are a patient, touch Back.')).toBeTruthy();
    expect(document.querySelector('[data-screen="staff"]')?.getAttribute('data-over')).toBe('menu');
    expect(key('Back').dataset.action).toBe('back');
    act(() => engine.tell({ kind: 'pressed', control: { action: 'back' } }));
    expect(shown()).toBe('menu');
  });
});

test('both steps are clean for axe', async () => {
  const { container } = callStaff({ unlock: () => ({ pass: 'p' }) });
  const look = async () => {
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
  };
  await look();
  await typePin();
  await look();
});
