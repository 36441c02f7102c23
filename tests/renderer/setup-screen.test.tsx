// @vitest-environment jsdom
/** The first run as staff meet it: questions in order, refusals in words, and what the host is asked to keep. */
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { answerUpToPin, type HostSays, key, press, showSetup, typePin, typeReal } from './setup-stand.tsx';

const isUnavailable = (element: HTMLElement) => element.getAttribute('aria-disabled') === 'true';
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const problem = () => screen.getByRole('alert').textContent;

describe('first run', () => {
  test('a nurse answers everything and the host is asked to keep it once', async () => {
    const { setUp, step } = showSetup();
    press('H', 'i', 'Space', 'V', 'a', 'l', 'Next');
    press(/Español/, /English/, 'Next', /European Union/, 'Next', /No, only approved/, 'Next', 'The card fits');
    typePin('739155');
    press('Next');
    typePin('739155');
    press('Next');
    expect(step()).toBe('done');
    press('Save and start');
    expect(setUp.mock.calls).toEqual([
      [
        {
          clinicName: 'Hi Val',
          languages: ['es', 'en'],
          region: 'eu',
          mmPerPixel: 0.25,
          showTexts: 'approved-only',
          pin: '739155',
          pass: null,
        },
      ],
    ]);
    expect(await screen.findByText('Saved. The kiosk starts now.')).toBeTruthy();
    expect(isUnavailable(key(/Saving/))).toBe(true);
  });

  test('every step is clean for axe and starts at its title', async () => {
    const { container, step } = showSetup();
    const look = async () => {
      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations, `${step()}`).toEqual([]);
      expect(document.activeElement?.textContent, `${step()}`).toBe(title());
    };
    await look();
    typeReal('Hill');
    for (const answer of [/English/, /United States/, /Yes, with a mark/]) {
      press('Next');
      await look();
      press(answer);
    }
    press('Next');
    await look();
    press('I cannot measure now');
    await look();
    typePin('739155');
    press('Next');
    typePin('739155');
    press('Next');
    expect(step()).toBe('done');
    await look();
  });

  test('whoever only wants to look is shown the sample clinic', () => {
    const { useSample, setUp } = showSetup();
    press('Not now: show a sample clinic');
    expect(useSample).toHaveBeenCalledTimes(1);
    expect(setUp).not.toHaveBeenCalled();
  });

  test('a step without an answer says what is missing and stays', () => {
    const { step } = showSetup();
    press(/Next/);
    expect(step()).toBe('name');
    expect(isUnavailable(key('Next Type the name first'))).toBe(true);
    typeReal('H');
    press('Next');
    expect(isUnavailable(key('Next Touch at least one language'))).toBe(true);
    press(/English/, 'Next');
    expect(isUnavailable(key('Next Touch one region'))).toBe(true);
    press(/United States/, 'Next');
    expect(isUnavailable(key('Next Touch one answer'))).toBe(true);
  });

  test('going back loses nothing', () => {
    const { step } = showSetup();
    typeReal('Hill');
    press('Next', /English/, 'Back');
    expect(step()).toBe('name');
    expect(screen.getByRole('textbox', { name: 'Clinic name' }).textContent).toBe('Hill');
    press('Next');
    expect(key(/English/).getAttribute('aria-pressed')).toBe('true');
  });

  test('each region shows the numbers it brings', () => {
    showSetup();
    typeReal('Hill');
    press('Next', /English/, 'Next');
    expect(key(/United Kingdom/).textContent).toContain('Emergency 999');
    expect(key(/European Union/).textContent).toContain('Emergency 112');
  });

  test('the clinic is told that no text has been approved', () => {
    showSetup();
    typeReal('Hill');
    press('Next', /English/, 'Next', /United States/, 'Next');
    expect(screen.getByText('Right now no named clinician has approved any text.')).toBeTruthy();
    expect(key(/No, only approved/).textContent).toContain('only the warning signs');
  });
});

describe('a host that refuses', () => {
  const finish = (says: () => HostSays) => {
    const stand = showSetup(says);
    answerUpToPin();
    typePin('739155');
    press('Next');
    typePin('739155');
    press('Next', 'Save and start');
    return stand;
  };

  test('settings that could not be saved are kept on the glass and can be sent again', async () => {
    const says: HostSays[] = ['not-saved', 'yes'];
    const { setUp } = finish(() => says.shift() ?? 'yes');
    expect(await screen.findByText(/Nothing is lost: they are all still here/)).toBeTruthy();
    press('Save and start');
    expect(await screen.findByText('Saved. The kiosk starts now.')).toBeTruthy();
    expect(setUp).toHaveBeenCalledTimes(2);
    expect(problem()).toBe('');
  });

  test('a weak PIN is asked for again, everything else stays', async () => {
    const { step } = finish(() => 'weak-pin');
    expect(await screen.findByText('This PIN is too easy to guess. Choose another one.')).toBeTruthy();
    expect(step()).toBe('pin');
    expect(key('Next Six digits at least')).toBeTruthy();
  });

  test('a kiosk that somebody else has set up says so', async () => {
    finish(() => 'already-set-up');
    expect(await screen.findByText(/set up this kiosk already/)).toBeTruthy();
  });

  test('a host that is away is waited for without loss', async () => {
    const { step } = finish(() => 'nothing');
    expect(await screen.findByText(/The kiosk did not answer/)).toBeTruthy();
    expect(step()).toBe('done');
    expect(isUnavailable(key('Save and start'))).toBe(false);
  });
});
