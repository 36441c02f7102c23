/**
 * How often the host says on a line that it is there while it has no news, and after how much silence the other end takes
 * the line for dead (decision 002).
 */
export interface Beats {
  readonly everyMs: number;
  readonly silenceMs: number;
}

/** The kiosk's own line never leaves the computer: it breaks at once and loudly, and each beat costs a still page work. */
export const GLASS_BEATS: Beats = { everyMs: 20_000, silenceMs: 45_000 };

/** A staff page says within moments that the kiosk is out of reach. */
export const DESK_BEATS: Beats = { everyMs: 5_000, silenceMs: 12_000 };
