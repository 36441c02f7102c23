/**
 * The host's command line as a value. It takes no secret: what stands there every user of the computer can read.
 */
import { parseArgs } from 'node:util';

export interface Flags {
  /** 0 takes a free port. */
  readonly port: number;
  /** Null for the platform's own place. */
  readonly data: string | null;
  readonly sample: boolean;
  readonly secretFromStdin: boolean;
  /** Null for the project's own `dist/kiosk`. */
  readonly kioskDist: string | null;
}

export type FlagsRead = { readonly ok: true; readonly flags: Flags } | { readonly ok: false; readonly reason: string };

export function readFlags(args: readonly string[]): FlagsRead {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        sample: { type: 'boolean', default: false },
        'secret-stdin': { type: 'boolean', default: false },
        'kiosk-dist': { type: 'string' },
      },
    });
    const port = /^\d{1,5}$/.test(values.port ?? '') ? Number(values.port) : Number.NaN;
    if (!(port <= 65535)) return { ok: false, reason: '--port needs a number up to 65535.' };
    if (values.data === '' || values['kiosk-dist'] === '') return { ok: false, reason: 'A folder has an empty name.' };
    return {
      ok: true,
      flags: {
        port,
        data: values.data ?? null,
        sample: values.sample,
        secretFromStdin: values['secret-stdin'],
        kioskDist: values['kiosk-dist'] ?? null,
      },
    };
  } catch (error) {
    return { ok: false, reason: `${(error as Error).message.split('\n')[0]}` };
  }
}
