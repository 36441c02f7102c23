/** The host as a process of its own, as the start scripts and the frame start it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const MAIN = resolve(import.meta.dirname, '../../host/main.ts');

export interface StartedHost {
  readonly child: ChildProcess;
  /** The line it printed; rejects with what it said when it ended instead. */
  readonly line: Promise<{ kiosk: string; staff: null; health: string }>;
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
}

/** `stdin` is written and left open; null gives it none. */
export function startHost(flags: readonly string[], stdin: string | null = null, env = process.env): StartedHost {
  const child = spawn(process.execPath, [MAIN, ...flags], {
    stdio: [stdin === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    env,
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  child.stdin?.on('error', () => {});
  if (stdin !== null) child.stdin?.write(stdin);
  let out = '';
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((done) => {
    child.on('close', (code) => done({ code, out, err }));
  });
  const line = new Promise<{ kiosk: string; staff: null; health: string }>((done, fail) => {
    child.stdout?.on('data', (chunk) => {
      out += chunk;
      if (out.includes('\n')) done(JSON.parse(out.slice(0, out.indexOf('\n'))));
    });
    ended.then(({ code }) => fail(new Error(`ended with ${code}: ${err}`)));
  });
  line.catch(() => {});
  return { child, line, ended };
}
