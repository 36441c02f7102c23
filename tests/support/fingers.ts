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
    await this.#tell('touchStart');
  }

  async slide(finger: number, to: Point): Promise<void> {
    this.#down.set(finger, to);
    await this.#tell('touchMove');
  }

  async up(finger: number): Promise<void> {
    this.#down.delete(finger);
    await this.#tell(this.#down.size > 0 ? 'touchMove' : 'touchEnd');
  }

  async #tell(type: 'touchStart' | 'touchMove' | 'touchEnd'): Promise<void> {
    const touchPoints = [...this.#down].map(([id, { x, y }]) => ({ id, x, y }));
    await this.#line.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
