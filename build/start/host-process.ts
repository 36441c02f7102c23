/**
 * Runs the host as a process of its own and reads the one line it prints. Port and secret are the caller's, so that a
 * host that died comes back where the page looks for it.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Child, type Ended, startChild } from './child.ts';

/** Tried first, so that the address stays the same from day to day. */
const USUAL_PORT = 4317;

export interface HostWish {
  readonly root: string;
  readonly port: number;
  /** 64 hexadecimal digits. */
  readonly secret: string;
  /** Null: the place that the host takes by itself. */
  readonly data: string | null;
  readonly sample: boolean;
  /** `127.0.0.1:PORT`, or null: as the settings say. */
  readonly staff: string | null;
}

export interface HostProcess {
  readonly child: Child;
  /** The kiosk's address with the secret, once the host listens; null when it ended before. */
  readonly address: Promise<string | null>;
}

export function newSecret(): string {
  return randomBytes(32).toString('hex');
}

export function startHost({ root, port, secret, data, sample, staff }: HostWish): HostProcess {
  const args = [path.join(root, 'host/main.ts'), '--port', String(port), '--secret-stdin'];
  if (data !== null) args.push('--data', data);
  if (sample) args.push('--sample');
  if (staff !== null) args.push('--staff', staff);
  const child = startChild(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  child.process.stdin?.on('error', () => {});
  child.process.stdin?.write(`${secret}\n`);
  return { child, address: readAddress(child) };
}

async function readAddress(child: Child): Promise<string | null> {
  const { stdout } = child.process;
  if (!stdout) return null;
  const lines = createInterface({ input: stdout });
  const line = new Promise<string | null>((resolve) => {
    lines.on('line', (text) => resolve(kioskAddress(text)));
    lines.on('close', () => resolve(null));
  });
  return Promise.race([line, child.ended.then((_: Ended) => null)]);
}

/** The address in a line the host printed, or null where the line is something else. */
export function kioskAddress(line: string): string | null {
  try {
    const { kiosk }: { kiosk?: unknown } = JSON.parse(line);
    return typeof kiosk === 'string' ? kiosk : null;
  } catch {
    return null;
  }
}

/** The usual port where it is free, otherwise any, with a sentence about it. */
export async function choosePort(): Promise<{ port: number; line: string | null }> {
  const usual = await freePort(USUAL_PORT);
  if (usual !== null) return { port: usual, line: null };
  const port = (await freePort(0)) ?? USUAL_PORT;
  return { port, line: `Port ${USUAL_PORT} is in use by another program: the kiosk takes port ${port}.` };
}

function freePort(wanted: number): Promise<number | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.on('error', () => resolve(null));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? null) : null));
    });
  });
}
