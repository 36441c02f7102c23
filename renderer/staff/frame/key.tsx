/**
 * A key of the page. One that cannot be used now stays where it is and can be reached, and says why: it is never
 * switched off in the browser's own way, which takes it from the keyboard.
 */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface KeyProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly icon?: LucideIcon;
  readonly isOff?: boolean;
  /** Ids of what explains it. */
  readonly describedBy?: string | undefined;
  /** For keys that stay down. */
  readonly pressed?: boolean;
  readonly look?: 'plain' | 'way-on' | 'on-rail';
}

export function Key({ children, onPress, icon: Icon, isOff = false, describedBy, pressed, look = 'plain' }: KeyProps) {
  return (
    <button
      type="button"
      className={`key ${look}`}
      aria-disabled={isOff || undefined}
      aria-describedby={describedBy}
      aria-pressed={pressed}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {Icon && <Icon aria-hidden="true" />}
      <span>{children}</span>
    </button>
  );
}
