/** Where the frame's window lies and how large its page is drawn. It opens no window. */
import type { FrameOptions } from './frame-options.ts';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowPlace extends Area {
  /** The page is drawn smaller by this, so that a whole kiosk fits on a desk's display. */
  readonly zoom: number;
}

const PORTRAIT = { width: 1080, height: 1920 };

/** `bounds` is the whole display, `workArea` what panels and docks leave of it. */
export function windowPlace(
  options: Pick<FrameOptions, 'windowed' | 'screen'>,
  bounds: Area,
  workArea: Area,
): WindowPlace {
  if (!options.windowed) {
    // A window manager may be missing, so that nobody but us makes the window cover the glass.
    return { x: bounds.x, y: bounds.y, ...(options.screen ?? sizeOf(bounds)), zoom: 1 };
  }
  const { width, height } = options.screen ?? PORTRAIT;
  const zoom = Math.min(1, workArea.width / width, workArea.height / height);
  return {
    x: workArea.x,
    y: workArea.y,
    width: Math.round(width * zoom),
    height: Math.round(height * zoom),
    zoom,
  };
}

function sizeOf({ width, height }: Area): { width: number; height: number } {
  return { width, height };
}
