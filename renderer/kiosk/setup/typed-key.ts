/**
 * A real keyboard, for staff who have one: what one key means, and a listener that tells it. Keys that a focused
 * button answers by itself are left to it.
 */
import { useEffect, useRef } from 'react';

export type TypedKey =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'delete' }
  | { readonly kind: 'enter' };

/** What the key means here, or null when it is a shortcut, a key without a letter, or meant for a button. */
function typedKey(event: KeyboardEvent): TypedKey | null {
  // AltGr writes letters, and some computers tell it as Ctrl with Alt.
  const shortcut = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (shortcut || event.isComposing) return null;
  const onButton = event.target instanceof Element && event.target.closest('button') !== null;
  if (onButton && (event.key === 'Enter' || event.key === ' ')) return null;
  if (event.key === 'Backspace') return { kind: 'delete' };
  if (event.key === 'Enter') return { kind: 'enter' };
  return [...event.key].length === 1 ? { kind: 'letter', letter: event.key } : null;
}

/** Tells every typed key for as long as the component stands. */
export function useTypedKeys(tell: (key: TypedKey) => void): void {
  const newest = useRef(tell);
  useEffect(() => {
    newest.current = tell;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = typedKey(event);
      if (!key) return;
      event.preventDefault();
      if (!(event.repeat && key.kind === 'enter')) newest.current(key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
