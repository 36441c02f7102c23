/**
 * Remembers when the page has fallen, in a small file, so that a frame that was started again still knows. It holds
 * moments alone, nothing of a visit; where it cannot be read or written it forgets, and the frame goes on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { recentFalls } from './decide-recovery.ts';

export class Falls {
  readonly #file: string;
  #moments: readonly number[];

  constructor(file: string) {
    this.#file = file;
    this.#moments = read(file);
  }

  /** Notes one more (epoch ms) and answers all that still count, the newest last. */
  add(at: number): readonly number[] {
    this.#moments = [...recentFalls(this.#moments, at), at];
    try {
      writeFileSync(this.#file, JSON.stringify(this.#moments));
    } catch (error) {
      console.error('The fall of the page could not be noted:', error);
    }
    return this.#moments;
  }

  all(): readonly number[] {
    return this.#moments;
  }
}

/** A file that is missing, cut off or somebody else's is no fall. */
function read(file: string): number[] {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(found) ? found.filter((moment) => typeof moment === 'number') : [];
  } catch {
    return [];
  }
}
