/**
 * What stands on the glass: one locked window with the kiosk or the desk page, brought back whenever its page falls. It
 * decides neither how (`decide-recovery`) nor what is shut (`lock-window`).
 */
import type { BrowserWindow, WebContents } from 'electron';
import { coverDisplay } from './cover-display.ts';
import { DESK_PAGE_FOR_MS, decideRecovery, decideStart, type RecoveryStep } from './decide-recovery.ts';
import type { Falls } from './falls.ts';
import type { FrameOptions } from './frame-options.ts';
import { lockWindow } from './lock-window.ts';
import { openWindow } from './open-window.ts';
import { showKiosk } from './show-kiosk.ts';
import { watchHang } from './watch-hang.ts';

export interface GlassParts {
  readonly wanted: FrameOptions;
  /** Address of the page that sends patients to the desk. */
  readonly deskPage: string;
  readonly falls: Falls;
  /** Ends the frame so that whoever started it starts it again. */
  readonly restart: () => void;
}

export class Glass {
  readonly #parts: GlassParts;
  #window: BrowserWindow | null = null;
  /** Loads once more what the window shows. */
  #load: () => void = () => {};
  #returns: ReturnType<typeof setTimeout> | undefined;
  #isEnding = false;

  constructor(parts: GlassParts) {
    this.#parts = parts;
  }

  /** From here on a window that goes is not brought back. */
  end(): void {
    this.#isEnding = true;
  }

  begin(): void {
    if (decideStart(this.#parts.falls.all(), Date.now()) === 'kiosk') this.#openKiosk();
    else this.#openDeskPage();
  }

  page(): WebContents | null {
    return this.#window === null || this.#window.isDestroyed() ? null : this.#window.webContents;
  }

  #openKiosk(): void {
    const { wanted, deskPage } = this.#parts;
    clearTimeout(this.#returns);
    this.#returns = undefined;
    const window = this.#openNew();
    this.#load = showKiosk(window, { kiosk: wanted.address, deskPage });
  }

  /** It stands for its time and no longer, however often it falls itself. */
  #openDeskPage(): void {
    const window = this.#openNew();
    this.#load = () => void window.loadURL(this.#parts.deskPage).catch(() => {});
    this.#load();
    this.#returns ??= setTimeout(() => this.#openKiosk(), DESK_PAGE_FOR_MS);
  }

  /** The old window goes when the new one is there: the desktop behind them is never seen. */
  #openNew(): BrowserWindow {
    const { wanted } = this.#parts;
    const old = this.#window;
    const window = openWindow(wanted);
    this.#window = window;
    lockWindow(window, wanted);
    coverDisplay(window, wanted);
    watchHang(window.webContents);
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit' && window === this.#window) this.#fell();
    });
    // A kiosk's window that goes all the same has fallen; on a desk its user has closed it.
    window.once('closed', () => {
      if (window === this.#window && !wanted.windowed) this.#fell();
    });
    old?.destroy();
    return window;
  }

  #fell(): void {
    if (this.#isEnding) return;
    const at = Date.now();
    const { step, afterMs } = decideRecovery(this.#parts.falls.add(at), at);
    console.error(`The page fell; what follows in ${afterMs} ms: ${step}.`);
    setTimeout(() => this.#take(step), afterMs);
  }

  #take(step: RecoveryStep): void {
    if (this.#isEnding) return;
    if (step === 'restart') {
      this.end();
      this.#parts.restart();
    } else if (step === 'desk-page') this.#openDeskPage();
    else if (step === 'new-window' || this.page() === null) this.#openKiosk();
    else this.#load();
  }
}
