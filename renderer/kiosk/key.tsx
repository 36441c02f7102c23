/**
 * A control as patients see it: a button that names its own work in `data-action`. It has no handler: presses are
 * read in one place for the whole kiosk.
 */
import type { ReactNode } from 'react';

export interface KeyProps {
  readonly action: string;
  readonly className: string;
  readonly children: ReactNode;
  /** Further data the control needs, as data attributes without `data-`. */
  readonly data?: Readonly<Record<string, string>>;
  readonly selected?: boolean;
  readonly unavailable?: boolean;
  readonly label?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

export function Key({ action, className, children, data = {}, selected, unavailable, label, lang, dir }: KeyProps) {
  const attributes = Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]));
  return (
    <button
      type="button"
      className={className}
      data-action={action}
      {...attributes}
      {...(selected === undefined ? {} : { 'aria-pressed': selected })}
      {...(unavailable ? { 'aria-disabled': true } : {})}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(lang === undefined ? {} : { lang })}
      {...(dir === undefined ? {} : { dir })}
    >
      {children}
    </button>
  );
}
