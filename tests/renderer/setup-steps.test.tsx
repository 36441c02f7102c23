// @vitest-environment jsdom
/** Single questions of the first run: the keyboard on the glass, the order of languages, the card, the PIN. */
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { answerUpToPin, key, press, showSetup, typePin, typeReal } from './setup-stand.tsx';

const name = () => screen.getByRole('textbox', { name: 'Clinic name' }).textContent;

describe('the keyboard on the glass', () => {
  test('a word begins with a capital unless the nurse asks otherwise', () => {
    showSetup();
    press('R', 'i', 'o', 'Space', 'Capitals', 'm', 'a', 'r');
    expect(name()).toBe('Rio mar');
  });

  test('delete takes the last letter', () => {
    showSetup();
    press('R', 'i', 'Delete');
    expect(name()).toBe('R');
  });

  test('accents and Arabic letters are one touch away', () => {
    showSetup();
    press(/accents/, 'Å');
    press(/Arabic/, 'ع');
    press(/ABC/, 'b');
    expect(name()).toBe('Åعb');
  });

  test('a real keyboard types as well, and shortcuts type nothing', () => {
    showSetup();
    typeReal(['S', 't', '.', ' ', 'é', 'Shift', 'Backspace', 'J']);
    fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true });
    expect(name()).toBe('St. J');
  });

  test('Enter goes on, but not past a missing name', () => {
    const { step } = showSetup();
    typeReal(['Enter']);
    expect(step()).toBe('name');
    typeReal(['H', 'Enter']);
    expect(step()).toBe('languages');
  });

  test('a space on a focused key presses that key and types no space', () => {
    showSetup();
    typeReal('H');
    key('Space').focus();
    fireEvent.keyDown(key('Delete'), { key: ' ' });
    expect(name()).toBe('H');
  });

  test('how many letters still fit is said only near the end', () => {
    showSetup();
    typeReal('a'.repeat(47));
    expect(screen.queryByText(/Room for/)).toBeNull();
    typeReal('a');
    expect(screen.getByText('Room for 12 more letters')).toBeTruthy();
    typeReal('a'.repeat(20));
    expect(screen.getByText('No room for more letters')).toBeTruthy();
    expect(name()).toHaveLength(60);
  });
});

test('languages stand in the order they were touched, and one that is taken out makes room', () => {
  showSetup();
  typeReal('Hill');
  press('Next', /العربية/, /English/, /Español/);
  expect(key(/العربية/).textContent).toContain('Main language');
  expect(key(/Español/).textContent).toContain('Number 3');
  press(/العربية/);
  expect(key(/العربية/).textContent).toContain('Not shown');
  expect(key(/English/).textContent).toContain('Main language');
});

describe('the bank card', () => {
  const toCard = () => {
    const stand = showSetup();
    typeReal('Hill');
    press('Next', /English/, 'Next', /United States/, 'Next', /Yes, with a mark/, 'Next');
    return stand;
  };
  const outline = (container: HTMLElement) => container.querySelector<HTMLElement>('.card-outline')?.style.width;

  test('is drawn at its size and grows and shrinks by the keys', () => {
    const { container } = toCard();
    expect(outline(container)).toBe('342.4px');
    press('5% wider');
    expect(outline(container)).toBe('359.5px');
    press('1% narrower');
    expect(outline(container)).toBe('355.9px');
    expect(screen.getByText('1 pixel = 0.240 mm')).toBeTruthy();
  });

  test('a clinic that cannot measure goes on without a size', async () => {
    const { setUp } = toCard();
    press('5% wider', 'I cannot measure now');
    typePin('739155');
    press('Next');
    typePin('739155');
    press('Next');
    expect(screen.getByText('Not measured')).toBeTruthy();
    press('Save and start');
    expect(setUp.mock.calls[0]?.[0].mmPerPixel).toBeNull();
    await screen.findByText('Saved. The kiosk starts now.');
  });
});

describe('the PIN', () => {
  test('is never on the glass, only how long it is', () => {
    const { container } = showSetup();
    answerUpToPin();
    typePin('7391');
    expect(container.querySelectorAll('.pin-dot.typed')).toHaveLength(4);
    expect(screen.getByText('4 digits typed')).toBeTruthy();
    expect(container.textContent).not.toContain('7391');
  });

  test('two that differ are said to differ, and both are asked again', () => {
    showSetup();
    answerUpToPin();
    typePin('739155');
    press('Next');
    expect(screen.getByRole('heading', { name: 'Type the same PIN again' })).toBeTruthy();
    typePin('739156');
    press('Next');
    expect(screen.getByText('The two PINs were not the same. Choose one again.')).toBeTruthy();
    expect(screen.getByText('No digit typed')).toBeTruthy();
    typePin('7');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('can be typed on a real keyboard, where letters count for nothing', () => {
    const { step } = showSetup();
    answerUpToPin();
    typeReal([...'73a9155', 'Enter', ...'739155', 'Enter']);
    expect(step()).toBe('done');
  });

  test('a chosen one is kept on the way back and forth', () => {
    const { step } = showSetup();
    answerUpToPin();
    typeReal([...'739155', 'Enter', ...'739155', 'Enter']);
    press('Back');
    expect(screen.getByRole('heading', { name: 'You have chosen a PIN' })).toBeTruthy();
    press('Next');
    expect(step()).toBe('done');
  });
});
