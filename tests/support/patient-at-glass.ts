/**
 * A patient before the real page in a browser: touches real controls and looks at what the glass shows. The clock of the
 * page stands still unless `pass` moves it, so that no test waits and no hand is too fast for the kiosk.
 */
import { expect, type Locator, type Page } from '@playwright/test';

/** A little more than the time in which a second tap counts as a shaking hand's. */
export const UNHURRIED_MS = 450;
const MORNING = new Date('2027-03-08T09:00:00Z');

/** Data of a control beside its action, without `data-`. */
export type ControlData = Readonly<Record<string, string>>;

export class PatientAtGlass {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens the kiosk, waits until the whole app stands there, and stops the clock. */
  static async before(page: Page, kiosk: string): Promise<PatientAtGlass> {
    await page.clock.install({ time: MORNING });
    await page.goto(kiosk);
    const patient = new PatientAtGlass(page);
    await patient.waitForApp();
    await page.clock.pauseAt(new Date(MORNING.getTime() + 3_600_000));
    return patient;
  }

  /** The first page keeps its rest; the app, which comes after it, has none. */
  async waitForApp(): Promise<void> {
    await this.page.waitForURL((url) => url.pathname === '/');
    await expect(this.page.locator('[data-screen]')).toBeVisible();
    await expect(this.page.locator('[data-shows][hidden], #rest')).toHaveCount(0);
  }

  /** Lets so much time pass on the page, with every timer in its turn. */
  async pass(ms: number): Promise<void> {
    await this.page.clock.runFor(ms);
  }

  /** For a tool that has timers of its own on the page: the clock goes while it works, and stands still again after. */
  async whileTimeFlows<T>(work: () => Promise<T>): Promise<T> {
    await this.page.clock.resume();
    const done = await work();
    await this.page.clock.pauseAt((await this.page.evaluate(() => Date.now())) + 5_000);
    return done;
  }

  control(action: string, data: ControlData = {}): Locator {
    const more = Object.entries(data).map(([name, value]) => `[data-${name}="${value}"]`);
    return this.page.locator(`[data-action="${action}"]${more.join('')}:not([inert] *, [aria-hidden] *):visible`);
  }

  /** Touches a control with one finger, unhurried. */
  async touch(action: string, data: ControlData = {}): Promise<void> {
    await this.pass(UNHURRIED_MS);
    await this.control(action, data).first().tap();
  }

  /** Touches the glass at a point, at once. */
  async touchAt(x: number, y: number): Promise<void> {
    await this.page.touchscreen.tap(x, y);
  }

  /** The middle of a control, in pixels of the glass. */
  async middleOf(action: string, data: ControlData = {}): Promise<{ x: number; y: number }> {
    const box = await this.control(action, data).first().boundingBox();
    if (!box) throw new Error(`there is no ${action} on the glass`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Name of the screen on the glass; the test fails where there is none or more than one. */
  async screen(): Promise<string> {
    const names = await this.page
      .locator('[data-screen]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.screen ?? ''));
    expect(names, 'exactly one element carries data-screen').toHaveLength(1);
    return names[0] ?? '';
  }

  async sees(screen: string): Promise<void> {
    await expect(this.page.locator('[data-screen]')).toHaveAttribute('data-screen', screen);
  }

  /** Where the patient is, as one line: screen, what lies beneath, walkthrough, page, words and rail. */
  async whereabouts(): Promise<string> {
    return this.page.evaluate(() => {
      const { screen, over } = document.querySelector<HTMLElement>('[data-screen]')?.dataset ?? {};
      const place = [...document.querySelectorAll<HTMLElement>('main:not([aria-hidden] *)')].find((one) =>
        one.checkVisibility(),
      );
      const { group, walkthrough, page, check, answered } = place?.dataset ?? {};
      const { lang, dir } = document.querySelector<HTMLElement>('.rail') ?? document.documentElement;
      const { dataset } = document.documentElement;
      const line = document.querySelector<HTMLElement>('.rail-line')?.innerText;
      const seen = [screen, over, group, walkthrough, page, check, answered, place?.innerText, line];
      return JSON.stringify([...seen, lang, dir, dataset.size, dataset.theme]);
    });
  }

  /** Wakes the kiosk and chooses a language. */
  async begin(language = 'en'): Promise<void> {
    await this.touch('begin');
    await this.sees('languages');
    await this.touch('language', { language });
    await this.sees('menu');
  }

  /** Whether the screen has words or tiles that do not stand on it yet. */
  async hasMore(): Promise<boolean> {
    return (await this.control('next', { value: 'more' }).count()) > 0;
  }

  /** Touches a control that may stand on a later portion of the screen. */
  async findAndTouch(action: string, data: ControlData = {}): Promise<void> {
    while ((await this.control(action, data).count()) === 0 && (await this.hasMore())) await this.touch('next');
    await this.touch(action, data);
  }

  /** From the menu through its group, where it has more than one topic, into a walkthrough. */
  async open(walkthrough: string, group: string): Promise<void> {
    const tile = this.control('open', { walkthrough }).or(this.control('group', { group }));
    while ((await tile.count()) === 0 && (await this.hasMore())) await this.touch('next');
    if ((await this.control('open', { walkthrough }).count()) === 0) await this.touch('group', { group });
    await this.findAndTouch('open', { walkthrough });
    await this.sees('page');
  }

  /** Chooses a text size or a theme on the display sheet, and goes back to the screen beneath. */
  async dress(wish: { readonly size?: string; readonly theme?: string }): Promise<void> {
    await this.touch('size');
    await this.sees('display');
    if (wish.size) await this.touch('size', { value: wish.size });
    if (wish.theme) await this.touch('theme', { value: wish.theme });
    await this.touch('continue');
  }

  /** Next, or what stands in its place: more of these words, or going on without an answer. */
  async goOn(): Promise<void> {
    const next = this.control('next');
    await this.touch((await next.count()) > 0 ? 'next' : 'continue');
  }
}
