/**
 * What every screen may look at: the glass, the stock from the host, and words in the language in use.
 */
import { createContext, useContext } from 'react';
import type { LanguageFacts } from '../../core/kiosk-contract.ts';
import type { Translate } from '../parts/interface-words.ts';
import type { Glass } from './glass.ts';
import type { Stock } from './kiosk-store.ts';

export interface Kiosk extends Stock {
  readonly glass: Glass;
  readonly t: Translate;
  readonly language: LanguageFacts;
}

export function kioskOf(stock: Stock, glass: Glass): Kiosk {
  return { ...stock, glass, t: stock.translateTo(glass.language), language: languageFacts(stock, glass.language) };
}

export const KioskContext = createContext<Kiosk | null>(null);

export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext);
  if (!kiosk) throw new Error('a screen stands outside the kiosk');
  return kiosk;
}

/** The language facts of the language in use; the first of the clinic's where it is not known. */
export function languageFacts(stock: Stock, code: string): LanguageFacts {
  const { languages } = stock.state;
  const found = languages.find((language) => language.code === code) ?? languages[0];
  if (!found) throw new Error('the host told no language');
  return found;
}
