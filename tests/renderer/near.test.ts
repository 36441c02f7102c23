/** What stands ready: the places that the controls on the glass lead to, from wherever a patient is. */
import { afterEach, expect, test } from 'vitest';
import { glassesNear } from '../../renderer/kiosk/places/near.ts';
import { startVisitEngine } from '../../renderer/kiosk/visit-engine.ts';
import { FACTS } from '../support/visit-arbitraries.ts';
import { HandClock } from './hand-clock.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const RAIL =
  '<nav class="rail"><a data-action="back"></a><a data-action="home"></a><a data-action="languages"></a><a data-action="help"></a><a data-action="start-over"></a><a data-action="next"></a></nav>';

/** A visit that pressed these controls, before a page with these elements. */
function near(controls: Parameters<ReturnType<typeof startVisitEngine>['foresee']>[0][], onScreen: string): string[] {
  const clock = new HandClock();
  const engine = startVisitEngine(FACTS, clock);
  for (const control of controls) {
    engine.tell({ kind: 'pressed', control });
    clock.pass(1_000);
  }
  const before = engine.glass();
  document.body.innerHTML = `<div data-screen="page">${onScreen}</div><div aria-hidden="true"><a data-action="group" data-group="living"></a></div>${RAIL}`;
  const glasses = glassesNear(engine, document);
  expect(engine.glass()).toBe(before);
  return glasses.map(({ place, language }) =>
    [place.kind, 'step' in place ? place.step : '', 'group' in place ? place.group : '', language].join(' ').trim(),
  );
}

const BEGUN = [{ action: 'begin' }, { action: 'language', language: 'en' }] as const;

test('on a page the next one, the one before, the menu and the languages, likeliest first', () => {
  const word = '<a data-action="word" data-word="nerve"></a>';
  const found = near([...BEGUN, { action: 'open', walkthrough: 'scar' }, { action: 'next', more: false }], word);
  expect(found).toEqual(['step 2  en', 'step 0  en', 'menu   en', 'languages   en']);
});

test('on the languages the menu in each of them', () => {
  const tiles = FACTS.languages.map((code) => `<a data-action="language" data-language="${code}"></a>`).join('');
  const found = near([...BEGUN, { action: 'languages' }], tiles);
  for (const code of FACTS.languages) expect(found).toContain(`menu   ${code}`);
});

test('nothing that only stands ready itself, and nothing that ends the visit or lies over it', () => {
  const found = near([...BEGUN], '<a data-action="sources"></a>');
  expect(found.filter((one) => !one.startsWith('languages') && !one.startsWith('menu'))).toEqual([]);
  expect(found.join()).not.toContain('living');
});
