// @vitest-environment jsdom
/** The way in to the staff page and out of it: a PIN, mistakes with it, and a page that locks itself. */
import { ORPCError } from '@orpc/client';
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { settle } from './hand-clock.ts';
import { describedAs, isOff, key, openStaffPage, says } from './staff-stand.tsx';

const signedOut = (pinSet = true) => openStaffPage((host) => Object.assign(host, { signedIn: false, pinSet }));
const field = () => screen.getByLabelText<HTMLInputElement>('Staff PIN');
const refuse = (code: string, data?: object) => new ORPCError(code, { defined: true, data });

async function type(pin: string) {
  await act(async () => {
    fireEvent.change(field(), { target: { value: pin } });
    fireEvent.submit(field());
    await settle();
  });
}

describe('a nurse at the staff page', () => {
  test('types the PIN and is at the playlists', async () => {
    const { asked } = await signedOut();
    expect(field().type).toBe('password');
    expect([field().inputMode, field().autocomplete]).toEqual(['numeric', 'off']);
    await type('728394');
    expect(asked('signIn')).toEqual([{ pin: '728394' }]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Start a playlist');
    expect(document.title).toBe('Waiting room A: Not in use · Start – Backstory');
  });

  test('may type the digits of another script', async () => {
    const { asked } = await signedOut();
    await type('٧٢٨٣٩٤');
    expect(asked('signIn')).toEqual([{ pin: '728394' }]);
  });

  test('is told what a PIN is, without a try, when letters or too few digits were typed', async () => {
    const { asked } = await signedOut();
    await type('12ab56');
    await type('12345');
    expect(asked('signIn')).toEqual([]);
    expect(screen.getByRole('alert').textContent).toBe('A staff PIN is 6 to 12 digits and nothing else.');
  });

  test('hears how many tries are free after a wrong PIN, and finds the field empty', async () => {
    const { host } = await signedOut();
    host.answers.signIn = refuse('wrong-pin', { freeTriesLeft: 3, retryAfterSeconds: 0 });
    await type('111112');
    expect(screen.getByRole('alert').textContent).toBe('This PIN is not right. 3 more tries, then there is a wait.');
    expect(field().value).toBe('');
    expect(isOff(key('Sign in'))).toBe(false);
  });

  test('sees the seconds go down after too many wrong PINs, and cannot try before they are over', async () => {
    const { host, pass, asked } = await signedOut();
    host.answers.signIn = refuse('locked', { retryAfterSeconds: 62 });
    await type('111112');
    expect(says('There were too many wrong tries.')).toBe(true);
    expect(says('You can try again in 1 min 2 s.')).toBe(true);
    await pass(2_000);
    expect(says('You can try again in 60 seconds.')).toBe(true);
    expect(isOff(key('Sign in'))).toBe(true);
    expect(describedAs(key('Sign in'))).toContain('You can try again in 60 seconds.');
    await type('728394');
    expect(asked('signIn')).toHaveLength(1);
    await pass(60_000);
    expect(says('You can try again now.')).toBe(true);
    delete host.answers.signIn;
    await type('728394');
    expect(says('Start a playlist')).toBe(true);
  });

  test('hears that the computer did not answer, and never that a PIN was wrong', async () => {
    const { host } = await signedOut();
    host.answers.signIn = new TypeError('Failed to fetch');
    await type('728394');
    expect(screen.getByRole('alert').textContent).toBe('The kiosk’s computer did not answer. Try again.');
  });

  test('is told where a PIN is set when there is none, and goes on when there is one', async () => {
    const { host, pass } = await signedOut(false);
    expect(says('There is no staff PIN yet')).toBe(true);
    expect(says('npm run set-pin')).toBe(true);
    host.pinSet = true;
    await pass(5_000);
    expect(field()).toBe(document.activeElement);
  });

  test('reads that there is no connection, and gets in once there is', async () => {
    const { host, pass } = await openStaffPage((at) => Object.assign(at, { isAway: true }));
    expect(says('No connection to the kiosk’s computer; trying again.')).toBe(true);
    host.isAway = false;
    await pass(5_000);
    expect(says('Start a playlist')).toBe(true);
    expect(says(/No connection/)).toBe(false);
  });
});

describe('the lock', () => {
  test('signs out at once and leaves nothing of the clinic’s day on the page', async () => {
    const { press, asked } = await openStaffPage();
    await press('Lock');
    expect(asked('signOut')).toHaveLength(1);
    expect(says('Locked. Type the staff PIN to go on.')).toBe(true);
    expect(says('Waiting room A')).toBe(false);
  });

  test('is told to the host until it has heard, and nobody gets back in meanwhile', async () => {
    const { host, press, pass, asked } = await openStaffPage();
    host.isAway = true;
    await press('Lock');
    expect(says('Start a playlist')).toBe(false);
    host.isAway = false;
    await pass(5_000);
    expect(asked('signOut')).toHaveLength(1);
    expect(says('Start a playlist')).toBe(false);
  });

  test('closes by itself when the sign-in has run out, and says so', async () => {
    const { host, cut, pass } = await openStaffPage();
    host.signedIn = false;
    await cut();
    await pass(2_000);
    expect(says(/This page has locked itself/)).toBe(true);
    expect(says(/No connection/)).toBe(false);
  });

  test('closes when the host refuses a key of somebody whose sign-in has run out', async () => {
    const { host, press } = await openStaffPage();
    host.answers.send = new ORPCError('UNAUTHORIZED');
    await press('Thinking about a stimulator');
    expect(says(/This page has locked itself/)).toBe(true);
  });
});
