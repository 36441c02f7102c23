/** A display that nobody sees, for tests that open real windows on a machine without a screen. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface VirtualDisplay {
  /** Value for DISPLAY, or null where there is none and none could be made. */
  readonly name: string | null;
  readonly end: () => void;
}

/** Wide and tall enough for a kiosk in both directions. */
const SIZE = '2200x2200x24';
const STARTS_WITHIN_MS = 10_000;

export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const own = process.env.DISPLAY;
  if (own || process.platform !== 'linux') return { name: own ?? null, end: () => {} };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await displayNumber(server);
  const end = () => void server.kill();
  if (number === null) end();
  return { name: number === null ? null : `:${number}`, end };
}

async function displayNumber(server: ChildProcess): Promise<string | null> {
  const lines = createInterface({ input: server.stdio[3] as Readable });
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(null), STARTS_WITHIN_MS);
    const settle = (found: string | null) => {
      clearTimeout(giveUp);
      resolve(found);
    };
    lines.on('line', (line) => settle(line.trim()));
    server.on('error', () => settle(null));
    server.on('exit', () => settle(null));
  });
}
