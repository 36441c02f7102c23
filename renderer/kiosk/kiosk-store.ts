/**
 * What the host has told this screen: its state, the library, and the words made from it. It holds nothing of a visit.
 */
import type { KioskState, Library } from '../../core/kiosk-contract.ts';
import { createInterfaceWords, type TranslateTo } from '../parts/interface-words.ts';

/** One look at the store: the same object until something in it changes. */
export interface Stock {
  readonly state: KioskState;
  readonly library: Library;
  readonly translateTo: TranslateTo;
}

export class KioskStore {
  #stock: Stock;
  readonly #watchers = new Set<() => void>();

  constructor(state: KioskState, library: Library) {
    this.#stock = { state, library, translateTo: wordsOf(library) };
  }

  readonly stock = (): Stock => this.#stock;

  readonly library = (): Library => this.#stock.library;

  setState(state: KioskState): void {
    this.#change({ ...this.#stock, state });
  }

  setLibrary(library: Library): void {
    this.#change({ ...this.#stock, library, translateTo: wordsOf(library) });
  }

  readonly watch = (look: () => void): (() => void) => {
    this.#watchers.add(look);
    return () => this.#watchers.delete(look);
  };

  #change(stock: Stock): void {
    this.#stock = stock;
    for (const look of this.#watchers) look();
  }
}

function wordsOf(library: Library): TranslateTo {
  return createInterfaceWords(
    Object.fromEntries(Object.entries(library.words).map(([language, words]) => [language, words.interface])),
  );
}
