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
  /** The frame that runs the host as its own process hands it over. */
  readonly secretFromParent: boolean;
  /** Port of the staff page on this computer; null leaves it to the settings. */
  readonly staffPort: number | null;
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
        'secret-from-parent': { type: 'boolean', default: false },
        staff: { type: 'string' },
        'kiosk-dist': { type: 'string' },
      },
    });
    const port = /^\d{1,5}$/.test(values.port ?? '') ? Number(values.port) : Number.NaN;
    if (!(port <= 65535)) return { ok: false, reason: '--port needs a number up to 65535.' };
    if (values.data === '' || values['kiosk-dist'] === '') return { ok: false, reason: 'A folder has an empty name.' };
    const staffPort = values.staff === undefined ? null : loopbackPort(values.staff);
    if (Number.isNaN(staffPort)) {
      return { ok: false, reason: `--staff ${values.staff}: the staff page opens on 127.0.0.1:PORT only.` };
    }
    return {
      ok: true,
      flags: {
        port,
        data: values.data ?? null,
        sample: values.sample,
        secretFromStdin: values['secret-stdin'],
        secretFromParent: values['secret-from-parent'],
        staffPort,
        kioskDist: values['kiosk-dist'] ?? null,
      },
    };
  } catch (error) {
    return { ok: false, reason: `${(error as Error).message.split('\n')[0]}` };
  }
}

/** The port in `127.0.0.1:PORT` or `localhost:PORT` (0: any free one); NaN for every other address. */
function loopbackPort(address: string): number {
  const port = Number(/^(?:127\.0\.0\.1|localhost):(\d{1,5})$/.exec(address)?.[1] ?? Number.NaN);
  return port <= 65535 ? port : Number.NaN;
}
