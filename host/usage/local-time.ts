/** The day and hour on the clinic's wall, for a moment. An hour that a clock change repeats is one hour here. */

export interface LocalTime {
  /** ISO day. */
  readonly day: string;
  /** 0 to 23. */
  readonly hour: number;
}

/** Throws on a time zone that is none: settings have been checked for that. */
export function localTimeIn(timeZone: string): (at: number) => LocalTime {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return { day: `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`, hour: Number(parts.hour) };
  };
}
