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

/** Null where no usable address on this machine was given. */
export function readFrameOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): FrameOptions | null {
  const named = args.indexOf('--host');
  const address = named === -1 ? environment.BACKSTORY_ADDRESS : args[named + 1];
  if (address === undefined || !isOnThisMachine(address)) return null;
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
