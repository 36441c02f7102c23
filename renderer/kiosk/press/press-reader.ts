/**
 * Turns fingers, mice, pens, keys and screen readers into presses, in one place for the whole kiosk: a press acts on
 * release inside its control, a shaking hand's second tap is ignored, and what is held down is told as use.
 */
import { WORKS_ON_STILL_THERE } from '../../../core/visit/visit.ts';
import type { Glass } from '../glass.ts';
import type { VisitEngine } from '../visit-engine.ts';
import { type Fired, isBounce } from './bounce.ts';
import { readControl } from './read-control.ts';

interface Press {
  /** Null where nothing was touched, or where it was no finger. */
  readonly control: HTMLElement | null;
  readonly key: string;
  /** It began on *still there?*: it goes on, and only keys with work of their own do more. */
  readonly answersWarning: boolean;
  readonly atMs: number;
}

/** More fingers than two at once are a palm, a sleeve or a bag. */
const MOST_FINGERS = 2;
/** What lies on the glass for longer is no finger either. */
const LONGEST_PRESS_MS = 60_000;
const UNWANTED = ['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart'];

export function startPressReader(engine: VisitEngine, root: Document, nowMs: () => number): void {
  const reader = new PressReader(engine, root, nowMs);
  root.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button === 0) reader.start(`pointer-${event.pointerId}`, event.target);
  });
  root.addEventListener('pointerup', (event) => reader.lift(event));
  root.addEventListener('pointercancel', (event) => reader.end(`pointer-${event.pointerId}`));
  root.addEventListener('click', (event) => reader.click(event));
  root.addEventListener('keydown', (event) => reader.keyDown(event));
  root.addEventListener('keyup', (event) => engine.tell({ kind: 'press-ended', by: `key-${event.code}` }));
  root.defaultView?.addEventListener('blur', () => {
    for (const by of engine.held()) reader.end(by);
  });
  let screen = engine.glass().screen;
  engine.watch(() => {
    const before = screen;
    screen = engine.glass().screen;
    if (screen === 'attract' && before !== 'attract') reader.forget();
  });
  for (const unwanted of UNWANTED) root.addEventListener(unwanted, (event) => event.preventDefault());
  // Two fingers on a touchpad enlarge the page as a wheel does with Ctrl held down; no style can forbid that.
  root.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), { passive: false });
}

class PressReader {
  readonly #engine: VisitEngine;
  readonly #root: Document;
  readonly #nowMs: () => number;
  readonly #presses = new Map<string, Press>();
  #fired: Fired | null = null;
  /** The key whose click is still to come answered *still there?* (a space bar clicks on its release). */
  #keyWarned = false;

  constructor(engine: VisitEngine, root: Document, nowMs: () => number) {
    this.#engine = engine;
    this.#root = root;
    this.#nowMs = nowMs;
  }

  start(by: string, target: EventTarget | null): void {
    this.#keyWarned = false;
    this.#forgetLost();
    const control = controlAt(target);
    this.#presses.set(by, { control, key: keyOf(control), answersWarning: this.#isWarned(), atMs: this.#nowMs() });
    control?.setAttribute('data-pressed', '');
    if (this.#presses.size > MOST_FINGERS) this.#dropPalm();
    this.#engine.tell({ kind: 'press-started', by });
  }

  end(by: string): Press | undefined {
    const press = this.#presses.get(by);
    this.#presses.delete(by);
    press?.control?.removeAttribute('data-pressed');
    this.#engine.tell({ kind: 'press-ended', by });
    return press;
  }

  lift(event: PointerEvent): void {
    const place = { x: event.clientX, y: event.clientY };
    // Looked for while nothing has changed yet: the browser would lay the page out for it.
    const under = controlAt(this.#root.elementFromPoint(place.x, place.y));
    const press = this.end(`pointer-${event.pointerId}`);
    if (!press || this.#nowMs() - press.atMs > LONGEST_PRESS_MS) return;
    // The page may have been drawn again beneath the finger: the same control counts, not the same element.
    const isSame = press.control !== null && keyOf(under) === press.key;
    if (isSame) this.#fire({ ...press, control: under }, place);
    else if (press.answersWarning) this.#remember(press.key, place, true);
  }

  click(event: MouseEvent): void {
    event.preventDefault();
    // A click with a count came from a pointer, which `lift` has read; one without from a key or a screen reader.
    if (event.detail !== 0) return;
    const control = controlAt(event.target);
    const answersWarning = this.#keyWarned || this.#isWarned();
    this.#keyWarned = false;
    if (this.#isWarned()) this.#engine.tell({ kind: 'pressed', control: { action: 'continue' } });
    this.#fire({ control, key: keyOf(control), answersWarning, atMs: this.#nowMs() }, null);
  }

  keyDown(event: KeyboardEvent): void {
    // A key that repeats by itself is one press.
    if (event.repeat) {
      if (event.key === 'Enter' || event.key === ' ') event.preventDefault();
      return;
    }
    // Other keys are followed by no click.
    this.#keyWarned = this.#isWarned() && (event.key === 'Enter' || event.key === ' ');
    this.#engine.tell({ kind: 'press-started', by: `key-${event.code}` });
    // Escape is held down for the staff way out, which is no visit.
    const wakes =
      event.key !== 'Escape' && event.target === this.#root.body && this.#engine.glass().screen === 'attract';
    if (wakes) this.#engine.tell({ kind: 'pressed', control: { action: 'begin' } });
  }

  /** The visit is over: what was pressed in it is forgotten; that a hand may still shake is not. */
  forget(): void {
    this.#dropPalm();
    if (this.#fired) this.#fired = { ...this.#fired, key: '' };
  }

  #fire(press: Press, place: Fired['place']): void {
    const control = press.control && readControl(press.control);
    if (!control || press.control?.ariaDisabled === 'true') return;
    const key = keyOf(press.control);
    // Remembered as a press: a shaking hand's second tap would meet what *still there?* has uncovered.
    if (press.answersWarning && !WORKS_ON_STILL_THERE.has(control.action)) {
      this.#remember(key, place, true);
      return;
    }
    if (isBounce(this.#fired, { key, place, atMs: press.atMs }, () => pixelsPerMm(this.#root))) return;
    const before = this.#engine.glass();
    this.#engine.tell({ kind: 'pressed', control });
    this.#remember(key, place, isOtherScreen(before, this.#engine.glass()));
  }

  #remember(key: string, place: Fired['place'], screenChanged: boolean): void {
    this.#fired = { key, place, atMs: this.#nowMs(), screenChanged };
  }

  /** Fingers whose lifting was never told (the computer slept) would make a palm of the next hand for ever. */
  #forgetLost(): void {
    const held = this.#engine.held();
    for (const by of this.#presses.keys()) if (!held.includes(by)) this.#presses.delete(by);
  }

  /** Fingers that are down now press nothing when they leave: they belong to a palm, or to a visit that is over. */
  #dropPalm(): void {
    for (const [by, press] of this.#presses) {
      press.control?.removeAttribute('data-pressed');
      this.#presses.set(by, { ...press, control: null });
    }
  }

  #isWarned(): boolean {
    return this.#engine.glass().screen === 'still-there';
  }
}

function isOtherScreen(before: Glass, after: Glass): boolean {
  const same: (keyof Glass)[] = ['place', 'sheet', 'screen', 'part', 'sheetPart', 'answers'];
  return same.some((key) => before[key] !== after[key]);
}

function controlAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
}

/** What a control is, whatever element shows it. */
function keyOf(control: HTMLElement | null): string {
  return control ? JSON.stringify(readControl(control)) : '';
}

function pixelsPerMm(root: Document): number {
  const set = root.defaultView?.getComputedStyle(root.documentElement).getPropertyValue('--mm') ?? '';
  return Number.parseFloat(set) || 3.61;
}
