/** What a host that has ended asks of whoever started it, told by its exit code. Any other end is a fault. */

/** Staff have closed the kiosk: everything around the host ends too. */
export const CLOSED_BY_STAFF = 10;
/** Staff want the kiosk started afresh: a new host and a new window, at once. */
export const RESTARTED_BY_STAFF = 11;

/** Another program has taken the port since it was found free. */
export const PORT_TAKEN = 3;

export type HostEnd = 'closed-by-staff' | 'restarted-by-staff' | 'fell';

/** `code` is null where a signal ended it. */
export function hostEnd(code: number | null): HostEnd {
  if (code === CLOSED_BY_STAFF) return 'closed-by-staff';
  return code === RESTARTED_BY_STAFF ? 'restarted-by-staff' : 'fell';
}
