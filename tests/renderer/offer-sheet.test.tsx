// @vitest-environment jsdom
/** What a patient reads when the desk asks something: what it is, how long it takes, and that they may say no. */
import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../core/kiosk-contract.ts';
import type { Playlist, Visit } from '../../core/visit/visit.ts';
import { KioskContext } from '../../renderer/kiosk/kiosk-context.tsx';
import { OfferSheet } from '../../renderer/kiosk/sheets/offer-sheet.tsx';
import { kioskAt, languageWords, walkthrough, wordsFor } from './kiosk-stand.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const IDS = ['names', 'scars', 'walking', 'sleep', 'mood', 'signs'];
const TITLES = ['What the name means', 'Scars', 'Walking', 'Sleep', 'Mood', 'Warning signs'];
/** Seven pages and what to take away: four minutes. */
const SEVEN = Array.from({ length: 7 }, (_, i) => ({ kind: 'page' as const, id: `p${i}` }));
const OUTLINES = Object.fromEntries(IDS.map((id) => [id, SEVEN]));
const FIRST_VISIT: Playlist = { startId: 's1', id: 'first-visit', parts: IDS };

function library(title: string | null): Partial<Library> {
  const playlists = title === null ? {} : { 'first-visit': { status: 'approved' as const, title } };
  const english = languageWords(Object.fromEntries(IDS.map((id, i) => [id, wordsFor(TITLES[i] ?? '', 'approved')])));
  return {
    walkthroughs: IDS.map((id) => walkthrough(id, 'why')),
    words: { en: { ...english, playlists: { playlists, planned: {} } }, es: languageWords({}) },
  };
}

function showOffer(visit: Partial<Visit>, { title = 'First visit' as string | null, language = 'en' } = {}) {
  const kiosk = kioskAt({ state: { outlines: OUTLINES }, library: library(title), visit: { language, ...visit } });
  const { container } = render(
    <KioskContext value={kiosk}>
      <OfferSheet />
    </KioskContext>,
  );
  const rows = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
  return { rows, container, heading: () => screen.getByRole('heading', { level: 1 }).textContent };
}

const asks = (ask: 'play' | 'skip' | 'end', part = 0): Partial<Visit> => ({
  playing: ask === 'play' ? null : { playlist: FIRST_VISIT, part, returnTo: null },
  offered: { ask, playlist: FIRST_VISIT, sinceMs: 0 },
});

describe('a playlist the desk offers', () => {
  test('is told by name, with each part and about how long it takes, and the place is kept', async () => {
    const { rows, container } = showOffer(asks('play'));
    expect(screen.getByText('From the front desk')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('First visit');
    expect(rows()).toEqual(TITLES.map((title) => `${title} 4 min`));
    expect(screen.getByText(/You will not lose your place/)).toBeTruthy();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
  });

  test('that has no name in this language has its English one, and says that it is English', () => {
    showOffer(asks('play'), { language: 'es' });
    const name = screen.getByRole('heading', { level: 2 });
    expect([name.textContent, name.lang, name.dir]).toEqual(['First visit', 'en', 'ltr']);
    expect(screen.getByText('Scars').lang).toBe('en');
  });

  test('that has no name at all shows its parts', () => {
    const { rows } = showOffer(asks('play'), { title: null });
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    expect(rows()).toHaveLength(6);
  });

  test('with more parts than the glass has room for tells how many more there are, and how long all of them take', () => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(350);
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(function (this: Element) {
      return this.querySelectorAll('li').length * 100;
    });
    const { rows } = showOffer(asks('play'));
    expect(rows()).toEqual(['What the name means 4 min', 'Scars 4 min', 'and 4 more 16 min']);
  });
});

describe('the desk’s question', () => {
  test('to go on names the part that comes next', () => {
    const { rows, heading } = showOffer(asks('skip', 1));
    expect(heading()).toBe('The front desk suggests going on to the next part');
    expect(rows()).toEqual(['Walking 4 min']);
    expect(screen.getByText('You decide. If you touch nothing, you stay here.')).toBeTruthy();
  });

  test('to go on after the last part is the question to end', () => {
    const { rows, heading } = showOffer(asks('skip', 5));
    expect(heading()).toBe('The front desk asks to end this now');
    expect(rows()).toEqual([]);
  });

  test('to end is put without a reason or a reproach', () => {
    const { heading, container } = showOffer(asks('end', 1));
    expect(heading()).toBe('The front desk asks to end this now');
    expect(container.querySelector('[data-screen="offer"]')?.getAttribute('data-playlist')).toBe('first-visit');
  });
});
