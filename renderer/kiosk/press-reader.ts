/**
 * Turns fingers, mice, pens, keys and screen readers into presses, in one place for the whole kiosk: a press acts on
 * release inside its control, a shaking hand's second tap is ignored, and what is held down is told as use.
 */
import type { Control } from '../../core/visit.ts';
import { type Fired, isBounce } from './bounce.ts';
import { readControl } from './read-control.ts';
import type { VisitEngine } from './visit-engine.ts';

interface Press {
  readonly control: HTMLElement | null;
  readonly key: string;
  /** It began on *still there?*: it goes on, and only keys with work of their own do more. */
  readonly answersWarning: boolean;
  readonly atMs: number;
}

/** More fingers than two at once are a palm, a sleeve or a bag. */
const MOST_FINGERS = 2;
const OWN_WORK: ReadonlySet<Control['action']> = new Set(['help', 'languages', 'size', 'more-time', 'start-over']);

export function startPressReader(engine: VisitEngine, root: Document, nowMs: () => number): void {
  const presses = new Map<string, Press>();
  let fired: Fired | null = null;
  /** The key whose click is still to come answered *still there?* (a space bar clicks on its release). */
  let keyWarned = false;

  const fire = (press: Press, place: { x: number; y: number } | null) => {
    const control = press.control && readControl(press.control);
    if (!control || press.control?.ariaDisabled === 'true') return;
    if (press.answersWarning && !OWN_WORK.has(control.action)) return;
    const key = keyOf(press.control);
    if (isBounce(fired, { key, place, atMs: press.atMs }, pixelsPerMm(root))) return;
    const before = engine.glass();
    engine.tell({ kind: 'pressed', control });
    const after = engine.glass();
    const screenChanged =
      before.place !== after.place ||
      before.sheet !== after.sheet ||
      before.screen !== after.screen ||
      before.part !== after.part ||
      before.answers !== after.answers;
    fired = { key, place, atMs: nowMs(), screenChanged };
  };

  const start = (by: string, target: EventTarget | null) => {
    keyWarned = false;
    const control = controlAt(target);
    presses.set(by, { control, key: keyOf(control), answersWarning: isWarned(engine), atMs: nowMs() });
    control?.setAttribute('data-pressed', '');
    engine.tell({ kind: 'press-started', by });
  };
  const end = (by: string): Press | undefined => {
    const press = presses.get(by);
    presses.delete(by);
    press?.control?.removeAttribute('data-pressed');
    engine.tell({ kind: 'press-ended', by });
    return press;
  };

  root.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    start(`pointer-${event.pointerId}`, event.target);
  });
  root.addEventListener('pointerup', (event) => {
    const fingers = presses.size;
    const press = end(`pointer-${event.pointerId}`);
    if (!press?.control || fingers > MOST_FINGERS) return;
    const under = controlAt(root.elementFromPoint(event.clientX, event.clientY));
    // The page may have been drawn again beneath the finger: the same control counts, not the same element.
    if (keyOf(under) === press.key) fire({ ...press, control: under }, { x: event.clientX, y: event.clientY });
  });
  root.addEventListener('pointercancel', (event) => end(`pointer-${event.pointerId}`));
  root.addEventListener('click', (event) => {
    event.preventDefault();
    // A click with a count came from a pointer, which has been read above; one without from a key or a screen reader.
    if (event.detail !== 0) return;
    const control = controlAt(event.target);
    const answersWarning = keyWarned || isWarned(engine);
    keyWarned = false;
    if (isWarned(engine)) engine.tell({ kind: 'pressed', control: { action: 'continue' } });
    fire({ control, key: keyOf(control), answersWarning, atMs: nowMs() }, null);
  });
  root.addEventListener('keydown', (event) => {
    // A key that repeats by itself is one press.
    if (event.repeat) {
      if (event.key === 'Enter' || event.key === ' ') event.preventDefault();
      return;
    }
    keyWarned = isWarned(engine);
    engine.tell({ kind: 'press-started', by: `key-${event.code}` });
    if (event.target === root.body && isAttract(engine)) engine.tell({ kind: 'pressed', control: { action: 'begin' } });
  });
  root.addEventListener('keyup', (event) => engine.tell({ kind: 'press-ended', by: `key-${event.code}` }));
  const releaseAll = () => {
    for (const by of engine.held()) end(by);
  };
  root.defaultView?.addEventListener('blur', releaseAll);
  for (const unwanted of ['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart']) {
    root.addEventListener(unwanted, (event) => event.preventDefault());
  }
}

function isWarned(engine: VisitEngine): boolean {
  return engine.glass().screen === 'still-there';
}

function isAttract(engine: VisitEngine): boolean {
  return engine.glass().screen === 'attract';
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
