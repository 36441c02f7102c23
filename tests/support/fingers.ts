/**
 * Fingers on the glass of a Chromium, each down as long as the test wants: what a single tap cannot show. It knows no
 * controls.
 */
import type { CDPSession, Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

export class Fingers {
  readonly #line: CDPSession;
  readonly #down = new Map<number, Point>();

  private constructor(line: CDPSession) {
    this.#line = line;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  async down(finger: number, at: Point): Promise<void> {
    this.#down.set(finger, at);
    await this.#tell('touchStart', finger, at);
  }

  async slide(finger: number, to: Point): Promise<void> {
    this.#down.set(finger, to);
    await this.#tell('touchMove', finger, to);
  }

  async up(finger: number): Promise<void> {
    const at = this.#down.get(finger);
    if (!at) throw new Error(`finger ${finger} is not down`);
    this.#down.delete(finger);
    await this.#tell('touchEnd', finger, at);
  }

  /** Tells the one finger that changes; the browser remembers the others. */
  async #tell(type: 'touchStart' | 'touchMove' | 'touchEnd', id: number, { x, y }: Point): Promise<void> {
    await this.#line.send('Input.dispatchTouchEvent', { type, touchPoints: [{ id, x, y }] });
  }
}
