/**
 * What whoever starts the frame asks of it, read from its arguments and environment. The address carries a secret and
 * comes by the environment; only `--host` may name one openly.
 */

export interface FrameOptions {
  readonly address: string;
  readonly windowed: boolean;
  /** Size of the page in its own pixels, or null: the whole display. */
  readonly screen: { readonly width: number; readonly height: number } | null;
  /** The starter holds the other end of standard input: when it ends, so does the frame. */
  readonly endsWithStdin: boolean;
}

/** What was asked; `address` is null where none was given, and the frame needs a host of its own. */
export type FrameAsked = Omit<FrameOptions, 'address'> & { readonly address: string | null };

/** Null where the address that was given is none on this machine. */
export function readFrameOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): FrameAsked | null {
  const named = args.indexOf('--host');
  const address = named === -1 ? (environment.BACKSTORY_ADDRESS ?? null) : (args[named + 1] ?? '');
  if (address !== null && !isOnThisMachine(address)) return null;
  const size = /^(\d{2,5})x(\d{2,5})$/.exec(args[args.indexOf('--screen') + 1] ?? '');
  return {
    address,
    windowed: args.includes('--windowed'),
    screen: args.includes('--screen') && size ? { width: Number(size[1]), height: Number(size[2]) } : null,
    endsWithStdin: environment.BACKSTORY_ENDS_WITH_STDIN === '1',
  };
}

function isOnThisMachine(address: string): boolean {
  if (!/^http:\/\/(127\.0\.0\.1|localhost):\d+(\/|$)/.test(address)) return false;
  return ['127.0.0.1', 'localhost'].includes(new URL(address).hostname);
}
