/**
 * Looks at every screen of a visit in turn and notes what is wrong with it, so that a walk that meets one fault still
 * sees the rest. It touches nothing.
 */
import { expect } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { foreignFaces } from './foreign-faces.ts';
import { type Box, layoutFaults, railBoxes } from './layout-faults.ts';
import type { PatientAtGlass } from './patient-at-glass.ts';

/** What the document must say of itself. */
export interface Dress {
  readonly lang: string;
  readonly size: string;
  readonly theme: string;
}

export class ScreenInspector {
  dress: Dress;
  /** Kinds of screen that axe and the look at faces are still to come to; each once, since they are slow. */
  readonly #forAxe: Set<string>;
  readonly #patient: PatientAtGlass;
  readonly #rail = new Map<string, Box>();
  readonly seen: string[] = [];

  constructor(patient: PatientAtGlass, dress: Dress, forAxe: readonly string[]) {
    this.#patient = patient;
    this.dress = dress;
    this.#forAxe = new Set(forAxe);
  }

  /** Another text size moves the keys; from here on they must stay again. */
  change(dress: Partial<Dress>): void {
    this.dress = { ...this.dress, ...dress };
    this.#rail.clear();
  }

  /** Looks at this screen and at every portion of it; ends on the last one. */
  async lookThrough(kind?: string): Promise<void> {
    await this.look(kind);
    while (await this.#patient.hasMore()) {
      await this.#patient.touch('next', { value: 'more' });
      await this.look(kind);
    }
  }

  async look(kind?: string): Promise<void> {
    const { page } = this.#patient;
    const screen = kind ?? (await this.#patient.screen());
    const where = await page
      .locator('main:not([aria-hidden] *):visible')
      .evaluateAll((all) => JSON.stringify(all.map(({ dataset }) => dataset)));
    const faults = [...(await this.#undressed()), ...(await layoutFaults(page)), ...(await this.#movedKeys())];
    if (this.#forAxe.delete(screen)) {
      faults.push(...(await foreignFaces(page)));
      faults.push(...(await this.#patient.whileTimeFlows(() => axeFaults(page))));
    }
    this.seen.push(screen);
    expect.soft(faults, `${screen} ${where} ${JSON.stringify(this.dress)}`).toEqual([]);
  }

  async #undressed(): Promise<string[]> {
    const { lang, size, theme } = this.dress;
    const wanted = `${lang} ${lang === 'ar' ? 'rtl' : 'ltr'} ${size} ${theme}`;
    const found = await this.#patient.page.evaluate(() => {
      const { size, theme } = document.documentElement.dataset;
      const spoken = [...document.querySelectorAll('[data-screen], .rail')].map((one) =>
        one.closest<HTMLElement>('[lang]'),
      );
      return [...new Set(spoken.map((one) => `${one?.lang} ${one?.dir} ${size} ${theme}`))].join(' and ');
    });
    return found === wanted ? [] : [`the document says ${found} instead of ${wanted}`];
  }

  /** Keys of the rail that stand elsewhere than on the screens before. */
  async #movedKeys(): Promise<string[]> {
    const faults: string[] = [];
    for (const [key, box] of Object.entries(await railBoxes(this.#patient.page))) {
      const before = this.#rail.get(key);
      this.#rail.set(key, before ?? box);
      if (before && !isSameBox(before, box)) {
        faults.push(`${key} has moved from ${boxText(before)} to ${boxText(box)}`);
      }
    }
    return faults;
  }
}

export function isSameBox(one: Box, other: Box): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) <= 1);
}

function boxText({ x, y, width, height }: Box): string {
  return [x, y, width, height].map(Math.round).join(' ');
}
