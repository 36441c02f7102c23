/** Which keys reach the page. */
import { expect, test } from 'vitest';
import { decideKey } from '../../electron/decide-key.ts';

function decide(chord: string): 'pass' | 'deny' {
  const held = chord.split('+');
  const key = held.pop() || '+';
  const holds = (name: string) => held.includes(name);
  return decideKey({ key, control: holds('Ctrl'), alt: holds('Alt'), meta: holds('Meta') });
}

test.each([
  ...['Tab', 'Shift+Tab', 'Enter', 'Escape', 'Backspace', ' ', 'ArrowDown', 'Home', 'PageDown', 'Shift', 'AltGraph'],
  ...['a', 'Ñ', 'ع', '7', '-', 'Dead', 'Process', '𠮷'],
])('%s reaches the page', (chord) => {
  expect(decide(chord)).toBe('pass');
});

test('signs written with AltGr reach the page where it is told as Ctrl with Alt', () => {
  expect(['Ctrl+Alt+@', 'Ctrl+Alt+€', 'Ctrl+Alt+ł'].map(decide)).toEqual(['pass', 'pass', 'pass']);
  expect(['Ctrl+Alt+t', 'Ctrl+Alt+7', 'Ctrl+Alt+Delete', 'Ctrl+Alt+Meta+@'].map(decide)).toEqual(Array(4).fill('deny'));
});

test.each([
  // Closing and ending (AC-001, AC-002), leaving the full screen (AC-003), the developer tools, loading afresh.
  ...['Alt+F4', 'Ctrl+w', 'Ctrl+W', 'Meta+w', 'Ctrl+q', 'Meta+q', 'Ctrl+F4', 'F11', 'Ctrl+Meta+f'],
  ...['F12', 'Ctrl+I', 'Ctrl+J', 'F5', 'Ctrl+r', 'Ctrl+R'],
  // Files, source, lists, windows (AC-006), help, search, caret browsing (AC-007), print.
  ...['Ctrl+o', 'Ctrl+s', 'Ctrl+u', 'Ctrl+j', 'Ctrl+h', 'Ctrl+d', 'Ctrl+n', 'Ctrl+t', 'Ctrl+l', 'Ctrl+p'],
  ...['F1', 'F3', 'F6', 'F7', 'Ctrl+f', 'Ctrl+g'],
  // Leading back (AC-009), menus (AC-016), size, copying (AC-061).
  ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'BrowserBack', 'BrowserHome', 'F10', 'Alt+ ', 'Alt+f', 'ContextMenu'],
  ...['Ctrl++', 'Ctrl+-', 'Ctrl+0', 'Ctrl+c', 'Ctrl+x', 'Ctrl+a', 'Ctrl+v'],
  ...['PrintScreen', 'LaunchMail', 'MediaPlayPause', 'Unidentified', ''],
])('%s does not', (chord) => {
  expect(decide(chord === '' ? 'Nothing' : chord)).toBe('deny');
});
