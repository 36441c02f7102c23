/**
 * Starts the real host for a test, on a free port and in a data folder of its own, with the sample clinic unless told
 * otherwise. It ends the host and throws the folder away; it knows no page.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setPin } from '../../host/pin/pin.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface HostWish {
  /** False: a clinic that has not been set up, as on the first start. */
  readonly sample?: boolean;
  /** What `settings.json` holds before the host starts. */
  readonly settings?: Record<string, unknown>;
  /** A data folder that stays; without it a new one is made and thrown away. */
  readonly data?: string;
  /** A port to come back on; 0 or nothing takes any. */
  readonly port?: number;
  /** Opens the staff page on any free port, with this PIN. */
  readonly staffPin?: string;
  /** A staff port to come back on, with the PIN that stands. */
  readonly staffPort?: number;
  /** The start secret to come back with (64 hexadecimal digits); without it the host makes its own. */
  readonly secret?: string;
}

export interface HostUnderTest {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  readonly secret: string;
  /** `/enter/<secret>`: open this one first. */
  readonly kiosk: string;
  readonly health: string;
  /** Address of the staff page, or null. */
  readonly staff: string | null;
  readonly data: string;
  readonly pid: number;
  /** What it has said on stderr so far. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
  /** Ends it at once, as a crash would; the data folder stays for the next start. */
  readonly kill: () => Promise<void>;
}

export async function startHostUnderTest(wish: HostWish = {}): Promise<HostUnderTest> {
  const data = wish.data ?? mkdtempSync(path.join(tmpdir(), 'backstory-test-'));
  if (wish.settings) {
    mkdirSync(data, { recursive: true });
    writeFileSync(path.join(data, 'settings.json'), JSON.stringify(wish.settings));
  }
  const args = ['host/main.ts', '--port', String(wish.port ?? 0), '--data', data];
  if (wish.sample !== false) args.push('--sample');
  if (wish.staffPin !== undefined) {
    await mkdir(path.join(data, 'keys'), { recursive: true, mode: 0o700 });
    await setPin(path.join(data, 'keys'), wish.staffPin, Date.now);
    args.push('--staff', '127.0.0.1:0');
  }
  if (wish.staffPort !== undefined) args.push('--staff', `127.0.0.1:${wish.staffPort}`);
  if (wish.secret !== undefined) args.push('--secret-stdin');
  // What a terminal wishes of colours would make Node itself speak, where a test holds that the host says nothing.
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const host = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['pipe', 'pipe', 'pipe'] });
  host.stdin.on('error', () => {});
  if (wish.secret !== undefined) host.stdin.write(`${wish.secret}\n`);
  let said = '';
  host.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const throwAway = () => {
    if (wish.data === undefined) rmSync(data, { recursive: true, force: true, maxRetries: 10 });
  };
  const line = await firstLine(host);
  if (line === null) {
    throwAway();
    throw new Error(`the host ended before it listened (code ${host.exitCode}): ${said}`);
  }
  const { kiosk, health, staff }: { kiosk: string; health: string; staff: string | null } = JSON.parse(line);
  const { origin, port } = new URL(kiosk);
  return {
    origin,
    port: Number(port),
    secret: kiosk.split('/').at(-1) ?? '',
    kiosk,
    health,
    staff,
    data,
    pid: host.pid ?? 0,
    said: () => said,
    stop: async () => {
      await endWith(host, 'SIGTERM');
      throwAway();
    },
    kill: () => endWith(host, 'SIGKILL'),
  };
}

async function firstLine(host: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<string | null> {
  const lines = createInterface({ input: host.stdout });
  const line = once(lines, 'line').then(([text]) => String(text));
  const ended = once(host, 'exit').then(() => null);
  return Promise.race([line, ended]);
}

async function endWith(host: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return;
  const ended = once(host, 'exit');
  host.kill(signal);
  await ended;
}
