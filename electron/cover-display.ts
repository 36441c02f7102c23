/** Keeps a kiosk's window over the whole display, and open: whatever the system or a keyboard does to it is undone. */
import { app, type BrowserWindow, type Rectangle, screen } from 'electron';
import type { FrameOptions } from './frame-options.ts';
import { windowPlace } from './window-place.ts';

const DISPLAY_NEWS = ['display-added', 'display-removed', 'display-metrics-changed'] as const;

export function coverDisplay(window: BrowserWindow, wanted: FrameOptions): void {
  // On a desk the window is its user's.
  if (wanted.windowed) return;
  const place = () => {
    const { bounds, workArea } = screen.getPrimaryDisplay();
    const { zoom: _, ...whole } = windowPlace(wanted, bounds, workArea);
    return whole;
  };
  const cover = () => {
    if (window.isDestroyed()) return;
    const whole = place();
    // Kiosk mode alone leaves the window small where no window manager runs, and a window of exactly the display's size
    // loses a pixel on each side.
    window.setBounds({ ...whole, height: whole.height + 1 });
  };
  cover();
  for (const news of DISPLAY_NEWS) screen.on(news as 'display-added', cover);
  for (const news of ['move', 'resize'] as const) {
    window.on(news as 'move', () => {
      if (!contains(window.getBounds(), place())) cover();
    });
  }
  window.on('minimize', () => window.restore());
  window.on('hide', () => window.show());
  window.on('leave-full-screen', () => window.setKiosk(true));

  // Alt+F4, a window manager's cross and `window.close()` end here; the frame's own end goes through.
  const stay = (event: { preventDefault: () => void }) => event.preventDefault();
  window.on('close', stay);
  const letGo = () => window.off('close', stay);
  app.once('before-quit', letGo);
  window.once('closed', () => {
    app.off('before-quit', letGo);
    for (const news of DISPLAY_NEWS) screen.off(news as 'display-added', cover);
  });
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  const right = (area: Rectangle) => area.x + area.width;
  const bottom = (area: Rectangle) => area.y + area.height;
  const isWide = outer.x <= inner.x && right(outer) >= right(inner);
  return isWide && outer.y <= inner.y && bottom(outer) >= bottom(inner);
}
