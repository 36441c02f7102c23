// @vitest-environment jsdom
/** The light of the attract screen: one bone, one greeting, one invitation at a time. */
import { cleanup, render } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import type { LanguageFacts } from '../../core/kiosk-contract.ts';
import { BONES, startAttractLights } from '../../renderer/kiosk/attract-lights.ts';
import { AttractScreen } from '../../renderer/kiosk/screens/attract-screen.tsx';
import { HandClock } from './hand-clock.ts';
import { ARABIC, ENGLISH, kioskAt, SPANISH } from './kiosk-stand.ts';

afterEach(cleanup);

const TEN: readonly LanguageFacts[] = Array.from({ length: 10 }, (_, i) => ({ ...ENGLISH, code: `l${i}` }));

/** The real attract screen with its light on. */
function attract(languages: readonly LanguageFacts[] = [SPANISH, ENGLISH, ARABIC]) {
  const clock = new HandClock();
  const { t } = kioskAt();
  const screen = createElement(AttractScreen, { t, clinicName: 'Hill', limitSeconds: 60, languages, shown: true });
  const { container } = render(screen);
  const stop = startAttractLights(container, clock);
  const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  const lit = () => ({
    bones: all('[data-bone][data-lit]').map((bone) => bone.dataset.bone),
    greetings: all('[data-greeting][data-lit]').map((greeting) => greeting.lang),
    invitations: all('[data-invitation]:not([hidden])').map((invitation) => invitation.lang),
  });
  const shown = () => all('[data-greeting]:not([hidden])').map(({ lang, dataset }) => ({ lang, place: dataset.place }));
  return { clock, stop, lit, shown, container };
}

describe('the light', () => {
  test('is on one bone, one greeting and the invitation in the same language, from the first moment', () => {
    expect(attract().lit()).toEqual({ bones: [BONES[0]], greetings: ['es'], invitations: ['es'] });
  });

  test('moves to the next language every eight seconds, not sooner, and after the last to the first', () => {
    const { clock, lit } = attract();
    clock.pass(7_999);
    expect(lit().greetings).toEqual(['es']);
    const seen = [1, 2, 3].map(() => {
      clock.pass(8_000);
      return lit();
    });
    expect(seen).toEqual([
      { bones: [BONES[1]], greetings: ['en'], invitations: ['en'] },
      { bones: [BONES[2]], greetings: ['ar'], invitations: ['ar'] },
      { bones: [BONES[0]], greetings: ['es'], invitations: ['es'] },
    ]);
  });

  test('rests on the one bone of a clinic with one language, and burns nothing in: the words still move', () => {
    const { clock, lit, container } = attract([ENGLISH]);
    const before = container.dataset.height;
    clock.pass(8_000);
    expect(lit()).toEqual({ bones: [BONES[0]], greetings: ['en'], invitations: ['en'] });
    expect(container.dataset.height).not.toBe(before);
  });

  test('of a clinic with more languages than bones comes to each of them, a few at a time', () => {
    const { clock, lit, shown } = attract(TEN);
    const codes: (string | undefined)[] = [];
    for (let step = 0; step < 10; step += 1) {
      const now = lit();
      expect([now.bones.length, now.greetings.length, now.invitations.length]).toEqual([1, 1, 1]);
      expect(shown().map(({ lang }) => lang)).toContain(now.greetings[0]);
      // No two stand before the same bone.
      expect(new Set(shown().map(({ place }) => place)).size).toBe(shown().length);
      codes.push(now.greetings[0]);
      clock.pass(8_000);
    }
    expect(codes).toEqual(TEN.map(({ code }) => code));
    expect(lit().greetings).toEqual([TEN[0]?.code]);
  });

  test.each([
    [1, [1]],
    [4, [4]],
    [6, [3, 3]],
    [9, [3, 3, 3]],
  ])('shows %i languages in rounds of %j, each with its bones', (count, rounds) => {
    const { clock, lit, shown } = attract(TEN.slice(0, count));
    for (const [i, round] of rounds.entries()) {
      const first = rounds.slice(0, i).reduce((sum, one) => sum + one, 0);
      for (let step = 0; step < round; step += 1) {
        expect(shown().map(({ lang }) => lang)).toEqual(TEN.slice(first, first + round).map(({ code }) => code));
        expect(lit().bones).toEqual([BONES[step]]);
        clock.pass(8_000);
      }
    }
  });

  test('stays where it is once it has been stopped, and leaves no alarm behind', () => {
    const { clock, stop, lit } = attract();
    clock.pass(8_000);
    stop();
    expect(clock.waits()).toEqual([]);
    clock.pass(60_000);
    expect(lit().greetings).toEqual(['en']);
  });
});

test('every bone that may be lit is in the drawing', () => {
  const { container } = attract();
  for (const bone of BONES) expect(container.querySelectorAll(`[data-bone="${bone}"]`), bone).toHaveLength(1);
  expect(new Set(BONES).size).toBe(BONES.length);
});
