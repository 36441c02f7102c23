// @vitest-environment jsdom
/** The page with all drawings: that a drawer who looks for a state finds it, in every colour setting, with its words. */
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { type DrawingSpec, SCENES } from '../../core/content/drawing.ts';
import { DrawingsPage } from '../../renderer/anatomy/gallery/drawings-page.tsx';

type See = (seen: readonly { readonly isIntersecting: boolean }[]) => void;
const watched: { readonly element: Element; readonly see: See }[] = [];
class FakeObserver {
  readonly see: See;
  constructor(see: See) {
    this.see = see;
  }
  observe(element: Element) {
    watched.push({ element, see: this.see });
  }
  disconnect() {}
}
vi.stubGlobal('IntersectionObserver', FakeObserver);
afterEach(() => {
  cleanup();
  watched.length = 0;
});

const words = Object.fromEntries(Object.values(SCENES).flatMap(({ labels }) => labels.map((id) => [id, `word ${id}`])));
const shown = (used: readonly DrawingSpec[] = []) => render(<DrawingsPage words={words} used={used} />).container;
const captions = (container: ParentNode, scene: string) =>
  [...container.querySelectorAll(`#${scene} figcaption`)].map(({ textContent }) => textContent);

test('every single state of every scene has its place', () => {
  const page = shown();
  for (const [scene, { states }] of Object.entries(SCENES)) {
    if (scene === 'hundred') continue;
    const single = Object.entries(states).flatMap(([name, values]) =>
      values.slice(1).map((value) => `${scene}, ${name} ${value}`),
    );
    expect(captions(page, scene)).toEqual([scene, ...single]);
  }
});

test('of a hundred people only a handful of numbers and one pair are shown', () => {
  const numbers = ['0', '1', '21', '48', '99', '100'].map((filled) => `hundred, filled ${filled}`);
  const pair = { scene: 'hundred', states: { filled: '7', beside: '3' } } as const;
  expect(captions(shown([pair]), 'hundred')).toEqual([...numbers, 'hundred, filled 48, beside 9']);
});

test('what pages use comes after, once, with the label that matters', () => {
  const states = { disc: 'herniated', root: 'pressed' };
  const spec: DrawingSpec = { scene: 'segment-side', states, labels: ['disc'], point: 'disc' };
  const again = { ...spec, states: { root: 'pressed', disc: 'herniated' } };
  const all = captions(shown([spec, again]), 'segment-side');
  expect(all.filter((caption) => caption?.includes('point disc'))).toEqual([
    'segment-side, disc herniated, root pressed, point disc',
  ]);
});

test('a drawing that comes near is drawn in three colour settings with its words, and none before', () => {
  const page = shown();
  expect(page.querySelectorAll('.drawing')).toHaveLength(0);
  const figure = page.querySelector('#nerve-test figure');
  const { see } = watched.find(({ element }) => element === figure) ?? {};
  act(() => see?.([{ isIntersecting: true }]));
  expect(page.querySelectorAll('.drawing')).toHaveLength(3);
  const themes = [...(figure?.querySelectorAll('[data-theme]') ?? [])].map((look) => look.getAttribute('data-theme'));
  expect(themes).toEqual(['light', 'dark', 'high-contrast']);
  expect(figure?.querySelectorAll('[data-theme=dark] .drawing-label').length).toBeGreaterThan(0);
});
