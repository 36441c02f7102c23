/**
 * A control of the first run: it says in `data-setup` what it does and does it itself, because presses of a visit know
 * nothing of setting up. One that is not possible yet stays readable and does nothing.
 */
import type { MouseEvent, ReactNode } from 'react';

export interface SetupKeyProps {
  /** `next`, `back`, `key`, … */
  readonly does: string;
  readonly value?: string;
  readonly className: string;
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly label?: string;
  readonly selected?: boolean;
  readonly unavailable?: boolean;
  /** A finger on it does not move the keyboard's focus, so that typing on a real keyboard goes on. */
  readonly forTyping?: boolean;
  /** The second tap of a shaking hand does nothing. */
  readonly once?: boolean;
}

export function SetupKey(props: SetupKeyProps) {
  const { does, value, className, children, onPress, label, selected, unavailable, forTyping, once } = props;
  const press = (event: MouseEvent) => {
    if (unavailable || (once && event.detail > 1)) return;
    onPress();
  };
  return (
    <button
      type="button"
      className={className}
      data-setup={does}
      onClick={press}
      {...(value === undefined ? {} : { 'data-value': value })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(selected === undefined ? {} : { 'aria-pressed': selected })}
      {...(unavailable ? { 'aria-disabled': true } : {})}
      {...(forTyping ? { onMouseDown: (event: MouseEvent) => event.preventDefault() } : {})}
    >
      {children}
    </button>
  );
}
