// @vitest-environment jsdom
/** The whole kiosk on the glass when something changes or breaks beneath a patient. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../core/kiosk-contract.ts';
import englishWords from '../../locales/en/interface.json' with { type: 'json' };
import { KioskApp } from '../../renderer/kiosk/kiosk-app.tsx';
import { KioskStore } from '../../renderer/kiosk/kiosk-store.ts';
import { factsOf } from '../../renderer/kiosk/link/facts-of.ts';
import type { HostDoor } from '../../renderer/kiosk/link/host-link.ts';
import { startPressReader } from '../../renderer/kiosk/press/press-reader.ts';
import { type Happening, startVisitEngine } from '../../renderer/kiosk/visit-engine.ts';
import { HandClock } from './hand-clock.ts';
import { ARABIC, ENGLISH, languageWords, SPANISH, STATE, walkthrough, wordsFor } from './kiosk-stand.ts';

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const SCARS = walkthrough('scars', 'why');
/** A walkthrough whose first page cannot be drawn. */
const BROKEN = { ...SCARS, steps: [{ ...SCARS.steps[0], drawing: { scene: 'no-such-drawing' } }] };
const OUTLINES = { scars: [{ kind: 'page' as const, id: 'first' }] };

function putKiosk(walkthroughs: readonly unknown[] = [SCARS], sentences = ['sentence']) {
  const clock = new HandClock();
  const state = { ...STATE, languages: [ENGLISH, SPANISH], outlines: OUTLINES };
  const scars = wordsFor('Scars', 'approved');
  Object.assign(scars.pages.first ?? {}, { sentences });
  const words = { en: { ...languageWords({ scars }), interface: englishWords } };
  const library = { contentVersion: '1', walkthroughs, glossary: {}, sources: [], words } as unknown as Library;
  const store = new KioskStore(state, library);
  const engine = startVisitEngine(factsOf(state), clock);
  const { container } = render(
    <KioskApp engine={engine} clock={clock} store={store} door={{} as unknown as HostDoor} />,
  );
  const press = (control: Extract<Happening, { kind: 'pressed' }>['control']) =>
    act(() => engine.tell({ kind: 'pressed', control }));
  const open = () => {
    press({ action: 'begin' });
    press({ action: 'language', language: 'en' });
    press({ action: 'open', walkthrough: 'scars' });
  };
  const shown = () => container.querySelector('[data-screen]')?.getAttribute('data-screen');
  return { clock, engine, store, state, container, press, open, shown };
}

test('what lies beneath a finger stands ready, unseen, before the finger lifts', async () => {
  const { engine, clock, container, open, shown } = putKiosk([SCARS], ['First words.']);
  startPressReader(engine, document, clock.nowMs);
  open();
  const places = () => container.querySelectorAll('.place').length;
  const before = places();
  const next = container.querySelector('.rail [data-action="next"]');
  await act(() => next?.dispatchEvent(new PointerEvent('pointerdown', { pointerId: 1, bubbles: true })));
  expect(places()).toBe(before + 1);
  expect(container.querySelectorAll('.place:not([aria-hidden])')).toHaveLength(1);
  expect(container.querySelectorAll('.place[data-painted]')).toHaveLength(2);
  expect(shown()).toBe('page');
});

test('a clinic that changes its languages while nobody is there has one invitation on its glass, and lights them all', () => {
  const { clock, store, state, container } = putKiosk();
  act(() => clock.pass(8_000));
  act(() => store.setState({ ...state, languages: [SPANISH, ARABIC, ENGLISH] }));
  const invitations = () =>
    [...container.querySelectorAll<HTMLElement>('[data-invitation]:not([hidden])')].map(({ lang }) => lang);
  const greetings = () =>
    [...container.querySelectorAll<HTMLElement>('[data-greeting][data-lit]')].map(({ lang }) => lang);
  const seen = [0, 1, 2].map(() => {
    const now = [invitations(), greetings()];
    act(() => clock.pass(8_000));
    return now;
  });
  expect(seen).toEqual(['es', 'ar', 'en'].map((code) => [[code], [code]]));
});

test('signs begin a line of their own, and what to do about them is in bold', () => {
  const [first, ...rest] = SCARS.steps;
  const urgent = [
    { signs: 1, act: 2, end: 3 },
    { signs: 3, act: 4, end: 5 },
  ];
  const sentences = ['About scars.', 'Numb?', 'Tell the desk now.', 'Fever?', 'Get help today.', 'More.'];
  const { container, open } = putKiosk([{ ...SCARS, steps: [{ ...first, urgent }, ...rest] }], sentences);
  open();
  const said = (which: string) =>
    [...container.querySelectorAll(`.running ${which}`)].map((it) => it.textContent?.trim());
  expect(said('[data-begins]')).toEqual(['Numb?', 'Fever?', 'More.']);
  expect(said('[data-acts]')).toEqual(['Tell the desk now.', 'Get help today.']);
});

describe('a page that cannot be drawn', () => {
  beforeEach(() => {
    // React tells the console of what was caught.
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('sends the patient to the desk, and the kiosk starts again eight seconds later', () => {
    const { clock, open, shown } = putKiosk([BROKEN]);
    open();
    expect(shown()).toBe('trouble');
    act(() => clock.pass(7_999));
    expect(shown()).toBe('trouble');
    act(() => clock.pass(1));
    expect(shown()).toBe('attract');
  });

  test('does not keep from help a patient who needs it, and is trouble again when help is closed', () => {
    const { clock, open, press, shown } = putKiosk([BROKEN]);
    open();
    press({ action: 'help' });
    expect(shown()).toBe('help');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tell someone at the desk now.');
    press({ action: 'continue' });
    expect(shown()).toBe('trouble');
    act(() => clock.pass(8_000));
    expect(shown()).toBe('attract');
  });

  test('is no trouble any more to a patient who leaves it for the menu', () => {
    const { open, press, shown } = putKiosk([BROKEN]);
    open();
    press({ action: 'help' });
    press({ action: 'home' });
    expect(shown()).toBe('menu');
  });

  test('is no trouble for the next patient, who reads another', () => {
    const { clock, engine, store, open, shown } = putKiosk([BROKEN]);
    open();
    act(() => clock.pass(8_000));
    act(() => store.setLibrary({ ...store.library(), walkthroughs: [SCARS] }));
    open();
    expect(shown()).toBe('page');
    expect(engine.glass().screen).toBe('page');
  });
});
