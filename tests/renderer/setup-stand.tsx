/**
 * The first run and settings on a bench: the real screen and English words, and a host that answers what a test tells it to.
 */
import { ORPCError } from '@orpc/client';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import type { KioskState, LanguageFacts, Library, Setup } from '../../core/kiosk-contract.ts';
import { freshVisit } from '../../core/visit/visit.ts';
import englishWords from '../../locales/en/interface.json' with { type: 'json' };
import { glassOf } from '../../renderer/kiosk/glass.ts';
import { KioskContext } from '../../renderer/kiosk/kiosk-context.tsx';
import { factsOf } from '../../renderer/kiosk/link/facts-of.ts';
import type { HostDoor } from '../../renderer/kiosk/link/host-link.ts';
import { SetupScreen } from '../../renderer/kiosk/setup/setup-screen.tsx';
import { createInterfaceWords } from '../../renderer/parts/interface-words.ts';
import { HandClock } from './hand-clock.ts';

const ENGLISH = language('en', 'English', 'ltr');
const LANGUAGES = [ENGLISH, language('es', 'Español', 'ltr'), language('ar', 'العربية', 'rtl')];

const STATE: KioskState = {
  runId: 'run-1',
  kioskId: 'kiosk-1',
  setupNeeded: true,
  sample: false,
  clinicName: '',
  logo: null,
  region: 'us',
  languages: LANGUAGES,
  limitSeconds: {},
  warnForSeconds: 30,
  pixelsPerMm: 4,
  diagonalInches: null,
  rotation: 0,
  showTexts: 'with-mark',
  numbers: { emergency: '911', urgent: null, crisis: '988', quitLine: null },
  outlines: {},
  contentVersion: '1',
  sleeps: 0,
  pinSet: false,
  desk: { start: null, ask: null, hold: null },
};

const LIBRARY: Library = { contentVersion: '1', walkthroughs: [], glossary: {}, sources: [], words: {} };

/** What the host says to the answers: yes, one of its refusals, or nothing at all. */
export type HostSays = 'yes' | 'weak-pin' | 'not-saved' | 'already-set-up' | 'pass-over' | 'nothing';

afterEach(cleanup);
// Names are worked out for dozens of keys: seconds on a busy computer.
vi.setConfig({ testTimeout: 60_000 });
// The drawing in the band is long, and no failure is about it.
configure({ getElementError: (message) => new Error(message?.split('\n')[0] ?? 'not found'), defaultHidden: true });

interface Given {
  /** What differs from a clinic at its first run. */
  readonly state?: Partial<KioskState>;
  /** What staff were given for their PIN. */
  readonly pass?: string;
}

/** Puts the first run on the glass. `says` is asked anew for each call. */
export function showSetup(says: () => HostSays = () => 'yes', given: Given = {}) {
  const answer = async () => {
    const said = says();
    if (said === 'nothing') throw new TypeError('Failed to fetch');
    if (said !== 'yes') throw new ORPCError(said, { defined: true });
  };
  const setUp = vi.fn<(setup: Setup) => Promise<void>>(answer);
  const useSample = vi.fn<() => Promise<void>>(answer);
  const door = { setUp, useSample } as unknown as HostDoor;
  const translateTo = createInterfaceWords({ en: englishWords });
  const state = { ...STATE, ...given.state };
  const clock = new HandClock();
  const onLeave = vi.fn<() => void>();
  const kiosk = {
    state,
    library: LIBRARY,
    translateTo,
    glass: glassOf(freshVisit(factsOf(state), 0), null),
    t: translateTo('en'),
    language: ENGLISH,
  };
  const { container } = render(
    <KioskContext value={kiosk}>
      <SetupScreen door={door} clock={clock} pass={given.pass ?? null} onLeave={onLeave} />
    </KioskContext>,
  );
  const step = () => container.querySelector('[data-screen="setup"]')?.getAttribute('data-step');
  return { setUp, useSample, container, step, clock, onLeave };
}

/** The key with this name. */
export function key(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

export function press(...names: readonly (string | RegExp)[]): void {
  for (const name of names) fireEvent.click(key(name));
}

/** Types on a real keyboard, one key after the other. */
export function typeReal(keys: readonly string[] | string): void {
  for (const each of keys) fireEvent.keyDown(document.body, { key: each });
}

export function typePin(pin: string): void {
  press(...pin);
}

/** Answers everything up to the PIN as a clinic in Britain would. */
export function answerUpToPin(): void {
  typeReal('Hill Clinic');
  press('Next', /English/, 'Next', /United Kingdom/, 'Next', /Yes, with a mark/, 'Next', 'The card fits');
}

function language(code: string, endonym: string, direction: 'ltr' | 'rtl'): LanguageFacts {
  return { code, endonym, direction, font: 'latin', greeting: '', begin: '', choose: '' };
}
