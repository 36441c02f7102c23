// @vitest-environment jsdom
/** Settings opened again at the glass: the questions of the first run, answered as they are now. */
import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { KioskState } from '../../core/kiosk-contract.ts';
import { settle } from './hand-clock.ts';
import { type HostSays, key, press, showSetup, typePin, typeReal } from './setup-stand.tsx';

const HILL: Partial<KioskState> = {
  setupNeeded: false,
  pinSet: true,
  clinicName: 'Hill Clinic',
  region: 'gb',
  showTexts: 'approved-only',
  pixelsPerMm: 4,
};
const AS_IT_WAS = {
  clinicName: 'Hill Clinic',
  languages: ['en', 'es', 'ar'],
  region: 'gb',
  mmPerPixel: 0.25,
  showTexts: 'approved-only',
};
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const isUnavailable = (name: string | RegExp) => key(name).getAttribute('aria-disabled') === 'true';

const openSettings = (says?: () => HostSays, state = HILL) => showSetup(says, { state, pass: 'pass-1' });
const goOnToPin = () => press('Next', 'Next', 'Next', 'Next', 'The card fits');

describe('settings', () => {
  test('of a clinic that changes nothing are sent as they were, and its PIN stays', () => {
    const { setUp } = openSettings();
    goOnToPin();
    press('Keep the PIN there is');
    expect(screen.getByText('Stays as it is')).toBeTruthy();
    press('Save and start');
    expect(setUp.mock.calls).toEqual([[{ ...AS_IT_WAS, pin: null, pass: 'pass-1' }]]);
  });

  test('of a clinic that changes its name and its PIN are sent with both', () => {
    const { setUp } = openSettings();
    typeReal('s');
    goOnToPin();
    for (let time = 0; time < 2; time += 1) {
      typePin('739155');
      press('Next');
    }
    press('Save and start');
    expect(setUp.mock.calls).toEqual([[{ ...AS_IT_WAS, clinicName: 'Hill Clinics', pin: '739155', pass: 'pass-1' }]]);
  });

  test('let staff come back to the PIN they kept, and choose another one after all', () => {
    const { step } = openSettings();
    goOnToPin();
    press('Keep the PIN there is', 'Back');
    expect([step(), title()]).toEqual(['pin', 'The PIN stays as it is']);
    expect(isUnavailable('Next')).toBe(false);
    typePin('7');
    expect(title()).toBe('Choose a PIN for staff');
    expect(isUnavailable(/Next/)).toBe(true);
  });

  test('keep the size of the screen when nobody can measure it now', () => {
    const { setUp } = openSettings();
    press(
      'Next',
      'Next',
      'Next',
      'Next',
      '5% wider',
      'I cannot measure now',
      'Keep the PIN there is',
      'Save and start',
    );
    expect(setUp.mock.calls[0]?.[0].mmPerPixel).toBe(0.25);
  });

  test('are left without a change by the key where Back stands later; no sample clinic is offered', () => {
    openSettings();
    expect(key('Leave settings').dataset.action).toBe('start-over');
    expect(screen.queryByRole('button', { name: /sample/ })).toBeNull();
    press('Next');
    expect(screen.queryByRole('button', { name: 'Leave settings' })).toBeNull();
    expect(key('Back')).toBeTruthy();
  });

  test('that were saved say so, and two seconds later the kiosk waits for patients again', async () => {
    const { clock, onLeave } = openSettings();
    goOnToPin();
    press('Keep the PIN there is', 'Save and start');
    await act(settle);
    expect(screen.getByText('Saved. The kiosk starts now.')).toBeTruthy();
    clock.pass(1_999);
    expect(onLeave).not.toHaveBeenCalled();
    clock.pass(1);
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  test('of staff who took too long are not saved: they are told, and can only leave', async () => {
    const { setUp, clock, onLeave } = openSettings(() => 'pass-over');
    goOnToPin();
    press('Keep the PIN there is', 'Save and start');
    expect(await screen.findByText(/Too much time has passed, and nothing was saved/)).toBeTruthy();
    expect(isUnavailable('Save and start')).toBe(true);
    press('Save and start');
    expect(setUp).toHaveBeenCalledTimes(1);
    expect(key('Leave settings')).toBeTruthy();
    clock.pass(10_000);
    expect(onLeave).not.toHaveBeenCalled();
  });
});

describe('first run that is reached from the staff way out', () => {
  test('asks a clinic without a PIN to choose one', () => {
    const { setUp } = showSetup(undefined, { state: { ...HILL, pinSet: false } });
    goOnToPin();
    expect(screen.queryByRole('button', { name: 'Keep the PIN there is' })).toBeNull();
    for (let time = 0; time < 2; time += 1) {
      typePin('739155');
      press('Next');
    }
    press('Save and start');
    expect(setUp.mock.calls[0]?.[0]).toEqual({ ...AS_IT_WAS, pin: '739155', pass: null });
  });

  test('in the sample clinic has no answers: nobody has given any', async () => {
    showSetup(undefined, { state: { ...HILL, pinSet: false, sample: true, clinicName: 'Riverside Spine Clinic' } });
    expect(screen.getByRole('textbox', { name: 'Clinic name' }).textContent).toBe('');
    typeReal('H');
    press('Next');
    expect(key(/English/).getAttribute('aria-pressed')).toBe('false');
    press(/English/, 'Next');
    expect(key(/United Kingdom/).getAttribute('aria-pressed')).toBe('false');
    await act(settle);
  });
});
