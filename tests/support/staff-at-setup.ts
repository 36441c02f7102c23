/**
 * Somebody from the clinic before the first run: touches its real keys, which carry `data-setup`, and looks at what the
 * glass shows. It has no keyboard but the one on the glass.
 */
import { expect, type Locator, type Page } from '@playwright/test';

/** The sets of letters between which the keyboard on the glass is switched. */
type Letters = 'latin' | 'accents' | 'arabic';

export class StaffAtSetup {
  readonly page: Page;
  #touches = 0;

  constructor(page: Page) {
    this.page = page;
  }

  key(does: string, value?: string): Locator {
    const more = value === undefined ? '' : `[data-value=${JSON.stringify(value)}]`;
    return this.page.locator(`[data-setup="${does}"]${more}`);
  }

  /** Touches now the left, now the right of a key: twice on one spot at once is a shaking hand's, and does nothing. */
  async touch(does: string, value?: string): Promise<void> {
    const key = this.key(does, value);
    const box = await key.boundingBox();
    if (!box) throw new Error(`there is no ${does} ${value ?? ''} on the glass`);
    this.#touches += 1;
    const across = this.#touches % 2 === 0 ? 0.2 : 0.8;
    await key.tap({ position: { x: box.width * across, y: box.height / 2 } });
  }

  /** Touches what says of itself that it is not possible: a finger does not ask. */
  async tryTouch(does: string): Promise<void> {
    await this.key(does).tap({ force: true });
  }

  async isAsked(step: string): Promise<void> {
    await expect(this.page.locator('[data-screen="setup"]')).toHaveAttribute('data-step', step);
  }

  /** What went wrong, as it is read out. */
  problem(): Locator {
    return this.page.getByRole('alert').and(this.page.locator('.setup-problem'));
  }

  async type(words: string, letters: Letters = 'latin'): Promise<void> {
    await this.touch('letters', letters);
    for (const letter of words) {
      if (letter === ' ') await this.touch('space');
      else await this.#typeLetter(letter);
    }
  }

  /** Twice, as it is asked for; ends after the second *Next*. */
  async choosePin(pin: string, again = pin): Promise<void> {
    for (const typed of [pin, again]) {
      for (const digit of typed) await this.touch('digit', digit);
      await this.touch('next');
    }
  }

  async #typeLetter(letter: string): Promise<void> {
    const isShown = (await this.key('key', letter).count()) > 0;
    if (!isShown) await this.touch('shift');
    await this.touch('key', letter);
  }
}
