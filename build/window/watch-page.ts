/**
 * Looks after the kiosk's page in a browser: tells when it has crashed, where the browser would show its own sad page,
 * and makes the window cover the glass where no window manager does.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserPipe } from './browser-pipe.ts';
import type { ScreenSize } from './screen.ts';

/** A window manager needs a moment to make a window cover the screen. */
const SETTLED_AFTER_MS = 1500;

export interface PageWish {
  /** Null: the page need not cover anything. `whole`: the whole display. */
  readonly cover: ScreenSize | 'whole' | null;
  readonly tellCrash: () => void;
}

export function watchPage(pipe: BrowserPipe, { cover, tellCrash }: PageWish): void {
  let isFound = false;
  pipe.onEvent((method, params) => {
    if (method === 'Target.targetCrashed') tellCrash();
    const page = params.targetInfo as { type?: string; targetId?: string } | undefined;
    if (method !== 'Target.targetCreated' || page?.type !== 'page' || !page.targetId || isFound) return;
    isFound = true;
    if (cover !== null) void coverGlass(pipe, page.targetId, cover);
  });
  void pipe.ask('Target.setDiscoverTargets', { discover: true });
}

async function coverGlass(pipe: BrowserPipe, targetId: string, cover: ScreenSize | 'whole'): Promise<void> {
  await sleep(SETTLED_AFTER_MS, undefined, { ref: false });
  const { sessionId } = await pipe.ask('Target.attachToTarget', { targetId, flatten: true });
  const expression = '[innerWidth, innerHeight, screen.width, screen.height]';
  const measured = await pipe.ask('Runtime.evaluate', { expression, returnByValue: true }, String(sessionId));
  await pipe.ask('Target.detachFromTarget', { sessionId });
  const [width = 0, height = 0, screenWidth = 0, screenHeight = 0] = numbersIn(measured);
  const wanted = cover === 'whole' ? { width: screenWidth, height: screenHeight } : cover;
  if (width >= wanted.width && height >= wanted.height) return;
  const { windowId } = await pipe.ask('Browser.getWindowForTarget', { targetId });
  // Chromium takes a pixel off each side of a window of exactly the display's size, and moves none that is fullscreen.
  const bounds = { left: 0, top: 0, width: wanted.width, height: wanted.height + 1 };
  for (const step of [{ windowState: 'normal' }, bounds, { windowState: 'fullscreen' }]) {
    await pipe.ask('Browser.setWindowBounds', { windowId, bounds: step });
  }
}

function numbersIn(evaluated: Record<string, unknown>): number[] {
  const { value } = (evaluated.result ?? {}) as { value?: unknown };
  return Array.isArray(value) ? value.map(Number) : [];
}
