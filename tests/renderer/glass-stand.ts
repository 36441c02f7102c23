/**
 * A glass on a bench: real listeners on the document, a real visit, and keys that are drawn anew at each change. Where
 * a key lies is told by its spot, since this document has no layout.
 */
import { afterEach, vi } from 'vitest';
import { startPressReader } from '../../renderer/kiosk/press/press-reader.ts';
import { startVisitEngine } from '../../renderer/kiosk/visit-engine.ts';
import { FACTS } from '../support/visit-arbitraries.ts';
import { HandClock } from './hand-clock.ts';

/** Where a finger can come down, in CSS pixels: two neighbours are further apart than a shaking hand. */
export const SPOTS = {
  next: { x: 900, y: 1800 },
  back: { x: 100, y: 1800 },
  help: { x: 300, y: 1800 },
  languages: { x: 400, y: 1800 },
  size: { x: 500, y: 1800 },
  'more-time': { x: 600, y: 1800 },
  'start-over': { x: 700, y: 1800 },
  home: { x: 800, y: 1800 },
  tile: { x: 500, y: 600 },
  'other tile': { x: 500, y: 900 },
  nothing: { x: 20, y: 20 },
} as const;
export type Spot = keyof typeof SPOTS;

const key = (spot: Spot, data: string) => `<button type="button" data-spot="${spot}" ${data}>${spot}</button>`;
const RAIL = (['back', 'help', 'languages', 'size', 'more-time', 'start-over', 'home'] as const)
  .map((action) => key(action, `data-action="${action}"`))
  .join('');

/** What lies at the spots that change from screen to screen. */
const ON_SCREEN: Readonly<Record<string, string>> = {
  attract: key('tile', 'data-action="begin"'),
  languages: key('tile', 'data-action="language" data-language="en"'),
  menu:
    key('tile', 'data-action="open" data-walkthrough="scar"') +
    key('other tile', 'data-action="open" data-walkthrough'),
  page: key('next', 'data-action="next"') + key('tile', 'data-action="word" data-word="nerve"'),
  check: key('next', 'data-action="continue"') + key('tile', 'data-action="answer" data-answer="a"'),
  'still-there': key('next', 'data-action="continue"'),
};

export type Glassed = ReturnType<typeof putGlass>;

const listening: (() => void)[] = [];
function takeGlassAway(): void {
  for (const stop of listening.splice(0)) stop();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
}
afterEach(takeGlassAway);

/** Remembers what is listened to, so that one test's reader does not hear the next one's fingers. */
function rememberListeners(target: Document | Window): void {
  const add = target.addEventListener.bind(target) as Document['addEventListener'];
  vi.spyOn(target, 'addEventListener').mockImplementation((type: string, call: unknown) => {
    add(type, call as EventListener);
    listening.push(() => target.removeEventListener(type, call as EventListener));
  });
}

function elementAt(spot: Spot): Element {
  return document.querySelector(`[data-spot="${spot}"]`) ?? document.body;
}

/** A kiosk at attract. */
export function putGlass() {
  takeGlassAway();
  const clock = new HandClock();
  const engine = startVisitEngine(FACTS, clock);
  const draw = () => {
    const { screen } = engine.glass();
    document.body.innerHTML = (screen === 'attract' ? '' : RAIL) + (ON_SCREEN[screen] ?? '');
  };
  draw();
  engine.watch(draw);
  rememberListeners(document);
  rememberListeners(window);
  startPressReader(engine, document, clock.nowMs);
  document.elementFromPoint = (x, y) => {
    // A hand that shakes still meets what it shakes on.
    const spots = Object.entries(SPOTS) as [Spot, { x: number; y: number }][];
    return elementAt(spots.find(([, at]) => Math.hypot(at.x - x, at.y - y) < 45)?.[0] ?? 'nothing');
  };
  return { clock, engine, draw, at: (spot: Spot) => elementAt(spot) as HTMLElement, place: () => engine.glass().place };
}

export interface FingerEvent {
  readonly id?: number;
  readonly aside?: number;
  readonly pointerType?: string;
  readonly button?: number;
}

/** One event of a finger on a spot, or so many pixels beside it. */
export function finger(type: 'pointerdown' | 'pointerup' | 'pointercancel', spot: Spot, how: FingerEvent = {}): void {
  const { id = 1, aside = 0, pointerType = 'touch', button = 0 } = how;
  const { x, y } = SPOTS[spot];
  const init = { pointerId: id, pointerType, button, clientX: x + aside, clientY: y, bubbles: true, cancelable: true };
  elementAt(spot).dispatchEvent(new PointerEvent(type, init));
}

/** A whole tap as a browser tells it: down, up, and the click that follows. */
export function tap(spot: Spot, how: FingerEvent = {}): void {
  finger('pointerdown', spot, how);
  finger('pointerup', spot, how);
  elementAt(spot).dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true }));
}

/** A click that no finger made: what a screen reader sends. */
export function readerClick(spot: Spot): void {
  elementAt(spot).dispatchEvent(new MouseEvent('click', { detail: 0, bubbles: true, cancelable: true }));
}

/**
 * A key goes down on the focused element, with the click a browser makes of Enter at once. Tells whether the browser
 * would have clicked.
 */
export function keyDown(code: 'Enter' | 'Space' | 'Tab' | 'KeyA', on: Spot = 'nothing', repeat = false): boolean {
  const element = elementAt(on);
  const init = { code, key: code === 'Space' ? ' ' : code, repeat, bubbles: true, cancelable: true };
  const clicks = element.dispatchEvent(new KeyboardEvent('keydown', init)) && code === 'Enter';
  if (clicks && on !== 'nothing') readerClick(on);
  return clicks;
}

/** The key comes up; a space bar clicks now. */
export function keyUp(code: 'Enter' | 'Space' | 'Tab' | 'KeyA', on: Spot = 'nothing'): void {
  elementAt(on).dispatchEvent(new KeyboardEvent('keyup', { code, bubbles: true, cancelable: true }));
  if (code === 'Space' && on !== 'nothing') readerClick(on);
}

/** Somebody has tapped their way to the first page about scars; a second has passed since. */
export function putReader(): Glassed {
  const glass = putGlass();
  for (const spot of ['tile', 'tile', 'tile'] as const) {
    tap(spot);
    glass.clock.pass(1_000);
  }
  return glass;
}

/** The same, two pages on, before the question of the check. */
export function putReaderAtCheck(): Glassed {
  const glass = putReader();
  for (let page = 0; page < 2; page += 1) {
    tap('next');
    glass.clock.pass(1_000);
  }
  return glass;
}

/** Lets the countdown begin. */
export function askStillThere({ clock, engine }: Glassed): void {
  clock.pass(125_000);
  if (engine.glass().screen !== 'still-there') throw new Error(`the countdown has not begun: ${engine.glass().screen}`);
}

export const screenOf = ({ engine }: Glassed) => engine.glass().screen;

/** The step of the walkthrough, counted from 0, or the place that is no step. */
export const stepOf = ({ place }: Glassed) => {
  const now = place();
  return now.kind === 'step' ? now.step : now.kind;
};
