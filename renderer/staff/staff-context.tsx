/** What every part of the page may use: the words, what is known, and what can be done. */
import { createContext, use } from 'react';
import type { PageClock } from './page-clock.ts';
import type { Known, StaffStore } from './staff-store.ts';
import type { StaffLanguage, StaffTranslate } from './staff-words.ts';

export interface Staff {
  readonly store: StaffStore;
  readonly known: Known;
  readonly clock: PageClock;
  readonly t: StaffTranslate;
  readonly language: StaffLanguage;
  readonly setLanguage: (code: string) => void;
}

export const StaffContext = createContext<Staff | null>(null);

export function useStaff(): Staff {
  const staff = use(StaffContext);
  if (!staff) throw new Error('no staff page around this part');
  return staff;
}
